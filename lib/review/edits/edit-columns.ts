import { columnPeriod } from '../../reading/tables/column-period';
import type { Reading, ReadTable } from '../../reading/reading';
import { edited, filled, refused, spliced, type Edited, type ListChange } from './edit-result';
import type { EditOf } from './reading-edit';
import { emptyCell, rechecked } from './recheck-table';
import { typedPeriod } from './typed-period';

type ColumnEdit = EditOf<
  'set-column-heading' | 'set-column-unit' | 'set-column-period' | 'remove-column' | 'add-column'
>;

const MOST_COLUMNS = 60;

/** Changes the columns of a table, the first being that of the labels; its sums are checked anew. */
export function editColumns(reading: Reading, edit: ColumnEdit): Edited {
  const { answer } = reading;
  const table = answer?.tables[edit.table];
  if (!answer || !table) return refused('gone');
  const done = (next: ReadTable, ...changes: ListChange[]): Edited =>
    edited(
      { ...reading, answer: { ...answer, tables: spliced(answer.tables, edit.table, 1, rechecked(next)) } },
      ...changes,
    );
  if (edit.kind === 'add-column') {
    if (edit.at < 1 || edit.at > table.columns.length) return refused('gone');
    if (table.columns.length >= MOST_COLUMNS) return refused('impossible');
    return done(withColumn(table, edit.at), {
      list: 'column',
      table: edit.table,
      at: edit.at,
      removed: 0,
      inserted: 1,
    });
  }
  const { column } = edit;
  if (column >= table.columns.length) return refused('gone');
  switch (edit.kind) {
    case 'set-column-heading': {
      const heading = edit.heading.trim();
      const isOwn = column > 0 && table.periods[column]?.label === periodOf(table, table.columns[column] ?? '')?.label;
      const period = isOwn ? periodOf(table, heading) : (table.periods[column] ?? null);
      return done({
        ...table,
        columns: spliced(table.columns, column, 1, heading),
        periods: spliced(table.periods, column, 1, period),
      });
    }
    case 'set-column-unit':
      if (column === 0) return refused('impossible');
      return done({ ...table, units: spliced(table.units, column, 1, filled(edit.unit)) });
    case 'set-column-period': {
      if (column === 0) return refused('impossible');
      const text = filled(edit.period);
      const period = text === null ? null : typedPeriod(text, edit.periodType ?? null, around(table));
      if (typeof period === 'string') return refused(period);
      return done({ ...table, periods: spliced(table.periods, column, 1, period) });
    }
    case 'remove-column': {
      if (column === 0) return refused('impossible');
      if (table.columns.length <= 2) return refused('only-one');
      const next = {
        ...table,
        columns: spliced(table.columns, column, 1),
        periods: spliced(table.periods, column, 1),
        units: spliced(table.units, column, 1),
        rows: table.rows.map((row) =>
          row.kind === 'group' ? row : { ...row, cells: spliced(row.cells, column - 1, 1) },
        ),
      };
      return done(next, { list: 'column', table: edit.table, at: column, removed: 1, inserted: 0 });
    }
  }
}

function withColumn(table: ReadTable, at: number): ReadTable {
  return {
    ...table,
    columns: spliced(table.columns, at, 0, ''),
    periods: spliced(table.periods, at, 0, null),
    units: spliced(table.units, at, 0, null),
    rows: table.rows.map((row) =>
      row.kind === 'group' ? row : { ...row, cells: spliced(row.cells, at - 1, 0, emptyCell(row.at)) },
    ),
  };
}

function periodOf(table: ReadTable, heading: string): ReadTable['periods'][number] {
  return columnPeriod(heading, around(table));
}

function around(table: ReadTable): string {
  return `${table.title ?? ''} ${table.columns.join(' ')}`;
}
