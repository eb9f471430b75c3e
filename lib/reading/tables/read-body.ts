import { foldText } from '../structure/fold-text';
import { cutPiece, isBlank, type Piece } from '../structure/piece';
import { alignedHeading } from './aligned-heading';
import { chunksOf, headingLevel } from './column-heading';
import { periodHeading, wordHeading } from './find-heading';
import { endsLikeSentence, isBullet, isProse, isTotalLabel } from './line-class';
import { readCode } from './row-label';
import { columnExtents, shortRow, type Extent, type ShortRow } from './short-row';
import { bodyReadings, type BodyLine, type BodyReading } from './table-draft';
import { readValue, tailReadings, valueTail, type Legend, type ValueToken } from './value-token';

/** The body of a table and the piece behind its last row. */
export interface TableBody {
  readonly lines: readonly BodyLine[];
  readonly end: number;
}

const MOST_LABEL_LINES = 6;
/** A heading is printed again on a next page, not over and over. */
const MOST_REPEATS = 2;

/**
 * Reads the body of a table with `count` cells in a row from a piece onwards: as long as rows, wrapped labels and group
 * headings follow. Blank lines and page breaks do not end it, text and the heading of another table do; the same
 * heading printed again on the next page is passed over.
 */
export function readBody(
  pieces: readonly Piece[],
  from: number,
  columns: readonly string[],
  legend: Legend,
): TableBody {
  const count = columns.length - 1;
  const extents = columnExtents(pieces, headingAbove(pieces, from), from, count, legend);
  const headingText = columns.join('').replace(/\s/g, '');
  const lines: BodyLine[] = [];
  let waiting: BodyLine[] = [];
  let end = from;
  let isApart = false;
  let repeats = 0;
  let loose: { piece: Piece; token: ValueToken }[] = [];
  for (let index = from; index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (!piece) break;
    const again = lines.length > 0 && repeats < MOST_REPEATS ? alignedHeading(pieces, index, legend) : null;
    if (again && isSame(again.columns, columns)) {
      // What stands apart right above a repeated heading is the foot or head of a page.
      const apart = waiting.findIndex((line) => line.isApart);
      if (apart >= 0) waiting = waiting.slice(0, apart);
      repeats += 1;
      index = again.body - 1;
      continue;
    }
    if (again && isBlank(pieces[index - 1] ?? piece)) break;
    if (isBlank(piece)) {
      isApart = true;
      continue;
    }
    const isAfterTotal = isTotalLabel(lines.at(-1)?.readings[0]?.label.text ?? '');
    if (foldText([piece]).replace(/\s/g, '') === headingText) {
      if ((isAfterTotal && waiting.length > 0) || repeats >= MOST_REPEATS) break;
      repeats += 1;
      continue;
    }
    if (lines.length > 0 && /^(?:tabel|grafiek|figuur|overzicht|bijlage)\s?\d/i.test(piece.text)) break;
    if (/^[|\s:+-]{5,}$/.test(piece.text)) continue;
    const hasRows = lines.length > 0;
    if (hasRows && periodHeading(pieces, index, legend)) break;
    const names = headingLevel(piece.text)?.names.length ?? 0;
    if (isAfterTotal && (names > 0 || (count > 1 && isApart)) && wordHeading(pieces, index, legend)) break;
    const readings = lineReadings(piece, count, legend, waiting.length > 0);
    const short = readings.length > 0 ? null : shortReadings(piece, count, legend, extents, waiting.length > 0);
    if (readings.length > 0 || short) {
      lines.push(
        ...waiting,
        short
          ? { label: piece, readings: short.readings, isApart, ...(short.isPlaced ? {} : { isOpen: true as const }) }
          : { label: piece, readings, isApart },
      );
      waiting = [];
      loose = [];
      repeats = 0;
      end = index + 1;
    } else {
      const token = count > 1 && waiting.length > 0 ? loneValue(piece, legend) : null;
      if (token) {
        loose.push({ piece, token });
        if (loose.length === count) {
          const cells = loose.map((cell) => ({ token: cell.token, piece: cell.piece }));
          lines.push(...waiting, {
            label: cutPiece(piece, 0, 0),
            readings: [{ label: cutPiece(piece, 0, 0), cells, merges: 0 }],
            isApart,
          });
          waiting = [];
          loose = [];
          end = index + 1;
        }
        continue;
      }
      if (isProse(piece.text) || isBullet(piece.text) || waiting.length >= MOST_LABEL_LINES) break;
      waiting.push({ label: piece, readings: [], isApart });
    }
    isApart = false;
  }
  return { lines, end };
}

function isSame(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((name, column) => name === right[column]);
}

