/**
 * A text cell that a spreadsheet could take for a formula, made harmless with an apostrophe in front. Only text is ever
 * guarded, never a figure. Labels that begin with a sign and go on as a number or an age band ("-25", "+50", "-25 jaar",
 * "- 25", "−25") cannot hold a function or a reference and stay as they are; so do "25-50" and "50+".
 */
export function guardFormula(text: string): string {
  if (!/^'*[=+\-@\t\r\n|%]/.test(text)) return text;
  return HARMLESS.test(text) ? text : `'${text}`;
}

/** What `guardFormula` was given: one apostrophe goes, and only where it had put one. */
export function unguardFormula(text: string): string {
  return text.startsWith("'") && guardFormula(text.slice(1)) === text ? text.slice(1) : text;
}

/** A sign, a number, maybe a second one after a dash, maybe plain words; no brackets, quotes, exclamation marks or pipes. */
const HARMLESS = /^(?:[+-]\s?\d+(?:[.,]\d+)*(?:\s?-\s?\d+(?:[.,]\d+)*)?\+?(?:\s\p{L}+){0,3}\s?%?|[-–])$/u;
