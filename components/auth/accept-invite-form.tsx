'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';
import { UNTOUCHED } from '@/lib/auth/form-state';
import { Form } from './form';
import type { FormAction } from './form-action';
import { FormNotice } from './form-notice';
import { NewPasswordField } from './new-password-field';
import { useFieldError } from './use-field-error';

/** Makes the account a link invites to. `email` is set by the invitation; null asks for it. */
export function AcceptInviteForm({
  action,
  token,
  email,
}: {
  action: FormAction;
  token: string;
  email: string | null;
}) {
  const text = useTranslations('auth.link');
  const [state, submit, isPending] = useActionState(action, UNTOUCHED);
  const errorOf = useFieldError(state);
  return (
    <Form action={submit}>
      <FormNotice state={state} />
      <input type="hidden" name="token" value={token} />
      <TextField
        id="name"
        name="name"
        label={text('name')}
        hint={text('nameHint')}
        error={errorOf('name')}
        defaultValue={state.values.name}
        autoComplete="name"
        required
      />
      <TextField
        id="email"
        name="email"
        type="email"
        label={text('email')}
        error={errorOf('email')}
        defaultValue={email ?? state.values.email}
        readOnly={email !== null}
        autoComplete="username"
        required
      />
      <NewPasswordField label={text('password')} error={errorOf('password')} />
      <div>
        <Button disabled={isPending}>{text('accept')}</Button>
      </div>
    </Form>
  );
}
