import { isBlank, type Piece } from '../structure/piece';
import { isBullet, isProse } from './line-class';
import { readValue, type Legend } from './value-token';

/** A heading of several lines set in columns by spaces, as printed from the outside in. */
export interface AlignedHeading {
  readonly columns: readonly string[];
  /** Index of the first piece of the body. */
  readonly body: number;
}

interface Chunk {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const MOST_HEADING_LINES = 4;
const MOST_SCANNED = 16;
const LONGEST_LINE = 300;

/**
 * Two to four lines without a blank between them, above rows whose cells stand at least two spaces apart: each line names
 * every column ("Bedrag 2022" above "(in euro)"), or every name reaches over as many columns ("2021" above "Huurders" and
 * "Huurprijs"), or the names stand right above their columns. Null where the lines do not divide so.
 */
export function alignedHeading(pieces: readonly Piece[], index: number, legend: Legend): AlignedHeading | null {
  const lines: Chunk[][] = [];
  let body = index;
  let widths: number[] = [];
  let isClosed = false;
  for (; body < pieces.length && lines.length <= MOST_HEADING_LINES; body += 1) {
    const piece = pieces[body];
    if (!piece || piece.text.length > LONGEST_LINE || isBullet(piece.text)) return null;
    if (isBlank(piece)) {
      if (lines.length < 2) return null;
      isClosed = true;
      continue;
    }
    if (/^[-=_ ]{5,}$/.test(piece.text)) continue;
    const chunks = chunksIn(piece);
    if (isRow(chunks, legend)) {
      if (lines.length < 2) return null;
      widths = rowWidths(pieces, body, legend);
      break;
    }
    if (isClosed || isProse(piece.text) || /[\t|]/.test(piece.text)) return null;
    lines.push(chunks);
  }
  const count = widths[0] ?? 0;
  if (lines.length < 2 || lines.length > MOST_HEADING_LINES || count < 2) return null;
  if (widths.filter((width) => width === count).length < 2) return null;
  const extents = columnsIn(pieces, body, count, legend);
  const levels = lines.map((line) => levelOf(line, extents));
  if (levels.some((level) => level === null) || !levels.some((level) => level?.isWhole)) return null;
  const names = Array.from({ length: count + 1 }, (_, column) =>
    levels
      .map((level) => level?.names[column] ?? '')
      .filter((name) => name !== '')
      .join(' '),
  );
  return { columns: names, body };
}

function chunksIn(piece: Piece): Chunk[] {
  return Array.from(piece.text.matchAll(/\S+(?:\s\S+)*/g), (match) => ({
    text: match[0],
    start: piece.start + match.index,
    end: piece.start + match.index + match[0].length,
  }));
}

/** A label with cells behind it that are all figures or signs of a missing one, and no years. */
function isRow(chunks: readonly Chunk[], legend: Legend): boolean {
  const [label, ...cells] = chunks;
  return (
    label !== undefined &&
    cells.length >= 2 &&
    readValue(label.text, legend).state === 'text' &&
    cells.every((cell) => readValue(cell.text, legend).state !== 'text') &&
    !cells.every((cell) => /^(?:19|20)\d{2}$/.test(cell.text))
  );
}

function rowWidths(pieces: readonly Piece[], from: number, legend: Legend): number[] {
  return pieces.slice(from, from + MOST_SCANNED).flatMap((piece) => {
    const chunks = piece.text.length > LONGEST_LINE ? [] : chunksIn(piece);
    return isRow(chunks, legend) ? [chunks.length - 1] : [];
  });
}

/** From where to where the label and every column reach in the rows below. */
function columnsIn(pieces: readonly Piece[], from: number, count: number, legend: Legend): Chunk[] {
  const rows = pieces.slice(from, from + MOST_SCANNED).flatMap((piece) => {
    const chunks = piece.text.length > LONGEST_LINE ? [] : chunksIn(piece);
    return chunks.length === count + 1 && isRow(chunks, legend) ? [chunks] : [];
  });
  return Array.from({ length: count + 1 }, (_, column) => ({
    text: '',
    start: Math.min(...rows.map((row) => row[column]?.start ?? Number.POSITIVE_INFINITY)),
    end: Math.max(...rows.map((row) => row[column]?.end ?? 0)),
  }));
}

/** One line of the heading over the columns; `isWhole` when every column has a name of its own in it. */
function levelOf(chunks: readonly Chunk[], extents: readonly Chunk[]): { names: string[]; isWhole: boolean } | null {
  const count = extents.length - 1;
  const [first] = chunks;
  const firstColumn = extents[1];
  if (!first || !firstColumn) return null;
  const hasLabel = chunks.length !== count && first.start < (extents[0]?.end ?? 0) && first.end <= firstColumn.start;
  const names = hasLabel ? chunks.slice(1) : chunks;
  const label = hasLabel ? first.text : '';
  if (names.length === 0) return { names: [label], isWhole: false };
  if (count % names.length === 0) {
    const width = count / names.length;
    const spread = Array.from({ length: count }, (_, column) => names[Math.floor(column / width)]?.text ?? '');
    return { names: [label, ...spread], isWhole: names.length === count };
  }
  const placed = [label, ...Array.from({ length: count }, () => '')];
  for (const name of names) {
    const above = extents.flatMap((extent, column) =>
      column > 0 && name.start < extent.end && name.end > extent.start ? [column] : [],
    );
    const [column] = above;
    if (column === undefined || above.length > 1 || placed[column] !== '') return null;
    placed[column] = name.text;
  }
  return { names: placed, isWhole: false };
}
