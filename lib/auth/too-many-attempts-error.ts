import { UseCaseError } from './use-case-error';

/** Refused without looking at the password, because of earlier failed attempts. */
export class TooManyAttemptsError extends UseCaseError {
  /** When the next attempt may be made. */
  readonly retryAt: Date;

  constructor(retryAt: Date) {
    super('too-many-attempts');
    this.name = 'TooManyAttemptsError';
    this.retryAt = retryAt;
  }
}
