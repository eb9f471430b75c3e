import { UseCaseError } from '@/lib/auth/use-case-error';

/** What a plain form shows when it was not saved: what is wrong, and everything that was typed. */
export interface PlainFormState {
  /** A problem of `UseCaseError`; null before the form was sent. */
  readonly problem: string | null;
  readonly fields: Readonly<Record<string, string>>;
  readonly typed: Readonly<Record<string, string>>;
}

/** The fields of a form as they were typed, without those of the framework. */
export function typedFields(form: FormData): Record<string, string> {
  return Object.fromEntries(
    [...form.entries()].filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string' && !entry[0].startsWith('$'),
    ),
  );
}

/** The state of a form that a use case refused. Anything but a `UseCaseError` is a defect and is thrown on. */
export function refusedPlainForm(error: unknown, typed: PlainFormState['typed']): PlainFormState {
  if (!(error instanceof UseCaseError)) throw error;
  return { problem: error.problem, fields: error.fields, typed };
}
