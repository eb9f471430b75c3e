import { cutPiece, isBlank, type Piece } from '../structure/piece';
import { foldText } from '../structure/fold-text';
import { headingLevel, isPeriod } from './column-heading';
import type { GridCell, GridRow } from './grid-matrix';
import { isProse } from './line-class';
import { readValue, type Legend } from './value-token';

/** Tables printed beside one another in lines of text, as the rows of a grid. */
export interface SideBySide {
  readonly rows: readonly GridRow[];
  /** Index of the first piece behind them. */
  readonly end: number;
}

const MOST_SIDES = 4;
const LONGEST_LINE = 300;

/**
 * Whether tables stand side by side from this line on: its heading repeats itself ("Provincie 2020 Provincie 2020") and
 * at least two lines below hold labels with figures in turn. Null where they do not.
 */
export function sideBySide(pieces: readonly Piece[], index: number, legend: Legend): SideBySide | null {
  const piece = pieces[index];
  const sides = piece ? sidesOf(piece) : null;
  if (!piece || !sides) return null;
  const [first = []] = sides;
  const rows: GridRow[] = [sides.flat().map(cellOf)];
  let end = index + 1;
  for (let at = index + 1; at < pieces.length; at += 1) {
    const line = pieces[at];
    if (!line) break;
    if (isBlank(line)) continue;
    const cells = labelledFigures(line, first.length - 1, legend);
    if (!cells || cells.length > sides.length * first.length) break;
    rows.push([
      ...cells.map(cellOf),
      ...Array.from<null>({ length: sides.length * first.length - cells.length }).fill(null),
    ]);
    end = at + 1;
  }
  return rows.length > 2 ? { rows, end } : null;
}

function cellOf(piece: Piece): GridCell {
  return { pieces: [piece], text: foldText([piece]), isHeading: false, isBold: false };
}

/** The headings of every side: the same words once more; null where the line does not repeat itself. */
function sidesOf(piece: Piece): Piece[][] | null {
  if (piece.text.length > LONGEST_LINE || isProse(piece.text)) return null;
  const words = wordsOf(piece);
  for (let count = 2; count <= MOST_SIDES; count += 1) {
    const size = words.length / count;
    if (!Number.isInteger(size) || size < 2) continue;
    const sides = Array.from({ length: count }, (_, side) => words.slice(side * size, (side + 1) * size));
    const texts = sides.map((side) => side.map((word) => word.text.toLowerCase()).join(' '));
    const [first = [], ...others] = sides.map((side) => headingCells(piece, side));
    if (first.length < 2 || others.some((side) => side.length !== first.length)) continue;
    const labels = sides.map((side) => side[0]?.text.toLowerCase());
    const isRepeated = texts.every((text) => text === texts[0]) || labels.every((label) => label === labels[0]);
    if (isRepeated) return [first, ...others];
  }
  return null;
}

/** The label heading and the column headings of one side: what ends in periods or column words. */
function headingCells(piece: Piece, words: readonly Piece[]): Piece[] {
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last) return [];
  const level = headingLevel(piece.source.text.slice(first.start, last.end));
  const count = level?.names.length ?? 0;
  if (!level || count === 0 || level.label === '') return [];
  const columns = words.slice(-count);
  const areWords = columns.length === count && columns.every((word, at) => word.text === level.names[at]);
  const end = columns[0]?.start;
  if (!areWords || end === undefined || !columns.some((word) => isPeriod(word.text) || /^\p{L}|%/u.test(word.text)))
    return [];
  return [cutPiece(piece, first.start - piece.start, end - piece.start), ...columns];
}

function wordsOf(piece: Piece): Piece[] {
  return Array.from(piece.text.matchAll(/[^\s|]+/g), (match) =>
    cutPiece(piece, match.index, match.index + match[0].length),
  );
}

/** Labels with so many figures behind each, all along the line; null for other lines. */
function labelledFigures(piece: Piece, count: number, legend: Legend): Piece[] | null {
  if (piece.text.length > LONGEST_LINE) return null;
  const cells: Piece[] = [];
  let label: Piece[] = [];
  let figures: Piece[] = [];
  for (const word of wordsOf(piece)) {
    const { state } = readValue(word.text, legend);
    const isFigure = state !== 'text' && state !== 'blank' && label.length > 0;
    if (!isFigure) {
      if (figures.length > 0) return null;
      label.push(word);
      continue;
    }
    figures.push(word);
    if (figures.length < count) continue;
    const [first] = label;
    const last = label.at(-1);
    if (!first || !last) return null;
    cells.push(cutPiece(piece, first.start - piece.start, last.end - piece.start), ...figures);
    label = [];
    figures = [];
  }
  return label.length === 0 && figures.length === 0 && cells.length > 0 ? cells : null;
}
