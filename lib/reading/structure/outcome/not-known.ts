import { isAboutPeople, isInCondition } from './negation';
import { hasObject, namesFile, nounBehind } from './not-kept';
import type { SentenceWords } from './words';

/** "dat weten wij niet", "niet geweten hoeveel", "is mij niets bekend", "is niet duidelijk hoeveel". */
export function isNotKnown(words: SentenceWords, at: number): boolean {
  const start = words.clauseStart(at);
  const end = words.clauseEnd(at);
  if (isAboutPeople(words, at)) return false;
  const verb = words.findWord(/^(?:weet|weten|geweten)$/, Math.max(start, at - 7), Math.min(end, at + 4));
  if (verb >= 0 && /^(?:niet|niets|niemand)$/.test(words.word(at)) && isOwnKnowing(words, verb, at))
    return hasObject(words, 0, words.length);
  const state = words.findWord(/^(?:bekend|gekend|duidelijk)$/, at + 1, at + 4);
  if (state < 0) return false;
  if (words.word(at) === 'niets') return true;
  if (!/^(?:niet|nergens|evenmin)$/.test(words.word(at))) return false;
  if (words.findWord(/^(?:mij|ons)$/, at - 3, at) >= 0) return true;
  const isAsked = words.findWord(/^(?:hoeveel|of|welke?|waarom|wie|wat|hoe)$/, 0, words.length) >= 0;
  return words.word(state) === 'duidelijk' ? isAsked : isAsked || isShort(words, at);
}

/** "het loon is niet gekend": of anything; it withholds only where figures were asked for. */
export function isUnknownThing(words: SentenceWords, at: number): boolean {
  return (
    words.word(at) === 'niet' &&
    /^(?:bekend|gekend|geweten)$/.test(words.word(at + 1)) &&
    !/^(?:met|om|als|of)$/.test(words.word(at + 2)) &&
    !isAboutPeople(words, at)
  );
}

/** Not "laten weten dat … niet", nor "weet dat ik niet": what is denied there is something else. */
function isOwnKnowing(words: SentenceWords, verb: number, at: number): boolean {
  if (/^(?:laten|liet|lieten|laat|te)$/.test(words.word(verb - 1))) return false;
  return verb > at || words.findWord(/^(?:dat)$/, verb + 1, at) < 0;
}

/** "dit is niet gekend", "niet beschikbaar": nothing but the denial. */
function isShort(words: SentenceWords, at: number): boolean {
  return words.length <= 9 && (at === 0 || words.find('pronoun', 0, at) >= 0);
}

const DONE =
  /^(?:onderzocht|berekend|gemeten|geraamd|ingeschat|geevalueerd|bevraagd|nagegaan|becijferd|opgemaakt|uitgevoerd|gemaakt|gebeurd|verricht|opgesteld|gehouden|plaatsgevonden|plaats|geanalyseerd|nagetrokken|uitgerekend|kaart)$/;

/** "de gemiddelde duur is niet berekend", "dit werd tot op heden niet onderzocht", "een telling is nooit gebeurd". */
export function isNeverDone(words: SentenceWords, at: number): boolean {
  const start = words.clauseStart(at);
  const end = Math.min(words.clauseEnd(at), at + 8);
  if (/^(?:geen)$/.test(words.word(at))) {
    const noun = nounBehind(words, at);
    const isFigures =
      noun >= 0 &&
      (words.is(noun, 'data') ||
        /^(?:raming|schatting|inschatting|analyse|inventaris|becijfering)$/.test(words.word(noun)));
    return (
      isFigures &&
      (words.findWord(DONE, noun, end + 4) >= 0 ||
        words.findWord(/^(?:gebeurt|gebeuren|vindt|vinden)$/, start, at) >= 0)
    );
  }
  if (!/^(?:niet|nooit|evenmin)$/.test(words.word(at))) return false;
  const verb = words.findWord(DONE, at + 1, end);
  if (verb < 0) return false;
  const isOfFigures = words.find('data', start, at) >= 0 || words.find('matter', start, at) >= 0;
  if (
    /^(?:gebeurd|uitgevoerd|gemaakt|gehouden|plaatsgevonden|plaats|verricht|opgesteld|opgemaakt)$/.test(
      words.word(verb),
    )
  )
    return words.find('data', start, at) >= 0;
  return (
    isOfFigures ||
    words.findWord(/^(?:hoeveel|of|welke?|waarom|hoe)$/, 0, words.length) >= 0 ||
    (words.length <= 12 && words.findWord(/^(?:dit|dat)$/, start, at) >= 0)
  );
}

