import { z } from 'zod';
import type { Prisma } from '../db/generated/client';
import { isoDateOf } from '../figures/iso-date';
import { type Decision, DecisionContent } from './align/decision';
import type { ThreadEdition } from './align/align-thread';
import { getAnswerContent } from './get-answer-content.server';
import type { SynonymPair } from './labels/label-form';

/** The answers that are aligned with each other: those of a thread, or of a question that is in none. */
export type ThreadScope =
  { readonly threadId: string; readonly questionId: null } | { readonly threadId: null; readonly questionId: string };

/** The condition of everything that belongs to the scope itself, for rows with these two columns. */
export interface ScopeWhere {
  OR: ({ threadId: string } | { questionId: string | { in: string[] } })[];
}

/** Everything from which the series of a scope follow. */
export interface ThreadContent {
  readonly scope: ThreadScope;
  readonly questionIds: readonly string[];
  readonly editions: readonly ThreadEdition[];
  readonly decisions: readonly Decision[];
  readonly synonyms: readonly SynonymPair[];
}

/** The scope of the question that an answer is to. Null when the answer has no addressee. */
export async function scopeOfAnswer(
  transaction: Prisma.TransactionClient,
  answerId: string,
): Promise<ThreadScope | null> {
  const link = await transaction.answerAddressee.findFirst({
    where: { answerId },
    select: { addressee: { select: { question: { select: { id: true, threadId: true } } } } },
    orderBy: { addressee: { position: 'asc' } },
  });
  const question = link?.addressee.question;
  return question === undefined ? null : scopeOf(question);
}

export function scopeOf(question: { readonly id: string; readonly threadId: string | null }): ThreadScope {
  return question.threadId === null
    ? { threadId: null, questionId: question.id }
    : { threadId: question.threadId, questionId: null };
}

/** Rows of the scope: of its thread, and of its questions from before they were in one. */
export function scopeWhere({ scope, questionIds }: Pick<ThreadContent, 'scope' | 'questionIds'>): ScopeWhere {
  const ofQuestions = { questionId: { in: [...questionIds] } };
  return { OR: scope.threadId === null ? [ofQuestions] : [{ threadId: scope.threadId }, ofQuestions] };
}

/**
 * Loads what the series of a scope follow from: its standing answers (whatever their embargo), the tables that it adopted
 * from other threads, the decisions that stand, and the synonyms of editors.
 */
export async function getThreadContent(
  transaction: Prisma.TransactionClient,
  scope: ThreadScope,
): Promise<ThreadContent> {
  const questions = await transaction.question.findMany({
    where: scope.threadId === null ? { id: scope.questionId } : { threadId: scope.threadId },
    select: { id: true },
  });
  const questionIds = questions.map(({ id }) => id);
  const decisions = await listDecisions(transaction, { scope, questionIds });
  const adopted = adoptedTables(decisions, questionIds);
  const given = await listGivenTables(transaction, questionIds);
  const editions: ThreadEdition[] = [];
  for (const questionId of [...questionIds, ...adopted.keys()]) {
    const isOwn = questionIds.includes(questionId);
    for (const edition of await listEditions(transaction, questionId))
      editions.push({
        ...edition,
        only: isOwn ? null : (adopted.get(questionId) ?? new Set()),
        without: isOwn ? (given.get(questionId) ?? new Set()) : new Set(),
      });
  }
  const synonyms = await transaction.synonym.findMany({
    select: { word: true, sameAs: true, context: true },
    orderBy: [{ word: 'asc' }, { sameAs: 'asc' }],
  });
  return { scope, questionIds, editions, decisions, synonyms };
}

/** The decisions that stand, and the one with this id whether it stands or not, in the order in which they were made. */
export async function listDecisions(
  transaction: Prisma.TransactionClient,
  content: Pick<ThreadContent, 'scope' | 'questionIds'>,
  alsoId: string | null = null,
): Promise<Decision[]> {
  const rows = await transaction.alignmentDecision.findMany({
    where: {
      AND: [scopeWhere(content), { OR: [{ undoneAt: null }, ...(alsoId === null ? [] : [{ id: alsoId }])] }],
    },
    select: { id: true, content: true },
    orderBy: [{ decidedAt: 'asc' }, { id: 'asc' }],
  });
  return rows.flatMap(({ id, content: json }) => {
    const parsed = DecisionContent.safeParse(json);
    return parsed.success ? [{ id, content: parsed.data }] : [];
  });
}

function adoptedTables(decisions: readonly Decision[], questionIds: readonly string[]): Map<string, Set<string>> {
  const adopted = new Map<string, Set<string>>();
  for (const { content } of decisions) {
    if (content.kind !== 'adopt' || questionIds.includes(content.table.edition)) continue;
    if (!z.uuid().safeParse(content.table.edition).success) continue;
    const tables = adopted.get(content.table.edition) ?? new Set<string>();
    adopted.set(content.table.edition, tables.add(content.table.table));
  }
  return adopted;
}

/** The tables of these questions that another thread adopted, by question. */
async function listGivenTables(
  transaction: Prisma.TransactionClient,
  questionIds: readonly string[],
): Promise<Map<string, Set<string>>> {
  const given = new Map<string, Set<string>>();
  for (const questionId of questionIds) {
    const rows = await transaction.alignmentDecision.findMany({
      where: { undoneAt: null, kind: 'adopt', content: { path: ['table', 'edition'], equals: questionId } },
      select: { content: true },
    });
    const tables = rows.flatMap(({ content }) => {
      const parsed = DecisionContent.safeParse(content);
      return parsed.success && parsed.data.kind === 'adopt' ? [parsed.data.table.table] : [];
    });
    if (tables.length > 0) given.set(questionId, new Set(tables));
  }
  return given;
}

async function listEditions(
  transaction: Prisma.TransactionClient,
  questionId: string,
): Promise<Omit<ThreadEdition, 'only' | 'without'>[]> {
  const answers = await transaction.answer.findMany({
    where: { retractedAt: null, addressees: { some: { addressee: { questionId } } } },
    select: {
      id: true,
      answeredOn: true,
      isUnderEmbargo: true,
      addressees: {
        select: { addressee: { select: { id: true, number: true, askedOn: true, answeredOn: true } } },
        orderBy: { addressee: { position: 'asc' } },
      },
    },
    orderBy: { id: 'asc' },
  });
  const editions: Omit<ThreadEdition, 'only' | 'without'>[] = [];
  for (const { id, answeredOn, isUnderEmbargo, addressees } of answers) {
    const answer = await getAnswerContent(transaction, id);
    if (answer === null) continue;
    const first = addressees[0]?.addressee;
    const statedOn = answeredOn ?? first?.answeredOn ?? first?.askedOn ?? null;
    editions.push({
      answerId: id,
      key: questionId,
      statedOn: statedOn === null ? null : isoDateOf(statedOn),
      number: first?.number ?? null,
      addressees: addressees.map(({ addressee }) => addressee.id),
      isUnderEmbargo,
      content: answer.content,
    });
  }
  return editions;
}
