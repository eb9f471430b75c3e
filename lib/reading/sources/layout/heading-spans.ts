import { centredSpans } from './centred-spans';
import type { Column } from './cluster-columns';
import { cellBounds, columnsWithin, type PageMarks } from './page-marks';
import type { PlacedCell, PlacedRow } from './place-cells';
import { textOf } from './segment';

const YEARS = /^(?:19|20)\d\d(?:\s?[-–/]\s?(?:\d{2}|\d{4}))?$/;
/** Words whose edges lie this near to one another are set to one edge, in points. */
const SAME_EDGE = 1.6;

/** The headings of a table with its body, its columns and what is drawn around them. */
export interface HeadedTable {
  readonly headings: readonly PlacedRow[];
  readonly body: readonly PlacedRow[];
  readonly columns: readonly Column[];
  readonly marks: PageMarks;
}

/**
 * Headings over several columns: a heading spans the columns of the cell that is drawn around it, or those that a ruling right
 * below it covers; else, where the rows show two levels, those that the names below repeat under each, that begin or end
 * where it does, or that it stands over the middle of.
 */
export function spreadHeadings(table: HeadedTable): PlacedRow[] {
  const { headings, columns } = table;
  return headings.map((heading, index) => {
    const drawn = heading.cells.map((cell) => spreadByDrawing(cell, index, table));
    const cells = withoutOverlap(drawn, heading.cells);
    const isDrawn = cells.some((cell, at) => cell !== heading.cells[at]);
    const below = headings.slice(index + 1);
    if (isDrawn || below.length === 0) return { ...heading, cells };
    const names = columns.map((_, column) => nameAt(below, column));
    const repeated = spreadByRepetition(cells, names);
    if (repeated) return { ...heading, cells: repeated };
    if (!isOuter(heading, index, table)) return { ...heading, cells };
    const isNamed = names.map((name) => name !== null);
    return {
      ...heading,
      cells:
        spreadByEdges(cells, names, 'left') ??
        centredSpans(cells, isNamed, table) ??
        spreadByEdges(cells, names, 'right') ??
        cells,
    };
  });
}

/** The lowest heading that stands over one column alone. */
function nameAt(headings: readonly PlacedRow[], column: number): PlacedCell | null {
  for (const { cells } of headings) {
    const cell = cells.find(({ from, to }) => from === column && to === column);
    if (cell) return cell;
  }
  return null;
}

function spreadByDrawing(cell: PlacedCell, index: number, { headings, body, columns, marks }: HeadedTable): PlacedCell {
  const row = headings[index]?.row;
  if (!row) return cell;
  const below = headings[index + 1] ?? body[0];
  const words = stretchOf(cell);
  const others = (headings[index]?.cells ?? []).filter((other) => other !== cell).map(stretchOf);
  const table = { left: columns[0]?.left ?? 0, right: columns.at(-1)?.right ?? 0 };
  const rule = marks.horizontals.find(
    ({ at, from, to }) =>
      at > row.baseline - 1 &&
      at < (below ? below.row.baseline - 0.3 * below.row.size : row.baseline + row.size) &&
      from <= words.left + 2 &&
      to >= words.right - 2 &&
      to - from < 0.8 * (table.right - table.left) &&
      !others.some(({ left, right }) => left < to && right > from),
  );
  const room = cellBounds(words, row, marks, table) ?? (rule ? { left: rule.from, right: rule.to } : null);
  const covered = room ? columnsWithin(columns, room) : [];
  const [first, last] = [covered[0], covered.at(-1)];
  return first === undefined || last === undefined ? cell : { ...cell, from: first, to: last };
}

function stretchOf({ words }: PlacedCell): { left: number; right: number } {
  return { left: words[0]?.x ?? 0, right: words.at(-1)?.right ?? 0 };
}

