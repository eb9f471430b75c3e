/** What came of sending a form: nothing yet, or why it was not taken, with what was typed. */
export interface ActingState {
  /** A key of the words for problems. */
  readonly problem: string | null;
  /** The field it is about; null for the whole. */
  readonly field: string | null;
  readonly values: Readonly<Record<string, string>>;
}

export const NOT_SENT: ActingState = { problem: null, field: null, values: {} };

export type ActingAction = (state: ActingState, form: FormData) => Promise<ActingState>;
