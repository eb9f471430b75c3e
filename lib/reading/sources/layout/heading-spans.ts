import type { Ruling } from '../page-content';
import type { Column } from './cluster-columns';
import type { PlacedCell, PlacedRow } from './place-cells';
import { textOf } from './segment';

/**
 * Headings over several columns: a heading spans the columns that a ruling right below it covers; and where the headings of
 * a level, each centred over a stretch of columns, share out all columns of figures between them, they span these.
 */
export function spreadHeadings(
  headings: readonly PlacedRow[],
  firstOfBody: PlacedRow | undefined,
  columns: readonly Column[],
  rules: readonly Ruling[],
): PlacedRow[] {
  return headings.map((heading, index) => {
    const below = headings[index + 1] ?? firstOfBody;
    const ruled = heading.cells.map((cell) => spreadByRule(cell, heading, below, columns, rules));
    const cells = withoutOverlap(ruled, heading.cells);
    const detail = headings.slice(index + 1).find((other) => other.cells.length > heading.cells.length);
    const next = headings[index + 1];
    if (!next || !detail) return { ...heading, cells };
    const centred = next === detail ? spreadByCentre(cells, columns, heading.row.size) : null;
    return { ...heading, cells: spreadByRepetition(cells, detail, columns) ?? centred ?? cells };
  });
}

function spreadByRule(
  cell: PlacedCell,
  { row }: PlacedRow,
  below: PlacedRow | undefined,
  columns: readonly Column[],
  rules: readonly Ruling[],
): PlacedCell {
  const [x, right] = edges(cell);
  const whole = (columns.at(-1)?.right ?? 0) - (columns[0]?.left ?? 0);
  const rule = rules.find(
    ({ at, from, to }) =>
      at > row.baseline - 1 &&
      at < (below ? below.row.baseline - 0.3 * below.row.size : row.baseline + row.size) &&
      from <= x + 2 &&
      to >= right - 2 &&
      to - from < 0.8 * whole,
  );
  if (!rule) return cell;
  const covered = columns.flatMap((column, index) => {
    const middle = (column.left + column.right) / 2;
    return middle > rule.from && middle < rule.to ? [index] : [];
  });
  const [first, last] = [covered[0], covered.at(-1)];
  return first === undefined || last === undefined ? cell : { ...cell, from: first, to: last };
}

function edges({ words }: PlacedCell): [number, number] {
  return [words[0]?.x ?? 0, words.at(-1)?.right ?? 0];
}

/** The spread cells where they leave one another room, else the cells as they were. */
function withoutOverlap(cells: readonly PlacedCell[], before: readonly PlacedCell[]): readonly PlacedCell[] {
  return cells.every((cell, index) => index === 0 || cell.from > (cells[index - 1]?.to ?? -1)) ? cells : before;
}

/** Headings at the left of their columns span as many as the level below takes to repeat its words: "M V M V". */
function spreadByRepetition(
  cells: readonly PlacedCell[],
  detail: PlacedRow,
  columns: readonly Column[],
): PlacedCell[] | null {
  const above = cells.filter(({ from }) => from > 0);
  const names = detail.cells.filter(({ from }) => from > 0);
  const period = names.length / above.length;
  if (above.length < 2 || period < 2 || !Number.isInteger(period) || names.length !== columns.length - 1) return null;
  const nameAt = (index: number): string => textOf(names[index]?.words ?? []);
  const isRepeating = names.every((_, index) => index < period || nameAt(index) === nameAt(index - period));
  const isPlaced = above.every(({ from, to }, index) => from === 1 + index * period && to < 1 + (index + 1) * period);
  if (!isRepeating || !isPlaced) return null;
  return cells.map((cell) => (cell.from > 0 ? { ...cell, to: cell.from + period - 1 } : cell));
}

/** Shares out all columns behind the label between the headings so that each stands over the middle of its own. */
function spreadByCentre(cells: readonly PlacedCell[], columns: readonly Column[], size: number): PlacedCell[] | null {
  const label = cells.find(({ from, to }) => from === 0 && to === 0);
  const headings = cells.filter((cell) => cell !== label);
  const first = headings[0]?.from === 0 ? 0 : 1;
  const spread: PlacedCell[] = label ? [label] : [];
  let from = first;
  for (const [index, heading] of headings.entries()) {
    const [x, right] = edges(heading);
    const isLast = index === headings.length - 1;
    let best = { to: -1, away: Infinity };
    for (let to = from; to < columns.length; to += 1) {
      if (isLast && to < columns.length - 1) continue;
      const middle = ((columns[from]?.left ?? 0) + (columns[to]?.right ?? 0)) / 2;
      const away = Math.abs(middle - (x + right) / 2);
      if (away < best.away) best = { to, away };
    }
    if (best.to < from || best.away > 1.2 * size) return null;
    spread.push({ ...heading, from, to: best.to });
    from = best.to + 1;
  }
  return from === columns.length && headings.length > 0 ? spread : null;
}
