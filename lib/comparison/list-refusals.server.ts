import type { DatabaseClient } from '../db/client.server';
import type { IsoDate } from '../figures/iso-date';
import { OUTCOME_REASONS } from '../figures/outcome';
import type { Viewer } from '../visibility/viewer';
import { visibleAnswers, visibleQuestions } from '../visibility/visible-where.server';
import type { RefusalEntry } from './comparison-data';
import { dayOf } from './comparison-rows.server';
import { isKnownOn } from './known-on';

/** The sub-questions that were asked and refused in these answers, and in the other answers of the thread. */
export async function listRefusals(
  client: DatabaseClient,
  viewer: Viewer,
  today: IsoDate,
  {
    threadId,
    answerIds,
    knownOn = null,
  }: {
    readonly threadId: string | null;
    readonly answerIds: readonly string[];
    /** Leaves out what was answered later; null for nothing. */
    readonly knownOn?: IsoDate | null;
  },
): Promise<RefusalEntry[]> {
  const question = visibleQuestions(viewer);
  const ofThread =
    threadId === null ? [] : [{ addressees: { some: { addressee: { question: { AND: [{ threadId }, question] } } } } }];
  const parts = await client.answerPart.findMany({
    where: {
      outcome: 'refused',
      answer: {
        AND: [visibleAnswers(viewer, today), { OR: [{ id: { in: [...answerIds] } }, ...ofThread] }],
      },
    },
    select: {
      id: true,
      paths: true,
      text: true,
      reason: true,
      items: { select: { questionItem: { select: { text: true, position: true } } } },
      answer: {
        select: {
          id: true,
          answeredOn: true,
          recordedAt: true,
          document: { select: { isRetelling: true } },
          addressees: {
            select: { addressee: { select: { answeredOn: true, question: { select: { slug: true, title: true } } } } },
            orderBy: { addressee: { position: 'asc' } },
            take: 1,
          },
        },
      },
    },
    orderBy: [
      { answer: { answeredOn: { sort: 'asc', nulls: 'last' } } },
      { answer: { recordedAt: 'asc' } },
      { position: 'asc' },
    ],
    take: 100,
  });
  return parts.flatMap((part): RefusalEntry[] => {
    const addressee = part.answer.addressees[0]?.addressee;
    const question = addressee?.question;
    if (!question) return [];
    const statedOn = dayOf(part.answer.answeredOn ?? addressee.answeredOn);
    if (!isKnownOn(knownOn, { statedOn, recordedAt: part.answer.recordedAt })) return [];
    const items = part.items.map((link) => link.questionItem).toSorted((a, b) => a.position - b.position);
    return [
      {
        answerId: part.answer.id,
        answerPartId: part.id,
        path: part.paths[0] ?? null,
        asked: items.length === 0 ? null : items.map((item) => item.text).join(' '),
        reason: OUTCOME_REASONS.find((reason) => reason === part.reason) ?? null,
        answered: part.text,
        isRetelling: part.answer.document?.isRetelling ?? false,
        questionSlug: question.slug,
        questionTitle: question.title ?? '',
      },
    ];
  });
}
