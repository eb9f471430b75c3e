import type { DatabaseClient } from '../db/client.server';
import { type IsoDate } from '../figures/iso-date';
import type { Viewer } from '../visibility/viewer';
import { visibleObservations } from '../visibility/visible-where.server';

/** Provisional figures of one answer about one year of a series that no later answer stated again. */
export interface UnconfirmedFigures {
  readonly series: { readonly slug: string; readonly title: string };
  readonly period: string;
  readonly figures: number;
  readonly questionSlug: string | null;
  readonly questionTitle: string | null;
}

/**
 * Provisional figures that were never confirmed: the newest that the viewer sees at their place is still provisional. By
 * series, year and answer, the oldest year first.
 */
export async function listUnconfirmed(
  client: DatabaseClient,
  viewer: Viewer,
  today: IsoDate,
  take = 200,
): Promise<{ readonly total: number; readonly rows: readonly UnconfirmedFigures[] }> {
  const visible = visibleObservations(viewer, today);
  const provisional = await client.observation.findMany({
    where: { AND: [{ statuses: { has: 'provisional' } }, visible] },
    select: placeSelect,
    orderBy: [{ periodStart: 'asc' }, { seriesId: 'asc' }],
    take: 20_000,
  });
  const rivals = await client.observation.findMany({
    where: {
      AND: [
        {
          seriesId: { in: [...new Set(provisional.map(({ seriesId }) => seriesId))] },
          answerId: { not: null },
          NOT: { statuses: { has: 'provisional' } },
        },
        visible,
      ],
    },
    select: placeSelect,
  });
  const confirmed = new Map<string, number>();
  for (const rival of rivals)
    confirmed.set(placeOf(rival), Math.max(confirmed.get(placeOf(rival)) ?? 0, orderOf(rival)));
  const groups = new Map<string, UnconfirmedFigures>();
  for (const figure of provisional) {
    if ((confirmed.get(placeOf(figure)) ?? -1) >= orderOf(figure)) continue;
    const question = figure.answer?.addressees[0]?.addressee.question ?? null;
    const key = JSON.stringify([figure.seriesId, figure.periodLabel, figure.answerId]);
    const group = groups.get(key);
    groups.set(key, {
      series: figure.series,
      period: figure.periodLabel,
      figures: (group?.figures ?? 0) + 1,
      questionSlug: question?.slug ?? null,
      questionTitle: question?.title ?? null,
    });
  }
  return { total: groups.size, rows: [...groups.values()].slice(0, take) };
}

const placeSelect = {
  seriesId: true,
  categoryId: true,
  answerId: true,
  periodLabel: true,
  periodType: true,
  periodStart: true,
  periodEnd: true,
  series: { select: { slug: true, title: true } },
  answer: {
    select: {
      answeredOn: true,
      recordedAt: true,
      addressees: {
        select: {
          addressee: { select: { answeredOn: true, askedOn: true, question: { select: { slug: true, title: true } } } },
        },
        orderBy: { addressee: { position: 'asc' } },
        take: 1,
      },
    },
  },
} as const;

interface Placed {
  readonly seriesId: string;
  readonly categoryId: string | null;
  readonly periodType: string;
  readonly periodStart: Date;
  readonly periodEnd: Date;
  readonly answer: {
    readonly answeredOn: Date | null;
    readonly recordedAt: Date;
    readonly addressees: readonly {
      readonly addressee: { readonly answeredOn: Date | null; readonly askedOn: Date | null };
    }[];
  } | null;
}

function placeOf({ seriesId, categoryId, periodType, periodStart, periodEnd }: Placed): string {
  return JSON.stringify([seriesId, categoryId, periodType, periodStart, periodEnd]);
}

/** When it was stated, as far as known. */
function orderOf({ answer }: Placed): number {
  const first = answer?.addressees[0]?.addressee;
  return (answer?.answeredOn ?? first?.answeredOn ?? first?.askedOn ?? answer?.recordedAt)?.getTime() ?? 0;
}
