import { fieldProblemOf, type FieldProblem } from './field-problem';
import { TooManyAttemptsError } from './too-many-attempts-error';
import { UseCaseError, type UseCaseProblem } from './use-case-error';

/** What a form shows: what was typed, and what came of sending it. Plain data, since it travels to the browser. */
export interface FormState {
  readonly outcome: 'none' | 'done' | 'refused';
  /** Why it was refused. */
  readonly problem: UseCaseProblem | null;
  /** Per field, or "form" for the whole, what is wrong. */
  readonly fields: Readonly<Record<string, FieldProblem>>;
  /** What was typed, except passwords. */
  readonly values: Readonly<Record<string, string>>;
  /** When to try again, as an instant, after too many attempts. */
  readonly retryAt: string | null;
  /** A one-time link, shown this once. */
  readonly link: { readonly address: string; readonly expiresAt: string } | null;
}

/** A form nobody has sent yet. */
export const UNTOUCHED: FormState = {
  outcome: 'none',
  problem: null,
  fields: {},
  values: {},
  retryAt: null,
  link: null,
};

/** A form whose use case did what was asked. */
export const DONE: FormState = { ...UNTOUCHED, outcome: 'done' };

/**
 * A form whose use case refused, with what was typed in the named fields kept. Anything but a `UseCaseError` is a defect
 * and is thrown on.
 */
export function refusedForm(error: unknown, form: FormData, keep: readonly string[] = []): FormState {
  if (!(error instanceof UseCaseError)) throw error;
  return {
    ...UNTOUCHED,
    outcome: 'refused',
    problem: error.problem,
    fields: Object.fromEntries(Object.entries(error.fields).map(([field, key]) => [field, fieldProblemOf(key)])),
    values: Object.fromEntries(keep.map((name) => [name, textOf(form, name)])),
    retryAt: error instanceof TooManyAttemptsError ? error.retryAt.toISOString() : null,
  };
}

/** What was typed in a field; empty when the field is absent or a file. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}
