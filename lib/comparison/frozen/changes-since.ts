import type { CompareCell, CompareView } from '../compare-view';
import type { Exact } from '../exact';
import type { Period } from '../../figures/period';

/** What is otherwise now than when a comparison was frozen, in its own rows and periods; and what has come beside them. */
export interface ChangesSince {
  readonly changed: readonly ChangedFigure[];
  readonly newPeriods: readonly Period[];
  readonly newRows: number;
}

export interface ChangedFigure {
  /** "" for the total. */
  readonly label: string;
  readonly period: Period;
  /** Null where there was, or is, no figure. */
  readonly before: Exact | null;
  readonly now: Exact | null;
}

/** Holds a frozen comparison against the same one as it is now; hidden rows stay out of it. Null: now there is none at all. */
export function changesSince(frozen: CompareView, now: CompareView | null): ChangesSince {
  const rowsNow = new Map(now?.rows.map((row) => [row.key, row]));
  const columnsNow = new Map(now?.columns.map((column, index) => [column.token, index]));
  const changed = frozen.rows.flatMap((row) =>
    frozen.columns.flatMap((column, index): ChangedFigure[] => {
      const before = valueOf(row.cells[index]);
      const place = columnsNow.get(column.token);
      const after = place === undefined ? null : valueOf(rowsNow.get(row.key)?.cells[place]);
      if (before === null ? after === null : after !== null && before.equals(after)) return [];
      return [{ label: row.label, period: column.period, before, now: after }];
    }),
  );
  const knownTokens = new Set(frozen.columns.map(({ token }) => token));
  const knownRows = new Set(['', ...frozen.categories.map(({ key }) => key)]);
  return {
    changed,
    newPeriods: (now?.columns ?? [])
      .filter((column) => column.figureCount > 0 && !knownTokens.has(column.token))
      .map(({ period }) => period),
    newRows: (now?.rows ?? []).filter(({ key }) => !knownRows.has(key)).length,
  };
}

function valueOf(cell: CompareCell | undefined): Exact | null {
  return cell?.kind === 'figure' ? cell.value : null;
}
