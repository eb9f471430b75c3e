'use server';

import { revalidatePath } from 'next/cache';
import { getUseCaseContext } from '@/lib/auth/current-context.server';
import { DONE, refusedForm, textOf, type FormState } from '@/lib/auth/form-state';
import { removeMembership } from '@/lib/auth/use-cases/remove-membership.server';
import { renameOffice } from '@/lib/auth/use-cases/rename-office.server';
import { setMembership } from '@/lib/auth/use-cases/set-membership.server';

/** Adds a user to the office. */
export async function addMemberAction(_: FormState, form: FormData): Promise<FormState> {
  return saveMembership(form);
}

/** Gives a member the other role. */
export async function setMembershipAction(_: FormState, form: FormData): Promise<FormState> {
  return saveMembership(form);
}

/** Takes a member out of the office. */
export async function removeMembershipAction(_: FormState, form: FormData): Promise<FormState> {
  try {
    const input = { officeId: textOf(form, 'officeId'), userId: textOf(form, 'userId') };
    await removeMembership(await getUseCaseContext(), input);
  } catch (error) {
    return refusedForm(error, form);
  }
  revalidatePath('/beheer', 'layout');
  return DONE;
}

/** Renames the office. */
export async function renameOfficeAction(_: FormState, form: FormData): Promise<FormState> {
  try {
    const input = { officeId: textOf(form, 'officeId'), name: textOf(form, 'name') };
    await renameOffice(await getUseCaseContext(), input);
  } catch (error) {
    return refusedForm(error, form, ['name']);
  }
  revalidatePath('/beheer', 'layout');
  return DONE;
}

async function saveMembership(form: FormData): Promise<FormState> {
  try {
    const input = {
      officeId: textOf(form, 'officeId'),
      userId: textOf(form, 'userId'),
      role: textOf(form, 'role'),
    };
    await setMembership(await getUseCaseContext(), input);
  } catch (error) {
    return refusedForm(error, form, ['userId', 'role']);
  }
  revalidatePath('/beheer', 'layout');
  return DONE;
}
