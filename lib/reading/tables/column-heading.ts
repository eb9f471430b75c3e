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
/** What may stand in brackets behind a period or a word of a heading. */
const BRACKETS =
  '(?:\\s\\((?:€|%|n|aantal|euro|eur|in [^()]{1,24}|x ?1[. ]?000[^()]{0,12}|voorlopig[^()]{0,12}|[^()]{0,12}(?:euro|€|%|duizend|miljoen)[^()]{0,12})\\))?';
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
  'eindtotaal|totaal|total|aantal|aantallen|number|count|%|percentage|procent|aandeel(?: in %)?|in %|m|v|x|man|vrouw|mannen|vrouwen|jongens|meisjes|bedrag(?: in euro)?|budget|evolutie|verschil|gemiddelde|onbekend|andere|ja|nee|neen|\\(?€\\)?|\\(?%\\)?|euro';
const TOKEN = new RegExp(
  `(?:(?<=^|\\s)(?:${PERIOD})${MARK}${BRACKETS}(?=\\s|$))|(?:(?<=^|\\s)(?:${COLUMN_WORD})${BRACKETS}(?=\\s|$))`,
  'gi',
);
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

/**
 * The ways to divide a heading line that ends in periods ("Regio klant 2019 2020", "2019 % 2020 %", "Aantal 2021 % 2021"),
 * the likeliest first; the rows below it tell which is meant. None for other lines.
 */
export function readPeriodHeadings(text: string): TableHeading[] {
  if (text.length > LONGEST_HEADING) return [];
  const phrased = phrasedHeading(text);
  const tail = headingTail(text);
  const [first] = tail;
  if (!first || !tail.some((token) => isPeriod(token.text))) return phrased ? [phrased] : [];
  const label = tidy(text.slice(0, first.start).replaceAll('|', ' '));
  const isLabel = !/\d{3,}|[.?!]$/.test(label) && label.split(' ').length <= 10;
  if (!isLabel) return phrased ? [phrased] : [];
  const chunks = chunksOf(text);
  if (chunks.length > 2 && chunks.slice(1).some((chunk) => columnNamesPeriod(chunk)))
    return [{ columns: chunks, hasPeriods: true }];
  if (/[|\t]/.test(text) && chunks.length > 1 && chunks.slice(1).every(isWholeHeading))
    return [{ columns: chunks, hasPeriods: true }];
  const names = tail.map((token) => tidy(token.text));
  const paired = pairedNames(names, label);
  const ways = [
    ...(paired && isPairing(names) ? [paired] : []),
    [label, ...names],
    ...(paired ? [paired] : []),
    heldNames(names, label),
  ];
  const headings = ways.map((columns) => ({ columns, hasPeriods: true }));
  return [...headings, ...(phrased ? [phrased] : [])].filter(
    (heading, index, all) => all.findIndex((each) => each.columns.join('|') === heading.columns.join('|')) === index,
  );
}

function columnNamesPeriod(chunk: string): boolean {
  return isPeriod(chunk) || headingTail(chunk).some((token) => isPeriod(token.text));
}

/** Whether every second name is a period and each stands behind what is counted: "Aantal 2021 % 2021". */
function isPairing(names: readonly string[]): boolean {
  return (
    names.length >= 2 && names.length % 2 === 0 && names.every((name, index) => isPeriod(name) === (index % 2 === 1))
  );
}

/** What is counted together with the period beside it, before or behind it; null unless every period has its word. */
function pairedNames(names: readonly string[], label: string): string[] | null {
  const columns = [label];
  const isBefore = !isPeriod(names[0] ?? '');
  for (let at = 0; at < names.length; at += 1) {
    const [name = '', next] = [names[at], names[at + 1]];
    const isPair = next !== undefined && isPeriod(name) !== isBefore && isPeriod(next) === isBefore;
    if (!isPair && isPeriod(name)) return null;
    columns.push(isPair ? `${name} ${next}` : name);
    if (isPair) at += 1;
  }
  return columns;
}

/** What stands before the first period belongs to the heading of the labels: "Gemeente Aantal 2019 2020". */
function heldNames(names: readonly string[], label: string): string[] {
  const first = names.findIndex(isPeriod);
  return [tidy([label, ...names.slice(0, first)].join(' ')), ...names.slice(first)];
}

const ANY_PERIOD = new RegExp(`(?<=^|\\s)(?:${PERIOD})${MARK}${BRACKETS}(?=\\s|$)`, 'gi');

/** Periods with words of their own before each: "Sector Aantal dossiers 2021 Bedrag 2021"; null for other lines. */
function phrasedHeading(text: string): TableHeading | null {
  const periods = Array.from(text.matchAll(ANY_PERIOD), (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
  const [first, ...others] = periods;
  if (!first || others.length === 0 || periods.length > 20 || text.slice(periods.at(-1)?.end).trim() !== '')
    return null;
  const phrases = others.map((period, index) => tidy(text.slice(periods[index]?.end, period.start)));
  if (phrases.some((phrase) => phrase === '' || phrase.length > 40 || /[.?!,;:]$|\d/.test(phrase))) return null;
  const before = tidy(text.slice(0, first.start));
  const repeated = phrases.every((phrase) => phrase === phrases[0]) ? (phrases[0] ?? '') : '';
  const capital = before.search(/\s[\p{Lu}%€#][^\s]*(?:\s[^\p{Lu}%€#\s][^\s]*)*$/u);
  const cut =
    repeated !== '' && before.endsWith(repeated)
      ? before.length - repeated.length
      : capital >= 0
        ? capital
        : before === phrases[0]
          ? 0
          : -1;
  if (cut < 0 || before.length > 120) return null;
  const opening = before.slice(cut).trim();
  if (opening === '') return null;
  const columns = [opening, ...phrases].map((phrase, index) => `${phrase} ${tidy(periods[index]?.text ?? '')}`);
  return { columns: [before.slice(0, cut).trim(), ...columns], hasPeriods: true };
}

/** Whether a cell of a heading is made of periods and column words alone ("2020-2021 M"). */
function isWholeHeading(text: string): boolean {
  return headingTail(text)[0]?.start === 0;
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
  const words = bracketedWords(text);
  if (words.length === count + 1) return { columns: words, hasPeriods: false };
  const starts = words.flatMap((word, index) => (index === 0 || /^[\p{Lu}%€#]/u.test(word) ? [index] : []));
  if (starts.length !== count + 1) return count === 1 && starts.length >= 2 ? cutAt(words, starts.slice(-1)) : null;
  return cutAt(words, starts.slice(1));
}

/** The words of a heading; what stands in brackets stays with the word before it. */
function bracketedWords(text: string): string[] {
  return tidy(text)
    .replace(/ \([^()]{0,60}\)/g, (brackets) => brackets.replaceAll(' ', '\u00a0'))
    .split(' ')
    .map((word) => word.replaceAll('\u00a0', ' '));
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
