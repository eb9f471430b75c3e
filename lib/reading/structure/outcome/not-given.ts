import { hasObject, hasParticle, nounBehind } from './not-kept';
import { isAboutPeople } from './negation';
import type { WordClass } from './lexicon';
import type { SentenceWords } from './words';

const MEASURED =
  /^(?:bepaald|berekend|geraamd|ingeschat|opgesplitst|gespecificeerd|becijferd|geidentificeerd|afgeleid|bepalen|ramen|inschatten|becijferen|achterhalen|achterhaald|nagegaan|reconstrueren|gereconstrueerd|afleiden)$/;

/** "kan ik niet meedelen", "kunnen geen overzicht geven", "kan hierop niet antwoorden", "kan er niets over zeggen". */
export function isNotTold(words: SentenceWords, at: number): boolean {
  if (isAboutPeople(words, at)) return false;
  if (words.find('can', at - 16, at) < 0 && words.find('can', at, at + 14) < 0) return false;
  const end = Math.min(at + 18, words.clauseEnd(at));
  const give = words.find('give', at + 1, end);
  if (give < 0) return false;
  const tell = words.find('tell', at + 1, end);
  const isAboutData = words.has('data') || words.find('knowledge', at - 20, end) >= 0;
  if (tell < 0) {
    const verb = words.word(give);
    if (words.word(at) === 'geen' && nounBehind(words, at) < 0) return false;
    if (/^(?:zeggen|gezegd|verteld|plakken)$/.test(verb)) return hasObject(words, 0, words.length);
    return (
      isAboutData ||
      (MEASURED.test(verb) &&
        (words.find('matter', at - 20, at) >= 0 || words.findWord(/^(?:hoeveel|of|hoe|welke)$/, 0, words.length) >= 0))
    );
  }
  if (words.findWord(/^(?:ik|we|wij|minister|regering|kabinet)$/, at - 16, at) >= 0) return true;
  return isAboutData || words.has('matter') || words.has('pronoun');
}

/** "wordt niet gecommuniceerd", "worden niet gedeeld", "deelt die niet mee": said of what is. */
export function isKeptBack(words: SentenceWords, at: number): boolean {
  if (words.word(at) !== 'niet' || isAboutPeople(words, at)) return false;
  const start = words.clauseStart(at);
  const end = words.clauseEnd(at);
  const verb = words.findWord(
    /^(?:mee(?:ge)?deeld|mede(?:ge)?deeld|gecommuniceerd|bekendgemaakt|prijsgegeven|vrijgegeven|gedeeld|gepubliceerd|openbaar)$/,
    at + 1,
    Math.min(end, at + 7),
  );
  if (verb >= 0)
    return (
      words.findWord(/^(?:wordt|worden|werd|werden|is|zijn)$/, start, at) >= 0 &&
      hasObject(words, 0, words.length) &&
      (words.word(verb) !== 'openbaar' || hasObject(words, start, at))
    );
  const shares = words.findWord(
    /^(?:deelt|delen|geeft|geven|bezorgt|bezorgen|rapporteert|rapporteren|maakt|maken|levert|leveren|communiceert|communiceren)$/,
    start,
    at,
  );
  return (
    shares >= 0 &&
    hasObject(words, 0, words.length) &&
    (hasParticle(words, /^(?:mee|door|over|vrij|aan|bekend|openbaar|prijs)$/, at + 1, end) ||
      /^(?:bezorgt|bezorgen)$/.test(words.word(shares)))
  );
}

const COMMENT =
  /\bgeen (?:verdere? |nadere? |inhoudelijke? )*(?:commentaar|uitspra(?:ak|ken)|mededeling(?:en)?|uitsluitsel)\b/;
const NOT_INTO =
  /\b(?:niet|geen)\b(?:\s[\p{L}-]+){0,7}\s(?:in te gaan|ingegaan|ingaan|inga)\b|\bga\b.{0,30}\bniet\b.{0,20}\b(?:in|op)\b|\bgaan\b.{0,10}\b(?:we|wij)\b.{0,20}\bniet\b.{0,20}\bin\b/u;
const UNANSWERED =
  /\bonthou(?:d|den)\b.{0,20}\b(?:van|mij|me)\b|\blaat (?:ik )?(?:mij|me)\b.{0,20}\bniet uit\b|\bneem (?:ik )?(?:\S+ ){0,3}geen standpunt\b|\b(?:laat|laten|blijft|blijven)\b.{0,40}\bonbeantwoord\b|\bspreek (?:ik )?(?:me|mij)\b.{0,60}\bniet uit\b|\bniet uitspreken\b|\bpast het (?:mij|ons) niet\b|\bniet aan mij\b|\bkomt (?:het )?(?:mij|ons) niet toe\b/;
