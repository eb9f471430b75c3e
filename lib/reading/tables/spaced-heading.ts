import { isBlank, type Piece } from '../structure/piece';
import { isPeriod } from './column-heading';
import { isBullet, isProse, isTotalLabel } from './line-class';
import type { TableStart } from './find-heading';
import { valueTail, type Legend } from './value-token';

const MOST_LEVELS = 4;
const LONGEST = 300;
const SLACK = 1;

/** Words of a heading that stand together, with the characters of the line that they take. */
interface Chunk {
  readonly text: string;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/**
 * A heading of several lines over columns that are set apart by spaces: two levels ("2021" and "2022" above "Huurders",
 * "Huurprijs" twice) or one that wraps ("Bedrag 2022" above "(in euro)"). Which words belong to which column is told by
 * where they stand above the figures of the first row. Null for anything else.
 */
export function spacedHeading(pieces: readonly Piece[], index: number, legend: Legend): TableStart | null {
  const levels: Chunk[][] = [];
  let at = index;
  for (; at < pieces.length && levels.length < MOST_LEVELS; at += 1) {
    const chunks = headingChunks(pieces[at], legend);
    if (!chunks) break;
    levels.push(chunks);
  }
  const row = pieces[at];
  if (levels.length < 2 || !row || isBlank(row) || !/\S\s{2,}\S/.test(row.text)) return null;
  const figures = valueTail(row.text, legend).map(({ start, end }) => ({
    start: row.start + start,
    end: row.start + end,
  }));
  const columns = columnsOf(row, figures);
  const first = columns[0];
  if (!first || columns.length < 2) return null;
  const names = columns.map(() => [] as string[]);
  const label: string[] = [];
  for (const chunks of levels) {
    const heads = chunks.filter((chunk) => chunk.end > first.start - SLACK || chunk.start >= first.start - 12);
    label.push(...chunks.filter((chunk) => !heads.includes(chunk)).map((chunk) => chunk.text));
    const placed = placeHeads(heads, columns);
    if (!placed) return null;
    placed.forEach((text, column) => {
      if (text !== null) names[column]?.push(text);
    });
  }
  if (names.some((words) => words.length === 0)) return null;
  const headings = names.map((words) => words.join(' '));
  return {
    heading: { columns: [label.join(' '), ...headings], hasPeriods: levels.flat().some(({ text }) => isPeriod(text)) },
    body: at,
    leastRows: 2,
  };
}

/** The columns of a row by its figures; figures that one space parts, as thousands are, belong together. */
function columnsOf(row: Piece, figures: readonly { start: number; end: number }[]): { start: number; end: number }[] {
  const columns: { start: number; end: number }[] = [];
  for (const figure of figures) {
    const last = columns.at(-1);
    const gap = last ? row.source.text.slice(last.end, figure.start) : '';
    if (last && gap.length < 2) last.end = figure.end;
    else columns.push({ ...figure });
  }
  return columns;
}

/** The chunks of a line that can be one level of a heading; null for text, rows and lines with other separators. */
function headingChunks(piece: Piece | undefined, legend: Legend): Chunk[] | null {
  if (!piece || isBlank(piece) || piece.text.length > LONGEST || /[|\t]/.test(piece.text) || isBullet(piece.text))
    return null;
  const chunks = Array.from(piece.text.matchAll(/\S+(?:\s\S+)*/g), (match) => ({
    text: match[0],
    start: piece.start + match.index,
    end: piece.start + match.index + match[0].length,
  }));
  const isHanging = piece.start > 4;
  if ((chunks.length < 2 && !isHanging) || isProse(piece.text) || isTotalLabel(chunks[0]?.text ?? '')) return null;
  const figures = valueTail(piece.text, legend);
  return figures.every((figure) => isPeriod(figure.raw)) ? chunks : null;
}

/** Per column the words above it, or null; the whole null when they do not fit the columns. */
function placeHeads(
  heads: readonly Chunk[],
  columns: readonly { readonly start: number; readonly end: number }[],
): (string | null)[] | null {
  if (heads.length === 0) return columns.map(() => null);
  if (heads.length === columns.length) return heads.map(({ text }) => text);
  if (heads.length > columns.length) return null;
  const over = heads.map((head) => columns.filter((column) => overlap(head, column) > 0));
  const isStacked =
    over.every((each) => each.length === 1) && new Set(over.map(([only]) => only)).size === heads.length;
  if (isStacked && !heads.every(({ text }) => isPeriod(text)))
    return columns.map((column) => heads[over.findIndex(([only]) => only === column)]?.text ?? null);
  if (columns.length % heads.length !== 0) return null;
  const width = columns.length / heads.length;
  return columns.map((_, column) => heads[Math.floor(column / width)]?.text ?? null);
}

function overlap(left: { start: number; end: number }, right: { start: number; end: number }): number {
  return Math.min(left.end, right.end) - Math.max(left.start, right.start) + SLACK;
}
