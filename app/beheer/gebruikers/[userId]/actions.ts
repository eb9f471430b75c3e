'use server';

import { revalidatePath } from 'next/cache';
import { getUseCaseContext } from '@/lib/auth/current-context.server';
import { DONE, refusedForm, textOf, type FormState } from '@/lib/auth/form-state';
import { madeLinkForm } from '@/lib/auth/made-link-form.server';
import type { UseCaseContext } from '@/lib/auth/use-case-context.server';
import { createPasswordReset } from '@/lib/auth/use-cases/create-password-reset.server';
import { disableUser } from '@/lib/auth/use-cases/disable-user.server';
import { enableUser } from '@/lib/auth/use-cases/enable-user.server';
import { endAllSessions } from '@/lib/auth/use-cases/end-all-sessions.server';
import { grantAdministrator } from '@/lib/auth/use-cases/grant-administrator.server';
import { revokeAdministrator } from '@/lib/auth/use-cases/revoke-administrator.server';

/** Makes a link for a new password, shown this once. */
export async function createPasswordResetAction(_: FormState, form: FormData): Promise<FormState> {
  try {
    return madeLinkForm(await createPasswordReset(await getUseCaseContext(), { userId: textOf(form, 'userId') }));
  } catch (error) {
    return refusedForm(error, form);
  }
}

/** Ends the sessions of the user. */
export async function endUserSessionsAction(_: FormState, form: FormData): Promise<FormState> {
  return changeUser(endAllSessions, form);
}

/** Makes the user an administrator. */
export async function grantAdministratorAction(_: FormState, form: FormData): Promise<FormState> {
  return changeUser(grantAdministrator, form);
}

/** Makes the administrator an ordinary user. */
export async function revokeAdministratorAction(_: FormState, form: FormData): Promise<FormState> {
  return changeUser(revokeAdministrator, form);
}

/** Keeps the user out. */
export async function disableUserAction(_: FormState, form: FormData): Promise<FormState> {
  return changeUser(disableUser, form);
}

/** Lets the user in again. */
export async function enableUserAction(_: FormState, form: FormData): Promise<FormState> {
  return changeUser(enableUser, form);
}

async function changeUser(
  change: (context: UseCaseContext, input: unknown) => Promise<unknown>,
  form: FormData,
): Promise<FormState> {
  try {
    await change(await getUseCaseContext(), { userId: textOf(form, 'userId') });
  } catch (error) {
    return refusedForm(error, form);
  }
  revalidatePath('/beheer', 'layout');
  return DONE;
}
