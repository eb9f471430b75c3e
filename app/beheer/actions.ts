'use server';

import { revalidatePath } from 'next/cache';
import { madeLinkForm } from '@/lib/auth/made-link-form.server';
import { getUseCaseContext } from '@/lib/auth/current-context.server';
import { DONE, refusedForm, textOf, type FormState } from '@/lib/auth/form-state';
import { createInvite } from '@/lib/auth/use-cases/create-invite.server';
import { createOffice } from '@/lib/auth/use-cases/create-office.server';
import { revokeInvite } from '@/lib/auth/use-cases/revoke-invite.server';

/** Makes an office. */
export async function createOfficeAction(_: FormState, form: FormData): Promise<FormState> {
  try {
    await createOffice(await getUseCaseContext(), { name: textOf(form, 'name') });
  } catch (error) {
    return refusedForm(error, form, ['name']);
  }
  revalidatePath('/beheer');
  return DONE;
}

/** Makes an invitation; its link is in the answer and nowhere else. */
export async function createInviteAction(_: FormState, form: FormData): Promise<FormState> {
  let made: FormState;
  try {
    const input = {
      email: textOf(form, 'email'),
      officeId: textOf(form, 'officeId'),
      role: textOf(form, 'role'),
      makesAdministrator: form.has('makesAdministrator'),
    };
    made = madeLinkForm(await createInvite(await getUseCaseContext(), input));
  } catch (error) {
    return refusedForm(error, form, ['email', 'officeId', 'role', 'makesAdministrator']);
  }
  revalidatePath('/beheer');
  return made;
}

/** Voids an open link. */
export async function revokeInviteAction(_: FormState, form: FormData): Promise<FormState> {
  try {
    await revokeInvite(await getUseCaseContext(), { inviteId: textOf(form, 'inviteId') });
  } catch (error) {
    return refusedForm(error, form);
  }
  revalidatePath('/beheer');
  return DONE;
}
