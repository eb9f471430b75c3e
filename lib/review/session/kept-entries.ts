import { z } from 'zod';
import { logEntry, type LogEntry } from '../edits/edit-log';
import { setAside, type SetAside } from './set-aside';

/** What one person made of a draft and the server does not have. */
export interface KeptWork {
  readonly pending: readonly LogEntry[];
  readonly aside: readonly SetAside[];
}

export const NOTHING_KEPT: KeptWork = { pending: [], aside: [] };

/** How the keys begin under which the unsaved work of one person on one draft is kept on the device. */
export function keptKey(userId: string, reviewDraftId: string): string {
  return `vraagspoor.review.${userId}.${reviewDraftId}`;
}

export function keptText({ pending, aside }: KeptWork): string {
  return JSON.stringify({ pending, aside });
}

const keptWork = z.union([
  z.object({ pending: z.array(z.unknown()), aside: z.array(z.unknown()) }),
  z.array(z.unknown()).transform((pending) => ({ pending, aside: [] })),
]);

/** The work as it was kept on the device: every entry that can be read. */
export function parseKept(text: string | null): KeptWork {
  if (text === null) return NOTHING_KEPT;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return NOTHING_KEPT;
  }
  const kept = keptWork.safeParse(value).data ?? { pending: [], aside: [] };
  return {
    pending: kept.pending.flatMap((entry) => logEntry.safeParse(entry).data ?? []),
    aside: kept.aside.flatMap((entry) => setAside.safeParse(entry).data ?? []),
  };
}

/** The work of several windows together, each entry once. */
export function joinedWork(all: readonly KeptWork[]): KeptWork {
  const pending = new Map(all.flatMap((work) => work.pending.map((entry) => [entry.id, entry] as const)));
  const aside = new Map(all.flatMap((work) => work.aside.map((each) => [each.entry.id, each] as const)));
  return { pending: [...pending.values()], aside: [...aside.values()] };
}
