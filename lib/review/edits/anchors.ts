import { z } from 'zod';
import type { Place, Reading } from '../../reading/reading';
import type { ReadingEdit } from './reading-edit';

/**
 * What an edit was made on, in words: by these the same spot is found back when somebody else has meanwhile moved it, and
 * an edit is refused when it was changed. `text` is what stood in the very spot.
 */
export const editAnchors = z.object({
  table: z.string().exactOptional(),
  row: z.string().exactOptional(),
  part: z.string().exactOptional(),
  item: z.string().exactOptional(),
  figure: z.string().exactOptional(),
  text: z.string().exactOptional(),
});
export type EditAnchors = z.infer<typeof editAnchors>;

type ListName = 'table' | 'part' | 'item' | 'figure';

/** The anchors of an edit about to be made on this reading. */
export function anchorsOf(reading: Reading, edit: ReadingEdit): EditAnchors {
  const anchors: EditAnchors = {};
  for (const list of ['table', 'part', 'item', 'figure'] as const) {
    const index = indexIn(edit, list);
    const key = index === null ? undefined : keysOf(reading, list)[index];
    if (key !== undefined) anchors[list] = key;
  }
  const row = 'row' in edit ? rowKeys(reading, edit.table)[edit.row] : undefined;
  if (row !== undefined) anchors.row = row;
  const text = textOf(reading, edit);
  if (text !== null) anchors.text = text.slice(0, LONGEST_ANCHOR);
  return anchors;
}

const LONGEST_ANCHOR = 400;

/** The edit with its indexes where its spot is now; null when it is gone, or changed in the very spot. */
export function foundBack(reading: Reading, edit: ReadingEdit, anchors: EditAnchors): ReadingEdit | null {
  let found = edit;
  for (const list of ['table', 'part', 'item', 'figure'] as const) {
    const index = indexIn(edit, list);
    const key = anchors[list];
    if (index === null || key === undefined) continue;
    const now = position(keysOf(reading, list), index, key);
    if (now === null) return null;
    found = { ...found, [list]: now };
  }
  if ('row' in found && anchors.row !== undefined) {
    const now = position(rowKeys(reading, found.table), found.row, anchors.row);
    if (now === null) return null;
    found = { ...found, row: now };
  }
  const text = textOf(reading, found);
  return anchors.text !== undefined && text?.slice(0, LONGEST_ANCHOR) !== anchors.text ? null : found;
}

/** Where a key stands: at its own index, else at the only other place that has it. */
function position(keys: readonly string[], index: number, key: string): number | null {
  if (keys[index] === key) return index;
  const first = keys.indexOf(key);
  return first >= 0 && keys.lastIndexOf(key) === first ? first : null;
}

function indexIn(edit: ReadingEdit, list: ListName): number | null {
  switch (list) {
    case 'table':
      return 'table' in edit ? edit.table : null;
    case 'part':
      return 'part' in edit ? edit.part : null;
    case 'item':
      return 'item' in edit ? edit.item : null;
    case 'figure':
      return 'figure' in edit ? edit.figure : null;
  }
}

function keysOf({ question, answer }: Reading, list: ListName): string[] {
  switch (list) {
    case 'table':
      return (answer?.tables ?? []).map((table) => `${placeKey(table.at)} ${String(table.columns.length)}`);
    case 'part':
      return (answer?.items ?? []).map((part) => `${part.at ? placeKey(part.at) : '-'} ${part.paths.join(',')}`);
    case 'item':
      return (question?.items ?? []).map((item) => `${placeKey(item.at)} ${item.path}`);
    case 'figure':
      return (answer?.figures ?? []).map((figure) => `${placeKey(figure.at)} ${figure.raw}`);
  }
}

function rowKeys({ answer }: Reading, table: number): string[] {
  return (answer?.tables[table]?.rows ?? []).map((row) => `${placeKey(row.at)} ${row.kind} ${row.label}`);
}

function placeKey({ page, line, start }: Place): string {
  return `${String(page)}:${String(line)}:${String(start ?? 0)}`;
}

/** What an edit is about to overwrite; null for edits that overwrite nothing. */
function textOf({ question, answer }: Reading, edit: ReadingEdit): string | null {
  switch (edit.kind) {
    case 'retype-cell':
    case 'set-cell-state':
    case 'set-cell-provisional': {
      const cell = answer?.tables[edit.table]?.rows[edit.row]?.cells[edit.cell];
      return cell ? `${cell.raw} ${cell.state}` : null;
    }
    case 'set-part-text':
    case 'split-part':
      return answer?.items[edit.part]?.text ?? null;
    case 'set-part-outcome': {
      const part = answer?.items[edit.part];
      return part ? `${part.outcome} ${part.reason ?? ''} ${String(part.provisional)}` : null;
    }
    case 'set-part-note':
      return answer?.items[edit.part]?.note ?? '';
    case 'set-item-text':
    case 'split-item':
      return question?.items[edit.item]?.text ?? null;
    case 'set-table-title':
      return answer?.tables[edit.table]?.title ?? '';
    case 'move-table':
      return answer?.tables[edit.table]?.path ?? '';
    case 'set-column-heading':
      return answer?.tables[edit.table]?.columns[edit.column] ?? null;
    case 'set-column-unit':
      return answer?.tables[edit.table]?.units[edit.column] ?? '';
    case 'set-column-period':
      return answer?.tables[edit.table]?.periods[edit.column]?.label ?? '';
    case 'remove-column':
      return answer?.tables[edit.table]?.columns[edit.column] ?? null;
    case 'set-question-field':
      return fieldText({ question, answer }, edit.field);
    case 'set-answer-date':
      return answer?.date ?? '';
    case 'set-item-path':
    case 'add-item':
    case 'remove-item':
    case 'join-items':
    case 'move-item':
    case 'set-part-paths':
    case 'remove-part':
    case 'join-parts':
    case 'move-part':
    case 'part-from-line':
    case 'answer-from-line':
    case 'remove-table':
    case 'split-table':
    case 'join-tables':
    case 'add-table-from-lines':
    case 'add-typed-table':
    case 'add-column':
    case 'set-row-label':
    case 'set-row-code':
    case 'set-row-kind':
    case 'set-row-group':
    case 'remove-row':
    case 'add-row':
    case 'split-row':
    case 'join-rows':
    case 'heading-from-row':
    case 'set-figure':
    case 'remove-figure':
    case 'add-figure':
    case 'settle-doubt':
      return null;
  }
}

function fieldText(
  { question, answer }: Pick<Reading, 'question' | 'answer'>,
  field: Extract<ReadingEdit, { kind: 'set-question-field' }>['field'],
): string {
  const header = answer?.header;
  switch (field) {
    case 'title':
      return question?.title ?? header?.title ?? '';
    case 'asker':
      return question?.asker ?? header?.asker ?? '';
    case 'number':
      return String(question?.number ?? header?.number ?? '');
    case 'date':
      return question?.date ?? header?.date ?? '';
    case 'parliament':
      return question?.parliament ?? '';
    case 'parliamentaryYear':
      return question?.parliamentaryYear ?? '';
    case 'addressee':
      return question?.addressee?.name ?? '';
    case 'portfolio':
      return question?.addressee?.portfolio ?? '';
    case 'introduction':
      return question?.introduction ?? '';
  }
}