/** "hoeven niet te worden gemeld", "zijn niet verplicht om … door te geven", "er is geen meldingsplicht". */
export function isNoDuty(words: SentenceWords, at: number): boolean {
  if (/^(?:ik|wij|we)$/.test(words.word(words.clauseStart(at))) || isAboutPeople(words, at)) return false;
  const end = words.clauseEnd(at);
  if (/^(?:geen)$/.test(words.word(at)))
    return (
      (/^(?:verplichting|plicht|meldplicht|vereiste)$/.test(words.word(at + 1)) &&
        words.find('report', at + 2, at + 9) >= 0) ||
      words.findWord(
        /^(?:meldingsplicht|meldplicht|registratieplicht|rapporteringsverplichting|rapporteringsplicht|rapportageverplichting|aangifteplicht)$/,
        at + 1,
        at + 4,
      ) >= 0 ||
      (words.word(at + 1) === 'verplicht' &&
        words.findWord(/^(?:veld|gegeven|rubriek|element|onderdeel)$/, at + 2, at + 4) >= 0)
    );
  if (words.word(at) !== 'niet' && words.word(at) !== 'niets') return false;
  const duty = words.find('duty', words.clauseStart(at), end);
  if (duty < 0) return false;
  const report = words.find('report', Math.max(at, duty) + 1, end);
  if (report < 0) return false;
  return (
    words.word(duty) === 'verplicht' || /^(?:hoeven|hoeft|moeten|moet|dienen|dient|gehouden)$/.test(words.word(duty))
  );
}

/** A place to record it is missing: "is daarvoor geen veld voorzien", "bevat geen parameters", "maakt geen deel uit van de databank". */
export function hasNoField(words: SentenceWords, at: number): boolean {
  if (words.word(at) === 'niet')
    return (
      words.findWord(/^(?:voorziet|voorzien)$/, at - 3, at) >= 0 &&
      words.findWord(/^in$/, at + 1, at + 2) >= 0 &&
      words.find('data', at + 1, at + 6) >= 0
    );
  if (words.word(at) !== 'geen') return false;
  const body = words.findWord(
    /^(?:meldpunt|instantie|dienst|orgaan|systeem|instrument|methode|meetpunt|tool|bevraging)$/,
    at + 1,
    at + 4,
  );
  if (body >= 0 && /^(?:dat|die|waarmee|waarin)$/.test(words.word(body + 1)))
    return words.find('keeps', body, words.length) >= 0 || words.find('kept', body, words.length) >= 0;
  if (words.word(at + 1) === 'deel') return namesFile(words) || words.has('data');
  const place = words.findWord(
    /^(?:veld|velden|code|codes|rubriek|parameters?|variabelen?|vakje|kenmerk|tenlasteleggingscode|registratiemogelijkheid|categorie|gegeven)$/,
    at + 1,
    at + 4,
  );
  if (place >= 0)
    return (
      namesFile(words) || words.has('data') || /^(?:aparte|specifieke|afzonderlijke|eigen)$/.test(words.word(place - 1))
    );
  return false;
}

/** "het formulier vraagt niet naar het geslacht", "blijkt niet uit het dossier". */
export function isNotAsked(words: SentenceWords, at: number): boolean {
  if (words.word(at) !== 'niet') return false;
  if (/^(?:naar)$/.test(words.word(at + 1)))
    return words.findWord(/^(?:vraagt|vragen|peilt|peilen|gevraagd|gepeild)$/, words.clauseStart(at), at + 4) >= 0;
  return (
    /^(?:blijkt|blijken|volgt|volgen)$/.test(words.word(at - 1)) &&
    words.word(at + 1) === 'uit' &&
    hasObject(words, 0, at)
  );
}

/** "moeilijk te becijferen", "moeilijk om er een cijfer op te plakken". */
export function isHardToTell(words: SentenceWords): boolean {
  const at = words.findWord(/^(?:moeilijk|lastig|ondoenbaar|ondoenlijk)$/, 0, words.length);
  if (at < 0 || !/^(?:om|te|in|een)/.test(words.word(at + 1))) return false;
  return (
    words.findWord(
      /^(?:\p{L}{0,3}plakken|zeggen|becijferen|ramen|inschatten|schatten|bepalen|kwantificeren|berekenen|achterhalen|geven|meten|nagaan)$/u,
      at + 1,
      at + 10,
    ) >= 0 && hasObject(words, 0, words.length)
  );
}

