import { isAboutPeople } from './negation';
import type { SentenceWords } from './words';

/** Recorded of something only: what is counted as none ("werden geen inbreuken geregistreerd") is an answer. */
const ALWAYS_DATA = /^(?:bijgehouden|gemonitord|gecentraliseerd|geinventariseerd|geregistreerd)$/;
/** Verbs that are also used of other things than data. */
const NEEDS_OBJECT =
  /^(?:bewaard|opgevolgd|opvolgen|vastgelegd|gedocumenteerd|opgeslagen|gerapporteerd|verzameld|geteld|bevraagd|uitgevraagd|gevraagd|opgemeten|noteren|genoteerd|gecodeerd|tellen|meten|verzamelen)$/;
const HARMLESS =
  /^(?:gelekt|gestolen|verloren|nodig|vereist|gevraagd|gebruikt|gewijzigd|aangepast|gewist|vernietigd|verschillen|stijging|daling)$/;
/** Words between "geen" and its noun. */
export const ADJECTIVE =
  /(?:e|ig|iek|elijk|aal|eet|ent|erd|act|art|ies|uist|uur|eel|ief|air|isch|sluitend|volledig|afdoend|eenduidig)$|^(?:en|of|andere?|zulke|recent|enkel|meer|verder|nader|apart|specifiek|exact|juist)$/;
/** The other half of a separable verb. */
const PARTICLE: Readonly<Record<string, RegExp | null>> = {
  houdt: /^bij$/,
  houden: /^bij$/,
  hou: /^bij$/,
  hield: /^bij$/,
  volgt: /^op$/,
  volgen: /^op$/,
  legt: /^vast$/,
  leggen: /^vast$/,
  tekent: /^op$/,
  tekenen: /^op$/,
  zamelt: /^in$/,
  zamelen: /^in$/,
};

/** Whether an object is named or meant: data, what a question asks for, a pronoun, or a question within the sentence. */
export function hasObject(words: SentenceWords, from: number, to: number): boolean {
  return (['data', 'matter', 'knowledge', 'pronoun', 'asking'] as const).some(
    (name) => words.find(name, from, to) >= 0,
  );
}

/** "wordt niet systematisch genoteerd", "volgt dit niet op", "worden geen cijfers bijgehouden", "houdt er geen tellingen van bij". */
export function isNotKept(words: SentenceWords, at: number): boolean {
  const end = words.clauseEnd(at);
  const participle = words.find('kept', at + 1, Math.min(end, at + 9));
  const isNone = /^(?:geen|noch)$/.test(words.word(at)) && words.word(at + 1) !== 'van' && !isSubject(words, at);
  if (isNone) return isNoneKept(words, at, participle);
  const isInfinitive = participle >= 0 && words.findWord(/^(?:om|te)$/, at + 1, participle) >= 0;
  if (participle >= 0 && !isInfinitive && isRoutine(words, at, participle)) return true;
  const start = words.clauseStart(at);
  const verb = words.find('keeps', start, end);
  if (verb < 0 || isAboutPeople(words, at)) return false;
  if (/^(?:mee|uit|af|rekening|zich)$/.test(words.word(at + 1)) || words.findWord(/^zich$/, verb, end) >= 0)
    return false;
  const particle = PARTICLE[words.word(verb)];
  if (particle && !hasParticle(words, particle, verb + 1, end)) return false;
  const isStrong =
    particle !== undefined ||
    /^(?:registreert|registreren|noteert|noteren|monitort|monitoren|inventariseert|centraliseert|meet)$/.test(
      words.word(verb),
    );
  if (isStrong && at >= end - 2)
    return words.findWord(/^(?:advies|adviezen|aanbeveling(?:en)?|regels|richtlijnen)$/, start, end) < 0;
  return words.word(verb) === words.word(at - 1) ? hasObject(words, start, end) : hasObject(words, 0, words.length);
}

/** "geen enkele dienst verzamelt …": who does not do it. */
function isSubject(words: SentenceWords, at: number): boolean {
  return at === words.clauseStart(at) && words.word(at + 1) === 'enkele' && words.find('keeps', at + 2, at + 5) >= 0;
}

const BEHIND_PARTICLE =
  /^(?:aan|over|van|voor|per|in|op|inzake|betreffende|rond|omtrent|die|dat|en|of|hoeveel|met|aangaande)$/;

/** Whether the other half of a verb stands in a clause: at its end, or before what it is about; "bij de gemeenten" is none. */
export function hasParticle(words: SentenceWords, particle: RegExp, from: number, end: number): boolean {
  for (let index = from; index < end; index += 1)
    if (particle.test(words.word(index)) && (index === end - 1 || BEHIND_PARTICLE.test(words.word(index + 1))))
      return true;
  return false;
}

