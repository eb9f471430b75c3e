import { allowSignedIn } from '../auth/allow';
import { UseCaseError } from '../auth/use-case-error';
import { isEditor, type Viewer } from '../visibility/viewer';

/** Whoever changes series: a viewer, or null when the app itself acts (the loading of the sample). */
export type SeriesActor = Viewer | null;

/**
 * Series are shared by all offices: an editor of any office may change them, nobody else. Returns the id for the audit
 * row, null for the app itself.
 */
export function allowSeriesEditing(actor: SeriesActor): string | null {
  if (actor === null) return null;
  const userId = allowSignedIn(actor);
  if (!isEditor(actor)) throw new UseCaseError('not-allowed');
  return userId;
}