const HELD_BACK =
  /\bgeef ik (?:\S+ ){0,3}(?:geen|niet)\b|\bgeven (?:wij|we) (?:\S+ ){0,3}(?:geen|niet)\b|\bniet (?:\S+ ){0,3}vooruit ?(?:te )?lopen\b|\b(?:niet|on)\s?(?:opportuun|gepast|aangewezen|wenselijk|raadzaam)\b.{0,60}\b(?:antwoorden|beantwoorden|mee ?(?:te )?delen|vrij ?(?:te )?geven|bekend ?(?:te )?maken|in ?(?:te )?gaan|informatie te geven|toe ?(?:te )?lichten)\b/;
const UNDOABLE = /\b(?:niet|on)\s?(?:haalbaar|doenbaar|doenlijk|realistisch|werkbaar)\b|\bonbegonnen werk\b/;
const TOO_MUCH =
  /\b(?:onevenredig\w*|disproportione\w*|onredelijk\w*|buitensporig\w*|te (?:veel|grote?|zware?|hoge?) (?:\S+ )?(?:tijd|werk|werklast|middelen|inspanning(?:en)?|administratieve last|arbeid|capaciteit)|te (?:arbeidsintensief|tijdrovend|tijdsintensief|omslachtig)|(?:zeer|erg|bijzonder|heel) (?:arbeidsintensief|tijdrovend|tijdsintensief))\b/;
const GATHERING =
  /\b(?:lijst\w*|opzoek\w*|oplijst\w*|opmaken|opmaak|verzamel\w*|bevrag\w*|samenstell\w*|inventaris\w*|overzicht\w*|gegevens|cijfers|uitsplits\w*|opsplits\w*|dossiers? (?:een|per)|manueel|manuele|handmatig\w*|doorneme?n|nagaan|onderzoek\w*|dossiers|nakijken|na te kijken)\b/;

/** Work on files one by one. */
const HAND =
  /\b(?:manueel|manuele|handmatig\w*|dossiers|doornemen|opzoek\w*|oplijst\w*|verzamel\w*|bevrag\w*|termijn|tijdsbestek|nagaan)\b/;

/** Whether what is not done is the making of figures, rather than the telling of them. */
export function isNotMade(words: SentenceWords, at: number): boolean {
  return (
    words.find('tell', at, words.clauseEnd(at)) < 0 &&
    words.findWord(
      /^(?:opmaken|opgemaakt|genereren|gegenereerd|achterhalen|achterhaald|bepalen|bepaald|berekenen|berekend|ramen|geraamd|inschatten|ingeschat|afleiden|afgeleid|opsplitsen|opgesplitst|uitsplitsen|becijferen|becijferd|nagaan|nagegaan|extraheren|halen|gehaald|reconstrueren|samenstellen|onderscheiden|identificeren|plakken|maken|gemaakt)$/,
      at,
      words.clauseEnd(at),
    ) >= 0
  );
}

/** Wordings of not wanting or not being the one to answer, and of work out of proportion; on lower case without accents. */
export function isDeclined(text: string): boolean {
  if (
    COMMENT.test(text) &&
    /\b(?:ik|wij|we|mij|minister|kan|kunnen|geef|geven|doe|doen|hierover|daarover|erover)\b/.test(text)
  )
    return true;
  if (/\bgeen uitspraak gedaan\b/.test(text)) return false;
  if (NOT_INTO.test(text) || UNANSWERED.test(text) || HELD_BACK.test(text)) return true;
  return (TOO_MUCH.test(text) || (UNDOABLE.test(text) && HAND.test(text))) && GATHERING.test(text);
}

