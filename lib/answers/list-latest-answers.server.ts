import type { DatabaseClient } from '../db/client.server';
import { isoDateOf, type IsoDate } from '../figures/iso-date';
import type { Viewer } from '../visibility/viewer';
import { STANDING_TABLES, visibleAnswers, visibleQuestions } from '../visibility/visible-where.server';

export interface LatestAnswer {
  readonly id: string;
  readonly slug: string;
  readonly title: string | null;
  readonly parliament: string;
  readonly number: number | null;
  readonly ministers: readonly string[];
  readonly answeredOn: IsoDate | null;
  readonly tableCount: number;
  /** Parts that were refused or do not come back. */
  readonly notAnswered: number;
  readonly periods: readonly string[];
  readonly isRetelling: boolean;
}

/** The answers that came in last and that the viewer may read; of a corrected one only the newest version. */
export async function listLatestAnswers(
  client: DatabaseClient,
  viewer: Viewer,
  today: IsoDate,
  take: number,
): Promise<LatestAnswer[]> {
  const visible = visibleAnswers(viewer, today);
  const question = visibleQuestions(viewer);
  const rows = await client.answer.findMany({
    where: {
      AND: [
        visible,
        { kind: { notIn: ['referring', 'interim'] } },
        { NOT: { supersededBy: { is: visible } } },
        { addressees: { some: { addressee: { question } } } },
      ],
    },
    select: {
      id: true,
      answeredOn: true,
      document: { select: { isRetelling: true } },
      _count: {
        select: { tables: { where: STANDING_TABLES }, parts: { where: { outcome: { in: ['refused', 'none'] } } } },
      },
      tables: {
        where: STANDING_TABLES,
        select: {
          columns: { where: { periodLabel: { not: null } }, select: { periodLabel: true, periodStart: true } },
        },
      },
      addressees: {
        where: { addressee: { question } },
        select: {
          addressee: {
            select: {
              number: true,
              person: { select: { name: true } },
              question: { select: { slug: true, title: true, parliament: { select: { name: true } } } },
            },
          },
        },
      },
    },
    orderBy: [{ recordedAt: 'desc' }, { id: 'desc' }],
    take,
  });
  return rows.flatMap((row) => {
    const first = row.addressees[0]?.addressee;
    if (!first) return [];
    const columns = row.tables
      .flatMap((table) => table.columns)
      .toSorted((left, right) => Number(left.periodStart) - Number(right.periodStart));
    return {
      id: row.id,
      slug: first.question.slug,
      title: first.question.title,
      parliament: first.question.parliament.name,
      number: first.number,
      ministers: row.addressees.flatMap(({ addressee }) => addressee.person?.name ?? []),
      answeredOn: row.answeredOn === null ? null : isoDateOf(row.answeredOn),
      tableCount: row._count.tables,
      notAnswered: row._count.parts,
      periods: [...new Set(columns.flatMap((column) => column.periodLabel ?? []))],
      isRetelling: row.document?.isRetelling ?? false,
    };
  });
}
