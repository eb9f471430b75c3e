import type { DatabaseClient } from '../../db/client.server';
import { brusselsDay, type IsoDate } from '../../figures/iso-date';
import type { Viewer } from '../../visibility/viewer';
import { visibleFrozenComparisons } from '../../visibility/visible-where.server';

export interface FrozenSummary {
  readonly token: string;
  readonly title: string;
  readonly frozenOn: IsoDate;
  readonly isWithdrawn: boolean;
}

const MOST_LISTED = 200;

/** What the viewer froze and may still see, the newest first. */
export async function listFrozenComparisons(
  client: DatabaseClient,
  viewer: Viewer,
  today: IsoDate,
): Promise<{ readonly total: number; readonly frozen: readonly FrozenSummary[] }> {
  if (viewer.userId === null) return { total: 0, frozen: [] };
  const where = { AND: [{ createdById: viewer.userId }, visibleFrozenComparisons(viewer, today)] };
  const [total, rows] = await Promise.all([
    client.frozenComparison.count({ where }),
    client.frozenComparison.findMany({
      where,
      select: { token: true, title: true, createdAt: true, withdrawal: { select: { withdrawnAt: true } } },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: MOST_LISTED,
    }),
  ]);
  return {
    total,
    frozen: rows.map(({ token, title, createdAt, withdrawal }) => ({
      token,
      title,
      frozenOn: brusselsDay(createdAt),
      isWithdrawn: withdrawal !== null,
    })),
  };
}
