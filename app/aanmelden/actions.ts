'use server';

import { redirect } from 'next/navigation';
import { currentAttemptOrigin } from '@/lib/auth/attempt-origin.server';
import { getUseCaseContext } from '@/lib/auth/current-context.server';
import { refusedForm, textOf, type FormState } from '@/lib/auth/form-state';
import { safeReturnPath } from '@/lib/auth/return-path';
import { startSession } from '@/lib/auth/session-cookie.server';
import { authenticate } from '@/lib/auth/use-cases/authenticate.server';

/** Signs in with an e-mail address and a password. Next refuses it from another site's page, by the Origin header. */
export async function signInAction(_: FormState, form: FormData): Promise<FormState> {
  const context = await getUseCaseContext();
  try {
    const input = { email: textOf(form, 'email'), password: textOf(form, 'password') };
    await startSession(await authenticate(context, input, await currentAttemptOrigin()), context.now);
  } catch (error) {
    return refusedForm(error, form, ['email']);
  }
  redirect(safeReturnPath(textOf(form, 'terug')));
}
