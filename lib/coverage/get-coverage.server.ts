import { annexPartOf } from '../answers/annex-part';
import { mainAnswer } from '../answers/get-answer.server';
import { isProvisionalAt } from '../answers/provisional';
import type { DatabaseClient } from '../db/client.server';
import type { Prisma } from '../db/generated/client';
import { type IsoDate, isoDateOf } from '../figures/iso-date';
import { OUTCOME_REASONS, OUTCOMES } from '../figures/outcome';
import { orderEditions } from '../questions/order-editions';
import { statedEdition } from '../questions/thread-title';
import type { Viewer } from '../visibility/viewer';
import { visibleAnswers, visibleQuestions } from '../visibility/visible-where.server';
import { type CoverageEdition, type CoverageMatrix, coverageMatrix } from './coverage-matrix';

const MOST_EDITIONS = 60;

const answerSelect = {
  id: true,
  kind: true,
  recordedAt: true,
  document: { select: { isRetelling: true } },
  supersededBy: { select: { id: true } },
  correctedBy: { select: { id: true } },
  parts: {
    select: {
      id: true,
      paths: true,
      text: true,
      outcome: true,
      reason: true,
      isProvisional: true,
      items: { select: { questionItemId: true } },
    },
    orderBy: { position: 'asc' },
  },
  annexes: { where: { removedAt: null, documentId: { not: null } }, select: { path: true } },
  tables: {
    select: { columns: { where: { periodLabel: { not: null } }, select: { periodLabel: true, periodStart: true } } },
  },
} as const satisfies Prisma.AnswerSelect;

type AnswerRow = Prisma.AnswerGetPayload<{ select: typeof answerSelect }>;

/**
 * What the thread of this question asks and what became of it, edition by edition, as far as the viewer may read the
 * answers: an answer that they may not read counts as none. Null when there is no such question for them.
 */
export async function getCoverage(
  client: DatabaseClient,
  viewer: Viewer,
  today: IsoDate,
  slug: string,
): Promise<(CoverageMatrix & { readonly title: string | null }) | null> {
  if (!/^[a-z0-9-]{1,120}$/.test(slug)) return null;
  const question = await client.question.findFirst({
    where: { AND: [{ slug }, visibleQuestions(viewer)] },
    select: { id: true, title: true, threadId: true, citations: { select: { resolvedQuestionId: true } } },
  });
  if (question === null) return null;
  const citedIds = question.citations.flatMap(({ resolvedQuestionId }) => resolvedQuestionId ?? []);
  const inThread = question.threadId === null ? [] : [{ threadId: question.threadId }];
  const rows = await client.question.findMany({
    where: {
      AND: [
        { OR: [{ id: { in: [question.id, ...citedIds] } }, ...inThread] },
        visibleQuestions(viewer),
        { draftOfOfficeId: null },
      ],
    },
    select: {
      id: true,
      slug: true,
      title: true,
      isPlaceholder: true,
      citations: { select: { resolvedQuestionId: true } },
      items: { select: { id: true, path: true, text: true }, orderBy: { position: 'asc' } },
      addressees: {
        select: {
          number: true,
          askedOn: true,
          answers: { where: { answer: visibleAnswers(viewer, today) }, select: { answer: { select: answerSelect } } },
        },
        orderBy: { position: 'asc' },
      },
    },
    orderBy: { recordedAt: 'asc' },
    take: MOST_EDITIONS,
  });
  const editions = orderEditions(
    rows.map((row) => ({
      row,
      id: row.id,
      askedOn: dayOf(row.addressees[0]?.askedOn ?? null),
      statedEdition: row.title === null ? null : statedEdition(row.title),
      citedIds: row.citations.flatMap(({ resolvedQuestionId }) => resolvedQuestionId ?? []),
    })),
  ).map(({ row, askedOn }): CoverageEdition => {
    const answer = chosenAnswer(row.addressees.flatMap((addressee) => addressee.answers.map((each) => each.answer)));
    return {
      id: row.id,
      slug: row.slug,
      title: row.title,
      number: row.addressees[0]?.number ?? null,
      askedOn,
      periods: answer === null ? [] : periodsOf(answer),
      isPlaceholder: row.isPlaceholder,
      items: row.items,
      answer: answer && {
        id: answer.id,
        isRetelling: answer.document?.isRetelling ?? false,
        parts: answer.parts.map((part) => ({
          id: part.id,
          paths: part.paths,
          itemIds: part.items.map(({ questionItemId }) => questionItemId),
          text: part.text,
          outcome: OUTCOMES.find((outcome) => outcome === part.outcome) ?? 'none',
          reason: OUTCOME_REASONS.find((reason) => reason === part.reason) ?? null,
          isProvisional: isProvisionalAt(part.paths, answer.parts),
          // One that goes with the whole answer may be the one that a part refers to.
          isInAnnex:
            part.reason === 'annex-only' &&
            answer.annexes.some(({ path }) => [part, null].includes(annexPartOf(path, answer.parts))),
        })),
      },
    };
  });
  return { title: question.title, ...coverageMatrix(editions) };
}

/** The answer that the page of the question opens with, too. */
function chosenAnswer(rows: readonly AnswerRow[]): AnswerRow | null {
  const answers = [...new Map(rows.map((row) => [row.id, row])).values()].toSorted(
    (one, other) => other.recordedAt.getTime() - one.recordedAt.getTime() || other.id.localeCompare(one.id),
  );
  const ids = new Set(answers.map(({ id }) => id));
  const later = ({ supersededBy, correctedBy }: AnswerRow): string | null =>
    [supersededBy?.id, correctedBy?.id].find((id) => id !== undefined && ids.has(id)) ?? null;
  return mainAnswer(answers.map((row) => ({ row, kind: row.kind, laterId: later(row) })))?.row ?? null;
}

function periodsOf({ tables }: AnswerRow): string[] {
  const columns = tables.flatMap((table) => table.columns);
  const inTime = columns.toSorted((one, other) => Number(one.periodStart) - Number(other.periodStart));
  return [...new Set(inTime.flatMap(({ periodLabel }) => periodLabel ?? []))];
}

function dayOf(date: Date | null): IsoDate | null {
  return date === null ? null : isoDateOf(date);
}
