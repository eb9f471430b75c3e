/** Failed attempts are counted over this many minutes. */
export const ATTEMPT_MINUTES = 15;

/**
 * Failed attempts after which signing in waits, per account and per client address. NIST SP 800-63B, section 5.2.2, allows
 * at most 100 on an account; an address may be a whole parliament's, so it gets more than an account.
 */
export const ATTEMPT_LIMITS = { account: 10, address: 50 } as const;

/** The instant from which attempts count at `now`. */
export function attemptsCountFrom(now: Date): Date {
  return new Date(now.getTime() - ATTEMPT_MINUTES * 60_000);
}

/**
 * When the next attempt may be made, or null when it may be made now. `newestFirst` are the counted failed attempts. The
 * wait ends when the oldest of the last `limit` attempts no longer counts.
 */
export function nextAttemptAt(newestFirst: readonly Date[], limit: number, now: Date): Date | null {
  const oldestOfLimit = newestFirst.filter((at) => at > attemptsCountFrom(now))[limit - 1];
  return oldestOfLimit === undefined ? null : new Date(oldestOfLimit.getTime() + ATTEMPT_MINUTES * 60_000);
}
