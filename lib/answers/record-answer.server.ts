import { randomUUID } from 'node:crypto';
import { Prisma } from '../db/generated/client';
import { dateOf } from '../figures/iso-date';
import { parsePeriod } from '../figures/parse-period';
import type { ReadAnswer } from '../reading/reading';
import type { AnswerFacts } from './answer-facts';
import { partIndexOf } from './part-of-path';
import { refreshAnswered } from './refresh-answered.server';
import { periodColumns } from './period-columns';
import { storeTable } from './store-table.server';

export interface RecordAnswerInput {
  readonly addresseeIds: readonly string[];
  readonly answer: ReadAnswer;
  readonly facts: AnswerFacts;
  /** By the index of the part, what a person added in words. */
  readonly notes: ReadonlyMap<number, string>;
  readonly documentId: string;
  readonly reviewDraftId: string | null;
  readonly actorId: string | null;
  readonly now: Date;
  /** The earlier version that the minister corrected by this answer. */
  readonly supersedesId: string | null;
  /** The earlier reading of the same answer. */
  readonly correctsId: string | null;
}

/**
 * Stores an answer with its parts, tables, cells and stated figures, and the fact that its addressees answered.
 * @returns the id of the answer
 */
export async function recordAnswer(transaction: Prisma.TransactionClient, input: RecordAnswerInput): Promise<string> {
  const { answer, facts } = input;
  const answeredOn = facts.answeredOn === null ? null : dateOf(facts.answeredOn);
  const { id: answerId } = await transaction.answer.create({
    data: {
      kind: answer.kind,
      answeredOn,
      isUnderEmbargo: facts.embargo !== null,
      embargoUntil: facts.embargo?.until ? dateOf(facts.embargo.until) : null,
      embargoOfficeId: facts.embargo?.officeId ?? null,
      documentId: input.documentId,
      reviewDraftId: input.reviewDraftId,
      acceptedById: input.actorId,
      recordedAt: input.now,
      supersedesId: input.supersedesId,
      correctsId: input.correctsId,
      addressees: { create: input.addresseeIds.map((addresseeId) => ({ addresseeId })) },
    },
    select: { id: true },
  });
  await refreshAnswered(transaction, answerId);
  const partIds = await storeParts(transaction, answerId, input);
  for (const [position, table] of answer.tables.entries()) {
    const index = partIndexOf(table.path, answer.items);
    const answerPartId = index === null ? null : (partIds[index] ?? null);
    await storeTable(transaction, { answerId, answerPartId, position, table });
  }
  await storeStatedFigures(transaction, answerId, answer, partIds);
  return answerId;
}

async function storeParts(
  transaction: Prisma.TransactionClient,
  answerId: string,
  { addresseeIds, answer, notes }: RecordAnswerInput,
): Promise<readonly string[]> {
  const items = await transaction.questionItem.findMany({
    where: { question: { addressees: { some: { id: { in: [...addresseeIds] } } } } },
    select: { id: true, path: true },
  });
  const itemIds = new Map(items.map((item) => [item.path, item.id]));
  const parts = answer.items.map((part, position) => ({
    id: randomUUID(),
    answerId,
    position,
    paths: part.paths,
    text: part.text,
    outcome: part.outcome,
    reason: part.reason,
    outcomeNote: notes.get(position) ?? null,
    isProvisional: part.provisional,
    page: part.at?.page ?? null,
    line: part.at?.line ?? null,
    endLine: part.at?.endLine ?? null,
  }));
  await transaction.answerPart.createMany({ data: parts });
  await transaction.answerPartItem.createMany({
    data: parts.flatMap((part) =>
      [...new Set(part.paths)].flatMap((path) => {
        const questionItemId = itemIds.get(path);
        return questionItemId === undefined ? [] : { answerPartId: part.id, questionItemId };
      }),
    ),
  });
  return parts.map((part) => part.id);
}

async function storeStatedFigures(
  transaction: Prisma.TransactionClient,
  answerId: string,
  answer: ReadAnswer,
  partIds: readonly string[],
): Promise<void> {
  await transaction.statedFigure.createMany({
    data: answer.figures.map((figure, position) => {
      const index = partIndexOf(figure.path, answer.items);
      return {
        answerId,
        answerPartId: index === null ? null : (partIds[index] ?? null),
        position,
        path: figure.path,
        raw: figure.raw,
        value: new Prisma.Decimal(figure.decimal),
        unit: figure.unit,
        ...periodColumns(figure.period === null ? null : parsePeriod(figure.period, figure.text)),
        sentence: figure.text,
        page: figure.at.page,
        line: figure.at.line,
        startOffset: figure.at.start ?? null,
        endOffset: figure.at.end ?? null,
      };
    }),
  });
}