function isRoutine(words: SentenceWords, at: number, participle: number): boolean {
  const word = words.word(participle);
  const start = words.clauseStart(at);
  if (isAboutPeople(words, at) && words.find('data', start, words.clauseEnd(at)) < 0) return false;
  if (words.findWord(/^(?:advies|adviezen|aanbeveling|aanbevelingen|regels|richtlijnen)$/, start, participle) >= 0)
    return false;
  if (words.findWord(/^(?:meer|minder)$/, at + 1, participle) >= 0 && words.word(at + 2) === 'dan') return false;
  if (!NEEDS_OBJECT.test(word)) return true;
  return (
    words.word(at) === 'nergens' ||
    hasObject(words, start, words.clauseEnd(at)) ||
    words.findWord(/^(?:of|hoeveel|welke?|waarom|wie|hoe)$/, 0, start) >= 0 ||
    words.find('study', start, at) >= 0
  );
}

function isNoneKept(words: SentenceWords, at: number, participle: number): boolean {
  const noun = nounBehind(words, at);
  const isData = noun >= 0 && (words.is(noun, 'data') || words.is(noun, 'knowledge'));
  if (participle >= 0) {
    if (isData) return !HARMLESS.test(words.word(participle));
    const isNow = words.findWord(/^(?:wordt|worden)$/, words.clauseStart(at), words.clauseEnd(at)) >= 0;
    return isNow && ALWAYS_DATA.test(words.word(participle));
  }
  const verb = words.find('keeps', words.clauseStart(at), at);
  if (verb < 0) return false;
  if (isData) return !isAboutPeople(words, at);
  return (
    /^(?:meet|meten|monitort|registreert|registreren|noteert)$/.test(words.word(verb)) && isFeature(words.word(at + 1))
  );
}

/** "de tellers meten geen leeftijd": a feature, not an event that did not happen. */
function isFeature(word: string): boolean {
  return /^(?:leeftijd\p{L}*|nationaliteit\p{L}*|geslacht|herkomst|reden(?:en)?|oorzaken?|duur|bestemming\p{L}*|afkomst|beroep\p{L}*|woonplaats|inkomen\p{L}*|doel\p{L}*|namen|aantallen|gewicht|snelheid|diagnoses?)$/u.test(
    word,
  );
}

/** The noun behind "geen", past its adjectives; -1 where none of a class is found. */
export function nounBehind(words: SentenceWords, at: number): number {
  for (let index = at + 1; index <= at + 6; index += 1) {
    if (words.is(index, 'data') || words.is(index, 'knowledge') || words.is(index, 'matter')) return index;
    const word = words.word(index);
    if (word === '' || !(ADJECTIVE.test(word) || words.word(index - 1) === 'enkel')) return -1;
  }
  return -1;
}

/** "geen cijfers", "geen centrale structurele registratie", "geen zicht op", "noch statistieken". */
export function isNoneOfIt(words: SentenceWords, at: number): boolean {
  if (!/^(?:geen|noch|evenmin|nauwelijks)$/.test(words.word(at))) return false;
  const noun = nounBehind(words, at);
  if (noun < 0 || isHarmless(words, noun) || isAboutPeople(words, at)) return false;
  if (words.is(noun, 'data'))
    return (
      words.length < 9 || (['have', 'can', 'give', 'kept', 'available', 'may'] as const).some((name) => words.has(name))
    );
  if (!words.is(noun, 'knowledge')) return false;
  const word = words.word(noun);
  if (word === 'onderscheid')
    return (
      words.has('data') ||
      words.findWord(
        /^(?:[\p{L}-]{0,24}databank|gegevensbank|register|systeem|codes?|ang|telling)$/u,
        0,
        words.length,
      ) >= 0
    );
  return (
    /^(?:zicht|weet|inzicht)$/.test(word) ||
    words.find('give', noun, noun + 12) >= 0 ||
    words.find('available', noun, noun + 10) >= 0 ||
    words.find('kept', noun, noun + 10) >= 0 ||
    words.find('dispose', at - 12, at) >= 0 ||
    words.findWord(/^(?:heb|heeft|hebben|had|bestaat|bestaan|krijg|krijgen|ontvang|ontvangen)$/, at - 8, at) >= 0 ||
    (/^(?:register|databank|gegevensbank|\p{L}{0,12}lijst|overzicht|inventaris|aantallen|bedragen)$/u.test(word) &&
      /^(?:is|zijn|er)$/.test(words.word(at - 1)))
  );
}

function isHarmless(words: SentenceWords, at: number): boolean {
  return words.findWord(HARMLESS, at + 1, at + 4) >= 0;
}

/** "bewaart enkel het ogenblik", "tellen alleen de dossiers": the rest is not kept. */
export function isOnlyKept(words: SentenceWords): boolean {
  for (const at of words.all('keeps').slice(0, 12)) {
    if (/^(?:houdt|houden|volgt|volgen|rapporteert|rapporteren)$/.test(words.word(at)) || isAboutPeople(words, at))
      continue;
    const only = words.findWord(/^(?:enkel|alleen|uitsluitend|slechts)$/, at + 1, at + 3);
    if (only >= 0 && !/^(?:op|in|als|wanneer|door|voor)$/.test(words.word(only + 1))) return true;
  }
  return false;
}
