import { statesScale } from '../../figures/number-format';
import type { ReadCell, ReadRow } from '../reading';
import { boxOf, placeOf, placeOfAll, type Piece } from '../structure/piece';
import type { GroupedRow } from './group-rows';
import { isMarkedProvisional } from './provisional';
import type { DraftCell } from './table-draft';
import type { Legend } from './value-token';

/** What a row is built with. */
export interface RowSetting {
  /** The period of the row where years are rows. */
  readonly period?: ReadRow['period'];
  readonly columns: readonly string[];
  readonly units: readonly (string | null)[];
  readonly legend: Legend;
}

/** The row of a table as the reading prints it. */
export function buildRow(row: GroupedRow, setting: RowSetting): ReadRow {
  const isProvisional = row.kind === 'row' && isMarkedProvisional(row.label, setting.legend);
  return {
    kind: row.kind,
    group: row.group,
    code: row.code,
    label: row.label,
    ...(setting.period === undefined ? {} : { period: setting.period }),
    cells: row.cells.map((cell, index) =>
      buildCell(cell, {
        unit: setting.units[index + 1] ?? null,
        isProvisional:
          isProvisional ||
          isMarkedProvisional(setting.columns[index + 1] ?? '', setting.legend) ||
          isMarkedProvisional(cell.token.raw, setting.legend),
      }),
    ),
    at: placeOfAll([...row.pieces, ...row.cells.flatMap((cell) => [cell.piece, ...(cell.more ?? [])])]),
  };
}

function buildCell(
  { token, piece, more = [] }: DraftCell,
  column: { readonly unit: string | null; readonly isProvisional: boolean },
): ReadCell {
  const { page, line } = piece.source;
  const [start, end] = [piece.start + token.start, piece.start + token.end];
  const box = boxOf(piece.source, start, end);
  const isNumber = token.state === 'number';
  return {
    raw: token.raw,
    value: token.decimal === null ? null : Number(token.decimal),
    decimal: token.decimal,
    state: token.state,
    ...(isNumber ? unitOf(token.unit, column.unit, token.raw) : {}),
    ...(isNumber && column.isProvisional ? { provisional: true } : {}),
    at: {
      page,
      line,
      start,
      end,
      ...(box ? { box } : {}),
      ...(more.length > 0 ? { more: more.map(furtherStretch) } : {}),
    },
  };
}

function furtherStretch(piece: Piece): NonNullable<ReadCell['at']['more']>[number] {
  const { box } = placeOf(piece);
  return { line: piece.source.line, start: piece.start, end: piece.end, ...(box ? { box } : {}) };
}

/**
 * The unit that stands with the figure where that of its column does not hold: another unit, or a scale of its own ("1,2
 * mln" in a column in thousands). "€ 12" in a column "in duizend euro" is 12 thousand. A percentage says so in its cell as
 * well as in its column.
 */
export function unitOf(
  printed: string | null,
  ofColumn: string | null,
  raw: string,
): { unit: string } | Record<string, never> {
  const currency = ofColumn === null ? undefined : /^\d+ ([A-Z]{3})$/.exec(ofColumn)?.[1];
  if (currency !== undefined && statesScale(raw)) return { unit: printed ?? currency };
  if (printed !== null) return printed === currency ? {} : { unit: printed };
  return ofColumn === '%' ? { unit: '%' } : {};
}
