import { dateOf, isoDateOf, type IsoDate } from '../figures/iso-date';
import type { Prisma } from '../db/generated/client';
import { findQuestion } from './find-question.server';
import { freeQuestionSlug } from './free-slug.server';
import { placeholderSlug } from './question-slug';

export interface CitationFacts {
  readonly number: number | null;
  readonly date: IsoDate | null;
  readonly parliamentaryYear: string | null;
  /** The words as printed. */
  readonly text: string;
  readonly page: number | null;
  readonly line: number | null;
}

export type CitingDocument =
  | { readonly questionId: string; readonly parliamentId: string }
  | {
      readonly answerId: string;
      readonly parliamentId: string;
      /** What an embargoed answer cites is part of the answer: it leaves no placeholder for everybody to see. */
      readonly isUnderEmbargo: boolean;
    };

/**
 * Stores the citations of a question or an answer and links each to the question it means. A question that is not here
 * becomes a visible placeholder when number and date are known; what stays ambiguous stays unlinked.
 * @returns the ids of the linked questions, in the order of the citations, without those that stay unlinked
 */
export async function recordCitations(
  transaction: Prisma.TransactionClient,
  from: CitingDocument,
  citations: readonly CitationFacts[],
): Promise<readonly string[]> {
  const linked: string[] = [];
  for (const [position, citation] of citations.entries()) {
    const resolvedQuestionId = await resolve(transaction, from, citation);
    if (resolvedQuestionId !== null) linked.push(resolvedQuestionId);
    await transaction.citation.create({
      data: {
        ...('questionId' in from ? { fromQuestionId: from.questionId } : { fromAnswerId: from.answerId }),
        text: citation.text,
        number: citation.number,
        date: citation.date === null ? null : dateOf(citation.date),
        parliamentaryYear: citation.parliamentaryYear,
        page: citation.page,
        line: citation.line,
        position,
        resolvedQuestionId,
      },
    });
  }
  return linked;
}

/**
 * Looks again for the question that each citation of this one meant, after its number or date was set right: some meant
 * another, and those of the right number now find it.
 */
export async function resolveCitationsAnew(
  transaction: Prisma.TransactionClient,
  question: {
    readonly id: string;
    readonly parliamentId: string;
    readonly number: number | null;
    readonly askedOn: IsoDate | null;
  },
): Promise<void> {
  const askedOn = question.askedOn === null ? null : dateOf(question.askedOn);
  const isOwn = { number: question.number ?? -1, date: askedOn };
  const wrong = await transaction.citation.findMany({ where: { resolvedQuestionId: question.id, NOT: isOwn } });
  for (const citation of wrong) {
    const from = await citingDocumentOf(transaction, citation, question.parliamentId);
    const facts = { ...citation, date: citation.date === null ? null : isoDateOf(citation.date) };
    const resolvedQuestionId = await resolve(transaction, from, facts);
    await transaction.citation.update({ where: { id: citation.id }, data: { resolvedQuestionId } });
  }
  if (question.number === null || askedOn === null) return;
  await transaction.citation.updateMany({
    where: {
      ...isOwn,
      NOT: { fromQuestionId: question.id },
      resolvedQuestion: { isPlaceholder: true, parliamentId: question.parliamentId },
    },
    data: { resolvedQuestionId: question.id },
  });
}

async function citingDocumentOf(
  transaction: Prisma.TransactionClient,
  { fromQuestionId, fromAnswerId }: { fromQuestionId: string | null; fromAnswerId: string | null },
  parliamentId: string,
): Promise<CitingDocument> {
  if (fromQuestionId !== null) return { questionId: fromQuestionId, parliamentId };
  const { id: answerId, isUnderEmbargo } = await transaction.answer.findUniqueOrThrow({
    where: { id: fromAnswerId ?? '' },
    select: { id: true, isUnderEmbargo: true },
  });
  return { answerId, parliamentId, isUnderEmbargo };
}

async function resolve(
  transaction: Prisma.TransactionClient,
  from: CitingDocument,
  citation: CitationFacts,
): Promise<string | null> {
  if (citation.number === null || citation.date === null) return null;
  const key = {
    parliamentId: from.parliamentId,
    number: citation.number,
    askedOn: citation.date,
    parliamentaryYear: citation.parliamentaryYear,
    addressee: null,
  };
  const found = await findQuestion(transaction, key);
  if (found) return 'questionId' in from && found.id === from.questionId ? null : found.id;
  if ('isUnderEmbargo' in from && from.isUnderEmbargo) return null;
  const sameDay = await transaction.addressee.count({
    where: { parliamentId: from.parliamentId, number: citation.number, askedOn: dateOf(citation.date) },
  });
  return sameDay > 0
    ? null
    : createPlaceholder(transaction, from.parliamentId, citation.number, citation.date, citation.parliamentaryYear);
}

async function createPlaceholder(
  transaction: Prisma.TransactionClient,
  parliamentId: string,
  number: number,
  date: IsoDate,
  parliamentaryYear: string | null,
): Promise<string> {
  const question = await transaction.question.create({
    data: {
      slug: await freeQuestionSlug(transaction, placeholderSlug(number, date)),
      parliamentId,
      isPlaceholder: true,
    },
    select: { id: true, kind: true },
  });
  await transaction.addressee.create({
    data: {
      questionId: question.id,
      parliamentId,
      kind: question.kind,
      number,
      askedOn: dateOf(date),
      parliamentaryYear,
    },
  });
  return question.id;
}
