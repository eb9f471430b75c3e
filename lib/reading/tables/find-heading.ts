import { isBlank, type Piece } from '../structure/piece';
import { alignedHeading } from './aligned-heading';
import {
  chunksOf,
  headingLevel,
  isPeriod,
  joinLevels,
  readPeriodHeadings,
  readWordHeading,
  type TableHeading,
} from './column-heading';
import { endsLikeSentence, isBullet, isProse, isTotalLabel } from './line-class';
import { readValue, valueTail, type Legend } from './value-token';

/** A table that begins here: its heading and where its body starts. */
export interface TableStart {
  readonly heading: TableHeading;
  /** Index of the first piece of the body. */
  readonly body: number;
  /** How sure the heading is: without periods more rows are wanted. */
  readonly leastRows: number;
}

const SPLIT_YEAR = /^\d{1,4}$/;

/** Whether a table begins at this piece, by a heading with periods, a heading in words above rows, or rows alone. */
export function findHeading(pieces: readonly Piece[], index: number, legend: Legend): TableStart | null {
  const piece = pieces[index];
  if (!piece || isBlank(piece) || isBullet(piece.text) || piece.text.length > 300) return null;
  return (
    linedHeading(pieces, index, legend) ??
    periodHeading(pieces, index, legend) ??
    splitHeading(pieces, index) ??
    wordHeading(pieces, index, legend) ??
    rowsAlone(pieces, index, legend)
  );
}

function linedHeading(pieces: readonly Piece[], index: number, legend: Legend): TableStart | null {
  const found = alignedHeading(pieces, index, legend);
  if (!found) return null;
  const heading = { columns: found.columns, hasPeriods: found.columns.some(isPeriod) };
  return { heading, body: found.body, leastRows: 2 };
}

/**
 * A heading that ends in periods, on this line alone or as one of two levels. Where it can be divided in several ways, the
 * one is taken that has as many columns as the rows below have cells.
 */
export function periodHeading(pieces: readonly Piece[], index: number, legend: Legend): TableStart | null {
  const text = pieces[index]?.text ?? '';
  const next = nextPrinted(pieces, index + 1);
  const below = next === null ? null : (pieces[next]?.text ?? '');
  // A caption may end in a date: where the cells below stand behind tabs, or a heading follows further down, it is none.
  if (below?.includes('\t') && !text.includes('\t')) return null;
  const separated = below === null ? null : separatedHeading(text, below);
  const heads = separated?.columns.slice(1) ?? [];
  if (
    separated &&
    heads.some(isPeriod) &&
    heads.every((head) => isPeriod(head) || readValue(head, legend).state === 'text')
  )
    return { heading: separated, body: index + 1, leastRows: 1 };
  const upper = headingLevel(text);
  const lower = below === null ? null : headingLevel(below);
  if (upper && lower && next !== null && (upper.names.some(isPeriod) || lower.names.some(isPeriod))) {
    const names = joinLevels(upper.names, lower.names);
    const isInner =
      names !== null && upper.names.every(isPeriod) !== lower.names.every(isPeriod) && !isTotalLabel(lower.label);
    if (isInner)
      return {
        heading: { columns: [lower.label || upper.label, ...names], hasPeriods: true },
        body: next + 1,
        leastRows: 1,
      };
  }
  const headings = readPeriodHeadings(text);
  const heading = headings.length > 1 ? fittingHeading(headings, rowWidths(pieces, index + 1, legend)) : headings[0];
  const isFarAbove = next !== null && next > index + 1 && rowWidth(below ?? '', legend) === 0;
  if (isFarAbove && heading?.columns.length === 2 && /[,;]$/.test(heading.columns[0] ?? '')) return null;
  if (!heading || isTotalLabel(heading.columns[0] ?? '') || isProse(text) || endsLikeSentence(heading.columns[0] ?? ''))
    return null;
  return { heading, body: index + 1, leastRows: 1 };
}

/** The way to divide a heading that fits the most rows, else the widest that all have room for, else the likeliest. */
function fittingHeading(headings: readonly TableHeading[], widths: readonly number[]): TableHeading | undefined {
  const fits = headings.map((heading) => widths.filter((width) => width === heading.columns.length - 1).length);
  const most = Math.max(0, ...fits);
  if (most > 0) return headings[fits.indexOf(most)];
  const least = Math.min(...widths);
  const counts = headings.map((heading) => heading.columns.length - 1);
  const room = Math.max(0, ...counts.filter((count) => count < least));
  return headings[widths.length === 0 ? 0 : counts.indexOf(room)] ?? headings[0];
}

