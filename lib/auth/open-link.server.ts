import type { Prisma } from '../db/generated/client';
import { hashOneTimeToken } from './one-time-token.server';

/** The links that can still be used at that instant. */
export function openLinks(now: Date): Prisma.InviteWhereInput {
  return { usedAt: null, revokedAt: null, expiresAt: { gt: now } };
}

/** The one link of this token, when it can still be used. */
export function openLinkOf(token: string, now: Date): Prisma.InviteWhereInput {
  return { ...openLinks(now), tokenHash: hashOneTimeToken(token) };
}
