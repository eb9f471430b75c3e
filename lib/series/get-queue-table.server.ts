import type { DatabaseClient } from '../db/client.server';
import { type IsoDate, isoDateOf } from '../figures/iso-date';
import { visibleAnswers } from '../visibility/visible-where.server';
import type { Viewer } from '../visibility/viewer';
import type { LabelRef, TableRef } from './align/decision';
import type { QueueEdition, QueueTable } from './alignment-queue-view';

/** One table of an answer that the viewer sees, as it is printed, with what is asked about marked. */
export async function getQueueTable(
  client: DatabaseClient,
  { viewer, today, unit }: { viewer: Viewer; today: IsoDate; unit: string | null },
  { edition, table }: TableRef,
  asked: readonly LabelRef[],
): Promise<QueueTable> {
  const ofEdition = {
    AND: [visibleAnswers(viewer, today), { addressees: { some: { addressee: { questionId: edition } } } }],
  };
  const [found, aliases] = await Promise.all([
    getEdition(client, edition),
    client.categoryAlias.findMany({
      where: { tableKey: table, answer: ofEdition, category: { dimension: { series: { unit } } } },
      select: {
        label: true,
        code: true,
        groupLabel: true,
        answerId: true,
        category: {
          select: {
            dimension: { select: { label: true } },
            observations: {
              where: { answer: ofEdition },
              select: {
                answerId: true,
                periodLabel: true,
                periodStart: true,
                value: true,
                evidence: { select: { cell: { select: { row: { select: { position: true } } } } }, take: 1 },
              },
              orderBy: { periodStart: 'asc' },
            },
          },
        },
      },
      orderBy: { category: { position: 'asc' } },
      take: 400,
    }),
  ]);
  const periods = [
    ...new Set(aliases.flatMap(({ category }) => category.observations.map(({ periodLabel }) => periodLabel))),
  ].toSorted();
  // In the order of the answer, where its rows are the labels.
  const rowOf = (alias: (typeof aliases)[number]): number =>
    alias.category.observations.find(({ answerId }) => answerId === alias.answerId)?.evidence[0]?.cell?.row.position ??
    0;
  const printed = aliases.toSorted((one, other) => rowOf(one) - rowOf(other));
  const rows = printed.map(({ label, code, groupLabel, answerId, category }) => ({
    label,
    code,
    group: groupLabel,
    isAsked: asked.some(
      (ref) =>
        ref.edition === edition &&
        ref.table === table &&
        ref.label.replace(/ ~\d+$/, '') === label &&
        ref.code === code &&
        ref.group === groupLabel,
    ),
    figures: periods.map(
      (period) =>
        category.observations
          .find((observation) => observation.answerId === answerId && observation.periodLabel === period)
          ?.value.toFixed() ?? null,
    ),
  }));
  return { edition: found, heading: aliases[0]?.category.dimension.label ?? headingOf(table), periods, rows };
}

/** The words of a table's key, where nothing of it is stored: "… | leeftijd". */
function headingOf(table: string): string {
  return table.split(' | ').at(-1) ?? table;
}

async function getEdition(client: DatabaseClient, questionId: string): Promise<QueueEdition> {
  const question = await client.question.findUnique({
    where: { id: questionId },
    select: {
      title: true,
      slug: true,
      addressees: { select: { number: true, askedOn: true, answeredOn: true }, orderBy: { position: 'asc' }, take: 1 },
    },
  });
  const [first] = question?.addressees ?? [];
  const day = first?.answeredOn ?? first?.askedOn ?? null;
  return {
    questionTitle: question?.title ?? question?.slug ?? '',
    questionSlug: question?.slug ?? '',
    number: first?.number ?? null,
    statedOn: day === null ? null : isoDateOf(day),
  };
}
