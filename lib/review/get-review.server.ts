import { parseSourceLines, storedPageSizes, type PageSize } from '../answers/source-lines';
import type { Prisma, PrismaClient } from '../db/generated/client';
import type { IsoDate } from '../figures/iso-date';
import type { Reading } from '../reading/reading';
import { readingSchema } from '../reading/reading-schema';
import type { PrintedLine } from '../reading/sources/printed-line';
import { isEditorOf, officeIdsOf, type Viewer } from '../visibility/viewer';
import { READER_VERSION } from '../documents/store-document.server';
import { annexReading } from './annexes/annex-reading';
import { findExistingAnswer, type ExistingAnswerView } from './find-existing-answer.server';
import { getRecordedAnswer } from './get-recorded-answer.server';
import { type Differences, listDifferences } from './list-differences';
import type { SavedEntries } from './save-input';
import { savedEditSelect, toSavedEntries } from './save-review.server';

export interface ReviewView {
  readonly id: string;
  readonly version: number;
  readonly officeName: string;
  readonly fileName: string;
  readonly canEdit: boolean;
  readonly isDiscarded: boolean;
  /** Where it went when it was accepted. */
  readonly acceptedAs: { readonly questionSlug: string } | null;
  /** What was accepted before, when the draft corrects it. */
  readonly corrects: CorrectedView | null;
  /** The annex whose tables are read here; null for a document of its own. */
  readonly annex: ReviewedAnnexView | null;
  /** Whether an older reader read it, so that it can be read again. */
  readonly canReadAgain: boolean;
  /** What the reading differs in from the one that it would take the place of; null when there is none. */
  readonly reread: RereadView | null;
  /** An answer that is here already and that this one may be a version of. */
  readonly existing: ExistingAnswerView | null;
  readonly reading: Reading;
  readonly lines: readonly string[];
  /** Whoever looks: what they made and did not save yet is kept in their browser under this id. */
  readonly userId: string | null;
  /** What the saved edits are made on: what the machine read, or what was accepted before. */
  readonly start: Reading;
  /** Every save, oldest first. */
  readonly saves: readonly SavedEntries[];
  /** Null while nothing was saved. */
  readonly lastSaved: { readonly by: string; readonly at: Date } | null;
  /** As the machine read it, whatever was changed since. */
  readonly machineReading: Reading;
  readonly printedLines: readonly PrintedLine[];
  readonly mediaType: string;
  /** In points, one for each page that can be drawn; empty for sources without positions. */
  readonly pageSizes: readonly PageSize[];
}

/** A document that was read again. */
export interface RereadView {
  /** The draft of the earlier reading, which is open as well; null where the earlier reading was accepted. */
  readonly earlierDraftId: string | null;
  /** How many edits people saved in it. */
  readonly edits: number;
  readonly differences: Differences;
}

/** An annex under review, with the answer that it goes with. */
export interface ReviewedAnnexView {
  readonly annexId: string;
  readonly title: string;
  readonly path: string | null;
  /** The numbers of the parts that it can be put with. */
  readonly paths: readonly string[];
  readonly answerTitle: string | null;
  /** Null while the answer waits for acceptance itself. */
  readonly questionSlug: string | null;
  readonly awaitsDraftId: string | null;
  /** Whether tables of it were accepted before. */
  readonly isCorrection: boolean;
}

/** The earlier acceptance: the form starts from it. */
export interface CorrectedView {
  readonly questionSlug: string | null;
  readonly publicity: 'public' | 'embargo' | null;
  readonly embargoUntil: IsoDate | null;
  /** Per part, what a person added in words. */
  readonly notes: readonly (string | null)[];
}

