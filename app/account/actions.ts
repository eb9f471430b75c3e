'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { currentAttemptOrigin } from '@/lib/auth/attempt-origin.server';
import { getUseCaseContext } from '@/lib/auth/current-context.server';
import { DONE, refusedForm, textOf, type FormState } from '@/lib/auth/form-state';
import { endSession, startSession } from '@/lib/auth/session-cookie.server';
import { changeName } from '@/lib/auth/use-cases/change-name.server';
import { changePassword } from '@/lib/auth/use-cases/change-password.server';
import { endAllSessions } from '@/lib/auth/use-cases/end-all-sessions.server';

/** Changes one's own name. */
export async function changeNameAction(_: FormState, form: FormData): Promise<FormState> {
  try {
    await changeName(await getUseCaseContext(), { name: textOf(form, 'name') });
  } catch (error) {
    return refusedForm(error, form, ['name']);
  }
  revalidatePath('/account');
  return DONE;
}

/** Changes one's own password; this device stays signed in, with a new session. */
export async function changePasswordAction(_: FormState, form: FormData): Promise<FormState> {
  const context = await getUseCaseContext();
  try {
    const input = { currentPassword: textOf(form, 'currentPassword'), password: textOf(form, 'password') };
    await startSession(await changePassword(context, input, await currentAttemptOrigin()), context.now);
  } catch (error) {
    return refusedForm(error, form);
  }
  return DONE;
}

/** Signs out on every device, this one as well. */
export async function endAllSessionsAction(): Promise<void> {
  const context = await getUseCaseContext();
  if (context.viewer.userId !== null) await endAllSessions(context, { userId: context.viewer.userId });
  await endSession();
  redirect('/aanmelden');
}
