import type { Reading } from '../../reading/reading';

/** Why an edit cannot be made; a screen has a sentence for each. */
export const EDIT_PROBLEMS = [
  /** What it is about is not there any more, or is not what it was. */
  'gone',
  /** It would leave nothing, or has nothing to work on. */
  'impossible',
  /** The value is none for this field. */
  'invalid',
  'too-long',
  /** No number of a sub-question, such as "1.a". */
  'not-a-path',
  /** Another sub-question has that number. */
  'path-taken',
  /** A cut with nothing on one of its sides. */
  'no-cut',
  /** There is none behind it to join with. */
  'no-next',
  /** Tables of other numbers of columns. */
  'other-width',
  /** A heading of a group has a name and no figures. */
  'has-figures',
  /** The only row, or the only column with figures. */
  'only-one',
  'not-a-number',
  'not-a-date',
  /** Two years that follow each other. */
  'not-a-parliamentary-year',
  'not-a-period',
  /** A period, but of another kind than was chosen. */
  'other-period-type',
  /** No two columns and a row can be found in the text. */
  'no-table',
  /** The line holds nothing that can be used. */
  'blank-lines',
] as const;
export type EditProblem = (typeof EDIT_PROBLEMS)[number];

/** How a list of the reading changed. */
export type ListChange = SplicedList | MovedInList;

/** From `at`, `removed` entries made place for `inserted` ones. */
export interface SplicedList {
  readonly list: 'table' | 'row' | 'column' | 'part' | 'item' | 'figure';
  /** The table, for rows and columns. */
  readonly table?: number;
  readonly at: number;
  readonly removed: number;
  readonly inserted: number;
}

/** One entry stands elsewhere. */
export interface MovedInList {
  readonly list: 'part' | 'item';
  readonly from: number;
  readonly to: number;
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

/** The list with one entry standing elsewhere. */
export function moved<Entry>(list: readonly Entry[], from: number, to: number): Entry[] {
  const rest = spliced(list, from, 1);
  return [...rest.slice(0, to), ...list.slice(from, from + 1), ...rest.slice(to)];
}

/** The text without blanks at its ends; null when nothing is left. */
export function filled(text: string): string | null {
  const trimmed = text.trim();
  return trimmed === '' ? null : trimmed;
}
