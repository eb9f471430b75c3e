import { refreshAnswered } from '../answers/refresh-answered.server';
import { recordAuditEvent } from '../audit/record-audit-event.server';
import { UseCaseError } from '../auth/use-case-error';
import type { Prisma } from '../db/generated/client';
import { findQuestion } from '../questions/find-question.server';
import { resolveCitationsAnew } from '../questions/record-citations.server';
import { recordQuestion } from '../questions/record-question.server';
import { rewriteQuestion } from '../questions/rewrite-question.server';
import { refreshSeriesOf } from '../series/add-answer-to-series.server';
import { moveAnnexes } from './annexes/store-annex-tables.server';
import {
  linkQuestion,
  lockRecording,
  questionFacts,
  storeAnswer,
  type RecordedReading,
  type RecordReadingInput,
} from './record-reading.server';

export interface CorrectReadingInput extends Omit<RecordReadingInput, 'existing'> {
  /** What is corrected: an answer, or a question whose document holds no answer. */
  readonly corrects: { readonly answerId: string } | { readonly questionId: string };
}

/**
 * Puts a corrected reading in the place of an accepted one, in the caller's transaction. The earlier answer is retracted
 * and stays as it was, with its tables and figures: what was frozen from it can still be looked up. The new one takes its
 * place among the versions, in the series and among what its addressees answered.
 * @throws UseCaseError `conflict` when what is corrected was taken back or corrected meanwhile, `already-exists` when
 *   the corrected number is another question's
 */
export async function correctReading(
  transaction: Prisma.TransactionClient,
  input: CorrectReadingInput,
): Promise<RecordedReading> {
  await lockRecording(transaction);
  if ('questionId' in input.corrects) return correctQuestion(transaction, input, input.corrects.questionId);
  return correctAnswer(transaction, input, input.corrects.answerId);
}

async function correctQuestion(
  transaction: Prisma.TransactionClient,
  input: CorrectReadingInput,
  questionId: string,
): Promise<RecordedReading> {
  const question = await transaction.question.findUnique({
    where: { id: questionId, retractedAt: null },
    select: placeSelect,
  });
  const addressee = question?.addressees[0];
  if (!question || !addressee) throw new UseCaseError('conflict');
  await rewrite(transaction, input, { ...question, addresseeId: addressee.id });
  // A person may have found an answer in what the reader took for a question alone.
  const answerId = await storeAnswer(transaction, input, {
    addresseeIds: [addressee.id],
    supersedesId: null,
    correctsId: null,
  });
  await recordAuditEvent(transaction, {
    actorId: input.actorId,
    action: 'correctReading',
    subjectType: 'Question',
    subjectId: questionId,
    after: { reviewDraftId: input.reviewDraftId, answerId },
  });
  return { questionId, questionSlug: question.slug, answerId, how: 'already-there' };
}

async function correctAnswer(
  transaction: Prisma.TransactionClient,
  input: CorrectReadingInput,
  earlierId: string,
): Promise<RecordedReading> {
  const earlier = await transaction.answer.findUnique({
    where: { id: earlierId, retractedAt: null },
    select: {
      supersedesId: true,
      addressees: {
        select: { addressee: { select: { id: true, question: { select: placeSelect } } } },
        orderBy: { addressee: { position: 'asc' } },
      },
    },
  });
  const [first] = earlier?.addressees ?? [];
  if (!earlier || !first) throw new UseCaseError('conflict');
  const place = await requireQuestion(transaction, input, {
    ...first.addressee.question,
    addresseeId: first.addressee.id,
  });
  const hasMoved = place.id !== first.addressee.question.id;
  await transaction.answer.update({ where: { id: earlierId }, data: { retractedAt: input.now, supersedesId: null } });
  await refreshAnswered(transaction, earlierId);
  await refreshSeriesOf(transaction, earlierId);
  const answerId = await storeAnswer(transaction, input, {
    addresseeIds: hasMoved ? [place.addresseeId] : earlier.addressees.map(({ addressee }) => addressee.id),
    supersedesId: hasMoved ? null : earlier.supersedesId,
    correctsId: earlierId,
  });
  if (answerId === null) throw new UseCaseError('invalid', { publicity: 'required' });
  await moveAnnexes(transaction, { from: earlierId, to: answerId });
  if (!hasMoved) {
    await transaction.answer.updateMany({ where: { supersedesId: earlierId }, data: { supersedesId: answerId } });
  }
  await recordAuditEvent(transaction, {
    actorId: input.actorId,
    action: 'correctReading',
    subjectType: 'Answer',
    subjectId: answerId,
    before: { answerId: earlierId, questionId: first.addressee.question.id },
    after: { answerId, questionId: place.id, reviewDraftId: input.reviewDraftId },
  });
  return { questionId: place.id, questionSlug: place.slug, answerId, how: 'already-there' };
}

