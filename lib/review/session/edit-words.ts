import type { Reading } from '../../reading/reading';
import { foundBack } from '../edits/anchors';
import type { LogEntry } from '../edits/edit-log';
import type { ReadingEdit } from '../edits/reading-edit';

/** What a person typed or chose in an edit, to recognise it by; blank where the edit says it all. */
export function typedText(edit: ReadingEdit): string {
  switch (edit.kind) {
    case 'set-question-field':
    case 'set-answer-date':
      return edit.value;
    case 'set-item-text':
    case 'set-part-text':
    case 'add-item':
    case 'add-typed-table':
      return edit.text;
    case 'set-item-path':
    case 'split-item':
      return edit.path;
    case 'set-part-paths':
    case 'split-part':
    case 'part-from-line':
      return edit.paths.join(', ');
    case 'set-part-note':
      return edit.note;
    case 'set-table-title':
      return edit.title;
    case 'move-table':
      return edit.path ?? '';
    case 'set-column-heading':
      return edit.heading;
    case 'set-column-unit':
      return edit.unit;
    case 'set-column-period':
      return edit.period;
    case 'set-row-label':
      return edit.label;
    case 'set-row-code':
      return edit.code;
    case 'set-row-group':
      return edit.group;
    case 'retype-cell':
    case 'set-figure':
      return edit.raw;
    case 'settle-doubt':
      return edit.message;
    case 'set-part-outcome':
      return edit.outcome;
    case 'set-row-kind':
      return edit.rowKind;
    case 'set-cell-state':
      return edit.state;
    case 'remove-item':
    case 'join-items':
    case 'move-item':
    case 'remove-part':
    case 'join-parts':
    case 'move-part':
    case 'answer-from-line':
    case 'remove-table':
    case 'split-table':
    case 'join-tables':
    case 'add-table-from-lines':
    case 'remove-column':
    case 'add-column':
    case 'remove-row':
    case 'add-row':
    case 'split-row':
    case 'join-rows':
    case 'set-cell-provisional':
    case 'heading-from-row':
    case 'remove-figure':
    case 'add-figure':
      return '';
  }
}

/** Where an edit belongs in the reading as it is now, in the words printed there: "bezoekers · Antwerpen · 2023". */
export function editPlace(reading: Reading, { action }: LogEntry): string {
  if (action.kind !== 'edit') return '';
  const anchors = { ...action.anchors };
  delete anchors.text;
  const edit = foundBack(reading, action.edit, anchors) ?? action.edit;
  const { answer, question } = reading;
  if ('table' in edit) {
    const table = answer?.tables[edit.table];
    const row = 'row' in edit ? table?.rows[edit.row]?.label : undefined;
    const column =
      'cell' in edit ? table?.columns[edit.cell + 1] : 'column' in edit ? table?.columns[edit.column] : undefined;
    return [table?.title, row, column].filter((word) => word !== undefined && word !== null && word !== '').join(' · ');
  }
  if ('part' in edit) return answer?.items[edit.part]?.paths.join(', ') ?? '';
  if ('item' in edit) return question?.items[edit.item]?.path ?? '';
  return '';
}
