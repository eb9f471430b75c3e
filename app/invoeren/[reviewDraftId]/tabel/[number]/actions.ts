'use server';

import { redirect } from 'next/navigation';
import { getUseCaseContext } from '@/lib/auth/current-context.server';
import { textOf } from '@/lib/auth/form-state';
import { UseCaseError } from '@/lib/auth/use-case-error';
import { saveTable } from '@/lib/review/save-table.server';

/** What the form shows when it was not saved: what is wrong, and everything that was typed. */
export interface SaveTableState {
  /** A problem of `UseCaseError`; null before the form was sent. */
  readonly problem: string | null;
  readonly fields: Readonly<Record<string, string>>;
  readonly typed: Readonly<Record<string, string>>;
}

export async function saveTableAction(_: SaveTableState, form: FormData): Promise<SaveTableState> {
  const fields = Object.fromEntries(
    [...form.entries()].filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string' && !entry[0].startsWith('$'),
    ),
  );
  const reviewDraftId = textOf(form, 'reviewDraftId');
  try {
    await saveTable(await getUseCaseContext(), {
      reviewDraftId,
      version: textOf(form, 'version'),
      table: textOf(form, 'table'),
      fields,
    });
  } catch (error) {
    if (!(error instanceof UseCaseError)) throw error;
    return { problem: error.problem, fields: error.fields, typed: fields };
  }
  redirect(`/invoeren/${reviewDraftId}?melding=table-saved`);
}
