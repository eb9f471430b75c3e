import type { DatabaseClient } from '../db/client.server';
import { periodOf } from '../series/period-row';
import type { CategoryEntry, ObservationEntry } from './comparison-data';
import { statusNamed } from './comparison-rows.server';
import { Exact } from './exact';
import type { Vintage } from './list-vintages.server';

/** The figures of one source about one period: their places and values side by side, which travels far lighter than rows. */
interface ObservationGroup {
  readonly periodType: string;
  readonly periodLabel: string;
  readonly periodStart: Date;
  readonly periodEnd: Date;
  readonly definitionId: string;
  readonly sourceId: string;
  readonly statuses: string[];
  readonly recordedAt: Date;
  /** Positions in the list of categories from 1, 0 for the total; separated by commas. */
  readonly places: string;
  readonly values: string;
}

/** The figures of the total and of these categories that these vintages state; without their evidence. */
export async function listObservations(
  client: DatabaseClient,
  seriesId: string,
  categories: readonly CategoryEntry[],
  vintages: readonly Vintage[],
  definitions: ReadonlyMap<string, ObservationEntry['definition']>,
): Promise<ObservationEntry[]> {
  const bySource = new Map(vintages.map((vintage) => [vintage.source.id, vintage]));
  const answerIds = vintages.flatMap(({ source }) => (source.kind === 'answer' ? [source.id] : []));
  const outsideIds = vintages.flatMap(({ source }) => (source.kind === 'answer' ? [] : [source.id]));
  const categoryIds = categories.map(({ id }) => id);
  const groups = await client.$queryRaw<ObservationGroup[]>`
    WITH chosen AS (SELECT * FROM unnest(${categoryIds}::uuid[]) WITH ORDINALITY AS category(id, place))
    SELECT o."periodType", o."periodLabel", o."periodStart", o."periodEnd", o."definitionId"::text,
           coalesce(o."answerId", o."outsideSourceId")::text AS "sourceId", o."statuses", max(o."recordedAt") AS "recordedAt",
           string_agg(coalesce(chosen.place, 0)::text, ',') AS "places",
           string_agg(trim_scale(o."value")::text, ',') AS "values"
    FROM "Observation" o LEFT JOIN chosen ON chosen.id = o."categoryId"
    WHERE o."seriesId" = ${seriesId}::uuid
      AND (o."categoryId" IS NULL OR o."categoryId" = ANY(${categoryIds}::uuid[]))
      AND (o."answerId" = ANY(${answerIds}::uuid[]) OR o."outsideSourceId" = ANY(${outsideIds}::uuid[]))
    GROUP BY 1, 2, 3, 4, 5, 6, 7`;
  return groups.flatMap((group) => entriesOf(group, categories, bySource, definitions));
}

const NO_EVIDENCE: ObservationEntry['evidence'] = [];

function entriesOf(
  group: ObservationGroup,
  categories: readonly CategoryEntry[],
  bySource: ReadonlyMap<string, Vintage>,
  definitions: ReadonlyMap<string, ObservationEntry['definition']>,
): ObservationEntry[] {
  const vintage = bySource.get(group.sourceId);
  const definition = definitions.get(group.definitionId);
  if (!vintage || !definition) return [];
  const period = periodOf(group);
  const { sourceId, recordedAt } = group;
  const statuses = group.statuses.map(statusNamed);
  const isFromAnswer = vintage.source.kind === 'answer';
  const values = group.values.split(',');
  // Both aggregates of a group go through its rows in the same order.
  return group.places.split(',').map((place, index) => ({
    categoryId: categories[Number(place) - 1]?.id ?? null,
    period,
    value: new Exact(values[index] ?? 0),
    statuses,
    definition,
    sourceId,
    isFromAnswer,
    statedOn: vintage.orderedOn,
    recordedAt,
    evidence: NO_EVIDENCE,
  }));
}
