import type { Reading } from '../../reading/reading';

/**
 * Why an edit cannot be made: `gone` (what it is about is not there any more, or is not what it was), `impossible` (it
 * would leave nothing, or has nothing to work on), `invalid` (the value is none for this field).
 */
export const EDIT_PROBLEMS = ['gone', 'impossible', 'invalid'] as const;
export type EditProblem = (typeof EDIT_PROBLEMS)[number];

/** How a list of the reading changed: from `at`, `removed` entries made place for `inserted` ones. */
export interface ListChange {
  readonly list: 'table' | 'row' | 'column' | 'part' | 'item' | 'figure';
  /** The table, for rows and columns. */
  readonly table?: number;
  readonly at: number;
  readonly removed: number;
  readonly inserted: number;
}

/** A reading after an edit; `changes` tell how the doubts move along. */
export type Edited =
  | { readonly ok: true; readonly reading: Reading; readonly changes: readonly ListChange[] }
  | { readonly ok: false; readonly problem: EditProblem };

export function edited(reading: Reading, ...changes: readonly ListChange[]): Edited {
  return { ok: true, reading, changes };
}

export function refused(problem: EditProblem): Edited {
  return { ok: false, problem };
}

/** The list with the entries from `at` replaced. */
export function spliced<Entry>(
  list: readonly Entry[],
  at: number,
  removed: number,
  ...inserted: readonly Entry[]
): Entry[] {
  return [...list.slice(0, at), ...inserted, ...list.slice(at + removed)];
}

/** The text without blanks at its ends; null when nothing is left. */
export function filled(text: string): string | null {
  const trimmed = text.trim();
  return trimmed === '' ? null : trimmed;
}
