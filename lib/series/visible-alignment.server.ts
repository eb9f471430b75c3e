import type { Prisma } from '../db/generated/client';
import type { DatabaseClient } from '../db/client.server';
import type { IsoDate } from '../figures/iso-date';
import { hiddenAnswers } from '../visibility/visible-where.server';
import type { Viewer } from '../visibility/viewer';
import type { DecisionContent } from './align/decision';

/** The questions of the queue whose answers the viewer sees, all of them. */
export function visibleQuestionsOfAlignment(viewer: Viewer, today: IsoDate): Prisma.AlignmentQuestionWhereInput {
  return { answers: { none: { answer: { OR: [hiddenAnswers(viewer, today), { retractedAt: { not: null } }] } } } };
}

/** The questions (of members) whose words a decision holds. */
export function editionsOf(content: DecisionContent): string[] {
  switch (content.kind) {
    case 'same':
      return [content.label.edition, content.with.edition];
    case 'different':
      return [content.label, ...content.from].map(({ edition }) => edition);
    case 'split':
      return [content.from, ...content.into].map(({ edition }) => edition);
    case 'merge':
      return [content.into, ...content.from].map(({ edition }) => edition);
    case 'rename':
      return [content.label.edition];
    case 'same-table':
    case 'adopt':
      return [content.table.edition, content.with.edition];
    case 'different-table':
      return [content.table, ...content.from].map(({ edition }) => edition);
    case 'later':
      return editionsInKey(content.question);
  }
}

/** Of those questions, the ones with a standing answer that the viewer does not see: what refers to them is hidden. */
export async function listHiddenEditions(
  client: DatabaseClient | Prisma.TransactionClient,
  viewer: Viewer,
  today: IsoDate,
  editions: readonly string[],
): Promise<ReadonlySet<string>> {
  const hidden = await client.answerAddressee.findMany({
    where: {
      addressee: { questionId: { in: editions.filter((edition) => UUID.test(edition)) } },
      answer: hiddenAnswers(viewer, today),
    },
    select: { addressee: { select: { questionId: true } } },
  });
  return new Set(hidden.map(({ addressee }) => addressee.questionId));
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function editionsInKey(key: string): string[] {
  return key.match(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi) ?? [];
}