/** The ways to read a line as a row with so many cells; none when it is no row. */
function lineReadings(piece: Piece, count: number, legend: Legend, hasLabelAbove: boolean): BodyReading[] {
  const separated = separatedReading(piece, count, legend);
  if (separated) return [separated];
  const plain = valueTail(piece.text, legend);
  const tail = plain.length < count ? valueTail(piece.text, legend, { withBracketed: true }) : plain;
  if (tail.length < count) return [];
  const readings = bodyReadings(piece, tailReadings(piece.text, tail, count, legend.format), cutPiece);
  return readings.filter(({ label }) => canLabel(label, count, hasLabelAbove));
}

/** Whether the words before the cells can be a label, or its last line. */
function canLabel(label: Piece, count: number, hasLabelAbove: boolean): boolean {
  if (isBlank(label)) return hasLabelAbove;
  const isCoded = readCode(label.text, false).code !== null;
  return (
    isCoded ||
    !(
      (isProse(label.text) && label.text.length > 50) ||
      (count === 1 && endsLikeSentence(label.text) && !hasLabelAbove && label.text.split(' ').length > 3)
    )
  );
}

/** A row with fewer cells than columns; null when the line is none. */
function shortReadings(
  piece: Piece,
  count: number,
  legend: Legend,
  extents: readonly Extent[] | null,
  hasLabelAbove: boolean,
): ShortRow | null {
  if (count < 2 || isBullet(piece.text) || /[|\t]/.test(piece.text)) return null;
  const row = shortRow(piece, valueTail(piece.text, legend), count, extents);
  const label = row?.readings[0]?.label;
  if (!row || !label || !canLabel(label, count, hasLabelAbove)) return null;
  return isBlank(label) || !(isProse(label.text) || endsLikeSentence(label.text)) ? row : null;
}

/** The last printed line above the body: its heading. */
function headingAbove(pieces: readonly Piece[], from: number): Piece | undefined {
  return pieces.slice(Math.max(0, from - 3), from).findLast((piece) => !isBlank(piece));
}

/** A row whose cells are set apart by tabs or upright bars: every cell counts, blank and worded ones too. */
function separatedReading(piece: Piece, count: number, legend: Legend): BodyReading | null {
  const isBarred = /[|\t]/.test(piece.text);
  if (!isBarred && !/\s{2,}/.test(piece.text)) return null;
  const chunks = chunksOf(piece.text);
  // The tabs of empty cells at the end of a line are often lost: what is missing there is blank.
  const lost = piece.text.includes('\t') && chunks.length >= 2 ? Math.max(0, count + 1 - chunks.length) : 0;
  if (chunks.length + lost !== count + 1) return null;
  const cells: { token: ValueToken; piece: Piece }[] = [];
  let at = 0;
  let labelEnd = 0;
  const pattern = isBarred ? /[^|\t]*/g : /\S+(?:\s\S+)*/g;
  const text = piece.text;
  const offset = isBarred && text.startsWith('|') ? 1 : 0;
  const spans = isBarred
    ? barSpans(text, offset)
    : Array.from(text.matchAll(pattern), (match) => ({ start: match.index, end: match.index + match[0].length }));
  for (const span of spans) {
    if (at > count) break;
    const raw = text.slice(span.start, span.end);
    if (at === 0) labelEnd = span.end;
    else cells.push({ token: { raw, start: span.start, end: span.end, ...readValue(raw, legend) }, piece });
    at += 1;
  }
  const end = text.length;
  for (let missing = 0; missing < lost && cells.length < count; missing += 1) {
    cells.push({ token: { raw: '', start: end, end, ...readValue('', legend) }, piece });
  }
  if (cells.length !== count) return null;
  const figures = cells.filter((cell) => cell.token.state !== 'text' && cell.token.state !== 'blank').length;
  if (figures === 0 || (!isBarred && figures < count)) return null;
  return { label: cutPiece(piece, offset, labelEnd), cells, merges: 0 };
}

/** The stretches between bars or tabs, without the spaces at their ends. */
function barSpans(text: string, from: number): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  let start = from;
  for (let index = from; index <= text.length; index += 1) {
    if (index < text.length && text[index] !== '|' && text[index] !== '\t') continue;
    let first = start;
    let last = index;
    while (first < last && /\s/.test(text.charAt(first))) first += 1;
    while (last > first && /\s/.test(text.charAt(last - 1))) last -= 1;
    spans.push({ start: first, end: last });
    start = index + 1;
  }
  return spans;
}

/** The only cell on a line of its own. */
function loneValue(piece: Piece, legend: Legend): ValueToken | null {
  const tail = valueTail(piece.text, legend);
  const [only] = tail;
  return only && tail.length === 1 && only.start === 0 ? only : null;
}
