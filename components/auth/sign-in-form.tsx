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

/** E-mail address and password. `returnPath` is where to go afterwards. */
export function SignInForm({ action, returnPath }: { action: FormAction; returnPath: string }) {
  const text = useTranslations('auth.signIn');
  const [state, submit, isPending] = useActionState(action, UNTOUCHED);
  const errorOf = useFieldError(state);
  return (
    <Form action={submit}>
      <FormNotice state={state} />
      <input type="hidden" name="terug" value={returnPath} />
      <TextField
        id="email"
        name="email"
        type="email"
        label={text('email')}
        error={errorOf('email')}
        defaultValue={state.values.email}
        autoComplete="username"
        required
      />
      <TextField
        id="password"
        name="password"
        type="password"
        label={text('password')}
        error={errorOf('password')}
        autoComplete="current-password"
        required
      />
      <div>
        <Button disabled={isPending}>{text('submit')}</Button>
      </div>
    </Form>
  );
}
