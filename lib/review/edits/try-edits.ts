import type { Reading } from '../../reading/reading';
import type { EditProblem } from './edit-result';
import type { ReadingEdit } from './reading-edit';
import type { ReviewSource } from './review-source';
import { tryEdit } from './try-edit';

/** An edit as it was typed, with the field that it was typed in. */
export interface TypedEdit {
  readonly field: string;
  readonly edit: unknown;
}

export interface FieldProblem {
  readonly field: string;
  readonly problem: EditProblem;
}

export type TriedEdits =
  { readonly ok: true; readonly edits: readonly ReadingEdit[] } | ({ readonly ok: false } & FieldProblem);

/** Tries edits one on top of the other: all of them can be made, or the field of the first that cannot be is named. */
export function tryEdits(reading: Reading, typed: readonly TypedEdit[], source: ReviewSource): TriedEdits {
  const edits: ReadingEdit[] = [];
  let current = reading;
  for (const { field, edit } of typed) {
    const tried = tryEdit(current, edit, source);
    if (!tried.ok) return { ok: false, field, problem: tried.problem };
    edits.push(tried.edit);
    current = tried.reading;
  }
  return { ok: true, edits };
}
