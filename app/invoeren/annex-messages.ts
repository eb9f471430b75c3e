import { z } from 'zod';
import type { UseCaseError } from '@/lib/auth/use-case-error';

/** What became of an annex, each with its HTTP status; the words stand in the catalogue under `annex.result`. */
export const ANNEX_STATUS = {
  reading: 202,
  kept: 201,
  'already-annex': 200,
  removed: 200,
  restored: 200,
  accepted: 200,
  assigned: 200,
  detached: 200,
  'nothing-sent': 400,
  'not-a-form': 400,
  'not-signed-in': 401,
  'not-allowed': 403,
  'other-site': 403,
  'not-found': 404,
  changed: 409,
  replaced: 409,
  'is-the-answer': 409,
  'too-large': 413,
  empty: 422,
  'no-such-part': 422,
  'too-long': 422,
} as const;
export type AnnexCode = keyof typeof ANNEX_STATUS;

const CODES = Object.keys(ANNEX_STATUS) as [AnnexCode, ...AnnexCode[]]; // the keys of the object above
const annexCode = z.enum(CODES);

/** The message that an address asks for; null for anything else. */
export function parseAnnexCode(value: string | string[] | undefined): AnnexCode | null {
  return annexCode.safeParse(value).data ?? null;
}

/** Whether a message says that all is well. */
export function isFineAnnexCode(code: AnnexCode): boolean {
  return ANNEX_STATUS[code] < 300;
}

/** What an expected failure means for somebody who puts a file with an answer. */
export function annexCodeOf({ problem, fields }: UseCaseError): AnnexCode {
  switch (problem) {
    case 'not-signed-in':
    case 'not-allowed':
    case 'not-found':
      return problem;
    case 'invalid':
      if (fields.path === 'no-such-part') return 'no-such-part';
      return Object.values(fields).includes('too-long') ? 'too-long' : 'not-found';
    case 'already-exists':
      return 'already-annex';
    case 'conflict':
      return fields.annex === 'replaced' ? 'replaced' : fields.annex === 'already-annex' ? 'already-annex' : 'changed';
    case 'too-many-attempts':
    case 'link-expired':
      return 'changed';
  }
}

const QUESTION_PATH = /^\/vragen\/[a-z0-9-]{1,150}$/;

/**
 * Where somebody goes on after a change to the annexes of an answer: back to its question, at the annexes, with what
 * became of it and with what was typed where it has to be sent again.
 */
export function annexAddress(path: unknown, code: AnnexCode, typed: Readonly<Record<string, string>> = {}): string {
  if (typeof path !== 'string' || !QUESTION_PATH.test(path)) return '/vragen';
  const query = new URLSearchParams({ bijlage: code });
  for (const [name, value] of Object.entries(typed)) if (value !== '') query.set(name, value.slice(0, 300));
  return `${path}?${query.toString()}#bijlagen`;
}
