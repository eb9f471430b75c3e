import type { ReadTable } from '../../lib/reading/reading';
import { columnName, type DrawnTable } from './drawn-table';

/** How many cells came back exactly. */
export interface CellCount {
  readonly wanted: number;
  readonly found: number;
  readonly missing: readonly string[];
  /** Cells that were read and not drawn. */
  readonly extra: readonly string[];
}

/** A cell counts when its table's title, its row (kind, group, label), its column and its text as printed are all the same. */
export function countCells(drawn: readonly DrawnTable[], read: readonly ReadTable[]): CellCount {
  const left = new Map<string, number>();
  for (const cell of readCells(read)) left.set(cell, (left.get(cell) ?? 0) + 1);
  const wanted = drawn.flatMap(drawnCells);
  const missing = wanted.filter((cell) => {
    const count = left.get(cell) ?? 0;
    left.set(cell, count - 1);
    return count <= 0;
  });
  const extra = [...left].flatMap(([cell, count]) => (count > 0 ? Array.from({ length: count }, () => cell) : []));
  return { wanted: wanted.length, found: wanted.length - missing.length, missing, extra };
}

function drawnCells({ caption, columns, rows }: DrawnTable): string[] {
  return rows.flatMap(({ kind, group, label, cells }) =>
    cells.map((cell, index) => {
      const column = columns[index];
      return keyOf(caption, kind, group, label, column ? columnName(column) : '', cell.replace('<sup>1</sup>', '¹'));
    }),
  );
}

function readCells(tables: readonly ReadTable[]): string[] {
  return tables.flatMap(({ title, columns, rows }) =>
    rows.flatMap(({ kind, group, label, cells }) =>
      cells.map(({ raw }, index) => keyOf(title, kind, group, label, columns[index + 1] ?? '', raw)),
    ),
  );
}

function keyOf(title: string | null, kind: string, group: string | null, ...parts: readonly string[]): string {
  return [title ?? '-', kind, group ?? '-', ...parts].map((part) => part.replace(/\s+/g, ' ').trim()).join(' | ');
}
