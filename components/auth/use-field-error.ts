'use client';

import { useTranslations } from 'next-intl';
import type { FormState } from '@/lib/auth/form-state';
import { SHORTEST_PASSWORD } from '@/lib/auth/password-rules';

/** The words of what is wrong with a field of the form, or undefined. */
export function useFieldError(state: FormState): (field: string) => string | undefined {
  const text = useTranslations('auth.fieldProblems');
  return (field) => {
    const problem = state.fields[field];
    return problem === undefined ? undefined : text(problem, { shortest: SHORTEST_PASSWORD });
  };
}
