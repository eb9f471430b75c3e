'use server';

import { redirect } from 'next/navigation';
import { getUseCaseContext } from '@/lib/auth/current-context.server';
import { UseCaseError } from '@/lib/auth/use-case-error';
import { enterByHand } from '@/lib/review/enter-by-hand.server';

/** What the form shows when it was not taken: what is wrong, and everything that was typed. */
export interface ByHandState {
  /** Key of the message; null before the form was sent. */
  readonly problem: string | null;
  readonly typed: string;
}

export async function enterByHandAction(_: ByHandState, form: FormData): Promise<ByHandState> {
  const [importId, text, html] = ['importId', 'text', 'html'].map((name) => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  });
  try {
    await enterByHand(await getUseCaseContext(), { importId, text, html });
  } catch (error) {
    if (!(error instanceof UseCaseError)) throw error;
    return { problem: error.fields.text ?? 'invalid', typed: text ?? '' };
  }
  redirect(`/invoeren/import/${importId ?? ''}`);
}