/** A reading under review, for the members of its office; null for everybody else. */
export async function getReview(
  database: PrismaClient,
  viewer: Viewer,
  today: IsoDate,
  id: string,
): Promise<ReviewView | null> {
  const draft = await database.reviewDraft.findUnique({
    where: { id, officeId: { in: officeIdsOf(viewer) } },
    select: {
      id: true,
      version: true,
      content: true,
      startContent: true,
      edits: { select: savedEditSelect, orderBy: { version: 'asc' } },
      officeId: true,
      createdAt: true,
      acceptedAt: true,
      discardedAt: true,
      annexId: true,
      correctsAnswerId: true,
      correctsQuestionId: true,
      correctsQuestion: { select: { slug: true } },
      annex: { select: annexSelect },
      office: { select: { name: true } },
      reading: {
        select: {
          lines: true,
          id: true,
          documentId: true,
          transcriptId: true,
          readerVersion: true,
          pageSizes: true,
          result: true,
          document: { select: { name: true, mediaType: true, questions: { select: { slug: true }, take: 1 } } },
        },
      },
      answers: {
        select: {
          addressees: { select: { addressee: { select: { question: { select: { slug: true } } } } }, take: 1 },
        },
        take: 1,
      },
    },
  });
  if (!draft) return null;
  const annex = draft.annex === null ? null : annexOf(draft.annex);
  const slug =
    annex === null
      ? (draft.answers[0]?.addressees[0]?.addressee.question.slug ?? draft.reading.document.questions[0]?.slug)
      : (annex.questionSlug ?? undefined);
  const reading = readingSchema.parse(draft.content);
  const isOpen = draft.acceptedAt === null && draft.discardedAt === null;
  const isCorrection = draft.correctsAnswerId !== null || draft.correctsQuestion !== null;
  const printedLines = parseSourceLines(draft.reading.lines);
  const last = draft.edits.at(-1);
  return {
    id: draft.id,
    version: draft.version,
    officeName: draft.office.name,
    fileName: draft.annex?.fileName ?? draft.reading.document.name,
    canEdit: isEditorOf(viewer, draft.officeId),
    isDiscarded: draft.discardedAt !== null,
    acceptedAs: draft.acceptedAt !== null && slug !== undefined ? { questionSlug: slug } : null,
    corrects: await getCorrected(database, draft.correctsAnswerId, draft.correctsQuestion?.slug ?? null),
    annex,
    canReadAgain: isOpen && draft.reading.readerVersion !== READER_VERSION,
    reread: isOpen ? await getReread(database, draft, reading) : null,
    existing:
      isOpen && !isCorrection && annex === null ? await findExistingAnswer(database, viewer, today, reading) : null,
    reading,
    lines: printedLines.map((line) => line.text),
    userId: viewer.userId,
    start: draft.startContent === null ? reading : readingSchema.parse(draft.startContent),
    saves: draft.edits.map(toSavedEntries),
    lastSaved: last === undefined ? null : { by: last.user.name, at: last.createdAt },
    machineReading: readingSchema.parse(draft.reading.result),
    printedLines,
    mediaType: draft.reading.document.mediaType,
    pageSizes: storedPageSizes.parse(draft.reading.pageSizes),
  };
}

interface RereadDraft {
  readonly id: string;
  readonly officeId: string;
  readonly createdAt: Date;
  readonly annexId: string | null;
  readonly correctsAnswerId: string | null;
  readonly correctsQuestionId: string | null;
  readonly reading: { readonly id: string; readonly documentId: string; readonly transcriptId: string | null };
}

/**
 * The reading that a person chooses between and this one: an earlier draft of the same document that is open, or what was
 * accepted of it by an older reader. A reading that was reopened starts from what was accepted: there is no choice.
 */
