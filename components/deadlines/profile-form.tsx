'use client';

import { useTranslations } from 'next-intl';
import { useActionState, type ReactNode } from 'react';
import { Form } from '@/components/auth/form';
import { FormNotice } from '@/components/auth/form-notice';
import { useFieldError } from '@/components/auth/use-field-error';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { UNTOUCHED_PROFILE, type ProfileFormAction } from './profile-form-state';
import { MovedDates } from './moved-dates';

/** What the fields of such a form get: what was typed, and what is wrong with it. */
export interface ProfileFields {
  readonly valueOf: (name: string, otherwise: string) => string;
  readonly errorOf: (name: string) => string | undefined;
}

/**
 * A form that changes how a parliament counts. The first press shows which due dates would move, the second keeps it;
 * without scripts the page comes back with the same two buttons.
 */
export function ProfileForm({
  action,
  hidden,
  saveLabel,
  doneLabel,
  isDanger = false,
  children,
}: {
  action: ProfileFormAction;
  hidden: Readonly<Record<string, string>>;
  saveLabel: string;
  doneLabel: string;
  isDanger?: boolean;
  children?: (fields: ProfileFields) => ReactNode;
}) {
  const [state, submit, isPending] = useActionState(action, UNTOUCHED_PROFILE);
  const t = useTranslations('deadlines.preview');
  const errorOf = useFieldError(state);
  const isShown = state.moved !== null && state.outcome === 'none';
  return (
    <Form action={submit}>
      <FormNotice state={state} />
      {state.outcome === 'done' && (
        <Notice kind="success" title={doneLabel}>
          {t('kept', { count: state.moved?.length ?? 0 })}
        </Notice>
      )}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children?.({ valueOf: (name, otherwise) => state.values[name] ?? otherwise, errorOf })}
      {isShown && <MovedDates moved={state.moved} />}
      <div className="flex flex-wrap gap-3">
        <Button name="step" value="show" kind={isShown ? 'quiet' : 'plain'} disabled={isPending}>
          {t('show')}
        </Button>
        {isShown && (
          <Button name="step" value="save" kind={isDanger ? 'danger' : 'main'} disabled={isPending}>
            {saveLabel}
          </Button>
        )}
      </div>
    </Form>
  );
}
