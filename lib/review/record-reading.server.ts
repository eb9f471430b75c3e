import type { AnswerFacts, OutcomeCorrection } from '../answers/answer-facts';
import { withOutcomes } from '../answers/answer-facts';
import { recordAnswer, type RecordAnswerInput } from '../answers/record-answer.server';
import { recordAuditEvent } from '../audit/record-audit-event.server';
import { UseCaseError } from '../auth/use-case-error';
import type { Prisma } from '../db/generated/client';
import { joinThread } from '../questions/join-thread.server';
import type { QuestionFacts } from '../questions/question-facts';
import { recordCitations } from '../questions/record-citations.server';
import { recordQuestion, type RecordedQuestion } from '../questions/record-question.server';
import type { Reading, ReadReference } from '../reading/reading';
import { addAnswerToSeries } from '../series/add-answer-to-series.server';
import type { AcceptedFacts } from './accepted-reading';

export interface RecordReadingInput {
  readonly reading: Reading;
  readonly facts: AcceptedFacts;
  /** Null for a document that holds only a question. */
  readonly answerFacts: AnswerFacts | null;
  readonly outcomes: readonly OutcomeCorrection[];
  readonly documentId: string;
  readonly reviewDraftId: string | null;
  readonly officeId: string | null;
  /** Null when the app itself records, as for the sample. */
  readonly actorId: string | null;
  readonly now: Date;
  /** What a person said about an answer that is here already; null when nobody was asked. */
  readonly existing: ExistingChoice | null;
}