async function getReread(database: PrismaClient, draft: RereadDraft, reading: Reading): Promise<RereadView | null> {
  const { id: readingId, documentId, transcriptId } = draft.reading;
  const ofDocument = {
    id: { not: draft.id },
    officeId: draft.officeId,
    createdAt: { lt: draft.createdAt },
    reading: { documentId, transcriptId, id: { not: readingId } },
  };
  const earlier = await database.reviewDraft.findFirst({
    where: { ...ofDocument, annexId: draft.annexId, acceptedAt: null, discardedAt: null },
    select: { id: true, content: true, edits: { select: { entries: true } } },
    orderBy: { createdAt: 'desc' },
  });
  if (earlier !== null) {
    return {
      earlierDraftId: earlier.id,
      edits: earlier.edits.reduce((sum, { entries }) => sum + (Array.isArray(entries) ? entries.length : 0), 0),
      differences: differencesOf(draft, readingSchema.parse(earlier.content), reading),
    };
  }
  const { annexId, correctsAnswerId, correctsQuestionId } = draft;
  if ([annexId, correctsAnswerId, correctsQuestionId].every((each) => each === null)) return null;
  const isReopened = await database.reviewDraft.count({ where: { readingId, annexId, acceptedAt: { not: null } } });
  if (isReopened > 0) return null;
  const accepted = await database.reviewDraft.findFirst({
    where: { ...ofDocument, annexId, acceptedAt: { not: null } },
    select: { content: true },
    orderBy: { acceptedAt: 'desc' },
  });
  const before =
    accepted ??
    (await database.reading
      .findFirst({
        where: { documentId, transcriptId, id: { not: readingId }, createdAt: { lt: draft.createdAt } },
        select: { result: true },
        orderBy: { createdAt: 'desc' },
      })
      .then((found) => (found === null ? null : { content: found.result })));
  if (before === null) return null;
  return {
    earlierDraftId: null,
    edits: 0,
    differences: differencesOf(draft, readingSchema.parse(before.content), reading),
  };
}

/** Of an annex only the tables count. */
function differencesOf({ annexId }: RereadDraft, before: Reading, after: Reading): Differences {
  return annexId === null ? listDifferences(before, after) : listDifferences(annexReading(before), annexReading(after));
}

const annexSelect = {
  id: true,
  title: true,
  fileName: true,
  path: true,
  awaitsDraftId: true,
  awaitsDraft: { select: { content: true } },
  answer: {
    select: {
      parts: { select: { paths: true }, orderBy: { position: 'asc' } },
      addressees: { select: { addressee: { select: { question: { select: { slug: true, title: true } } } } }, take: 1 },
    },
  },
  _count: { select: { reviewDrafts: { where: { acceptedAt: { not: null } } } } },
} as const satisfies Prisma.AnnexSelect;

function annexOf(row: Prisma.AnnexGetPayload<{ select: typeof annexSelect }>): ReviewedAnnexView {
  const { id: annexId, title, path, answer } = row;
  const question = answer?.addressees[0]?.addressee.question;
  const waiting = answer === null && row.awaitsDraft !== null ? readingSchema.parse(row.awaitsDraft.content) : null;
  const parts = answer?.parts ?? waiting?.answer?.items ?? [];
  return {
    annexId,
    title,
    path,
    paths: [...new Set(parts.flatMap((part) => part.paths))],
    answerTitle: question?.title ?? waiting?.question?.title ?? waiting?.answer?.header?.title ?? null,
    questionSlug: question?.slug ?? null,
    awaitsDraftId: answer === null ? row.awaitsDraftId : null,
    isCorrection: row._count.reviewDrafts > 0,
  };
}

async function getCorrected(
  database: PrismaClient,
  answerId: string | null,
  questionSlug: string | null,
): Promise<CorrectedView | null> {
  if (answerId === null) {
    return questionSlug === null ? null : { questionSlug, publicity: null, embargoUntil: null, notes: [] };
  }
  const [recorded, question] = await Promise.all([
    getRecordedAnswer(database, answerId),
    database.question.findFirst({
      where: { addressees: { some: { answers: { some: { answerId } } } } },
      select: { slug: true },
    }),
  ]);
  if (recorded === null) return null;
  return {
    questionSlug: question?.slug ?? null,
    publicity: recorded.publicity,
    embargoUntil: recorded.embargoUntil,
    notes: recorded.outcomes.map((outcome) => outcome.note),
  };
}
