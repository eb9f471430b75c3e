import type { ReadDoubt, Reading, ReadTable } from '../../reading/reading';
import { tableWords } from '../../reading/reading-doubts';
import type { ReadingEdit } from './reading-edit';

/**
 * A doubt for each column, or row where years are rows, whose period was known and is not read from what a person wrote:
 * which period it is, is asked and never guessed.
 */
export function periodDoubts(before: Reading, after: Reading, edit: ReadingEdit): ReadDoubt[] {
  switch (edit.kind) {
    case 'set-column-heading':
    case 'set-column-period':
    case 'heading-from-row': {
      const [old, now] = [before.answer?.tables[edit.table], after.answer?.tables[edit.table]];
      if (!old || !now) return [];
      return now.columns.flatMap((heading, column): ReadDoubt[] => {
        const isLost = (old.periods[column] ?? null) !== null && (now.periods[column] ?? null) === null;
        return isLost ? [doubtOf(now, `de kolom “${heading}”`, { table: edit.table, column })] : [];
      });
    }
    case 'set-row-label': {
      const [old, now] = [before.answer?.tables[edit.table], after.answer?.tables[edit.table]];
      const [oldRow, row] = [old?.rows[edit.row], now?.rows[edit.row]];
      if (!now || !row || !oldRow?.period || row.period !== null) return [];
      return [doubtOf(now, `de rij “${row.label}”`, { table: edit.table, row: edit.row })];
    }
    default:
      return [];
  }
}

function doubtOf(table: ReadTable, what: string, target: NonNullable<ReadDoubt['target']>): ReadDoubt {
  return {
    kind: 'period',
    at: table.at,
    message: `In ${tableWords(table)} is niet bekend over welke periode ${what} gaat.`,
    alternative: null,
    target,
  };
}
