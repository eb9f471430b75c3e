import type { DatabaseClient } from '../db/client.server';
import type { Prisma } from '../db/generated/client';
import type { IsoDate } from '../figures/iso-date';
import { isEditor, type Viewer } from '../visibility/viewer';
import { choicesOf } from './align/answer-question';
import type { LabelRef, TableRef } from './align/decision';
import { askedQuestionOf } from './alignment-question-row';
import type { QueueItem } from './alignment-queue-view';
import { getQueueTable } from './get-queue-table.server';
import { visibleQuestionsOfAlignment } from './visible-alignment.server';

export interface QueueFilter {
  /** The slug of a series, or the slug of a question whose thread is meant; null for all. */
  readonly series: string | null;
  readonly question: string | null;
}

const PAGE = 10;

/**
 * What waits for a decision, for editors: a page of it, what was put off last. Only questions whose answers the viewer
 * sees, all of them.
 */
export async function listAlignmentQuestions(
  client: DatabaseClient,
  viewer: Viewer,
  today: IsoDate,
  { filter, page }: { filter: QueueFilter; page: number },
): Promise<{ readonly total: number; readonly pages: number; readonly items: readonly QueueItem[] }> {
  if (!isEditor(viewer)) return { total: 0, pages: 0, items: [] };
  const where = { AND: [visibleQuestionsOfAlignment(viewer, today), filterWhere(filter)] };
  const [total, rows] = await Promise.all([
    client.alignmentQuestion.count({ where }),
    client.alignmentQuestion.findMany({
      where,
      include: { series: { select: { slug: true, title: true, unit: true } } },
      orderBy: [{ isLater: 'asc' }, { threadId: 'asc' }, { questionId: 'asc' }, { position: 'asc' }],
      skip: (page - 1) * PAGE,
      take: PAGE,
    }),
  ]);
  const items = await Promise.all(
    rows.map(async (row): Promise<QueueItem> => {
      const asked = askedQuestionOf(row.content);
      const dimension = await client.dimension.findFirst({
        where: { seriesId: row.seriesId, labelKey: asked.dimensionKey ?? '' },
        select: { label: true },
      });
      const place = { viewer, today, unit: row.series.unit };
      const earlierRefs = tablesOf(asked.about === 'table' ? asked.tableCandidates : asked.labelCandidates);
      const [later, ...earlier] = await Promise.all([
        getQueueTable(client, place, asked.table, asked.labels),
        ...earlierRefs.map((ref) => getQueueTable(client, place, ref, asked.labelCandidates)),
      ]);
      return {
        id: row.id,
        series: row.series,
        dimension: dimension?.label ?? null,
        isLater: row.isLater,
        about: asked.about,
        reason: asked.reason,
        choices: choicesOf(asked),
        labels: asked.about === 'table' ? [later.heading] : asked.labels.map(printedLabel),
        candidates:
          asked.about === 'table' ? earlier.map(({ heading }) => heading) : asked.labelCandidates.map(printedLabel),
        evidence: asked.evidence,
        later,
        earlier,
      };
    }),
  );
  return { total, pages: Math.max(1, Math.ceil(total / PAGE)), items };
}

/** How many questions wait for a decision of the viewer; 0 for who is no editor. What was put off does not count. */
export async function countAlignmentQuestions(
  client: DatabaseClient,
  viewer: Viewer,
  today: IsoDate,
  filter: QueueFilter = { series: null, question: null },
): Promise<number> {
  if (!isEditor(viewer)) return 0;
  return client.alignmentQuestion.count({
    where: { AND: [visibleQuestionsOfAlignment(viewer, today), filterWhere(filter), { isLater: false }] },
  });
}

function filterWhere({ series, question }: QueueFilter): Prisma.AlignmentQuestionWhereInput {
  if (series !== null) return { series: { slug: series } };
  if (question === null) return {};
  return { OR: [{ question: { slug: question } }, { thread: { questions: { some: { slug: question } } } }] };
}

/** The tables that labels stand in, each once. */
function tablesOf(refs: readonly (TableRef | LabelRef)[]): TableRef[] {
  const tables = new Map(refs.map(({ edition, table }) => [JSON.stringify([edition, table]), { edition, table }]));
  return [...tables.values()].slice(0, 4);
}

function printedLabel({ code, label }: LabelRef): string {
  const plain = label.replace(/ ~\d+$/, '');
  return code === null ? plain : `${code}: ${plain}`;
}
