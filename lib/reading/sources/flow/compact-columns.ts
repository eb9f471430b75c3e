import type { FlowCell } from './flow-block';

/**
 * The cells without the columns in which no cell begins: word processors divide their tables into more columns than are
 * seen, and let cells span them.
 */
export function compactColumns(cells: readonly FlowCell[]): {
  readonly cells: readonly FlowCell[];
  readonly columnCount: number;
} {
  const starts = [...new Set(cells.map((cell) => cell.column))].sort((left, right) => left - right);
  const edges = new Map<number, number>();
  const last = Math.max(0, ...starts, ...spanEnds(cells));
  let next = 0;
  for (let column = 0; column <= last; column += 1) {
    edges.set(column, next);
    if (starts[next] === column) next += 1;
  }
  const compact = cells.map((cell) => {
    const column = edges.get(cell.column) ?? 0;
    const end = edges.get(cell.column + cell.columnSpan) ?? starts.length;
    return { ...cell, column, columnSpan: Math.max(1, end - column) };
  });
  return { cells: compact, columnCount: starts.length };
}

function spanEnds(cells: readonly FlowCell[]): number[] {
  return [...new Set(cells.map((cell) => cell.column + cell.columnSpan))];
}
