import { plain, SentenceWords, type WordClass } from './outcome-words';

/** How a sentence says that something asked for is not given. */
export interface Withheld {
  /** "keep": it is not kept or not to be had; "give": it is not told; "bar": it may not be told; "wait": not yet. */
  readonly way: 'keep' | 'give' | 'bar' | 'wait';
  /** The index in the words of the sentence of the word that denies. */
  readonly at: number;
}

const ADJECTIVE =
  /(?:e|ig|iek|elijk|aal|eet|ent|erd|act|art|ies|uist|uur|eel|ief|air|isch)$|^(?:en|of|andere?|zulke|recent|enkel|meer|verder|nader|apart|specifiek)$/;
const DETERMINER = /^(?:de|het|een|deze|die|dit|dat|alle|mijn|zijn|haar|hun|onze|enige|voldoende|zulke|elke|zo'?n)$/;
const KEEPING =
  /^(?:bijgehouden|geregistreerd|gemonitord|geinventariseerd|gecentraliseerd|verzameld|ingezameld|gecodeerd|gerepertorieerd|geboekstaafd|opgelijst|bijhoudt|bijhouden|gemeten|geteld)$/;
const TOLD = /^(?:mee(?:ge)?deeld|mede(?:ge)?deeld|gecommuniceerd|bekendgemaakt|prijsgegeven)$/;
const HARMLESS = /^(?:gelekt|gestolen|verloren|nodig|vereist|gevraagd|gebruikt|gewijzigd|aangepast|gewist|vernietigd)$/;
const MEASURED =
  /^(?:bepaald|berekend|geraamd|ingeschat|opgesplitst|gespecificeerd|becijferd|geidentificeerd|afgeleid)$/;
const ABOUT_IT =
  /^(?:hierover|hierop|daarop|daarover|hieromtrent|dienaangaande|erover|erop|daaromtrent|hiervan|daarvan)$/;
/** Wordings that withhold without a word of the lists. */
const SAYINGS: readonly (readonly [RegExp, Withheld['way']])[] = [
  [/\bniet aan mij\b|\bkomt (?:het )?mij niet toe\b/, 'give'],
  [/\b(?:ik|mij|we|wij|minister)\b.{0,80}\bgeen (?:uitspraken|uitspraak)\b|\bgeen uitsluitsel\b/, 'give'],
  [
    /\b(?:niet|geen)\b(?:\s[\p{L}-]+){0,7}\s(?:in te gaan|ingegaan|ingaan)\b|\bgeen (?:verdere? )?commentaar\b/u,
    'give',
  ],
  [
    /\b(?:gegevens|cijfers|data|registratie|informatie|statistieken)\b.{0,40}\bontbre(?:ekt|ken)\b|\bgebrek aan (?:\S+ ){0,3}(?:gegevens|cijfers|data|informatie|registratie|statistieken)\b/,
    'keep',
  ],
  [
    /\b(?:aantal(?:len)?|cijfers?|gegevens|bedrag|bedragen|kostprijs|kosten|dit|dat)\b.{0,60}\b(?:is|zijn|blijft|blijven) (?:\S+ ){0,3}onbekend\b/,
    'keep',
  ],
  [
    /^(?:\S+ ){0,8}(?:gegevens|informatie|cijfers|documenten|verslagen|rapport|dit|deze|die) (?:\S+ ){0,4}(?:is|zijn) (?:\S+ ){0,2}(?:vertrouwelijk|geheim|geclassificeerd)\b/,
    'bar',
  ],
  [
    /\b(?:beroepsgeheim|privacy\S*|avg|gdpr|geheim\S*|wetgeving|regelgeving)\b.{0,40}\b(?:verhindert|verhinderen|verbiedt|verbieden|belet|beletten|laat niet toe|laten niet toe)\b/,
    'bar',
  ],
];

/** Says whether a sentence withholds what was asked, and how; null when it does not. One sentence at a time, case and accents aside. */
export function withheldIn(sentence: string): Withheld | null {
  const words = new SentenceWords(sentence);
  for (const at of words.all('not')) {
    if (!isNegation(words, at)) continue;
    const way = wayOf(words, at);
    if (way === null) continue;
    const isWaiting = way !== 'bar' && isNotYet(words, at);
    return { way: isWaiting ? 'wait' : way, at };
  }
  const text = plain(sentence).slice(0, 1_500);
  const saying = SAYINGS.find(([pattern]) => pattern.test(text));
  if (saying) return { way: saying[1], at: 0 };
  const later = words.find('available', 0, words.words.length);
  if (later >= 0 && /^(?:pas|vroegste|later)$/.test(nearest(words, later)) && near(words, 'data', later, 14))
    return { way: 'wait', at: later };
  return null;
}

function wayOf(words: SentenceWords, at: number): Withheld['way'] | null {
  if (isBarred(words, at)) return 'bar';
  if (words.words[at] !== 'noch' && isNotTold(words, at) && !words.has('dispose')) return 'give';
  if (
    isNotKept(words, at) ||
    isShortDenial(words, at) ||
    isNotAvailable(words, at) ||
    isNotDisposedOf(words, at) ||
    isNoneOfIt(words, at)
  )
    return 'keep';
  if (isNotTold(words, at) || isNotPossible(words, at)) return 'give';
  return isUnfinished(words, at) ? 'keep' : null;
}

/** Where the clause of a negation ends at the latest: before the next condition or semicolon. */
function clauseEnd(words: SentenceWords, at: number): number {
  for (let index = at + 1; index < words.words.length; index += 1)
    if (words.words[index] === ';' || words.is(index, 'condition')) return index;
  return words.words.length;
}

/** "niet alleen" denies nothing, and a condition ("indien niet tijdig geregistreerd") states nothing. */
function isNegation(words: SentenceWords, at: number): boolean {
  if (words.is(at + 1, 'only')) return false;
  for (let index = at - 1; index >= Math.max(0, at - 12); index -= 1) {
    if (/^[,;:(]$/.test(words.words[index] ?? '')) return true;
    if (words.is(index, 'condition'))
      return index > 0 && !/^(?:en|maar|,)$/.test(words.words[index - 1] ?? '') && words.words[index] === 'als';
  }
  return true;
}

/** "geen cijfers", "geen centrale structurele registratie", "noch statistieken", "geen zicht op". */
function isNoneOfIt(words: SentenceWords, at: number): boolean {
  if (!/^(?:geen|noch|evenmin)$/.test(words.words[at] ?? '')) return false;
  for (let index = at + 1; index <= at + 7; index += 1) {
    const word = words.words[index];
    if (word === undefined) return false;
    if (words.is(index, 'data'))
      return (
        !harmless(words, index) &&
        (words.words.length < 9 || anyOf(words, ['have', 'can', 'give', 'kept', 'available', 'may']))
      );
    if (words.is(index, 'knowledge'))
      return (
        !harmless(words, index) &&
        (words.find('give', index, index + 12) >= 0 ||
          words.find('available', index, index + 10) >= 0 ||
          words.find('kept', index, index + 10) >= 0 ||
          words.find('dispose', at - 12, at) >= 0 ||
          (word !== 'onderscheid' && hasBefore(words, at)) ||
          word === 'zicht')
      );
    if (!ADJECTIVE.test(word) && words.words[index - 1] !== 'enkel') return false;
  }
  return false;
}

/** "beschikt niet over deze cijfers", "beschikt hier niet over". */
function isNotDisposedOf(words: SentenceWords, at: number): boolean {
  const over = words.words.indexOf('over', at);
  if (over < 0 || over > at + 5 || words.find('dispose', at - 16, over + 24) < 0) return false;
  if (over === words.words.length - 1) return true;
  let isNeeded = false;
  for (let index = over + 1; index <= over + 8; index += 1) {
    const word = words.words[index];
    if (word === undefined) return false;
    if (words.is(index, 'data') || words.is(index, 'knowledge') || (words.is(index, 'matter') && !isNeeded))
      return true;
    if (/^(?:be)?nodigde?$|^nodige$/.test(word)) isNeeded = true;
    if (!ADJECTIVE.test(word) && !DETERMINER.test(word)) return false;
  }
  return false;
}

/** "de cijfers … worden niet bijgehouden", "die gegevens zijn niet beschikbaar". */
function isNotAvailable(words: SentenceWords, at: number): boolean {
  if (/^(?:geen|noch)$/.test(words.words[at] ?? '')) return false;
  const strong = words.find('data', at - 24, at) >= 0;
  const weak = words.find('matter', at - 20, at) >= 0;
  const isHad = words.words.slice(Math.max(0, at - 3), at).some((word) => /^(?:heb|heeft|hebben)$/.test(word));
  if (
    isHad &&
    (words.find('data', at - 10, at) >= 0 || words.find('knowledge', at - 10, at) >= 0) &&
    /^(?:op|voor|over|ter|bij|in|)$/.test(words.words[at + 1] ?? '')
  )
    return true;
  if (
    strong &&
    /^niet$/.test(words.words[at] ?? '') &&
    words.words
      .slice(Math.max(0, at - 12), at)
      .some((word) => /^(?:registre|verzamel|houdt?$|houden$|splits)/.test(word))
  )
    return true;
  for (let index = at + 1; index < Math.min(at + 9, clauseEnd(words, at)); index += 1) {
    const isState = words.is(index, 'kept') || words.is(index, 'available');
    if (strong && (isState || words.is(index, 'give'))) return true;
    if (weak && (isState || words.is(index, 'tell'))) return true;
    if (/^(?:bekend|gekend)$/.test(words.words[index] ?? '') && /^(?:mij|ons)$/.test(words.words[at - 1] ?? ''))
      return true;
  }
  return false;
}

/** "dit is niet gekend", "wij monitoren dit niet", "niet beschikbaar". */
function isShortDenial(words: SentenceWords, at: number): boolean {
  if (words.words.length > 9 || words.words[at] !== 'niet') return false;
  const isSubject =
    at === 0 || words.words.slice(0, at).some((word) => /^(?:dit|dat|die|deze|ze|het|hier|daar)$/.test(word));
  const isFollowed = /^(?:beschikbaar|gekend|bekend|voorhanden)$/.test(words.words[at + 1] ?? '');
  return (
    isSubject &&
    (isFollowed ||
      words.words.some((word) =>
        /^(?:monitort|monitoren|registreert|registreren|meten|meet|tellen|telt|inventariseert|bijhoudt)$/.test(word),
      ))
  );
}

/** "wordt niet geregistreerd", "worden niet systematisch bijgehouden"; "werden geen inbreuken geregistreerd" counts none. */
function isNotKept(words: SentenceWords, at: number): boolean {
  if (/^(?:die|dat|wie)$/.test(words.words[at - 1] ?? '')) return false;
  const isNone = words.words[at] === 'geen';
  const infinitive = words.words.indexOf('te', at);
  const isOfData = words.words.length < 16 || words.has('data');
  if (
    isOfData &&
    infinitive > at &&
    infinitive <= at + 3 &&
    /^(?:achterhalen|traceren|reconstrueren|becijferen|kwantificeren)$/.test(words.words[infinitive + 1] ?? '')
  )
    return true;
  const reach = isNone ? at + 6 : at + 5;
  for (let index = at + 1; index <= reach; index += 1) {
    const word = words.words[index] ?? '';
    if (!KEEPING.test(word) && !(TOLD.test(word) && !isNone)) continue;
    if (!isNone) return true;
    return (
      words.words.some((each) => /^(?:wordt|worden)$/.test(each)) &&
      /^(?:bijgehouden|gemonitord|geregistreerd)$/.test(word)
    );
  }
  return false;
}

/** "kan ik niet meedelen", "kunnen geen overzicht geven", "kan hierop niet antwoorden". */
function isNotTold(words: SentenceWords, at: number): boolean {
  if (words.find('can', at - 16, at) < 0 && words.find('can', at, at + 14) < 0) return false;
  const end = Math.min(at + 18, clauseEnd(words, at));
  const give = words.find('give', at + 1, end);
  if (give < 0) return false;
  const tell = words.find('tell', at + 1, end);
  const isAboutData = words.has('data') || words.find('knowledge', at - 20, end) >= 0;
  if (tell < 0)
    return isAboutData || (MEASURED.test(words.words[give] ?? '') && words.find('matter', at - 20, at) >= 0);
  if (words.words.slice(Math.max(0, at - 16), at).some((word) => /^(?:ik|we|wij)$/.test(word))) return true;
  return isAboutData || words.has('matter') || words.words.some((word) => ABOUT_IT.test(word));
}

/** "niet mogelijk om … op te splitsen", "laat niet toe deze vraag te beantwoorden", "niet in staat". */
function isNotPossible(words: SentenceWords, at: number): boolean {
  const isSaid =
    words.words[at] === 'onmogelijk' ||
    words.find('possible', at + 1, at + 7) >= 0 ||
    /^(?:mogelijk|toe)$/.test(words.words[at - 1] ?? '');
  if (!isSaid) return false;
  return (
    near(words, 'data', at, 14) ||
    near(words, 'tell', at, 20) ||
    (near(words, 'knowledge', at, 20) && near(words, 'give', at, 20)) ||
    (near(words, 'matter', at, 14) && near(words, 'give', at, 20))
  );
}

/** "mag niet communiceren over", "geen gegevens mogen verwerken". */
function isBarred(words: SentenceWords, at: number): boolean {
  if (words.find('may', at - 14, at + 10) < 0) return false;
  const hasObject = near(words, 'data', at, 14) || near(words, 'matter', at, 14);
  if (near(words, 'tell', at, 14)) return true;
  return hasObject && (near(words, 'give', at, 12) || near(words, 'process', at, 12) || near(words, 'kept', at, 12));
}

/** "het onderzoek is nog niet afgerond": there is nothing to tell yet. */
function isUnfinished(words: SentenceWords, at: number): boolean {
  if (!isNotYet(words, at)) return false;
  const isAbout =
    words.find('study', at - 20, at) >= 0 ||
    words.find('data', at - 20, at) >= 0 ||
    /^(?:resultaten|cijfers)$/.test(
      words.words.slice(Math.max(0, at - 12), at).find((word) => word === 'resultaten') ?? '',
    );
  return isAbout && (words.find('finished', at, at + 7) >= 0 || words.find('available', at, at + 7) >= 0);
}

function isNotYet(words: SentenceWords, at: number): boolean {
  return words.find('nog', at - 2, at) >= 0;
}

function harmless(words: SentenceWords, at: number): boolean {
  return words.words.slice(at + 1, at + 4).some((word) => HARMLESS.test(word));
}

function hasBefore(words: SentenceWords, at: number): boolean {
  return words.words
    .slice(Math.max(0, at - 8), at)
    .some((word) => /^(?:heb|heeft|hebben|had|bestaat|bestaan)$/.test(word));
}

function near(words: SentenceWords, name: WordClass, at: number, reach: number): boolean {
  return words.find(name, at - reach, at + reach + 1) >= 0;
}

function anyOf(words: SentenceWords, names: readonly WordClass[]): boolean {
  return names.some((name) => words.has(name));
}

function nearest(words: SentenceWords, at: number): string {
  return words.words.slice(Math.max(0, at - 6), at).findLast((word) => /^(?:pas|vroegste|later)$/.test(word)) ?? '';
}
