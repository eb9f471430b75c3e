'use server';

import { redirect } from 'next/navigation';
import { getUseCaseContext } from '@/lib/auth/current-context.server';
import { textOf } from '@/lib/auth/form-state';
import { addTable } from '@/lib/review/add-table.server';
import { refusedPlainForm, typedFields, type PlainFormState } from '../../plain-form';

export async function addTableAction(_: PlainFormState, form: FormData): Promise<PlainFormState> {
  const fields = typedFields(form);
  const reviewDraftId = textOf(form, 'reviewDraftId');
  try {
    await addTable(await getUseCaseContext(), {
      reviewDraftId,
      version: textOf(form, 'version'),
      text: textOf(form, 'text'),
      title: textOf(form, 'title'),
      path: textOf(form, 'path'),
    });
  } catch (error) {
    return refusedPlainForm(error, fields);
  }
  redirect(`/invoeren/${reviewDraftId}?melding=table-saved`);
}
