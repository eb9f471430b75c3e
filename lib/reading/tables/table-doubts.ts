import type { FormatChoice } from '../../figures/number-evidence';
import { parseFigure } from '../../figures/number-format';
import type { ReadCell, ReadTable } from '../reading';
import { tableWords } from '../reading-doubts';
import { addsUp, type GroupedRow } from './group-rows';
import { BRACKETED } from './settle-signs';
import type { BodyLine } from './table-draft';
import { NUMBERED, type TableDoubt } from './table-doubt';

interface CellSpot {
  readonly cell: ReadCell;
  readonly spot: { readonly row: number; readonly cell: number };
}

function cellsOf(table: ReadTable): CellSpot[] {
  return table.rows.flatMap((row, rowIndex) =>
    row.cells.map((cell, cellIndex) => ({ cell, spot: { row: rowIndex, cell: cellIndex } })),
  );
}

/** The first figure whose dot or comma could separate thousands as well as decimals, where nothing settles it. */
export function formatDoubts(table: ReadTable, { format, isDoubtful }: FormatChoice): TableDoubt[] {
  if (!isDoubtful) return [];
  for (const { cell, spot } of cellsOf(table)) {
    if (cell.decimal === null || !/^\D{0,3}\d{1,3}[.,]\d{3}(?!\d)/.test(cell.raw)) continue;
    const other = parseFigure(cell.raw, format === 'dutch' ? 'english' : 'dutch')?.decimal;
    if (other === undefined || other === cell.decimal) continue;
    const message = `In ${tableWords(table)} kan "${cell.raw}" ook ${other} zijn: niets toont of punten en komma's duizendtallen of decimalen scheiden; gelezen als ${cell.decimal}.`;
    return [{ kind: 'number-format', at: cell.at, message, alternative: other, table: 0, spot }];
  }
  return [];
}

/** Figures in brackets that are not read as numbers, and shares left out behind a figure; once for every column. */
export function signDoubts(table: ReadTable): TableDoubt[] {
  const seen = new Set<number>();
  return cellsOf(table).flatMap(({ cell, spot }): TableDoubt[] => {
    const isBracketed = cell.state === 'text' && BRACKETED.test(cell.raw);
    const hasShare = cell.state === 'number' && /\d\s?%?\s?\(\d[^()]{0,20}%\)$/.test(cell.raw);
    if ((!isBracketed && !hasShare) || seen.has(spot.cell)) return [];
    seen.add(spot.cell);
    const where = `In kolom "${table.columns[spot.cell + 1] ?? ''}" van ${tableWords(table)}`;
    const message = isBracketed
      ? `${where} staat "${cell.raw}" tussen haakjes: het is niet als getal gelezen.`
      : `${where} staat een percentage achter het getal ("${cell.raw}"): alleen het getal is gelezen.`;
    const alternative = isBracketed ? `-${cell.raw.replace(/[()]/g, '').trim()}` : null;
    return [{ kind: 'number-sign', at: cell.at, message, alternative, table: 0, spot }];
  });
}

/** Lines whose label may end in a number that was read as the thousands of its figure, or the other way round. */
export function spaceDoubts(
  table: ReadTable,
  rows: readonly GroupedRow[],
  lines: readonly BodyLine[],
  isSettled: boolean,
): TableDoubt[] {
  if (isSettled || lines.some((line) => line.readings.length === 1 && /\d$/.test(line.readings[0]?.label.text ?? '')))
    return [];
  return rows.flatMap((row, rowIndex): TableDoubt[] => {
    const [first] = row.cells;
    const readings = lines[row.line]?.readings ?? [];
    const chosen = readings.find((reading) =>
      reading.cells.every((cell, at) => cell.token.raw === row.cells[at]?.token.raw),
    );
    if (!first || !chosen || readings.length < 2) return [];
    const other = readings.find((reading) => reading !== chosen && NUMBERED.test(reading.label.text));
    const cell = table.rows[rowIndex]?.cells[0];
    const printed = other?.cells.map((each) => each.token.raw).join('; ');
    if (!other || !cell || printed === undefined) return [];
    return [
      {
        kind: 'number-spaces',
        at: cell.at,
        message: `In ${tableWords(table)} kan "${row.label}" met ${first.token.raw} ook "${other.label.text}" met ${printed} zijn.`,
        alternative: `${other.label.text}: ${printed}`,
        table: 0,
        spot: { row: rowIndex, cell: 0 },
      },
    ];
  });
}

/** Rows without any cell that could as well head the rows below them; none where the printed totals add up over the others. */
export function groupDoubts(table: ReadTable, rows: readonly GroupedRow[], lines: readonly BodyLine[]): TableDoubt[] {
  const total = rows.find((row) => row.kind === 'total');
  const valued = rows.filter((row) => row.kind === 'row' && row.cells.some((cell) => cell.token.state !== 'blank'));
  if (total && addsUp(total, valued)) return [];
  return rows.flatMap((row, index): TableDoubt[] => {
    const at = table.rows[index]?.at;
    if (row.kind !== 'row' || !at || lines[row.line]?.couldBeGroup !== true) return [];
    return [
      {
        kind: 'group',
        at,
        message: `In ${tableWords(table)} staat "${row.label}" zonder cijfers: gelezen als rij, het kan ook het opschrift van een groep zijn.`,
        alternative: null,
        table: 0,
        spot: { row: index },
      },
    ];
  });
}
