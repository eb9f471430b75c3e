import type { SourceCell, SourceStretch } from '../source-document';
import type { SourceLine } from '../source-line';
import { packedWords, wordsIn, type SourceWord } from '../source-words';
import { wordsOf, type DraftTable } from './draft-table';
import type { LaidWord } from './laid-word';
import { rowOf, type TextRow } from './text-row';

/** Where a line stands in the document. */
export interface LinePlace {
  readonly page: number;
  readonly line: number;
  readonly grid?: number;
  readonly isRunning?: boolean;
}

/** A gap of this many sizes is more than the space between words. */
const WIDE_GAP = 0.9;

/** A row of words as a line: one space between words, two where a wide gap shows. */
export function sourceLine(row: TextRow, place: LinePlace): SourceLine {
  // Joined at the end: a text that is added to bit by bit keeps all its bits in memory.
  const parts: string[] = [];
  const words: SourceWord[] = [];
  let length = 0;
  row.words.forEach((word, index) => {
    const previous = row.words[index - 1];
    if (previous && !word.isGlued) {
      const gap = word.x - previous.right > WIDE_GAP * row.size ? '  ' : ' ';
      parts.push(gap);
      length += gap.length;
    }
    parts.push(word.text);
    words.push({ start: length, end: length + word.text.length, x: word.x, width: word.right - word.x });
    length += word.text.length;
  });
  const bold = row.words.length > 0 && row.words.every(({ isBold }) => isBold);
  return {
    text: parts.join(''),
    ...place,
    x: row.x,
    width: row.right - row.x,
    size: row.size,
    bold,
    box: { x: row.x, y: row.top, width: row.right - row.x, height: row.bottom - row.top },
    words: packedWords(words),
  };
}

/** An empty line: a paragraph ends above it. */
export function blankLine({ page, line }: LinePlace): SourceLine {
  return { text: '', page, line };
}

/** The cells of a table whose lines begin at index `first` of the document; `rowOffset` rows stand in the grid before it. */
export function sourceCells(
  table: DraftTable,
  lines: readonly SourceLine[],
  first: number,
  rowOffset: number,
): SourceCell[] {
  return table.cells.map((cell) => {
    const stretches = cell.parts.flatMap(({ line, words }) =>
      stretchesOf(table.lines[line], lines[first + line], words, first + line),
    );
    const words = wordsOf(cell);
    return {
      row: cell.row + rowOffset,
      column: cell.column,
      rowSpan: cell.rowSpan,
      columnSpan: cell.columnSpan,
      // Copied: a list that grew keeps room for more.
      stretches: stretches.length > 0 ? [...stretches] : [blankStretch(table, lines, first, cell)],
      isHeading: table.rows[cell.row]?.isHeading === true,
      isBold: words.length > 0 && words.every(({ isBold }) => isBold),
    };
  });
}

/** The stretches of a line that hold the given words: one, unless words of another cell stand between them. */
function stretchesOf(
  row: TextRow | undefined,
  line: SourceLine | undefined,
  words: readonly LaidWord[],
  index: number,
): SourceStretch[] {
  if (!row || !line) return [];
  const keys = new Set(words.map(keyOf));
  const stretches: SourceStretch[] = [];
  let isOpen = false;
  const places = wordsIn(line.words ?? []);
  row.words.forEach((word, at) => {
    const place = places[at];
    if (!place) return;
    if (!keys.has(keyOf(word))) {
      isOpen = false;
      return;
    }
    const last = stretches.at(-1);
    if (isOpen && last) stretches[stretches.length - 1] = { ...last, end: place.end };
    else stretches.push({ line: index, start: place.start, end: place.end });
    isOpen = true;
  });
  return stretches;
}

function keyOf({ x, right, baseline }: LaidWord): string {
  return `${x},${right},${baseline}`;
}

/** An empty stretch where a blank cell would stand. */
function blankStretch(
  table: DraftTable,
  lines: readonly SourceLine[],
  first: number,
  { row, column }: { readonly row: number; readonly column: number },
): SourceStretch {
  const line = table.rows[row]?.line ?? 0;
  const left = table.columns[column]?.left ?? 0;
  const source = lines[first + line];
  const before = wordsIn(source?.words ?? [])
    .filter((word) => word.x + word.width / 2 < left)
    .at(-1);
  const at = before?.end ?? 0;
  return { line: first + line, start: at, end: at };
}

/** The row of several rows side by side, for lines that are read as one. */
export function joinedRow(rows: readonly TextRow[]): TextRow {
  return rowOf(rows.flatMap(({ words }) => words));
}
