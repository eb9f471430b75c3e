import type { Reading } from '../../reading/reading';
import { applyEdit } from './apply-edit';
import { EDIT_PROBLEMS, type EditProblem } from './edit-result';
import { readingEdit, type ReadingEdit } from './reading-edit';
import type { ReviewSource } from './review-source';

export type TriedEdit =
  | { readonly ok: true; readonly edit: ReadingEdit; readonly reading: Reading }
  | { readonly ok: false; readonly problem: EditProblem };

/** Makes an edit of what a person typed: what the schema does not let through is refused with its reason like any other. */
export function tryEdit(reading: Reading, typed: unknown, source: ReviewSource): TriedEdit {
  const parsed = readingEdit.safeParse(typed);
  if (!parsed.success) {
    const message = parsed.error.issues[0]?.message;
    return { ok: false, problem: EDIT_PROBLEMS.find((problem) => problem === message) ?? 'invalid' };
  }
  const applied = applyEdit(reading, parsed.data, source);
  return applied.ok
    ? { ok: true, edit: parsed.data, reading: applied.reading }
    : { ok: false, problem: applied.problem };
}
