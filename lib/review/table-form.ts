import type { Reading, ReadTable } from '../reading/reading';
import type { ReviewSource } from './edits/review-source';
import { formEntries, formValues, GONE, type FormEntries, type FormField } from './form-entries';

/**
 * The fields by which a table is corrected without scripts: "title", "path", "heading-0", "period-1", "unit-1", "kind-2", "label-2",
 * "code-2" and "cell-2-0" (row 2, first column of figures). In the order in which their edits are made: what kind a row
 * is decides what cells it has.
 */
function fieldsOf(table: ReadTable, index: number): FormField[] {
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
              name: `period-${String(column)}`,
              value: table.periods[column]?.label ?? '',
              edit: (period: string) => ({ kind: 'set-column-period', ...here, column, period }),
            },
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
  return formValues(fieldsOf(table, 0));
}

/**
 * What a person changed in the form of a table, as entries of the log.
 * @param newId makes the id of an entry
 */
export function tableFormEntries(
  { reading, index, source }: { readonly reading: Reading; readonly index: number; readonly source: ReviewSource },
  typed: Readonly<Record<string, string>>,
  newId: () => string,
): FormEntries {
  const table = reading.answer?.tables[index];
  return table ? formEntries({ reading, source }, fieldsOf(table, index), typed, newId) : GONE;
}
