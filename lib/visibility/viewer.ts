/** What a member of an office may do there. An editor may do all that a reader may. */
export const ROLES = ['reader', 'editor'] as const;
export type Role = (typeof ROLES)[number];

/** Whoever looks or acts: every query and every use case gets one as an argument. */
export interface Viewer {
  /** Null for a visitor who has not signed in. */
  readonly userId: string | null;
  /** An installation administrator manages offices and users; that alone opens no office's drafts or embargoes. */
  readonly isAdministrator: boolean;
  readonly memberships: readonly { readonly officeId: string; readonly role: Role }[];
}

/** A visitor who has not signed in. */
export const VISITOR: Viewer = { userId: null, isAdministrator: false, memberships: [] };

/** The offices whose drafts and embargoed answers the viewer sees. */
export function officeIdsOf(viewer: Viewer): string[] {
  return viewer.memberships.map((membership) => membership.officeId);
}

/** Whether the viewer may write in that office. */
export function isEditorOf(viewer: Viewer, officeId: string): boolean {
  return viewer.memberships.some((membership) => membership.officeId === officeId && membership.role === 'editor');
}

/** Whether the viewer may write in any office. */
export function isEditor(viewer: Viewer): boolean {
  return viewer.memberships.some((membership) => membership.role === 'editor');
}
