import type { Legend } from './value-token';

const WORD = /\b(?:voorlopig|provisional|preliminary)/i;
const MARK = /[*†]{1,3}|[¹²³⁴⁵⁶⁷⁸⁹]|\([a-z\d]\)/gi;
/** "2022 (p)": a letter right behind a figure or year. */
const LETTER = /\d\s?\([pv]\)|\d\s?p$/i;

/** Whether a heading, label or cell says that its figures are provisional, by words or by a mark that the document explains. */
export function isMarkedProvisional(text: string, legend: Pick<Legend, 'provisional'>): boolean {
  const words = text.slice(0, 300);
  if (WORD.test(words) || LETTER.test(words)) return true;
  return (
    legend.provisional.size > 0 &&
    Array.from(words.matchAll(MARK)).some((match) => legend.provisional.has(match[0].toLowerCase()))
  );
}
