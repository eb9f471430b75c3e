import { Decimal } from 'decimal.js';
import type { Reading } from '../../lib/reading/reading';
import type { LabelledReading } from './labelled-reading';

/** How many of the labelled figures came back, and which did not. */
export interface FigureCount {
  readonly wanted: number;
  readonly found: number;
  readonly missing: readonly string[];
  /** Figures in tables that nobody labelled. */
  readonly extra: readonly string[];
}

/**
 * Compares the figures of a reading with the labelled ones: a cell counts when its value, its row (label, code, group and
 * kind), its column, its part and the title of its table are all the same; a figure in a sentence by its part and value.
 */
export function countFigures(labelled: LabelledReading, reading: Reading): FigureCount {
  const left = new Map<string, number>();
  for (const figure of readFigures(reading)) left.set(figure, (left.get(figure) ?? 0) + 1);
  const wanted = labelledFigures(labelled);
  const missing = wanted.filter((figure) => {
    const count = left.get(figure) ?? 0;
    if (count > 0) left.set(figure, count - 1);
    return count === 0;
  });
  const extra = [...left].flatMap(([figure, count]) => (count > 0 && !figure.startsWith('sentence') ? [figure] : []));
  return { wanted: wanted.length, found: wanted.length - missing.length, missing, extra };
}

function labelledFigures({ answer }: LabelledReading): string[] {
  const cells = (answer?.tables ?? []).flatMap((table) =>
    table.rows.flatMap((row) =>
      row.cells.map((cell, index) =>
        keyOf(table, row, table.columns[index + 1], cell.value === null ? cell.raw : String(cell.value)),
      ),
    ),
  );
  return [...cells, ...(answer?.figures ?? []).map(({ path, value }) => `sentence ${path ?? '-'}: ${value}`)];
}

function readFigures({ answer }: Reading): string[] {
  const cells = (answer?.tables ?? []).flatMap((table) =>
    table.rows.flatMap((row) =>
      row.cells.map((cell, index) =>
        keyOf(
          table,
          row,
          table.columns[index + 1],
          cell.decimal === null ? cell.raw : new Decimal(cell.decimal).toString(),
        ),
      ),
    ),
  );
  const sentences = (answer?.figures ?? []).map(
    ({ path, decimal }) => `sentence ${path ?? '-'}: ${new Decimal(decimal).toString()}`,
  );
  return [...cells, ...sentences];
}

function keyOf(
  table: { readonly path: string | null; readonly title: string | null },
  row: { readonly kind: string; readonly group: string | null; readonly code: string | null; readonly label: string },
  column: string | undefined,
  value: string,
): string {
  return [table.path, table.title, row.kind, row.group, row.code, row.label, column, value]
    .map((part) => part ?? '-')
    .join(' | ');
}
