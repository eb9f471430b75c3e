import type { Reading } from '../../reading/reading';
import type { ReadingEdit } from '../edits/reading-edit';

/** Where the focus goes after an edit, as indexes of the reading that it made. */
export type FocusTarget =
  | { readonly kind: 'part' | 'item' | 'figure' | 'table'; readonly index: number }
  /** Row 0 holds the headings, column 0 the labels. */
  | { readonly kind: 'cell'; readonly table: number; readonly row: number; readonly column: number }
  | { readonly kind: 'items' | 'answer' };

/**
 * The spot that an edit was about, as it stands after it: what was made, else what took the place of what is gone. Null
 * for an edit that leaves the focus where it is, in a field.
 */
export function focusAfter(edit: ReadingEdit, before: Reading, after: Reading): FocusTarget | null {
  switch (edit.kind) {
    case 'set-question-field':
    case 'set-answer-date':
    case 'set-part-outcome':
    case 'set-part-note':
    case 'settle-doubt':
      return null;
    case 'set-item-text':
    case 'set-item-path':
    case 'join-items':
      return { kind: 'item', index: edit.item };
    case 'add-item':
      return { kind: 'item', index: edit.at };
    case 'split-item':
      return { kind: 'item', index: edit.item + 1 };
    case 'move-item':
      return { kind: 'item', index: edit.to };
    case 'remove-item':
      return last(after.question?.items.length ?? 0, edit.item, 'item') ?? { kind: 'items' };
    case 'set-part-text':
    case 'set-part-paths':
    case 'join-parts':
      return { kind: 'part', index: edit.part };
    case 'split-part':
      return { kind: 'part', index: edit.part + 1 };
    case 'move-part':
      return { kind: 'part', index: edit.to };
    case 'part-from-line':
      return made('part', before.answer?.items ?? [], after.answer?.items ?? []);
    case 'remove-part':
      return last(after.answer?.items.length ?? 0, edit.part, 'part') ?? { kind: 'answer' };
    case 'answer-from-line':
      return { kind: 'answer' };
    case 'set-table-title':
    case 'move-table':
    case 'join-tables':
      return { kind: 'table', index: edit.table };
    case 'split-table':
      return { kind: 'table', index: edit.table + 1 };
    case 'add-table-from-lines':
    case 'add-typed-table':
      return made('table', before.answer?.tables ?? [], after.answer?.tables ?? []);
    case 'remove-table':
      return last(after.answer?.tables.length ?? 0, edit.table, 'table') ?? { kind: 'answer' };
    case 'set-figure':
      return { kind: 'figure', index: edit.figure };
    case 'add-figure':
      return made('figure', before.answer?.figures ?? [], after.answer?.figures ?? []);
    case 'remove-figure':
      return last(after.answer?.figures.length ?? 0, edit.figure, 'figure') ?? { kind: 'answer' };
    case 'add-column':
      return { kind: 'cell', table: edit.table, row: 0, column: edit.at };
    case 'remove-column':
      return { kind: 'cell', table: edit.table, row: 0, column: edit.column - 1 };
    case 'set-column-heading':
    case 'set-column-unit':
    case 'set-column-period':
      return { kind: 'cell', table: edit.table, row: 0, column: edit.column };
    case 'heading-from-row':
      return { kind: 'cell', table: edit.table, row: 0, column: 0 };
    case 'add-row':
      return { kind: 'cell', table: edit.table, row: edit.at + 1, column: 0 };
    case 'remove-row': {
      const rows = after.answer?.tables[edit.table]?.rows.length ?? 0;
      return { kind: 'cell', table: edit.table, row: Math.min(rows, edit.row + 1), column: 0 };
    }
    case 'split-row':
      return { kind: 'cell', table: edit.table, row: edit.row + 2, column: 0 };
    case 'set-row-label':
    case 'set-row-code':
    case 'set-row-kind':
    case 'set-row-group':
    case 'join-rows':
      return { kind: 'cell', table: edit.table, row: edit.row + 1, column: 0 };
    case 'retype-cell':
    case 'set-cell-state':
    case 'set-cell-provisional':
      return { kind: 'cell', table: edit.table, row: edit.row + 1, column: edit.cell + 1 };
  }
}

/** What stands now where something is gone, or the last; null when nothing is left. */
function last(count: number, index: number, kind: 'part' | 'item' | 'figure' | 'table'): FocusTarget | null {
  return count === 0 ? null : { kind, index: Math.min(index, count - 1) };
}

function made(kind: 'part' | 'figure' | 'table', before: readonly object[], after: readonly object[]): FocusTarget {
  const known = new Set(before);
  // A part is cut in two by the edit: the second of the new ones is what was made.
  const index =
    kind === 'part' ? after.findLastIndex((each) => !known.has(each)) : after.findIndex((each) => !known.has(each));
  return { kind, index: Math.max(0, index) };
}
