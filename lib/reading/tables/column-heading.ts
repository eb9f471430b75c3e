import { parsePeriod } from '../../figures/parse-period';
import { tidy } from '../structure/fold-text';

/** The headings of a table: the first is that of the row labels. */
export interface TableHeading {
  readonly columns: readonly string[];
  /** Whether at least one column is a period. */
  readonly hasPeriods: boolean;
}

const MONTHS =
  'jan(?:uari)?|febr?(?:uari)?|maart|mrt|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const MARK = '(?:\\s?(?:[*¹²³⁴⁵⁶⁷⁸⁹]{1,3}|\\((?:voorlopig|v|p|\\d)\\)))?';
const YEAR = '(?:19|20)\\d{2}';
const PERIOD = [
  `(?:(?:schooljaar|academiejaar|zittingsjaar|werkjaar|SJ|AJ)\\s)?${YEAR}\\s?[-–/]\\s?(?:${YEAR}|\\d{2})(?![\\d/-])`,
  `\\d{1,2}[/.-]\\d{1,2}[/.-]${YEAR}`,
  `(?:\\d{1,2}\\s)?(?:${MONTHS})\\.?(?:\\s?(?:-|–|t\\.?e\\.?m\\.?|t/m|tot en met)\\s?(?:${MONTHS})\\.?)?\\s${YEAR}`,
  `(?:[QKSH][1-4]|[1-4]e kwartaal|[12]e semester)[ -]${YEAR}`,
  `${YEAR}[ -][QKSH][1-4]`,
  `${YEAR}(?:\\s\\((?:t\\.?e\\.?m\\.?|tot en met|t/m|tot)\\s(?:\\d{1,2}\\s)?(?:${MONTHS})\\.?\\))?`,
].join('|');
const COLUMN_WORD =
  'eindtotaal|totaal|total|aantal|aantallen|%|percentage|procent|aandeel(?: in %)?|in %|m|v|x|man|vrouw|mannen|vrouwen|jongens|meisjes|bedrag(?: in euro)?|budget|evolutie|verschil|gemiddelde|onbekend|andere|ja|nee|neen|\\(?€\\)?|\\(?%\\)?|euro';
const TOKEN = new RegExp(`(?:(?<=^|\\s)(?:${PERIOD})${MARK}(?=\\s|$))|(?:(?<=^|\\s)(?:${COLUMN_WORD})(?=\\s|$))`, 'gi');
const LONGEST_HEADING = 300;

/** The separate cells of a line whose cells are set apart by tabs, upright bars or at least two spaces; else one. */
export function chunksOf(text: string): string[] {
  if (/[|\t]/.test(text))
    return text
      .replace(/^\s*\||\|\s*$/g, '')
      .split(/[|\t]/)
      .map(tidy);
  return text.split(/\s{2,}/).map(tidy);
}

/** A heading line that ends in periods ("Regio klant 2019 2020", "2019 % 2020 %"); null for other lines. */
export function readPeriodHeading(text: string): TableHeading | null {
  if (text.length > LONGEST_HEADING) return null;
  const tail = headingTail(text);
  const [first] = tail;
  if (!first || !tail.some((token) => isPeriod(token.text))) return null;
  const label = tidy(text.slice(0, first.start).replaceAll('|', ' '));
  if (/\d{3,}|[.?!]$/.test(label) || label.split(' ').length > 10) return null;
  const chunks = chunksOf(text);
  if (chunks.length > 2 && chunks.slice(1).some(isPeriod)) return { columns: chunks, hasPeriods: true };
  return { columns: [label, ...tail.map((token) => tidy(token.text))], hasPeriods: true };
}

/** The periods and column words at the end of a line, with nothing but space between them. */
function headingTail(text: string): { text: string; start: number }[] {
  const tokens = Array.from(text.matchAll(TOKEN), (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
  const tail: { text: string; start: number }[] = [];
  let edge = text.length;
  for (const token of tokens.toReversed()) {
    if (!/^[\s|]*$/.test(text.slice(token.end, edge))) break;
    tail.unshift(token);
    edge = token.start;
  }
  return tail;
}

/**
 * A heading line without periods ("Gemeente Aantal %") above rows with `count` cells, cut into columns: by its gaps,
 * by its words when there are as many as columns, or at its capitals. Null when it cannot be cut.
 */
export function readWordHeading(text: string, count: number): TableHeading | null {
  if (text.length > LONGEST_HEADING || /[.?!:;]$/.test(text)) return null;
  const chunks = chunksOf(text);
  if (chunks.length === count + 1) return { columns: chunks, hasPeriods: chunks.some(isPeriod) };
  if (chunks.length === count && chunks.length > 1) return { columns: ['', ...chunks], hasPeriods: false };
  const tail = headingTail(text).slice(-count);
  const [first] = tail;
  if (first && tail.length === count) {
    return {
      columns: [tidy(text.slice(0, first.start)), ...tail.map((token) => tidy(token.text))],
      hasPeriods: tail.some((token) => isPeriod(token.text)),
    };
  }
  const words = tidy(text).split(' ');
  if (words.length === count + 1) return { columns: words, hasPeriods: false };
  const starts = words.flatMap((word, index) => (index === 0 || /^[\p{Lu}%€#]/u.test(word) ? [index] : []));
  if (starts.length !== count + 1) return count === 1 && starts.length >= 2 ? cutAt(words, starts.slice(-1)) : null;
  return cutAt(words, starts.slice(1));
}

function cutAt(words: readonly string[], starts: readonly number[]): TableHeading {
  const edges = [0, ...starts, words.length];
  const columns = edges.slice(0, -1).map((edge, index) => words.slice(edge, edges[index + 1]).join(' '));
  return { columns, hasPeriods: false };
}

/** A line of nothing but column words and periods, the inner or outer level of a two-level heading; else null. */
export function headingLevel(text: string): { readonly label: string; readonly names: readonly string[] } | null {
  if (text.length > LONGEST_HEADING) return null;
  const tail = headingTail(text);
  const [first] = tail;
  if (!first) return null;
  const label = tidy(text.slice(0, first.start));
  return label.split(' ').length <= 3 && !/\d/.test(label)
    ? { label, names: tail.map((token) => tidy(token.text)) }
    : null;
}

/** Joins two levels from the outside in: "2019 2020" above "M V M V" is "2019 M", "2019 V", "2020 M", "2020 V"; null when they do not divide. */
export function joinLevels(outer: readonly string[], inner: readonly string[]): string[] | null {
  if (outer.length === 0 || inner.length <= outer.length || inner.length % outer.length !== 0) return null;
  const width = inner.length / outer.length;
  return inner.map((name, index) => `${outer[Math.floor(index / width)] ?? ''} ${name}`.trim());
}

/** Whether a heading names a period. */
export function isPeriod(text: string): boolean {
  return parsePeriod(text, 'schooljaar') !== null;
}
