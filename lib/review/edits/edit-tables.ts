import type { ReadAnswer, Reading, ReadRow, ReadTable } from '../../reading/reading';
import { pathAt } from './edit-border';
import { edited, filled, refused, spliced, type Edited } from './edit-result';
import type { EditOf } from './reading-edit';
import { rechecked } from './recheck-table';
import { isBefore, type ReviewSource } from './review-source';
import { tableFromLines } from './table-from-lines';
import { tableFromText } from './table-from-text';

type TableEdit = EditOf<'set-table-title' | 'move-table' | 'remove-table' | 'split-table' | 'join-tables'>;

/** Changes a table as a whole. */
export function editTables(reading: Reading, edit: TableEdit): Edited {
  const { answer } = reading;
  const table = answer?.tables[edit.table];
  if (!answer || !table) return refused('gone');
  const withTables = (tables: ReadTable[]): Reading => ({ ...reading, answer: { ...answer, tables } });
  switch (edit.kind) {
    case 'set-table-title':
      return edited(withTables(spliced(answer.tables, edit.table, 1, { ...table, title: filled(edit.title) })));
    case 'move-table':
      return edited(withTables(spliced(answer.tables, edit.table, 1, { ...table, path: edit.path })));
    case 'remove-table':
      return edited(withTables(spliced(answer.tables, edit.table, 1)), {
        list: 'table',
        at: edit.table,
        removed: 1,
        inserted: 0,
      });
    case 'split-table': {
      if (edit.row < 1 || edit.row >= table.rows.length) return refused('no-cut');
      const [first, second] = halves(table, edit.row);
      return edited(withTables(spliced(answer.tables, edit.table, 1, first, second)), {
        list: 'table',
        at: edit.table + 1,
        removed: 0,
        inserted: 1,
      });
    }
    case 'join-tables': {
      const next = answer.tables[edit.table + 1];
      if (!next) return refused('no-next');
      if (next.columns.length !== table.columns.length) return refused('other-width');
      const rows = [...table.rows, ...next.rows];
      const at = next.at.page === table.at.page ? { ...table.at, endLine: next.at.endLine ?? next.at.line } : table.at;
      return edited(withTables(spliced(answer.tables, edit.table, 2, rechecked({ ...table, rows, at }))), {
        list: 'table',
        at: edit.table + 1,
        removed: 1,
        inserted: 0,
      });
    }
  }
}

/** The second half begins where its first row stands; a row at its top stands under no heading of the first. */
function halves(table: ReadTable, at: number): [ReadTable, ReadTable] {
  const [above, below] = [table.rows.slice(0, at), table.rows.slice(at)];
  const heading = below.findIndex((row) => row.kind === 'group');
  const loose = below.map((row, index) => (heading < 0 || index < heading ? { ...row, group: null } : row));
  const { endLine, ...start } = table.at;
  const last = above.at(-1)?.at ?? table.at;
  const first: ReadTable = { ...table, rows: above, at: { ...start, endLine: last.endLine ?? last.line } };
  const place = placeOfRow(loose[0], table);
  return [
    rechecked(first),
    rechecked({ ...table, title: null, rows: loose, at: endLine === undefined ? place : { ...place, endLine } }),
  ];
}

function placeOfRow(row: ReadRow | undefined, table: ReadTable): ReadTable['at'] {
  const { page, line, start, box } = row?.at ?? table.at;
  return { page, line, ...(start === undefined ? {} : { start }), ...(box ? { box } : {}) };
}

/** Adds a table that the reader missed, read from the lines that a person pointed at. */
export function addTableFromLines(
  reading: Reading,
  edit: EditOf<'add-table-from-lines'>,
  source: ReviewSource,
): Edited {
  const answer = reading.answer;
  if (!answer) return refused('impossible');
  const table = tableFromLines(edit, source);
  if (!table) return refused('blank-lines');
  return insertTable(reading, answer, { ...table, path: edit.path ?? pathAt(table.at, answer.items) });
}

/** Adds a table that a person typed or pasted. */
export function addTypedTable(reading: Reading, edit: EditOf<'add-typed-table'>, source: ReviewSource): Edited {
  const answer = reading.answer;
  if (!answer) return refused('impossible');
  const table = tableFromText(edit.text, source);
  if (!table) return refused('no-table');
  const at = answer.tables.length;
  const titled = { ...table, title: filled(edit.title), path: edit.path };
  return edited(
    { ...reading, answer: { ...answer, tables: [...answer.tables, titled] } },
    { list: 'table', at, removed: 0, inserted: 1 },
  );
}

function insertTable(reading: Reading, answer: ReadAnswer, table: ReadTable): Edited {
  const behind = answer.tables.findIndex((each) => each.at.page > 0 && isBefore(table.at, each.at));
  const at = behind < 0 ? answer.tables.length : behind;
  return edited(
    { ...reading, answer: { ...answer, tables: spliced(answer.tables, at, 0, table) } },
    { list: 'table', at, removed: 0, inserted: 1 },
  );
}
