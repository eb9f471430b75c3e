/** How far an import is. Each follows from what was recorded; none is stored. */
export const IMPORT_STATES = ['waiting', 'reading', 'done', 'failed'] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

export interface ImportFacts {
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
  /** Why it has no reading. */
  readonly problem: string | null;
}

/** The state that the recorded facts make. A retry clears the dates, so that it waits again. */
export function importStateOf({ startedAt, finishedAt, problem }: ImportFacts): ImportState {
  if (problem !== null) return 'failed';
  if (finishedAt !== null) return 'done';
  return startedAt === null ? 'waiting' : 'reading';
}
