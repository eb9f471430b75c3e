import type { Reading, ReadTable } from '../reading/reading';
import { countCorrections, type CorrectionKind } from './count-corrections';

/** What two readings of the same document can differ in, as a person is told. */
export const DIFFERENCE_KINDS = ['header', 'items', 'parts', 'outcomes', 'tables', 'rows', 'cells', 'figures'] as const;
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

const KIND_OF = {
  header: 'header',
  'item-added': 'items',
  'item-removed': 'items',
  'item-split': 'items',
  'item-joined': 'items',
  'item-text': 'items',
  'part-added': 'parts',
  'part-removed': 'parts',
  'part-paths': 'parts',
  'part-text': 'parts',
  outcome: 'outcomes',
  reason: 'outcomes',
  provisional: 'outcomes',
  'table-added': 'tables',
  'table-removed': 'tables',
  'table-moved': 'tables',
  'table-retitled': 'tables',
  column: 'tables',
  'row-added': 'rows',
  'row-removed': 'rows',
  'row-kind': 'rows',
  'row-label': 'rows',
  cell: 'cells',
  'figure-added': 'figures',
  'figure-removed': 'figures',
  figure: 'figures',
} as const satisfies Record<CorrectionKind, DifferenceKind>;

/** A figure of a table that the two readings give differently, or that only one has. */
export interface ChangedFigure {
  readonly label: string;
  /** As printed; null where that reading has no such cell. */
  readonly before: string | null;
  readonly after: string | null;
}

export interface Differences {
  /** Only kinds in which something differs, each with how often. */
  readonly counts: readonly { readonly kind: DifferenceKind; readonly count: number }[];
  /** The first of the figures that differ, in the order of the document. */
  readonly figures: readonly ChangedFigure[];
  /** How many differ in all. */
  readonly figureCount: number;
}

const MOST_FIGURES = 20;

/** How a later reading of a document differs from an earlier one; what is the same in both is found by its place. */
export function listDifferences(before: Reading, after: Reading): Differences {
  const corrections = countCorrections(before, after);
  const counts = new Map<DifferenceKind, number>();
  for (const [correction, kind] of Object.entries(KIND_OF)) {
    const count = corrections[correction as CorrectionKind]; // the keys of the object above
    if (count > 0) counts.set(kind, (counts.get(kind) ?? 0) + count);
  }
  const figures = changedFigures(before.answer?.tables ?? [], after.answer?.tables ?? []);
  return {
    counts: DIFFERENCE_KINDS.flatMap((kind) => ({ kind, count: counts.get(kind) ?? 0 })).filter(
      ({ count }) => count > 0,
    ),
    figures: figures.slice(0, MOST_FIGURES),
    figureCount: figures.length,
  };
}

function changedFigures(before: readonly ReadTable[], after: readonly ReadTable[]): ChangedFigure[] {
  const [earlier, later] = [cellsOf(before), cellsOf(after)];
  const places = [...new Set([...earlier.keys(), ...later.keys()])];
  return places.flatMap((place) => {
    const [one, other] = [earlier.get(place), later.get(place)];
    if (one?.raw === other?.raw) return [];
    return { label: other?.label ?? one?.label ?? '', before: one?.raw ?? null, after: other?.raw ?? null };
  });
}

/** The figures by where they stand: the line of their row, and which cell of it they are. */
function cellsOf(tables: readonly ReadTable[]): Map<string, { readonly label: string; readonly raw: string }> {
  const cells = new Map<string, { label: string; raw: string }>();
  for (const table of tables) {
    for (const row of table.rows) {
      for (const [index, cell] of row.cells.entries()) {
        const place = `${String(row.at.page)}:${String(row.at.line)}:${String(row.at.start ?? 0)}:${String(index)}`;
        cells.set(place, {
          label: [row.label, table.columns[index + 1] ?? ''].filter(Boolean).join(', '),
          raw: cell.raw,
        });
      }
    }
  }
  return cells;
}