/** An answer that is here already: this one is a new version of it, or stands apart. */
export interface ExistingChoice {
  readonly choice: 'version' | 'separate';
  /** The answer that the person was shown; null when it was found by number alone. */
  readonly answerId: string | null;
  /** The answers that the person may see: no other can be replaced. */
  readonly visible: Prisma.AnswerWhereInput;
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
 * @throws UseCaseError `already-exists` when the question is here and the reading adds no answer to it, or when it has
 *   an answer and nobody said what this one is to it
 */
export async function recordReading(
  transaction: Prisma.TransactionClient,
  input: RecordReadingInput,
): Promise<RecordedReading> {
  const { reading, documentId, officeId, actorId } = input;
  await lockRecording(transaction);
  const place = await placeOf(transaction, input);
  const question =
    place.kind === 'version'
      ? place.question
      : await recordQuestion(transaction, { facts: questionFacts(input), documentId, officeId, actorId });
  const supersedesId = place.kind === 'version' ? place.answerId : await requirePlace(transaction, question, input);
  if (reading.question && question.how !== 'already-there')
    await linkQuestion(transaction, question.id, input, { joinsThread: true });
  const answerId = await storeAnswer(transaction, input, {
    addresseeIds: [question.addresseeId],
    supersedesId,
    correctsId: null,
  });
  await recordAuditEvent(transaction, {
    actorId,
    action: 'acceptReading',
    subjectType: answerId === null ? 'Question' : 'Answer',
    subjectId: answerId ?? question.id,
    after: {
      questionId: question.id,
      documentId,
      how: question.how,
      supersedesId,
      tables: reading.answer?.tables.length ?? 0,
    },
  });
  return { questionId: question.id, questionSlug: question.slug, answerId, how: question.how };
}

/** Two people who accept, correct or take back at once come one after the other. */
export async function lockRecording(transaction: Prisma.TransactionClient): Promise<void> {
  await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('record reading'))`;
}

/** No standing answer replaces it. */
const NEWEST_VERSION = {
  OR: [{ supersededBy: { is: null } }, { supersededBy: { is: { retractedAt: { not: null } } } }],
} as const satisfies Prisma.AnswerWhereInput;

type RecordingPlace =
  | { readonly kind: 'by-number' }
  | { readonly kind: 'version'; readonly answerId: string; readonly question: RecordedQuestion };

/** Beside the answer that the person named as the earlier version, or where number and date lead. */
async function placeOf(
  transaction: Prisma.TransactionClient,
  { existing, reading }: RecordReadingInput,
): Promise<RecordingPlace> {
  if (existing?.choice !== 'version' || existing.answerId === null || reading.answer === null) {
    return { kind: 'by-number' };
  }
  const answer = await transaction.answer.findFirst({
    where: { AND: [{ id: existing.answerId }, NEWEST_VERSION, existing.visible] },
    select: {
      id: true,
      addressees: { select: { addressee: { select: { id: true, question: { select: questionSelect } } } } },
    },
  });
  const addressee = answer?.addressees[0]?.addressee;
  if (!answer || !addressee) throw new UseCaseError('conflict');
  return {
    kind: 'version',
    answerId: answer.id,
    question: { ...addressee.question, addresseeId: addressee.id, how: 'already-there' },
  };
}

const questionSelect = { id: true, slug: true, threadId: true } as const satisfies Prisma.QuestionSelect;

/**
 * Whether the question that was found can take the answer, and the earlier version that it replaces or null.
 * @throws UseCaseError `already-exists`
 */
async function requirePlace(
  transaction: Prisma.TransactionClient,
  question: RecordedQuestion,
  { reading, existing }: RecordReadingInput,
): Promise<string | null> {
  if (question.how !== 'already-there') return null;
  if (reading.answer === null) throw new UseCaseError('already-exists', { number: 'already-recorded' });
  const standing = await transaction.answer.findMany({
    where: {
      retractedAt: null,
      kind: { not: 'interim' },
      ...NEWEST_VERSION,
      addressees: { some: { addressee: { questionId: question.id } } },
    },
    select: { id: true },
    orderBy: { recordedAt: 'desc' },
  });
  if (standing.length === 0 || existing?.choice === 'separate') return null;
  if (existing === null) throw new UseCaseError('already-exists', { number: 'already-recorded', existing: 'required' });
  const ids = standing.map((answer) => answer.id);
  const visible = await transaction.answer.findFirst({
    where: { AND: [{ id: { in: ids } }, existing.visible] },
    select: { id: true },
    orderBy: { recordedAt: 'desc' },
  });
  if (visible === null) throw new UseCaseError('already-exists', { number: 'already-recorded' });
  return visible.id;
}

/** What is stored of the question: the facts of the form with the text and the sub-questions as read. */
export function questionFacts({ reading, facts }: Pick<RecordReadingInput, 'reading' | 'facts'>): QuestionFacts {
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

/** Stores the question's citations and, unless it is in a thread, puts it into the one that it continues. */
export async function linkQuestion(
  transaction: Prisma.TransactionClient,
  questionId: string,
  { reading, facts }: Pick<RecordReadingInput, 'reading' | 'facts'>,
  { joinsThread }: { readonly joinsThread: boolean },
): Promise<void> {
  const citedQuestionIds = await recordCitations(
    transaction,
    { questionId, parliamentId: facts.parliamentId },
    citationFacts(reading.question?.references ?? []),
  );
  if (joinsThread) await joinThread(transaction, { questionId, title: facts.title, citedQuestionIds });
}

/** Stores the answer of an accepted reading with its citations and series; null when it holds none. Returns its id. */
export async function storeAnswer(
  transaction: Prisma.TransactionClient,
  input: Omit<RecordReadingInput, 'existing' | 'officeId'>,
  place: Pick<RecordAnswerInput, 'addresseeIds' | 'supersedesId' | 'correctsId'>,
): Promise<string | null> {
  const { reading, answerFacts, documentId, reviewDraftId, actorId, now, outcomes } = input;
  if (reading.answer === null) return null;
  if (answerFacts === null) throw new UseCaseError('invalid', { publicity: 'required' });
  const answer = withOutcomes(reading.answer, outcomes);
  const isNewVersion = place.supersedesId !== null && place.correctsId === null && answer.kind === 'substantive';
  if (place.supersedesId !== null) {
    // One that was taken back gives its place up: if it stands again, it stands beside.
    await transaction.answer.updateMany({ where: { supersedesId: place.supersedesId }, data: { supersedesId: null } });
  }
  const answerId = await recordAnswer(transaction, {
    ...place,
    answer: isNewVersion ? { ...answer, kind: 'corrected' } : answer,
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