/** "gegevens hierover ontbreken", "een landelijk beeld ontbreekt", "bij gebrek aan cijfers". */
export function isMissing(words: SentenceWords): number {
  for (let index = 0; index < words.length; index += 1) {
    const word = words.word(index);
    if (isInCondition(words, index)) continue;
    if (/^(?:ontbreekt|ontbreken)$/.test(word)) {
      const start = words.clauseStart(index);
      const end = words.clauseEnd(index);
      if (words.find('data', start, end) >= 0 || words.find('knowledge', start, end) >= 0) return index;
    }
    if (/^(?:gebrek|ontstentenis)$/.test(word) && words.find('data', index, index + 5) >= 0) return index;
    if (
      /^(?:onbekend|ongekend)$/.test(word) &&
      words.findWord(/^(?:is|zijn|blijft|blijven)$/, words.clauseStart(index), words.clauseEnd(index)) >= 0 &&
      hasObject(words, 0, index)
    )
      return index;
  }
  return -1;
}

/** "de cijfers … zijn niet beschikbaar", "deze aantallen kunnen niet worden gegeven", "dit is niet gekend". */
export function isNotAvailable(words: SentenceWords, at: number): boolean {
  if (!/^(?:niet|nergens|evenmin|nooit)$/.test(words.word(at))) return false;
  const strong = words.find('data', at - 24, at) >= 0;
  const weak = words.find('matter', at - 20, at) >= 0;
  const end = Math.min(at + 9, words.clauseEnd(at));
  for (let index = at + 1; index < end; index += 1) {
    const isState = words.is(index, 'kept') || words.is(index, 'available');
    if (strong && (isState || (words.is(index, 'give') && isOpenVerb(words, at, index)))) return true;
    if (weak && (isState || words.is(index, 'tell'))) return true;
  }
  return isShort(words, at) && words.find('available', at + 1, at + 2) >= 0;
}

/** A verb of giving denies only where it is said of what can or will be given; "niet gemaakt" of something else does not. */
function isOpenVerb(words: SentenceWords, at: number, verb: number): boolean {
  if (words.is(verb, 'tell')) return true;
  return (
    words.find('can', words.clauseStart(at) - 12, words.clauseEnd(at)) >= 0 ||
    words.findWord(/^(?:wordt|worden)$/, words.clauseStart(at), words.clauseEnd(at)) >= 0
  );
}

const SPLIT_NOUN =
  /^(?:(?:op|uit)splitsing|onderverdeling|opdeling|indeling|verdeling|onderscheid|detaillering|detail)(?:en|s)?$/;

/** Whether what is denied is a breakdown: "een opsplitsing per gemeente is niet beschikbaar". */
export function isAboutSplit(words: SentenceWords, at: number): boolean {
  const [start, end] = [words.clauseStart(at), words.clauseEnd(at)];
  if (words.findWord(SPLIT_NOUN, start, end) >= 0 || isNotSplit(words, at)) return true;
  if (words.findWord(/^(?:uitgesplitste|opgesplitste|gedetailleerde|afzonderlijke|aparte)$/, start, end) >= 0)
    return true;
  const per = words.findWord(/^per$/, start, end);
  return per > 0 && (words.is(per - 1, 'data') || words.is(per - 1, 'matter'));
}

/** "worden niet naar regio ingedeeld", "niet apart geteld", "worden niet opgesplitst bijgehouden". */
export function isNotSplit(words: SentenceWords, at: number): boolean {
  if (!/^(?:niet|geen|noch)$/.test(words.word(at))) return false;
  const end = words.clauseEnd(at);
  if (words.word(at) !== 'niet') return words.findWord(SPLIT_NOUN, at + 1, at + 5) >= 0;
  const split = words.find('split', at + 1, Math.min(end, at + 9));
  if (split < 0) return false;
  if (/^(?:apart|afzonderlijk)$/.test(words.word(split)))
    return (
      words.find('kept', split, split + 4) >= 0 ||
      words.find('give', split, split + 5) >= 0 ||
      words.findWord(/^(?:vermeld|beschikbaar|gekend|bekend)$/, split, split + 4) >= 0
    );
  const behind = words.word(split + 1);
  if (/^ge\p{L}{2,30}(?:d|t|en)$/u.test(behind) && !words.is(split + 1, 'kept') && !words.is(split + 1, 'give'))
    return false;
  if (/^(?:toegewezen|verdeeld|verdelen)$/.test(words.word(split))) return words.find('data', 0, at) >= 0;
  return (
    words.findWord(/^(?:naar|per|volgens|op|naargelang|tussen|in)$/, at + 1, end) >= 0 ||
    words.find('data', 0, at) >= 0 ||
    words.find('matter', 0, at) >= 0
  );
}
