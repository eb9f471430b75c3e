import type { Reading } from '../../reading/reading';
import { answerFromLine } from './edit-border';
import { editCell } from './edit-cell';
import { editColumns } from './edit-columns';
import { editFigures } from './edit-figures';
import { editParts, partFromLine } from './edit-parts';
import { editItems, setAnswerDate, setQuestionField } from './edit-question';
import { edited, refused, type Edited, type EditProblem } from './edit-result';
import { editRows } from './edit-rows';
import { addTableFromLines, addTypedTable, editTables } from './edit-tables';
import { withMovedDoubts } from './move-doubts';
import type { ReadingEdit } from './reading-edit';
import type { ReviewSource } from './review-source';

export type AppliedEdit =
  { readonly ok: true; readonly reading: Reading } | { readonly ok: false; readonly problem: EditProblem };

/**
 * Makes one correction. Total and pure: the reading that comes in is never changed, and an edit that cannot be made is
 * refused with its reason. Sums are checked anew and doubts that the edit settles are gone.
 */
export function applyEdit(reading: Reading, edit: ReadingEdit, source: ReviewSource): AppliedEdit {
  const result = changeReading(reading, edit, source);
  if (!result.ok) return result;
  return { ok: true, reading: withMovedDoubts(reading, result.reading, edit, result.changes) };
}

function changeReading(reading: Reading, edit: ReadingEdit, source: ReviewSource): Edited {
  switch (edit.kind) {
    case 'set-question-field':
      return setQuestionField(reading, edit);
    case 'set-answer-date':
      return setAnswerDate(reading, edit);
    case 'set-item-text':
    case 'set-item-path':
    case 'add-item':
    case 'remove-item':
    case 'split-item':
    case 'join-items':
    case 'move-item':
      return editItems(reading, edit);
    case 'set-part-text':
    case 'set-part-paths':
    case 'set-part-outcome':
    case 'set-part-note':
    case 'remove-part':
    case 'split-part':
    case 'join-parts':
    case 'move-part':
      return editParts(reading, edit);
    case 'part-from-line':
      return partFromLine(reading, edit, source);
    case 'answer-from-line':
      return answerFromLine(reading, edit, source);
    case 'set-table-title':
    case 'move-table':
    case 'remove-table':
    case 'split-table':
    case 'join-tables':
      return editTables(reading, edit);
    case 'add-table-from-lines':
      return addTableFromLines(reading, edit, source);
    case 'add-typed-table':
      return addTypedTable(reading, edit, source);
    case 'set-column-heading':
    case 'set-column-unit':
    case 'set-column-period':
    case 'remove-column':
    case 'add-column':
      return editColumns(reading, edit);
    case 'set-row-label':
    case 'set-row-code':
    case 'set-row-kind':
    case 'set-row-group':
    case 'remove-row':
    case 'add-row':
    case 'split-row':
    case 'join-rows':
    case 'heading-from-row':
      return editRows(reading, edit, source);
    case 'retype-cell':
    case 'set-cell-state':
    case 'set-cell-provisional':
      return editCell(reading, edit, source);
    case 'set-figure':
    case 'remove-figure':
    case 'add-figure':
      return editFigures(reading, edit, source);
    case 'settle-doubt':
      return (reading.doubts ?? []).some((doubt) => doubt.message === edit.message) ? edited(reading) : refused('gone');
  }
}
