import { foldSentence, foldSpaces, withoutYears } from './fold-label';

const LONGEST_LABEL = 60;

/**
 * Two points count the same when the keys of their definitions are the same: the words, whatever the year and the
 * punctuation. Everything else is at least a soft break.
 */
export function definitionKey(text: string): string {
  return foldSentence(text);
}

/**
 * A short label to stand under a period, made from the sentence that says what was counted: its first sentence without
 * years, without "Aantal …" in front and "… opgedeeld volgens:" behind, at most 60 characters. A person may change it.
 */
export function definitionLabel(text: string): string {
  const sentence = firstSentence(foldSpaces(text));
  const core = withoutYears(sentence)
    .replace(/^(?:het\s+)?(?:totaal\s+)?aantal\s+/i, '')
    .replace(/[\s,]*\b(?:op(?:gedeeld|gesplitst)|uitgesplitst|verdeeld|ingedeeld)\s+(?:volgens|naar|per|op)\b.*$/i, '')
    .replace(/[\s,]*\b(?:volgens|naar|per)\s*:?$/i, '')
    .replace(/^[\s,;:.]+|[\s,;:.]+$/g, '');
  return shorten(core === '' ? sentence : core);
}

/** The label of a figure that stands in a sentence: "In 2020 werden 792 begeleidingen afgesloten." → "begeleidingen afgesloten". */
export function statedFigureLabel(sentence: string, raw: string): string {
  const core = foldSpaces(withoutYears(foldSpaces(sentence)).replace(raw, ' '))
    .replace(/^[\s,;:.]+|[\s,;:.]+$/g, '')
    .replace(/^(?:er\s+)?(?:werden|werd|waren|was|zijn|is)\s+(?:er\s+)?/i, '');
  return shorten(core === '' ? sentence : core);
}

/** The first sentence; a full stop within "nr. 254" or "i.v.m." ends none. */
export function firstSentence(text: string): string {
  const match = /^.*?\p{L}{3,}[)’”'"]*[.?!](?=\s+\p{Lu}|$)/u.exec(text);
  return match ? match[0] : text;
}

/** Cut at a word, with an ellipsis. */
export function shorten(text: string, longest: number = LONGEST_LABEL): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  const lastSpace = cut.lastIndexOf(' ');
  return `${cut.slice(0, lastSpace > longest / 2 ? lastSpace : longest).replace(/[\s,;:.–-]+$/, '')}…`;
}
