/** What a one-time link is for. */
export const LINK_PURPOSES = ['first-administrator', 'invitation', 'password-reset'] as const;
export type LinkPurpose = (typeof LINK_PURPOSES)[number];

const HOUR = 60 * 60 * 1000;

/** How long a link may wait for its reader, in hours. A reset opens an existing account, so it waits shortest. */
export const LINK_HOURS = {
  'first-administrator': 7 * 24,
  invitation: 7 * 24,
  'password-reset': 24,
} as const satisfies Record<LinkPurpose, number>;

/** The instant from which a link made now no longer works. */
export function linkExpiry(purpose: LinkPurpose, now: Date): Date {
  return new Date(now.getTime() + LINK_HOURS[purpose] * HOUR);
}

/** The address of a link, to give to its reader. */
export function linkAddress(publicUrl: string, token: string): string {
  return `${publicUrl.replace(/\/$/, '')}/uitnodiging/${token}`;
}