/** "niet mogelijk om … op te splitsen", "laat niet toe deze vraag te beantwoorden", "onmogelijk na te gaan hoeveel". */
export function isNotPossible(words: SentenceWords, at: number): boolean {
  if (isAboutPeople(words, at)) return false;
  const isSaid =
    words.word(at) === 'onmogelijk' ||
    words.find('possible', at + 1, at + 7) >= 0 ||
    /^(?:mogelijk|toe)$/.test(words.word(at - 1));
  if (isSaid) {
    return (
      near(words, 'data', at, 14) ||
      near(words, 'tell', at, 20) ||
      words.findWord(/^(?:bekendmaking|mededeling|vrijgave|verspreiding)$/, words.clauseStart(at), at + 3) >= 0 ||
      (near(words, 'knowledge', at, 20) && near(words, 'give', at, 20)) ||
      (near(words, 'matter', at, 14) && near(words, 'give', at, 20)) ||
      (words.findWord(/^(?:hoeveel|of|welke)$/, at, words.length) >= 0 && near(words, 'give', at, 8)) ||
      words.findWord(/^(?:terugblik|onderscheid)$/, words.clauseStart(at), words.clauseEnd(at)) >= 0
    );
  }
  const infinitive = words.words.indexOf('te', at);
  return (
    infinitive > at &&
    infinitive <= at + 3 &&
    /^(?:achterhalen|traceren|reconstrueren|becijferen|kwantificeren|zeggen|bepalen|berekenen|geven|maken)$/.test(
      words.word(infinitive + 1),
    ) &&
    (words.find('data', 0, at) >= 0 ||
      words.find('matter', 0, at) >= 0 ||
      words.findWord(/^(?:hoeveel|of|welke|hoe)$/, 0, words.length) >= 0 ||
      words.length < 12)
  );
}

/** "mag niet communiceren over", "geen gegevens mogen verwerken", "bij decreet verboden die gegevens te verwerken". */
export function isBarred(words: SentenceWords, at: number): boolean {
  if (words.find('may', at - 14, at + 10) < 0 || words.word(at + 1) === 'verboden') return false;
  const hasData = near(words, 'data', at, 14) || near(words, 'matter', at, 14);
  if (near(words, 'tell', at, 14)) return true;
  return hasData && (near(words, 'give', at, 12) || near(words, 'process', at, 12) || near(words, 'kept', at, 12));
}

/** Bars that say so without "niet": "is verboden", "verhindert", "zijn vertrouwelijk". */
const BARS: readonly RegExp[] = [
  /^(?:\S+ ){0,10}(?:\S*(?:gegevens|informatie|cijfers|documenten|verslag(?:en)?|rapport|bedragen|bedrag|aspecten|voorwaarden|contracten|contract)|dit|deze|die|ze|zij) (?:\S+ ){0,8}(?:is|zijn|was|waren) (?:\S+ ){0,4}(?:vertrouwelijk|geheim|geclassificeerd|bedrijfsgevoelig|concurrentiegevoelig|commercieel gevoelig)\b/,
  /\b(?:beroepsgeheim|privacy\S*|avg|gdpr|\S*geheim\S*|\S*wetgeving|regelgeving|vertrouwelijkheid\S*|geheim van het \S*onderzoek)\b.{0,50}\b(?:verhinder\w*|verbied\w*|belet\w*|laat niet toe|laten niet toe|staat eraan in de weg|staat in de weg|zich ertegen)\b/,
  /\b(?:valt|vallen) onder (?:het|de) (?:\S+ )?(?:\S*geheim|\S*geheimhouding\S*|zwijgplicht|geheimhoudingsplicht|privacy\S*|vertrouwelijkheid\S*)\b/,
  /\b(?:avg|gdpr|privacy\S*|\S*wetgeving|regelgeving|wet)\b.{0,30}\b(?:staat|staan|laat|laten)\b.{0,20}\bniet toe\b/,
  /\b(?:gaat om|gaat over|betreft|betreffen|is|zijn) (?:\S+ ){0,2}(?:vertrouwelijke|geheime|geclassificeerde|bedrijfsgevoelige|concurrentiegevoelige) (?:\S+ )?\S*(?:gegevens|informatie|cijfers|documenten)\b/,
  /\b(?:wet|wetgeving|wetgever|decreet|regelgeving|verordening)\b.{0,20}\b(?:verbiedt|verbieden|verhindert|belet)\b.{0,40}\b(?:registr\w*|verwerk\w*|verzamel\w*|bijhouden|delen|publiceren|bekendmaken|meedelen|vrijgeven)\b/,
  /\b(?:verboden|niet toegestaan|niet toegelaten)\b.{0,60}\b(?:gegevens|cijfers|informatie|herkomst|te verwerken|te registreren|te delen|mee te delen|vrij te geven)\b/,
  /\bgeen (?:wettelijke|decretale|juridische|rechtmatige) (?:basis|grondslag|grond|rechtsgrond)\b.{0,60}\b(?:registr\w*|verwerk\w*|verzamel\w*|bijhoud\w*|bij te houden|op te vragen|opvragen|koppel\w*|vrij te geven|mee te delen|delen)\b/,
];

/** Whether the words (lower case, without accents) say that it may not be told. */
export function isBarredByLaw(text: string): boolean {
  return BARS.some((pattern) => pattern.test(text));
}

function near(words: SentenceWords, name: WordClass, at: number, reach: number): boolean {
  return words.find(name, at - reach, at + reach + 1) >= 0;
}