/** A heading whose years are broken over lines: "opleiding", "202", "0". */
function splitHeading(pieces: readonly Piece[], index: number): TableStart | null {
  const text = pieces[index]?.text ?? '';
  const head = /^(.*?)\s*((?:19|20)\d?)?$/.exec(text.length > 120 ? '' : text);
  const label = head?.[1] ?? '';
  if (label === '' || isProse(label) || /\d/.test(label) || isTotalLabel(label)) return null;
  const years: string[] = [];
  let digits = head?.[2] ?? '';
  let at = index + 1;
  for (; at < pieces.length && SPLIT_YEAR.test(pieces[at]?.text ?? ''); at += 1) {
    digits += pieces[at]?.text ?? '';
    if (digits.length > 4 || (digits.length === 4 && !/^(?:19|20)/.test(digits))) return null;
    if (digits.length === 4) {
      years.push(digits);
      digits = '';
    }
  }
  return years.length > 0 && digits === ''
    ? { heading: { columns: [label, ...years], hasPeriods: true }, body: at, leastRows: 1 }
    : null;
}

/** A heading in words right above rows: "Gemeente Aantal %". */
export function wordHeading(pieces: readonly Piece[], index: number, legend: Legend): TableStart | null {
  const text = pieces[index]?.text ?? '';
  if (isProse(text) || rowWidth(text, legend) > 0 || endsLikeSentence(text.replace(/[\d\s%]+$/, ''))) return null;
  const next = nextPrinted(pieces, index + 1);
  if (next === null || periodHeading(pieces, next, legend)) return null;
  const below = pieces[next]?.text ?? '';
  // Where the cells of the rows stand behind tabs, those of their heading do too.
  if (below.includes('\t') && !text.includes('\t')) return null;
  const separated = separatedHeading(text, below);
  if (separated) return { heading: separated, body: index + 1, leastRows: 2 };
  const widest = commonWidth(rowWidths(pieces, index + 1, legend));
  for (let count = widest; count >= 1; count -= 1) {
    const heading = readWordHeading(text, count);
    if (!heading) continue;
    if (rowWidth(below, legend) === 0 && canHead(below, widest)) return null;
    const isSure = (headingLevel(text)?.names.length ?? 0) > 0 || count > 1;
    return { heading, body: index + 1, leastRows: isSure ? 2 : 3 };
  }
  return null;
}

/** Whether a line could itself be the heading of rows with at most so many cells. */
function canHead(text: string, widest: number): boolean {
  return Array.from({ length: widest }, (_, index) => index + 1).some((count) => readWordHeading(text, count) !== null);
}

/** A heading whose columns are set apart by tabs or bars, above a line with as many. */
function separatedHeading(text: string, below: string): TableHeading | null {
  if (!/[|\t]/.test(text) || !/[|\t]/.test(below)) return null;
  const columns = chunksOf(text);
  return columns.length >= 2 && columns.length === chunksOf(below).length
    ? { columns, hasPeriods: columns.some(isPeriod) }
    : null;
}

/** Three rows of the same width without any heading. */
function rowsAlone(pieces: readonly Piece[], index: number, legend: Legend): TableStart | null {
  const widths = rowWidths(pieces, index, legend);
  const count = commonWidth(widths);
  if (rowWidth(pieces[index]?.text ?? '', legend) === 0 || count === 0 || widths.length < 3) return null;
  return {
    heading: { columns: Array.from({ length: count + 1 }, () => ''), hasPeriods: false },
    body: index,
    leastRows: 3,
  };
}

/** The widths of the rows that follow one another from here, at most eight, blank lines and one wrapped label between them. */
function rowWidths(pieces: readonly Piece[], from: number, legend: Legend): number[] {
  const widths: number[] = [];
  let misses = 0;
  for (let index = from; index < Math.min(pieces.length, from + 24) && widths.length < 8; index += 1) {
    const piece = pieces[index];
    if (!piece || isBlank(piece)) continue;
    const width = rowWidth(piece.text, legend);
    if (width > 0) {
      widths.push(width);
      misses = 0;
      continue;
    }
    misses += 1;
    if (isProse(piece.text) || isBullet(piece.text) || misses > 2 || (misses > 1 && widths.length === 0)) break;
  }
  return widths;
}

/** The number of cells that all rows have room for: labels may end in a number, so the smallest counts. */
function commonWidth(widths: readonly number[]): number {
  return widths.length < 2 ? 0 : Math.min(...widths);
}

/** How many cells a line ends in when it reads as a row with a label; 0 when it does not. */
export function rowWidth(text: string, legend: Legend): number {
  if (text.length > 300 || isBullet(text)) return 0;
  const tail = valueTail(text, legend);
  const [first] = tail;
  if (!first) return 0;
  const label = text.slice(0, first.start).trim();
  if (label === '') return tail.length - 1;
  return isProse(label) || endsLikeSentence(label) || /[:=]$/.test(label) ? 0 : tail.length;
}

function nextPrinted(pieces: readonly Piece[], from: number): number | null {
  for (let index = from; index < Math.min(pieces.length, from + 4); index += 1) {
    const piece = pieces[index];
    if (piece && !isBlank(piece)) return index;
  }
  return null;
}
