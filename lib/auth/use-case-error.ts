/** Why a use case did not do what was asked: a closed list, each with its words in the message catalogue. */
export const USE_CASE_PROBLEMS = [
  'not-signed-in',
  'not-allowed',
  'not-found',
  'invalid',
  'conflict',
  'already-exists',
  'too-many-attempts',
  'link-expired',
] as const;
export type UseCaseProblem = (typeof USE_CASE_PROBLEMS)[number];

/** An expected failure. Anything else that is thrown is a defect and reaches the error page and the log. */
export class UseCaseError extends Error {
  readonly problem: UseCaseProblem;
  /** Per form field, the key of its message. */
  readonly fields: Readonly<Record<string, string>>;

  constructor(problem: UseCaseProblem, fields: Readonly<Record<string, string>> = {}) {
    super(problem);
    this.name = 'UseCaseError';
    this.problem = problem;
    this.fields = fields;
  }
}
