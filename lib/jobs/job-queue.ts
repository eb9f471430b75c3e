/** The schema that pg-boss keeps its own tables in, beside the application's. */
export const JOB_SCHEMA = 'jobs';

/** The kinds of background work. Each has a queue of its name. */
export const JOB_QUEUES = ['read-document'] as const;
export type JobQueue = (typeof JOB_QUEUES)[number];

/** What a job is about, by id: everything else is looked up when it is done. */
export interface JobSubject {
  readonly id: string;
}

/**
 * How pg-boss treats a job: what fails by accident (the database was away) is tried again, later each time. A job that is
 * under way is given up as lost only after the longest time that a document may take twice.
 */
export const QUEUE_OPTIONS = { retryLimit: 5, retryDelay: 2, retryBackoff: true, expireInSeconds: 7500 } as const;

/** Parses what a queue delivers; null for what is no subject of ours. */
export function parseJobSubject(data: unknown): JobSubject | null {
  if (typeof data !== 'object' || data === null || !('id' in data) || typeof data.id !== 'string') return null;
  return { id: data.id };
}
