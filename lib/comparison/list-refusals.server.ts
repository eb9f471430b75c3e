import type { DatabaseClient } from '../db/client.server';
import type { IsoDate } from '../figures/iso-date';
import { OUTCOME_REASONS } from '../figures/outcome';
import type { Viewer } from '../visibility/viewer';
import { visibleAnswers, visibleQuestions } from '../visibility/visible-where.server';
import type { RefusalEntry } from './comparison-data';

/** The sub-questions that were asked and refused in the answers behind a series, and in the other answers of its thread. */
export async function listRefusals(
  client: DatabaseClient,
  viewer: Viewer,
  today: IsoDate,
  series: { readonly id: string; readonly threadId: string | null },
): Promise<RefusalEntry[]> {
  const question = visibleQuestions(viewer);
  const ofThread =
    series.threadId === null
      ? []
      : [{ addressees: { some: { addressee: { question: { AND: [{ threadId: series.threadId }, question] } } } } }];
  const parts = await client.answerPart.findMany({
    where: {
      outcome: 'refused',
      answer: {
        AND: [
          visibleAnswers(viewer, today),
          { OR: [{ observations: { some: { seriesId: series.id } } }, ...ofThread] },
        ],
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
          document: { select: { isRetelling: true } },
          addressees: {
            select: { addressee: { select: { question: { select: { slug: true, title: true } } } } },
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
    const question = part.answer.addressees[0]?.addressee.question;
    if (!question) return [];
    const items = part.items.map((link) => link.questionItem).toSorted((a, b) => a.position - b.position);
    return [
      {
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
