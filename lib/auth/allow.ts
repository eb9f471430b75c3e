import { isEditorOf, officeIdsOf, type Viewer } from '../visibility/viewer';
import { UseCaseError } from './use-case-error';

/** The first line of a use case for anybody with an account. Returns the id of whoever acts. */
export function allowSignedIn(viewer: Viewer): string {
  if (viewer.userId === null) throw new UseCaseError('not-signed-in');
  return viewer.userId;
}

/** The first line of a use case for installation administrators alone. Returns the id of whoever acts. */
export function allowAdministrator(viewer: Viewer): string {
  const userId = allowSignedIn(viewer);
  if (!viewer.isAdministrator) throw new UseCaseError('not-allowed');
  return userId;
}

/** The first line of a use case for that office's editors. Being an administrator does not count. */
export function allowEditorOf(viewer: Viewer, officeId: string): string {
  const userId = allowSignedIn(viewer);
  if (!isEditorOf(viewer, officeId)) throw new UseCaseError('not-allowed');
  return userId;
}

/** The first line of a use case for that office's members, readers as well as editors. */
export function allowMemberOf(viewer: Viewer, officeId: string): string {
  const userId = allowSignedIn(viewer);
  if (!officeIdsOf(viewer).includes(officeId)) throw new UseCaseError('not-allowed');
  return userId;
}
