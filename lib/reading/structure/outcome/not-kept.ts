import { isAboutPeople } from './negation';
import type { SentenceWords } from './words';

/** Recorded of something only: what is counted as none ("werden geen inbreuken geregistreerd") is an answer. */
const ALWAYS_DATA = /^(?:bijgehouden|gemonitord|gecentraliseerd|geinventariseerd|geregistreerd)$/;
/** Verbs that are also used of other things than data. */
const NEEDS_OBJECT =
  /^(?:bewaard|opgevolgd|opvolgen|vastgelegd|gedocumenteerd|opgeslagen|gerapporteerd|verzameld|geteld|bevraagd|uitgevraagd|gevraagd|opgemeten|noteren|genoteerd|gecodeerd|tellen|meten|verzamelen)$/;
const HARMLESS =
  /^(?:gelekt|gestolen|verloren|nodig|vereist|gevraagd|gebruikt|gewijzigd|aangepast|gewist|vernietigd|verschillen|stijging|daling)$/;
const ADJECTIVE =
  /(?:e|ig|iek|elijk|aal|eet|ent|erd|act|art|ies|uist|uur|eel|ief|air|isch|sluitend|volledig|afdoend|eenduidig)$|^(?:en|of|andere?|zulke|recent|enkel|meer|verder|nader|apart|specifiek|exact|juist)$/;
const DETERMINER =
  /^(?:de|het|een|deze|die|dit|dat|alle|mijn|zijn|haar|hun|onze|enige|voldoende|zulke|elke|zo'?n|gevraagde|van|hierover|hiervan|daarover)$/;
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

/** "heeft er geen toegang toe", "geen inzage in die gegevens". */
export function hasNoAccess(words: SentenceWords, at: number): boolean {
  if (words.word(at) !== 'geen' || isAboutPeople(words, at)) return false;
  if (words.findWord(/^(?:toegang|inzage)$/, at + 1, at + 3) < 0) return false;
  return (
    words.findWord(/^(?:toe|daartoe|hiertoe|erin|daarin)$/, at + 2, at + 5) >= 0 ||
    words.find('data', words.clauseStart(at), words.clauseEnd(at)) >= 0 ||
    words.find('knowledge', at + 2, words.clauseEnd(at)) >= 0
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

/** "beschikt niet over deze cijfers", "beschikt hier niet over", "beschikt over geen volumes". */
export function isNotDisposedOf(words: SentenceWords, at: number): boolean {
  if (isAboutPeople(words, at)) return false;
  const over = words.words.indexOf('over', at);
  if (over < 0 || over > at + 5 || words.find('dispose', at - 16, over + 24) < 0) return false;
  if (over === words.length - 1 || /^[,;)]$/.test(words.word(over + 1))) return true;
  let isNeeded = false;
  for (let index = over + 1; index <= over + 8; index += 1) {
    const word = words.word(index);
    if (word === '') return false;
    if (words.is(index, 'data') || words.is(index, 'knowledge') || (words.is(index, 'matter') && !isNeeded))
      return true;
    if (/^(?:be)?nodigde?$|^nodige$/.test(word)) isNeeded = true;
    if (!ADJECTIVE.test(word) && !DETERMINER.test(word)) return false;
  }
  return false;
}

const FILE =
  /^(?:[\p{L}-]{0,24}(?:databank(?:en)?|gegevensbank(?:en)?|systeem|systemen|bestand(?:en)?|toepassing|register|applicatie|registratie|dossiers?|monitoring|statistieken|cijfers|formulier(?:en)?)|ang)$/u;

/** "in het systeem", "uit de databank": a file within the next words. */
export function isInFile(words: SentenceWords, from: number): boolean {
  return /^(?:in|uit)$/.test(words.word(from)) && words.findWord(FILE, from + 1, from + 5) >= 0;
}

/** Whether a sentence names a file in which data are kept. */
export function namesFile(words: SentenceWords): boolean {
  return words.findWord(FILE, 0, words.length) >= 0;
}

/** "ik heb die cijfers niet", "zulke cijfers bestaan niet", "een dergelijk overzicht is er niet", "bevat die informatie niet". */
export function isNotThere(words: SentenceWords, at: number): boolean {
  if (!/^(?:niet|nergens|evenmin)$/.test(words.word(at)) || isAboutPeople(words, at)) return false;
  const start = words.clauseStart(at);
  const isPronoun = /^(?:ze|die|deze|dat)$/.test(words.word(at - 1)) && words.has('data');
  if (
    isPronoun &&
    at >= words.clauseEnd(at) - 1 &&
    words.findWord(/^(?:heb|heeft|hebben|krijg|krijgen|ontvang)$/, start, at) >= 0
  )
    return true;
  const object = [words.find('data', start, at), words.find('knowledge', start, at)].find((each) => each >= 0) ?? -1;
  if (object < 0) return false;
  const isLast = at >= words.clauseEnd(at) - 1;
  const before = words.word(at - 1);
  if (isLast && /^(?:bestaat|bestaan|er|daar|voorhanden)$/.test(before))
    return before !== 'er' || words.findWord(/^(?:is|zijn|waren|was)$/, start, at) >= 0;
  if (
    isLast &&
    words.findWord(
      /^(?:heb|heeft|hebben|bevat|bevatten|bezit|bezitten|ken|kent|kennen|krijg|krijgt|krijgen|ontvang|ontvangt|ontvangen|verzamelt|maakt|maken|publiceert|publiceren|voert|voeren)$/,
      start,
      at,
    ) >= 0
  )
    return true;
  if (words.findWord(/^(?:bezit|handen|voorradig|opgenomen|vervat|aanwezig)$/, at + 1, at + 4) >= 0) return true;
  if (isInFile(words, at + 1)) return true;
  return words.findWord(/^(?:heb|hebben|heeft)$/, at - 4, at) >= 0 && /^(?:op|voor|ter|bij)$/.test(words.word(at + 1));
}
