import type { GroupedRow } from './group-rows';

/** A figure in brackets, without a unit or a share: "(5)", "(1.234,5)". */
export const BRACKETED = /^\(\s?(?:€\s?|\$\s?)?\d[\d.,' \u00a0\u202f]{0,20}\)$/;
/** Columns in which a figure in brackets is below zero, as accounts print it. */
const BALANCE =
  /\b(?:saldo|verschil|evolutie|resultaat|balans|balance|winst|verlies|change|result|profit|loss|deficit|surplus|tekort|overschot|netto)\b/i;

/**
 * Gives figures in brackets their minus in columns of money or of balances, by heading or title; elsewhere they stay what is printed, a cell
 * that is no number.
 */
export function settleSigns(
  rows: readonly GroupedRow[],
  columns: readonly string[],
  units: readonly (string | null)[],
  title: string | null,
): GroupedRow[] {
  const isBalance = BALANCE.test(title ?? '');
  const isBelowZero = columns.map(
    (column, index) => isBalance || BALANCE.test(column) || /[A-Z]{3}$/.test(units[index] ?? ''),
  );
  return rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell, index) => {
      const { bracketed } = cell.token;
      if (bracketed === undefined || !isBelowZero[index + 1]) return cell;
      const decimal = /[1-9]/.test(bracketed.decimal) ? `-${bracketed.decimal}` : bracketed.decimal;
      return { ...cell, token: { ...cell.token, state: 'number', decimal, unit: bracketed.unit } };
    }),
  }));
}
