import type { ReadTable } from '../reading';
import { tableWords } from '../reading-doubts';
import type { GroupedRow } from './group-rows';
import type { BodyLine } from './table-draft';
import { NUMBERED, type TableDoubt } from './table-doubt';

/** A label that ends in what could be a cell: "Zele 2", "Halle 1.204". */
const ENDS_IN_FIGURE = /\s\d{1,3}(?:[.\s]\d{3})*(?:,\d+)?(?:\s?%)?$/;
const MOST_NAMED = 20;

/**
 * Rows whose figures do not fill the columns, or seem to be more than the columns: where the blanks are is open unless
 * the printed totals tell, and a figure may have stayed with a label or a group heading.
 */
export function widthDoubts(
  table: ReadTable,
  rows: readonly GroupedRow[],
  lines: readonly BodyLine[],
  isSettled: boolean,
): TableDoubt[] {
  const count = table.columns.length - 1;
  const hasChecks = table.checks.some((check) => check.holds);
  const labels = rows.filter((row) => row.kind === 'row' && ENDS_IN_FIGURE.test(row.label));
  const areUsual = labels.length > Math.max(1, rows.filter((row) => row.kind === 'row').length * 0.3);
  return rows
    .flatMap((row, index): TableDoubt[] => {
      const at = table.rows[index]?.at;
      const line = lines[row.line];
      if (!at) return [];
      if (row.kind !== 'group' && line?.isOpen === true && !(isSettled && hasChecks))
        return [
          {
            kind: 'placement',
            at,
            message: `In ${tableWords(table)} heeft rij "${row.label}" minder cijfers dan kolommen: gelezen als ${wordsOf(row, table)}.`,
            alternative: otherPlacing(line, row, table),
            table: 0,
            spot: { row: index },
          },
        ];
      const isSuspect =
        count > 1 &&
        line?.role === undefined &&
        row.code === null &&
        !areUsual &&
        ENDS_IN_FIGURE.test(row.label) &&
        !NUMBERED.test(row.label) &&
        !(isSettled && hasChecks && row.kind !== 'group');
      if (!isSuspect) return [];
      return [
        {
          kind: 'row-width',
          at,
          message: `In ${tableWords(table)} staat er een cijfer bij het label "${row.label}": het kan een waarde zijn.`,
          alternative: null,
          table: 0,
          spot: { row: index },
        },
      ];
    })
    .slice(0, MOST_NAMED);
}

function wordsOf(row: GroupedRow, table: ReadTable): string {
  return row.cells
    .flatMap((cell, index) =>
      cell.token.state === 'blank' ? [] : [`${cell.token.raw} in kolom "${table.columns[index + 1] ?? ''}"`],
    )
    .join(', ');
}

/** Another way to place the figures of a row, as it would be entered. */
function otherPlacing(line: BodyLine, row: GroupedRow, table: ReadTable): string | null {
  const other = line.readings.find((reading) =>
    reading.cells.some((cell, index) => cell.token.raw !== row.cells[index]?.token.raw),
  );
  return other ? wordsOf({ ...row, cells: other.cells }, table) : null;
}
