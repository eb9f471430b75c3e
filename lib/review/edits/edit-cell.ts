import type { ReadCell, Reading } from '../../reading/reading';
import { unitOf } from '../../reading/tables/build-row';
import { readValue } from '../../reading/tables/value-token';
import { edited, refused, spliced, type Edited, type EditProblem } from './edit-result';
import type { EditOf } from './reading-edit';
import { rechecked } from './recheck-table';
import type { ReviewSource } from './review-source';

/**
 * A cell with what a person typed: value, state and unit are read from the typed text as the reader reads its own. What
 * the machine read stays beside it, and comes back as the cell's own when it is typed again.
 */
export function retyped(cell: ReadCell, raw: string, columnUnit: string | null, source: ReviewSource): ReadCell {
  const text = raw.trim();
  const machineRaw = cell.machineRaw === undefined ? cell.raw : cell.machineRaw;
  const { state, decimal, unit } = readValue(text, source.legend);
  return {
    raw: text,
    value: decimal === null ? null : Number(decimal),
    decimal,
    state,
    ...(state === 'number' ? unitOf(unit, columnUnit, text) : {}),
    ...(state === 'number' && cell.provisional ? { provisional: cell.provisional } : {}),
    ...(machineRaw === text ? {} : { machineRaw }),
    at: cell.at,
  };
}

/** Retypes a cell, says what a cell without a figure stands for, or that its figure is not final. */
export function editCell(
  reading: Reading,
  edit: EditOf<'retype-cell' | 'set-cell-state' | 'set-cell-provisional'>,
  source: ReviewSource,
): Edited {
  const { answer } = reading;
  const table = answer?.tables[edit.table];
  const row = table?.rows[edit.row];
  const cell = row?.cells[edit.cell];
  if (!answer || !table || !row || !cell) return refused('gone');
  const unit = table.units[edit.cell + 1] ?? null;
  const next = changed(cell, edit, unit, source);
  if (typeof next === 'string') return refused(next);
  const rows = spliced(table.rows, edit.row, 1, { ...row, cells: spliced(row.cells, edit.cell, 1, next) });
  return edited({
    ...reading,
    answer: { ...answer, tables: spliced(answer.tables, edit.table, 1, rechecked({ ...table, rows })) },
  });
}

function changed(
  cell: ReadCell,
  edit: EditOf<'retype-cell' | 'set-cell-state' | 'set-cell-provisional'>,
  unit: string | null,
  source: ReviewSource,
): ReadCell | EditProblem {
  switch (edit.kind) {
    case 'retype-cell':
      return retyped(cell, edit.raw, unit, source);
    case 'set-cell-state': {
      if (cell.state === edit.state) return cell;
      const read = retyped(cell, cell.raw, unit, source);
      // What the reader makes of the same text by itself is nobody's word.
      if (read.state === edit.state) return read;
      if (edit.state === 'number') return 'not-a-number';
      const machineRaw = cell.machineRaw === undefined ? cell.raw : cell.machineRaw;
      return { ...withoutFigure(cell), value: null, decimal: null, state: edit.state, machineRaw };
    }
    case 'set-cell-provisional': {
      if (cell.state !== 'number') return 'not-a-number';
      const rest = { ...cell };
      delete rest.provisional;
      return edit.provisional ? { ...rest, provisional: true } : rest;
    }
  }
}

function withoutFigure(cell: ReadCell): ReadCell {
  const rest = { ...cell };
  delete rest.unit;
  delete rest.provisional;
  return rest;
}
