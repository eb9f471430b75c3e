import type { DatabaseClient } from '../db/client.server';
import type { IsoDate } from '../figures/iso-date';
import type { Viewer } from '../visibility/viewer';
import { visibleAnswers } from '../visibility/visible-where.server';
import type { SourceEntry } from './comparison-data';
import {
  answerDay,
  answerSelect,
  answerSourceOf,
  dayOf,
  outsideSourceOf,
  outsideSourceSelect,
} from './comparison-rows.server';

/** An answer or outside source that states figures, or their absence, in a series. */
export interface Vintage {
  readonly source: SourceEntry;
  /** The day by which editions are ordered; null when nothing is known. */
  readonly orderedOn: IsoDate | null;
  /** The day on which it was given or published; null when the document does not say. */
  readonly statedOn: IsoDate | null;
  readonly recordedAt: Date;
}

/** The vintages of a series that the viewer sees. Every query on its figures names them: what is not here is not shown. */
export async function listVintages(
  client: DatabaseClient,
  viewer: Viewer,
  today: IsoDate,
  seriesId: string,
): Promise<Vintage[]> {
  const ids = await client.$queryRaw<{ answerId: string | null; outsideSourceId: string | null }[]>`
    SELECT "answerId"::text, "outsideSourceId"::text FROM "Observation" WHERE "seriesId" = ${seriesId}::uuid
    GROUP BY "answerId", "outsideSourceId"
    UNION
    SELECT "answerId"::text, "outsideSourceId"::text FROM "Gap" WHERE "seriesId" = ${seriesId}::uuid`;
  const [answers, outsideSources] = await Promise.all([
    client.answer.findMany({
      where: { AND: [{ id: { in: ids.flatMap(({ answerId }) => answerId ?? []) } }, visibleAnswers(viewer, today)] },
      select: answerSelect,
    }),
    client.outsideSource.findMany({
      where: { id: { in: ids.flatMap(({ outsideSourceId }) => outsideSourceId ?? []) } },
      select: { ...outsideSourceSelect, recordedAt: true },
    }),
  ]);
  return [
    ...answers.map((answer) => ({
      source: answerSourceOf(answer),
      orderedOn: answerDay(answer),
      statedOn: dayOf(answer.answeredOn ?? answer.addressees[0]?.addressee.answeredOn ?? null),
      recordedAt: answer.recordedAt,
    })),
    ...outsideSources.map((outside) => ({
      source: outsideSourceOf(outside),
      orderedOn: dayOf(outside.publishedOn),
      statedOn: dayOf(outside.publishedOn),
      recordedAt: outside.recordedAt,
    })),
  ];
}
