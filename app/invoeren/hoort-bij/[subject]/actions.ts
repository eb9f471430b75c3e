'use server';

import { redirect } from 'next/navigation';
import { getUseCaseContext } from '@/lib/auth/current-context.server';
import { UseCaseError } from '@/lib/auth/use-case-error';
import { assignAnnex } from '@/lib/review/annexes/assign-annex.server';

/** What the form shows when it was not taken: what is wrong, and what was chosen and typed. */
export interface AssignState {
  /** Keys of the messages; null before the form was sent, or where all is well. */
  readonly problem: string | null;
  readonly fields: Readonly<Record<string, string>>;
  readonly typed: { readonly target: string; readonly path: string } | null;
}

export async function assignAnnexAction(_: AssignState, form: FormData): Promise<AssignState> {
  const [subject, target, path] = ['subject', 'target', 'path'].map((name) => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  });
  try {
    await assignAnnex(await getUseCaseContext(), { subject, target, path });
  } catch (error) {
    if (!(error instanceof UseCaseError)) throw error;
    return { problem: error.problem, fields: error.fields, typed: { target: target ?? '', path: path ?? '' } };
  }
  redirect('/invoeren?bijlage=assigned');
}

/** The suggestion of the list, taken at once. */
export async function takeSuggestionAction(form: FormData): Promise<void> {
  const state = await assignAnnexAction({ problem: null, fields: {}, typed: null }, form);
  const subject = form.get('subject');
  redirect(typeof subject === 'string' && state.problem !== null ? `/invoeren/hoort-bij/${subject}` : '/invoeren');
}
