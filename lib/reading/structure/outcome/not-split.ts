import type { SentenceWords } from './words';

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
