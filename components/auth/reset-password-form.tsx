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

/** Sets the password a link allows. The address is there for password managers. */
export function ResetPasswordForm({ action, token, email }: { action: FormAction; token: string; email: string }) {
  const text = useTranslations('auth.link');
  const [state, submit, isPending] = useActionState(action, UNTOUCHED);
  const errorOf = useFieldError(state);
  return (
    <Form action={submit}>
      <FormNotice state={state} />
      <input type="hidden" name="token" value={token} />
      <TextField
        id="email"
        name="email"
        type="email"
        label={text('email')}
        defaultValue={email}
        readOnly
        autoComplete="username"
      />
      <NewPasswordField label={text('password')} error={errorOf('password')} />
      <div>
        <Button disabled={isPending}>{text('reset')}</Button>
      </div>
    </Form>
  );
}
