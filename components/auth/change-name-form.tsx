'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';
import { UNTOUCHED } from '@/lib/auth/form-state';
import { Form } from './form';
import type { FormAction } from './form-action';
import { FormNotice } from './form-notice';
import { useFieldError } from './use-field-error';

/** One's own name. */
export function ChangeNameForm({ action, name }: { action: FormAction; name: string }) {
  const text = useTranslations('auth.account');
  const [state, submit, isPending] = useActionState(action, UNTOUCHED);
  const errorOf = useFieldError(state);
  return (
    <Form action={submit}>
      <FormNotice state={state} done={text('nameSaved')} />
      <TextField
        id="name"
        name="name"
        label={text('name')}
        error={errorOf('name')}
        defaultValue={state.values.name ?? name}
        autoComplete="name"
        required
      />
      <div>
        <Button kind="plain" disabled={isPending}>
          {text('saveName')}
        </Button>
      </div>
    </Form>
  );
}