const placeSelect = {
  id: true,
  slug: true,
  documentId: true,
  threadId: true,
  addressees: { select: { id: true }, orderBy: { position: 'asc' } },
} as const satisfies Prisma.QuestionSelect;

interface QuestionPlace {
  readonly id: string;
  readonly slug: string;
  readonly documentId: string | null;
  readonly threadId: string | null;
  readonly addresseeId: string;
}

/** The question of the corrected answer: its own, rewritten where this document brought it in, or another one. */
async function requireQuestion(
  transaction: Prisma.TransactionClient,
  input: CorrectReadingInput,
  own: QuestionPlace,
): Promise<{ readonly id: string; readonly slug: string; readonly addresseeId: string }> {
  const isOurs = own.documentId === input.documentId;
  if (isOurs && input.reading.question !== null) {
    await rewrite(transaction, input, own);
    return own;
  }
  const found = await findQuestion(transaction, input.facts);
  if (found === null && isOurs) {
    await rewrite(transaction, input, own);
    return own;
  }
  if (found === null || found.id === own.id) return own;
  return moveToQuestion(transaction, input, own, isOurs);
}

/** An answer that was put with the wrong question: it goes to the one whose number it now states. */
async function moveToQuestion(
  transaction: Prisma.TransactionClient,
  input: CorrectReadingInput,
  own: QuestionPlace,
  isOurs: boolean,
): Promise<{ readonly id: string; readonly slug: string; readonly addresseeId: string }> {
  const { documentId, officeId, actorId, now } = input;
  const other = await recordQuestion(transaction, { facts: questionFacts(input), documentId, officeId, actorId });
  const standing = await transaction.answer.count({
    where: {
      retractedAt: null,
      kind: { not: 'interim' },
      addressees: { some: { addressee: { questionId: other.id } } },
    },
  });
  if (standing > 0) throw new UseCaseError('already-exists', { number: 'already-recorded' });
  // What only this answer brought in is left without anything.
  if (isOurs) await transaction.question.update({ where: { id: own.id }, data: { retractedAt: now } });
  return other;
}

/** The question with the facts and the text of the corrected reading, its citations, and the citations of it. */
async function rewrite(
  transaction: Prisma.TransactionClient,
  input: CorrectReadingInput,
  { id: questionId, addresseeId, threadId }: QuestionPlace,
): Promise<void> {
  const found = await findQuestion(transaction, input.facts);
  if (found !== null && found.id !== questionId && !found.isPlaceholder && !found.isRetracted) {
    throw new UseCaseError('already-exists', { number: 'already-recorded' });
  }
  const facts = questionFacts(input);
  await rewriteQuestion(transaction, { questionId, addresseeId, facts, hasText: input.reading.question !== null });
  await resolveCitationsAnew(transaction, { ...facts, id: questionId });
  if (input.reading.question === null) return;
  await transaction.citation.deleteMany({ where: { fromQuestionId: questionId } });
  await linkQuestion(transaction, questionId, input, { joinsThread: threadId === null });
}
