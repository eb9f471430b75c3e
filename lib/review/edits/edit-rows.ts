import { parsePeriod } from '../../figures/parse-period';
import type { ReadCell, Reading, ReadRow, ReadTable } from '../../reading/reading';
import { columnPeriod } from '../../reading/tables/column-period';
import { headingUnit } from '../../reading/tables/column-unit';
import { retyped } from './edit-cell';
import { edited, filled, refused, spliced, type Edited, type ListChange } from './edit-result';
import type { EditOf } from './reading-edit';
import { emptyCell, rechecked, regrouped } from './recheck-table';
import type { ReviewSource } from './review-source';

type RowEdit = EditOf<
  | 'set-row-label'
  | 'set-row-code'
  | 'set-row-kind'
  | 'set-row-group'
  | 'remove-row'
  | 'add-row'
  | 'split-row'
  | 'join-rows'
  | 'heading-from-row'
>;

/** Changes the rows of a table; its sums are checked anew. */
export function editRows(reading: Reading, edit: RowEdit, source: ReviewSource): Edited {
  const { answer } = reading;
  const table = answer?.tables[edit.table];
  if (!answer || !table) return refused('gone');
  const done = (rows: ReadRow[], ...changes: ListChange[]): Edited =>
    edited(
      {
        ...reading,
        answer: { ...answer, tables: spliced(answer.tables, edit.table, 1, rechecked({ ...table, rows })) },
      },
      ...changes,
    );
  const moved = (at: number, removed: number, inserted: number): ListChange => ({
    list: 'row',
    table: edit.table,
    at,
    removed,
    inserted,
  });
  if (edit.kind === 'add-row') {
    if (edit.at > table.rows.length) return refused('gone');
    return done(spliced(table.rows, edit.at, 0, newRow(table, edit.at)), moved(edit.at, 0, 1));
  }
  const row = table.rows[edit.row];
  if (!row) return refused('gone');
  const replace = (next: ReadRow): ReadRow[] => spliced(table.rows, edit.row, 1, next);
  switch (edit.kind) {
    case 'set-row-label': {
      const rows = replace(relabelled(row, edit.label.trim(), table));
      return done(row.kind === 'group' ? regrouped(rows, edit.row, row.label, edit.label.trim()) : rows);
    }
    case 'set-row-code':
      return done(replace({ ...row, code: filled(edit.code) }));
    case 'set-row-group':
      return row.kind === 'group' ? refused('impossible') : done(replace({ ...row, group: filled(edit.group) }));
    case 'set-row-kind': {
      const rows = rekinded(table, edit.row, edit.rowKind);
      return rows ? done(rows) : refused(row.label === '' ? 'impossible' : 'has-figures');
    }
    case 'remove-row': {
      if (table.rows.length === 1) return refused('only-one');
      const rows =
        row.kind === 'group' ? regrouped(table.rows, edit.row, row.label, groupAbove(table, edit.row)) : table.rows;
      return done(spliced(rows, edit.row, 1), moved(edit.row, 1, 0));
    }
    case 'split-row': {
      const [before, after] = [row.label.slice(0, edit.offset).trim(), row.label.slice(edit.offset).trim()];
      if (before === '' || after === '') return refused('no-cut');
      const first = { ...relabelled(row, before, table), cells: row.cells.map((cell) => emptyCell(cell.at)) };
      const second = { ...relabelled(row, after, table), code: null };
      return done(spliced(table.rows, edit.row, 1, first, second), moved(edit.row, 0, 1));
    }
    case 'join-rows': {
      const next = table.rows[edit.row + 1];
      if (!next) return refused('no-next');
      return done(spliced(table.rows, edit.row, 2, joined(row, next, table, source)), moved(edit.row + 1, 1, 0));
    }
    case 'heading-from-row': {
      if (table.rows.length === 1) return refused('only-one');
      if (row.kind === 'group') return refused('impossible');
      const headed = withHeading(table, row, edit.row);
      return edited(
        { ...reading, answer: { ...answer, tables: spliced(answer.tables, edit.table, 1, rechecked(headed)) } },
        moved(edit.row, 1, 0),
      );
    }
  }
}

