import type { AnswerFacts, OutcomeCorrection } from '../answers/answer-facts';
import { countChangedOutcomes, withOutcomes } from '../answers/answer-facts';
import { recordAnswer } from '../answers/record-answer.server';
import { recordAuditEvent } from '../audit/record-audit-event.server';
import { UseCaseError } from '../auth/use-case-error';
import type { Prisma } from '../db/generated/client';
import { joinThread } from '../questions/join-thread.server';
import type { QuestionFacts } from '../questions/question-facts';
import { recordCitations } from '../questions/record-citations.server';
import { recordQuestion } from '../questions/record-question.server';
import type { Reading, ReadReference } from '../reading/reading';
import { addAnswerToSeries } from '../series/add-answer-to-series.server';

export interface RecordReadingInput {
  readonly reading: Reading;
  readonly facts: Omit<QuestionFacts, 'items' | 'introduction' | 'otherAddressees'>;
  /** Null for a document that holds only a question. */
  readonly answerFacts: AnswerFacts | null;
  readonly outcomes: readonly OutcomeCorrection[];
  readonly documentId: string;
  readonly reviewDraftId: string | null;
  readonly officeId: string | null;
  /** Null when the app itself records, as for the sample. */
  readonly actorId: string | null;
  readonly now: Date;
}

export interface RecordedReading {
  readonly questionId: string;
  readonly questionSlug: string;
  readonly answerId: string | null;
  readonly how: 'created' | 'filled-placeholder' | 'already-there';
}

/**
 * Stores what a person accepted, whole or not at all (the caller's transaction): the question or the placeholder that it
 * fills, its citations, its answer with tables and figures, the series they belong to, and the audit row.
 * @throws UseCaseError `already-exists` when the question is here and the reading adds no answer to it
 */
export async function recordReading(
  transaction: Prisma.TransactionClient,
  input: RecordReadingInput,
): Promise<RecordedReading> {
  const { reading, documentId, officeId, actorId } = input;
  // Two people who accept the same document at once come one after the other.
  await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('record reading'))`;
  const question = await recordQuestion(transaction, { facts: questionFacts(input), documentId, officeId, actorId });
  if (question.how === 'already-there' && !(await canTakeAnswer(transaction, question.id, reading))) {
    throw new UseCaseError('already-exists', { number: 'already-recorded' });
  }
  if (reading.question && question.how !== 'already-there') await linkQuestion(transaction, question.id, input);
  const answerId = reading.answer === null ? null : await storeAnswer(transaction, question, input);
  await recordAuditEvent(transaction, {
    actorId,
    action: 'acceptReading',
    subjectType: answerId === null ? 'Question' : 'Answer',
    subjectId: answerId ?? question.id,
    after: {
      questionId: question.id,
      documentId,
      how: question.how,
      tables: reading.answer?.tables.length ?? 0,
      correctedOutcomes:
        reading.answer === null
          ? 0
          : countChangedOutcomes(reading.answer, withOutcomes(reading.answer, input.outcomes)),
    },
  });
  return { questionId: question.id, questionSlug: question.slug, answerId, how: question.how };
}

function questionFacts({ reading, facts }: RecordReadingInput): QuestionFacts {
  return {
    ...facts,
    introduction: reading.question?.introduction ?? '',
    otherAddressees: reading.question?.otherAddressees ?? [],
    items: (reading.question?.items ?? []).map((item) => ({
      path: item.path,
      text: item.text,
      page: item.at.page,
      line: item.at.line,
    })),
  };
}

/** A question that waits for its answer takes one; a second substantive answer would be a correction. */
async function canTakeAnswer(
  transaction: Prisma.TransactionClient,
  questionId: string,
  reading: Reading,
): Promise<boolean> {
  if (reading.answer === null) return false;
  const answers = await transaction.answer.count({
    where: { retractedAt: null, kind: { not: 'interim' }, addressees: { some: { addressee: { questionId } } } },
  });
  return answers === 0;
}

async function linkQuestion(
  transaction: Prisma.TransactionClient,
  questionId: string,
  { reading, facts }: RecordReadingInput,
): Promise<void> {
  const citedQuestionIds = await recordCitations(
    transaction,
    { questionId, parliamentId: facts.parliamentId },
    citationFacts(reading.question?.references ?? []),
  );
  await joinThread(transaction, { questionId, title: facts.title, citedQuestionIds });
}

async function storeAnswer(
  transaction: Prisma.TransactionClient,
  question: { readonly id: string; readonly addresseeId: string },
  input: RecordReadingInput,
): Promise<string | null> {
  const { reading, answerFacts, documentId, reviewDraftId, actorId, now, outcomes } = input;
  if (reading.answer === null) return null;
  if (answerFacts === null) throw new UseCaseError('invalid', { publicity: 'required' });
  const answerId = await recordAnswer(transaction, {
    questionId: question.id,
    addresseeIds: [question.addresseeId],
    answer: withOutcomes(reading.answer, outcomes),
    facts: answerFacts,
    notes: new Map(outcomes.flatMap(({ index, note }) => (note === null ? [] : [[index, note] as const]))),
    documentId,
    reviewDraftId,
    actorId,
    now,
  });
  await recordCitations(
    transaction,
    { answerId, parliamentId: input.facts.parliamentId, isUnderEmbargo: answerFacts.embargo !== null },
    citationFacts(reading.answer.references),
  );
  await addAnswerToSeries(transaction, answerId);
  return answerId;
}

function citationFacts(references: readonly ReadReference[]): Parameters<typeof recordCitations>[2] {
  return references.map(({ number, date, parliamentaryYear, text, at }) => ({
    number,
    date,
    parliamentaryYear,
    text,
    page: at.page,
    line: at.line,
  }));
}
