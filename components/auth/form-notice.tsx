'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import type { FormState } from '@/lib/auth/form-state';
import { useFieldError } from './use-field-error';

/** What came of sending the form: why it was refused, or the words for when it worked. */
export function FormNotice({ state, done }: { state: FormState; done?: string }) {
  const text = useTranslations('auth.problems');
  const format = useFormatter();
  const errorOf = useFieldError(state);
  if (state.outcome === 'done' && done !== undefined) return <Notice kind="success" title={done} />;
  if (state.problem === null) return null;
  if (state.problem === 'too-many-attempts') {
    const time = state.retryAt === null ? '' : format.dateTime(new Date(state.retryAt), { timeStyle: 'short' });
    return <Notice kind="problem" title={text(state.problem, { time })} />;
  }
  return <Notice kind="problem" title={errorOf('form') ?? text(state.problem)} />;
}