/** The table with the words of a row above its columns; periods and units are read from them anew. */
function withHeading(table: ReadTable, row: ReadRow, index: number): ReadTable {
  const columns = [row.label, ...row.cells.map((cell) => cell.raw)];
  const around = `${table.title ?? ''} ${columns.join(' ')}`;
  return {
    ...table,
    columns,
    periods: columns.map((column, at) => (at === 0 ? null : columnPeriod(column, around))),
    units: columns.map((column, at) => (at === 0 ? null : headingUnit(column))),
    rows: spliced(table.rows, index, 1),
  };
}

function newRow(table: ReadTable, at: number): ReadRow {
  const beside = table.rows[at - 1] ?? table.rows[at];
  const place = beside?.at ?? table.at;
  const { page, line } = place;
  return {
    kind: 'row',
    group: beside?.kind === 'group' ? beside.label : (beside?.group ?? null),
    code: null,
    label: '',
    ...(beside?.period === undefined ? {} : { period: null }),
    cells: table.columns.slice(1).map(() => emptyCell(place)),
    at: { page, line },
  };
}

/** Where years are rows, another label is another period. */
function relabelled(row: ReadRow, label: string, table: ReadTable): ReadRow {
  if (row.period === undefined) return { ...row, label };
  return { ...row, label, period: parsePeriod(label, `${table.title ?? ''} ${table.columns.join(' ')}`) };
}

/** A heading has no cells: a row with figures does not become one. */
function rekinded(table: ReadTable, index: number, kind: ReadRow['kind']): ReadRow[] | null {
  const row = table.rows[index];
  if (!row || row.kind === kind) return row ? [...table.rows] : null;
  if (kind === 'group') {
    if (row.cells.some((cell) => cell.raw.trim() !== '') || row.label === '') return null;
    const rows = spliced(table.rows, index, 1, { ...row, kind, group: null, cells: [] });
    return regrouped(rows, index, row.group, row.label);
  }
  if (row.kind === 'group') {
    const group = groupAbove(table, index);
    const cells = table.columns.slice(1).map(() => emptyCell(row.at));
    return regrouped(spliced(table.rows, index, 1, { ...row, kind, group, cells }), index, row.label, group);
  }
  return spliced(table.rows, index, 1, { ...row, kind });
}

function groupAbove(table: ReadTable, index: number): string | null {
  return table.rows.slice(0, index).findLast((row) => row.kind === 'group')?.label ?? null;
}

/** A label that ran over two lines with its figures on either of them; two figures of one column stand beside each other. */
function joined(row: ReadRow, next: ReadRow, table: ReadTable, source: ReviewSource): ReadRow {
  const kind =
    row.kind === 'total' || next.kind === 'total'
      ? 'total'
      : row.kind === 'group' && next.kind === 'group'
        ? 'group'
        : 'row';
  const cells =
    kind === 'group' ? [] : table.columns.slice(1).map((_, index) => joinedCell(row, next, index, table, source));
  const label = [row.label, next.label].filter((text) => text !== '').join(' ');
  const group = row.kind === 'group' ? (next.group === row.label ? null : next.group) : row.group;
  return {
    ...relabelled(row, label, table),
    kind,
    group: kind === 'group' ? null : group,
    code: row.code ?? next.code,
    cells,
  };
}

function joinedCell(row: ReadRow, next: ReadRow, index: number, table: ReadTable, source: ReviewSource): ReadCell {
  const [one, other] = [row.cells[index], next.cells[index]];
  if (!one || one.raw === '') return other ?? one ?? emptyCell(row.at);
  if (!other || other.raw === '') return one;
  return retyped(one, `${one.raw} ${other.raw}`, table.units[index + 1] ?? null, source);
}
