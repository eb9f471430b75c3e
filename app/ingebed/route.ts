import { getCompareView } from '@/lib/comparison/get-comparison.server';
import { parametersOf, parseViewState, viewStateHref } from '@/lib/comparison/view-state';
import { database } from '@/lib/db/database.server';
import { brusselsDay } from '@/lib/figures/iso-date';
import { VISITOR } from '@/lib/visibility/viewer';
import { embedLocale, embedResponse } from './embed-response';

/** A comparison as it is now, for the frame of another site: what every visitor sees, whoever is signed in. */
export async function GET(request: Request): Promise<Response> {
  const state = parseViewState(parametersOf(new URL(request.url).search));
  const today = brusselsDay(new Date());
  const view = await getCompareView(database, VISITOR, today, state);
  const embedded = view && {
    view,
    day: view.knownOn ?? today,
    frozenOn: null,
    path: viewStateHref(view.state),
  };
  return embedResponse(embedded, embedLocale(request));
}
