import { z } from 'zod';
import type { DatabaseClient } from '../db/client.server';
import type { IsoDate } from '../figures/iso-date';
import type { Viewer } from '../visibility/viewer';
import { visibleTables } from '../visibility/visible-where.server';

/** Where the figures of a table are compared; or that the table is there but in no series; or that there is none to see. */
export type SeriesOfTable =
  | { readonly kind: 'found'; readonly series: string; readonly dimension: string | null }
  | { readonly kind: 'in-no-series'; readonly questionSlug: string | null; readonly title: string | null }
  | { readonly kind: 'unknown' };

/** The series and dimension of a table of an answer that the viewer sees. */
export async function findSeriesOfTable(
  client: DatabaseClient,
  viewer: Viewer,
  today: IsoDate,
  tableId: string,
): Promise<SeriesOfTable> {
  if (!z.uuid().safeParse(tableId).success) return { kind: 'unknown' };
  const table = await client.dataTable.findFirst({
    where: { AND: [{ id: tableId }, visibleTables(viewer, today)] },
    select: {
      title: true,
      rowHeading: true,
      answer: {
        select: {
          addressees: { select: { addressee: { select: { question: { select: { slug: true } } } } }, take: 1 },
        },
      },
    },
  });
  if (table === null) return { kind: 'unknown' };
  // A figure of a category says which dimension; a table of totals alone has none.
  const evidence = await client.evidence.findFirst({
    where: { cell: { tableId } },
    select: {
      observation: {
        select: {
          series: { select: { slug: true } },
          category: { select: { dimension: { select: { labelKey: true } } } },
        },
      },
    },
    orderBy: { observation: { categoryId: { sort: 'asc', nulls: 'last' } } },
  });
  if (evidence === null) {
    const title = table.title ?? (table.rowHeading === '' ? null : table.rowHeading);
    return { kind: 'in-no-series', questionSlug: table.answer.addressees[0]?.addressee.question.slug ?? null, title };
  }
  const { series, category } = evidence.observation;
  return { kind: 'found', series: series.slug, dimension: category?.dimension.labelKey ?? null };
}
