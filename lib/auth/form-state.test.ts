import { describe, expect, it } from 'vitest';
import { enMessages } from '@/messages/en';
import { nlMessages } from '@/messages/nl';
import { FIELD_PROBLEMS } from './field-problem';
import { refusedForm } from './form-state';
import { TooManyAttemptsError } from './too-many-attempts-error';
import { USE_CASE_PROBLEMS, UseCaseError } from './use-case-error';

function formOf(values: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.set(name, value);
  return form;
}

describe('refusedForm', () => {
  it('keeps what was typed in the fields that may be shown again, and no other', () => {
    const form = formOf({ email: 'ravi@vraagspoor.test', password: 'geheim' });
    const state = refusedForm(new UseCaseError('invalid', { email: 'emailInvalid', x: 'iets' }), form, ['email']);
    expect(state.values).toEqual({ email: 'ravi@vraagspoor.test' });
    expect(state.fields).toEqual({ email: 'emailInvalid', x: 'unknown' });
    expect(JSON.stringify(state)).not.toContain('geheim');
  });

  it('says when to try again', () => {
    const retryAt = new Date('2026-03-02T09:15:00.000Z');
    expect(refusedForm(new TooManyAttemptsError(retryAt), formOf({})).retryAt).toBe(retryAt.toISOString());
  });

  it('throws a defect on', () => {
    expect(() => refusedForm(new TypeError('stuk'), formOf({}))).toThrow('stuk');
  });
});

describe.each([
  ['nl', nlMessages],
  ['en', enMessages],
])('the catalogue in %s', (_, { auth }) => {
  it('has words for every problem of a field and of a use case, and no others', () => {
    expect(Object.keys(auth.fieldProblems).toSorted()).toEqual([...FIELD_PROBLEMS].toSorted());
    expect(Object.keys(auth.problems).toSorted()).toEqual([...USE_CASE_PROBLEMS].toSorted());
  });
});
