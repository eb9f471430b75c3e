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

/** One's own password, with the current one. */
export function ChangePasswordForm({ action, email }: { action: FormAction; email: string }) {
  const text = useTranslations('auth.account');
  const [state, submit, isPending] = useActionState(action, UNTOUCHED);
  const errorOf = useFieldError(state);
  return (
    <Form action={submit}>
      <FormNotice state={state} done={text('passwordSaved')} />
      {/* Password managers look for the account; it is nothing to read or to fill in. */}
      <input type="text" name="account" value={email} autoComplete="username" readOnly hidden />
      <TextField
        id="currentPassword"
        name="currentPassword"
        type="password"
        label={text('currentPassword')}
        error={errorOf('currentPassword')}
        autoComplete="current-password"
        required
      />
      <NewPasswordField label={text('newPassword')} error={errorOf('password')} />
      <div>
        <Button kind="plain" disabled={isPending}>
          {text('savePassword')}
        </Button>
      </div>
    </Form>
  );
}
