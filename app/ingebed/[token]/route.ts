import { getFrozenComparison } from '@/lib/comparison/frozen/get-frozen-comparison.server';
import { database } from '@/lib/db/database.server';
import { brusselsDay } from '@/lib/figures/iso-date';
import { VISITOR } from '@/lib/visibility/viewer';
import { embedLocale, embedResponse } from '../embed-response';

/** A frozen comparison for the frame of another site: what every visitor sees, whoever is signed in. */
export async function GET(request: Request, { params }: { params: Promise<{ token: string }> }): Promise<Response> {
  const frozen = await getFrozenComparison(database, VISITOR, brusselsDay(new Date()), (await params).token);
  const embedded = frozen && {
    view: frozen.view,
    day: frozen.view.knownOn ?? frozen.frozenOn,
    frozenOn: frozen.frozenOn,
    path: `/vastgelegd/${frozen.token}`,
  };
  return embedResponse(embedded, embedLocale(request));
}
