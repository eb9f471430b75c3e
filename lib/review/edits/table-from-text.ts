import type { ReadCell, ReadRow, ReadTable } from '../../reading/reading';
import { columnPeriod } from '../../reading/tables/column-period';
import { headingUnit } from '../../reading/tables/column-unit';
import { isTotalLabel } from '../../reading/tables/line-class';
import { readValue } from '../../reading/tables/value-token';
import { retyped } from './edit-cell';
import { rechecked } from './recheck-table';
import { cellLines } from './cell-lines';
import type { ReviewSource } from './review-source';

/** The page of a place that is in no page: its line counts in the text that a person typed. */
export const TYPED_PAGE = 0;
const MOST_ROWS = 5_000;
const MOST_COLUMNS = 60;

/**
 * The table that a person typed or pasted: a row for each line, its cells set apart as `cellLines` says. A first line
 * without figures, or with years alone, is the heading. A line with words alone is a group heading. Null when it has
 * fewer than two columns or no row.
 */
export function tableFromText(text: string, source: ReviewSource): ReadTable | null {
  const lines = cellLines(text).filter(({ cells }) => cells.some((cell) => cell !== ''));
  const width = Math.max(0, ...lines.map(({ cells }) => cells.length));
  const [first] = lines;
  if (!first || width < 2 || width > MOST_COLUMNS || lines.length > MOST_ROWS) return null;
  const isHeading = first.cells.slice(1).every((cell) => isNoFigure(cell, source));
  const columns = Array.from({ length: width }, (_, index) => (isHeading ? (first.cells[index] ?? '') : ''));
  const body = isHeading ? lines.slice(1) : lines;
  if (body.length === 0) return null;
  const around = columns.join(' ');
  const units = columns.map((column, index) => (index === 0 ? null : headingUnit(column)));
  let group: string | null = null;
  const rows = body.map(({ cells, line }): ReadRow => {
    const label = cells[0] ?? '';
    const at = { page: TYPED_PAGE, line };
    if (label !== '' && cells.slice(1).every((cell) => cell === '')) {
      group = label;
      return { kind: 'group', group: null, code: null, label, cells: [], at };
    }
    const kind = isTotalLabel(label) ? 'total' : 'row';
    return {
      kind,
      group,
      code: null,
      label,
      cells: columns
        .slice(1)
        .map((_, index) => typedCell(cells[index + 1] ?? '', units[index + 1] ?? null, at, source)),
      at,
    };
  });
  return rechecked({
    path: null,
    title: null,
    columns,
    periods: columns.map((column, index) => (index === 0 ? null : columnPeriod(column, around))),
    units,
    rows,
    checks: [],
    at: { page: TYPED_PAGE, line: first.line },
  });
}

function isNoFigure(cell: string, source: ReviewSource): boolean {
  return readValue(cell, source.legend).state !== 'number' || /^(?:19|20)\d{2}$/.test(cell);
}

function typedCell(raw: string, unit: string | null, at: ReadCell['at'], source: ReviewSource): ReadCell {
  return retyped({ raw: '', value: null, decimal: null, state: 'blank', machineRaw: null, at }, raw, unit, source);
}
