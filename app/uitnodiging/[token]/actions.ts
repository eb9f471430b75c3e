'use server';

import { redirect } from 'next/navigation';
import { getAuthSettings } from '@/lib/auth/auth-settings.server';
import { getUseCaseContext } from '@/lib/auth/current-context.server';
import { refusedForm, textOf, type FormState } from '@/lib/auth/form-state';
import { startSession } from '@/lib/auth/session-cookie.server';
import { acceptInvite } from '@/lib/auth/use-cases/accept-invite.server';
import { resetPassword } from '@/lib/auth/use-cases/reset-password.server';

/** Makes the account of the link and signs in. */
export async function acceptInviteAction(_: FormState, form: FormData): Promise<FormState> {
  const context = await getUseCaseContext();
  try {
    const user = await acceptInvite(context, {
      token: textOf(form, 'token'),
      name: textOf(form, 'name'),
      email: textOf(form, 'email'),
      password: textOf(form, 'password'),
    });
    await startSession(user, context.now);
  } catch (error) {
    return refusedForm(error, form, ['name', 'email']);
  }
  redirect('/account');
}

/** Sets the new password of the link and signs in. */
export async function resetPasswordAction(_: FormState, form: FormData): Promise<FormState> {
  const context = await getUseCaseContext();
  try {
    const input = { token: textOf(form, 'token'), password: textOf(form, 'password') };
    await startSession(await resetPassword(context, input, getAuthSettings().secret), context.now);
  } catch (error) {
    return refusedForm(error, form);
  }
  redirect('/account');
}
