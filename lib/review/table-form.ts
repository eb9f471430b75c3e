import { editEntry, type LogEntry } from './edits/edit-log';
import type { ReviewSource } from './edits/review-source';
import { tryEdit } from './edits/try-edit';
import type { Reading, ReadTable } from '../reading/reading';

/** A field of the form of a table, with what stands in it now and the edit that another text in it is. */
interface TableField {
  readonly name: string;
  readonly value: string;
  readonly edit: (typed: string) => unknown;
}

/**
 * The fields by which a table is corrected without scripts: "title", "path", "heading-0", "unit-1", "kind-2", "label-2",
 * "code-2" and "cell-2-0" (row 2, first column of figures). In the order in which their edits are made: what kind a row
 * is decides what cells it has.
 */
function fieldsOf(table: ReadTable, index: number): TableField[] {
  const rows = table.rows.map((row, number) => ({ row, number, at: String(number) }));
  const here = { table: index };
  return [
    ...rows.map(({ row, number, at }) => ({
      name: `kind-${at}`,
      value: row.kind,
      edit: (rowKind: string) => ({ kind: 'set-row-kind', ...here, row: number, rowKind }),
    })),
    ...rows.flatMap(({ row, number, at }) => [
      {
        name: `label-${at}`,
        value: row.label,
        edit: (label: string) => ({ kind: 'set-row-label', ...here, row: number, label }),
      },
      {
        name: `code-${at}`,
        value: row.code ?? '',
        edit: (code: string) => ({ kind: 'set-row-code', ...here, row: number, code }),
      },
      ...row.cells.map((cell, cellNumber) => ({
        name: `cell-${at}-${String(cellNumber)}`,
        value: cell.raw,
        edit: (raw: string) => ({ kind: 'retype-cell', ...here, row: number, cell: cellNumber, raw }),
      })),
    ]),
    ...table.columns.flatMap((heading, column) => [
      {
        name: `heading-${String(column)}`,
        value: heading,
        edit: (typed: string) => ({ kind: 'set-column-heading', ...here, column, heading: typed }),
      },
      ...(column === 0
        ? []
        : [
            {
              name: `unit-${String(column)}`,
              value: table.units[column] ?? '',
              edit: (unit: string) => ({ kind: 'set-column-unit', ...here, column, unit }),
            },
          ]),
    ]),
    {
      name: 'title',
      value: table.title ?? '',
      edit: (title: string) => ({ kind: 'set-table-title', ...here, title }),
    },
    {
      name: 'path',
      value: table.path ?? '',
      edit: (path: string) => ({ kind: 'move-table', ...here, path: path.trim() === '' ? null : path.trim() }),
    },
  ];
}

/** What the form of a table is filled with, by the names of its fields. */
export function tableFormValues(table: ReadTable): Record<string, string> {
  return Object.fromEntries(fieldsOf(table, 0).map(({ name, value }) => [name, value]));
}

export type TableFormEntries =
  /** Beside each entry the field that it comes from. */
  | { readonly ok: true; readonly entries: readonly LogEntry[]; readonly fields: readonly string[] }
  /** Per field the key of its message. */
  | { readonly ok: false; readonly problems: Readonly<Record<string, string>> };

/**
 * What a person changed in the form of a table, as entries of the log; a field that was not sent, or in which nothing but
 * spaces changed, is no change.
 * @param newId makes the id of an entry
 */
export function tableFormEntries(
  { reading, index, source }: { readonly reading: Reading; readonly index: number; readonly source: ReviewSource },
  typed: Readonly<Record<string, string>>,
  newId: () => string,
): TableFormEntries {
  const table = reading.answer?.tables[index];
  if (!table) return { ok: false, problems: { form: 'gone' } };
  const problems: Record<string, string> = {};
  const entries: LogEntry[] = [];
  const fields: string[] = [];
  let current = reading;
  for (const { name, value, edit } of fieldsOf(table, index)) {
    const text = typed[name];
    if (text === undefined || foldSpaces(text) === foldSpaces(value)) continue;
    const made = tryEdit(current, edit(text), source);
    if (!made.ok) {
      problems[name] = made.problem;
      continue;
    }
    entries.push(editEntry(newId(), current, made.edit));
    fields.push(name);
    current = made.reading;
  }
  return Object.keys(problems).length > 0 ? { ok: false, problems } : { ok: true, entries, fields };
}

function foldSpaces(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
