'use server';

import { redirect } from 'next/navigation';
import { getUseCaseContext } from '@/lib/auth/current-context.server';
import { UseCaseError } from '@/lib/auth/use-case-error';
import { acceptReading } from '@/lib/review/accept-reading.server';

/** What the form shows when it was not accepted: what is wrong, and everything that was typed. */
export interface AcceptState {
  /** A problem of `UseCaseError`; null before the form was sent. */
  readonly problem: string | null;
  readonly fields: Readonly<Record<string, string>>;
  readonly typed: Readonly<Record<string, string>>;
}

export async function acceptReadingAction(_: AcceptState, form: FormData): Promise<AcceptState> {
  const typed = Object.fromEntries(
    [...form.entries()].filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string' && !entry[0].startsWith('$'),
    ),
  );
  let slug: string;
  try {
    slug = (await acceptReading(await getUseCaseContext(), { ...typed, outcomes: outcomesOf(typed) })).questionSlug;
  } catch (error) {
    if (!(error instanceof UseCaseError)) throw error;
    return { problem: error.problem, fields: error.fields, typed };
  }
  redirect(`/vragen/${slug}`);
}

/** The fields `outcome-3`, `reason-3` and `note-3` belong to the fourth part. */
function outcomesOf(typed: Readonly<Record<string, string>>): unknown[] {
  return Object.keys(typed)
    .map((name) => /^outcome-(\d+)$/.exec(name)?.[1])
    .filter((index) => index !== undefined)
    .map((index) => ({
      index: Number(index),
      outcome: typed[`outcome-${index}`],
      reason: typed[`reason-${index}`] ?? '',
      note: typed[`note-${index}`] ?? '',
    }));
}