/** The spread cells where they leave one another room, else the cells as they were. */
function withoutOverlap(cells: readonly PlacedCell[], before: readonly PlacedCell[]): readonly PlacedCell[] {
  return cells.every((cell, index) => index === 0 || cell.from > (cells[index - 1]?.to ?? -1)) ? cells : before;
}

/** Headings span as many columns as the level below takes to repeat its names: "M V M V". */
function spreadByRepetition(cells: readonly PlacedCell[], names: readonly (PlacedCell | null)[]): PlacedCell[] | null {
  const above = cells.filter(({ from }) => from > 0);
  const texts = names.map((name) => (name ? textOf(name.words) : null));
  const first = texts.findIndex((text, column) => column > 0 && text !== null);
  if (above.length < 2 || first < 1) return null;
  const period = texts.slice(first + 1).indexOf(texts[first] ?? null) + 1;
  if (period < 2) return null;
  const isRepeating = above.every((_, group) =>
    Array.from({ length: period }, (_, at) => first + group * period + at).every(
      (column, at) => column < texts.length && texts[column] !== null && texts[column] === texts[first + at],
    ),
  );
  const isPlaced = above.every(
    ({ from, to }, group) => from >= first + group * period && to < first + (group + 1) * period,
  );
  if (!isRepeating || !isPlaced) return null;
  let group = 0;
  return cells.map((cell) => {
    if (cell.from === 0) return cell;
    const from = first + group * period;
    group += 1;
    return { ...cell, from, to: from + period - 1 };
  });
}

/**
 * Whether a row of headings stands over the level below rather than being the first line of headings that run on: a wider
 * distance or a heading that reaches over two columns shows it, or years by themselves.
 */
function isOuter(heading: PlacedRow, index: number, { headings, body }: HeadedTable): boolean {
  const own = heading.cells.filter(({ from }) => from > 0);
  if (own.length === 0) return false;
  if (own.some(({ from, to }) => to > from)) return true;
  if (own.length > 1 && own.every(({ words }) => YEARS.test(textOf(words)))) return true;
  const next = headings[index + 1];
  if (!next) return false;
  const gap = next.row.baseline - heading.row.baseline;
  const { size } = heading.row;
  const gaps = [...headings, ...body].slice(0, 60).flatMap(({ row }, at, all) => {
    const following = all[at + 1];
    const own = following ? following.row.baseline - row.baseline : 0;
    return own > 0.9 * size ? [own] : [];
  });
  const leading = Math.min(...gaps);
  return gap > Math.max(leading + 0.15 * size, 1.3 * size) || gap > 1.6 * size;
}

/** Headings that begin (or end) where the first (or last) name below them does span all columns up to the next one. */
function spreadByEdges(
  cells: readonly PlacedCell[],
  names: readonly (PlacedCell | null)[],
  side: 'left' | 'right',
): PlacedCell[] | null {
  const edge = (cell: PlacedCell): number => stretchOf(cell)[side];
  const own = cells.filter(({ from }) => from > 0);
  const starts = own.map((cell) => {
    const near = names.findIndex(
      (name, column) => column > 0 && name !== null && Math.abs(edge(name) - edge(cell)) < SAME_EDGE,
    );
    return near >= 0 ? near : null;
  });
  if (own.length === 0 || starts.some((start, index) => start === null && names[own[index]?.from ?? 0] !== null))
    return null;
  const spread = own.map((cell, index) => {
    const start = starts[index];
    if (start === null || start === undefined) return cell;
    let [from, to] = [start, start];
    if (side === 'left') {
      const next = own[index + 1];
      const limit = next ? (starts[index + 1] ?? next.from) : names.length;
      while (to + 1 < limit && names[to + 1]) to += 1;
    } else {
      const before = own[index - 1];
      const limit = before ? (starts[index - 1] ?? before.to) : 0;
      while (from - 1 > limit && names[from - 1]) from -= 1;
    }
    return { ...cell, from, to };
  });
  return cells.map((cell) => (cell.from > 0 ? (spread[own.indexOf(cell)] ?? cell) : cell));
}
