import { isBarred, isBarredByLaw, isDeclined, isKeptBack, isNotMade, isNotPossible, isNotTold } from './not-given';
import { isNegation, isOfSome, isTakenBack } from './negation';
import { hasNoAccess, isNoneOfIt, isNotDisposedOf, isNotKept, isNotThere, isOnlyKept } from './not-kept';
import {
  hasNoField,
  isHardToTell,
  isNotAsked,
  isUnknownThing,
  isAboutSplit,
  isMissing,
  isNeverDone,
  isNoDuty,
  isNotAvailable,
  isNotKnown,
  isNotSplit,
} from './not-known';
import { isNotYet, isNotYetThere, isUnfinished } from './not-yet';
import { plain, SentenceWords } from './words';

/** How a sentence says that something asked for is not given. */
export interface Withheld {
  /** keep: it is not kept or not to be had; give: it is not told; bar: it may not be told; wait: not yet. */
  readonly way: 'keep' | 'give' | 'bar' | 'wait';
  /** Whether only a breakdown is withheld ("worden niet naar regio ingedeeld"). */
  readonly isOfSplit: boolean;
  /** Whether the words withhold only if figures were asked for ("hoeven niet te worden gemeld"). */
  readonly isWeak: boolean;
}

const LONGEST = 1_500;
/** A sentence with more denials is no sentence. */
const MOST_DENIALS = 12;
/** What is not there until something that is under way is ready. */
const AWAITED = /\b(?:tot dan|tot zolang|in afwachting daarvan)\b/;

/** Sayings for not knowing. */
const IN_THE_DARK = /\btast(?:en)?\b.{0,20}\bin het duister\b|\bblinde vlek\b|\bgiswerk\b|\bkoffiedik\b/;

/** Says whether a sentence withholds what was asked, and how; null when it does not. One sentence at a time. */
export function withheldIn(sentence: string): Withheld | null {
  const text = plain(sentence.slice(0, LONGEST));
  if (isTakenBack(text)) return null;
  const words = new SentenceWords(sentence.slice(0, LONGEST));
  let weak: Withheld | null = null;
  for (const at of words.all('not').slice(0, MOST_DENIALS)) {
    if (!isNegation(words, at)) continue;
    const found = withheldAt(words, at);
    if (!found) continue;
    const isWaiting = found.way !== 'bar' && isNotYet(words, at);
    const isPart = isOfSome(words, at);
    const withheld: Withheld = {
      ...found,
      ...(isWaiting || AWAITED.test(text) ? { way: 'wait' } : {}),
      isOfSplit: found.isOfSplit || isAboutSplit(words, at),
      isWeak: found.isWeak || isPart,
    };
    if (!withheld.isWeak && withheld.way === 'keep' && isDeclined(text)) return { ...withheld, way: 'give' };
    if (!withheld.isWeak) return isBarredByLaw(text) && !isWaiting ? { ...withheld, way: 'bar' } : withheld;
    weak ??= withheld;
  }
  if (isBarredByLaw(text)) return { way: 'bar', isOfSplit: false, isWeak: false };
  if (isDeclined(text)) return { way: 'give', isOfSplit: false, isWeak: false };
  if (IN_THE_DARK.test(text)) return { way: 'keep', isOfSplit: false, isWeak: false };
  if (isMissing(words) >= 0) return { way: 'keep', isOfSplit: false, isWeak: false };
  if (isNotYetThere(text, words)) return { way: 'wait', isOfSplit: false, isWeak: true };
  return weak ?? (isOnlyKept(words) || isHardToTell(words) ? { way: 'keep', isOfSplit: false, isWeak: true } : null);
}

function withheldAt(words: SentenceWords, at: number): Withheld | null {
  const isOfSplit = isNotSplit(words, at);
  if (isBarred(words, at)) return { way: 'bar', isOfSplit, isWeak: false };
  if (words.word(at) !== 'noch' && isNotTold(words, at) && !words.has('dispose'))
    return { way: isNotMade(words, at) ? 'keep' : 'give', isOfSplit, isWeak: false };
  if (
    isNotKept(words, at) ||
    isNotAvailable(words, at) ||
    isNotDisposedOf(words, at) ||
    isNoneOfIt(words, at) ||
    isNotThere(words, at) ||
    hasNoAccess(words, at) ||
    isNotKnown(words, at) ||
    isNeverDone(words, at) ||
    hasNoField(words, at)
  )
    return { way: 'keep', isOfSplit, isWeak: false };
  if (isOfSplit && words.word(at) === 'niet') return { way: 'keep', isOfSplit, isWeak: false };
  if (isNotTold(words, at) || isNotPossible(words, at))
    return { way: isNotMade(words, at) ? 'keep' : 'give', isOfSplit, isWeak: false };
  if (isKeptBack(words, at)) return { way: 'give', isOfSplit, isWeak: false };
  if (isNotAsked(words, at)) return { way: 'keep', isOfSplit, isWeak: false };
  if (isUnknownThing(words, at)) return { way: 'keep', isOfSplit, isWeak: true };
  if (isUnfinished(words, at)) return { way: 'wait', isOfSplit, isWeak: true };
  return isNoDuty(words, at) ? { way: 'keep', isOfSplit, isWeak: true } : null;
}
