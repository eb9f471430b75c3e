import { isAboutPeople, isInCondition } from './negation';
import { hasObject } from './not-kept';
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
