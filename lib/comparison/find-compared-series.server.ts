import type { DatabaseClient } from '../db/client.server';
import type { Prisma } from '../db/generated/client';
import { isoDateOf } from '../figures/iso-date';
import { periodOf } from '../series/period-row';
import type { DenominatorEntry, EventEntry, ObservationEntry } from './comparison-data';
import { outsideSourceOf, outsideSourceSelect } from './comparison-rows.server';
import { Exact } from './exact';

const seriesSelect = {
  id: true,
  slug: true,
  title: true,
  measure: true,
  unit: true,
  periodType: true,
  threadId: true,
  breaks: { where: { isDismissed: false } },
  definitions: { select: { id: true, label: true, text: true } },
  dimensions: { select: { id: true, labelKey: true, label: true }, orderBy: { position: 'asc' } },
  eventNotes: { select: { startsOn: true, endsOn: true, text: true }, orderBy: [{ startsOn: 'asc' }, { id: 'asc' }] },
  denominators: {
    where: { removedAt: null },
    select: {
      id: true,
      label: true,
      values: {
        select: {
          periodType: true,
          periodLabel: true,
          periodStart: true,
          periodEnd: true,
          value: true,
          outsideSource: { select: outsideSourceSelect },
        },
        orderBy: { periodStart: 'asc' },
      },
    },
    orderBy: { label: 'asc' },
  },
} as const satisfies Prisma.SeriesSelect;

type SeriesRow = Prisma.SeriesGetPayload<{ select: typeof seriesSelect }>;

/** A series with what stands beside its figures. Whether anything of it may be shown is for whoever has the vintages. */
export interface ComparedSeries extends Pick<
  SeriesRow,
  'id' | 'slug' | 'title' | 'measure' | 'unit' | 'periodType' | 'threadId' | 'breaks' | 'dimensions'
> {
  readonly definitions: ReadonlyMap<string, ObservationEntry['definition']>;
  readonly denominators: readonly DenominatorEntry[];
  readonly events: readonly EventEntry[];
}

export async function findComparedSeries(client: DatabaseClient, slug: string): Promise<ComparedSeries | null> {
  const row = await client.series.findUnique({ where: { slug }, select: seriesSelect });
  if (row === null) return null;
  return {
    ...row,
    definitions: new Map(row.definitions.map((definition) => [definition.id, definition])),
    denominators: row.denominators.map(({ id, label, values }) => ({
      id,
      label,
      values: values.map((value) => ({
        period: periodOf(value),
        value: new Exact(value.value.toFixed()),
        source: outsideSourceOf(value.outsideSource),
      })),
    })),
    events: row.eventNotes.map(({ startsOn, endsOn, text }) => ({
      startsOn: isoDateOf(startsOn),
      endsOn: isoDateOf(endsOn),
      text,
    })),
  };
}
