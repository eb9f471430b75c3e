const MONTHS = [
  ['januari', 'jan'],
  ['februari', 'febr', 'feb'],
  ['maart', 'mrt'],
  ['april', 'apr'],
  ['mei'],
  ['juni', 'jun'],
  ['juli', 'jul'],
  ['augustus', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'okt'],
  ['november', 'nov'],
  ['december', 'dec'],
] as const;

/** The month names and abbreviations as the inside of a regular expression, longest first. */
export const MONTH_PATTERN = MONTHS.flat()
  .toSorted((left, right) => right.length - left.length)
  .join('|');

/** The number of a Dutch month name or abbreviation (1 to 12, with or without a full stop), or null. */
export function monthNumber(name: string): number | null {
  const word = name.toLowerCase().replace(/\.$/, '');
  const index = MONTHS.findIndex((names) => names.some((each) => each === word));
  return index < 0 ? null : index + 1;
}

/** The short name of a month, as used in the label of a part of a year: 9 is "sep". */
export function shortMonthName(month: number): string {
  return MONTHS[month - 1]?.at(-1) ?? String(month);
}

/** The full name of a month: 9 is "september". */
export function monthName(month: number): string {
  return MONTHS[month - 1]?.[0] ?? String(month);
}
