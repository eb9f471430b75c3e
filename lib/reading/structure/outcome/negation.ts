import type { SentenceWords } from './words';

/** Sentences that take back a denial, or tell what somebody else says of it. */
const DENIED =
  /\b(?:klopt (?:dan ook |dus |echter )?niet|is (?:niet (?:correct|juist|waar)|onjuist|fout)|ten onrechte|in tegenstelling tot|het is niet zo dat|niet uit te sluiten|kan niet ontkend)\b/;
const REPORTED =
  /^(?:volgens (?:het (?:geachte )?lid|de (?:vraagsteller|pers|krant|vakbond(?:en)?|media|klagers?)|u|sommigen)|het (?:geachte )?lid (?:stelt|meent|beweert|vraagt|schrijft)|u (?:stelt|meent|beweert|vraagt|schrijft|merkt op|zegt)|de (?:pers|krant|vraagsteller) (?:meldt|stelt|schrijft|beweert|bericht))\b/;

/** Whether a sentence (lower case, without accents) denies a denial or only reports what another says. */
export function isTakenBack(text: string): boolean {
  return DENIED.test(text) || REPORTED.test(text);
}

/**
 * Whether a word denies what its clause says: not in "niet alleen", "niet meer dan", "niet langer op papier maar digitaal",
 * nor in a condition ("indien niet tijdig geregistreerd") or of people ("wie niet geregistreerd is").
 */
export function isNegation(words: SentenceWords, at: number): boolean {
  if (words.is(at + 1, 'only')) return false;
  if (/^(?:meer|minder|langer|later|vroeger|hoger|lager)$/.test(words.word(at + 1)) && words.word(at + 2) === 'dan')
    return false;
  if (isContrast(words, at)) return false;
  if (isInCondition(words, at)) return false;
  return !isOfOtherThings(words, at) && !isSomewhere(words, at);
}

/** Whether a word stands in a clause that a condition opens. */
export function isInCondition(words: SentenceWords, at: number): boolean {
  const start = words.clauseStart(at);
  return start > 0 && words.is(start - 1, 'condition');
}

/** "niet op papier maar digitaal": what follows "maar" in the same breath is what is so. */
function isContrast(words: SentenceWords, at: number): boolean {
  const but = words.words.indexOf('maar', at);
  if (but < 0 || but > at + 6 || words.words.slice(at, but).some((word) => word === ',')) return false;
  const isVerbBefore = (['kept', 'available', 'give', 'have', 'can'] as const).some(
    (name) => words.find(name, at + 1, but) >= 0,
  );
  return !isVerbBefore && !/^(?:wel|ik|wij|we|er|dat|dit|de)$/.test(words.word(but + 1));
}

/** "personen die niet geregistreerd zijn": the relative clause is about them, not about figures. */
function isOfOtherThings(words: SentenceWords, at: number): boolean {
  if (!/^(?:die|dat)$/.test(words.word(at - 1)) || at < 2) return false;
  const noun = words.word(at - 2) === ',' ? at - 3 : at - 2;
  return (
    noun >= 0 &&
    words.word(noun) !== ')' &&
    !words.is(noun, 'data') &&
    !words.is(noun, 'matter') &&
    !words.is(noun, 'knowledge')
  );
}

/** "geen tellingen in elk gebied": elsewhere there are. */
function isSomewhere(words: SentenceWords, at: number): boolean {
  const every = words.findWord(/^(?:elke?|alle|iedere?)$/, at + 2, Math.min(words.clauseEnd(at), at + 6));
  return every > 0 && /^(?:in|bij|door|voor)$/.test(words.word(every - 1));
}

/** "niet in elk gebied", "niet altijd": a denial of the whole leaves a part. */
export function isOfSome(words: SentenceWords, at: number): boolean {
  return (
    words.findWord(
      /^(?:elke?|alle|allemaal|overal|altijd|steeds|iedere?|volledig)$/,
      at + 1,
      Math.min(words.clauseEnd(at), at + 6),
    ) >= 0
  );
}

const PREPOSITION =
  /^(?:over|van|voor|aan|door|bij|op|met|onder|naar|per|tussen|dan|als|uit|hoeveel|welke?|of|aantal)$/;
const DETERMINER =
  /^(?:de|het|een|deze|die|dit|dat|alle|elke|sommige|veel|bepaalde|andere|zijn|haar|hun|betrokken|individuele)$/;

/** Whether the clause around a word is about people as its subject: "de huurder beschikt niet over". */
export function isAboutPeople(words: SentenceWords, at: number): boolean {
  const start = words.clauseStart(at);
  for (let index = start; index < words.clauseEnd(at); index += 1) {
    if (!words.is(index, 'person') || index < at - 7) continue;
    let before = index - 1;
    while (before >= start && DETERMINER.test(words.word(before))) before -= 1;
    if (before < start || !PREPOSITION.test(words.word(before))) return index < at || index <= at + 3;
  }
  return false;
}
