import { dateOf, type IsoDate } from '../figures/iso-date';
import type { Prisma } from '../db/generated/client';
import { officeIdsOf, type Viewer } from './viewer';

/** The questions a viewer sees: the condition of `isQuestionVisible`, for every query. */
export function visibleQuestions(viewer: Viewer): Prisma.QuestionWhereInput {
  return {
    retractedAt: null,
    AND: [
      { OR: [{ draftOfOfficeId: null }, { draftOfOfficeId: { in: officeIdsOf(viewer) } }] },
      { OR: [{ isPlaceholder: false }, { citedBy: { some: STANDING_CITATION } }] },
    ],
  };
}

/** A citation by what was not taken back, and that everybody may read. */
const STANDING_CITATION = {
  OR: [{ fromQuestion: { retractedAt: null } }, { fromAnswer: { retractedAt: null, isUnderEmbargo: false } }],
} as const satisfies Prisma.CitationWhereInput;

/** The answers a viewer sees on that day: the condition of `isAnswerVisible`, for every query. */
export function visibleAnswers(viewer: Viewer, today: IsoDate): Prisma.AnswerWhereInput {
  return { retractedAt: null, OR: outsideEmbargo(viewer, today) };
}

/**
 * The answers that were taken back or corrected and that the viewer would see if they stood: the condition of
 * `isFormerAnswerVisible`. Only for telling what became of an address; the answer that took its place has its own rule.
 */
export function formerAnswers(viewer: Viewer, today: IsoDate): Prisma.AnswerWhereInput {
  return { retractedAt: { not: null }, OR: outsideEmbargo(viewer, today) };
}

function outsideEmbargo(viewer: Viewer, today: IsoDate): Prisma.AnswerWhereInput[] {
  return [
    { isUnderEmbargo: false },
    { embargoUntil: { lt: dateOf(today) } },
    { embargoOfficeId: { in: officeIdsOf(viewer) } },
  ];
}

/** The tables that stand: those of the answer itself, and those of its annexes as they are now. */
export const STANDING_TABLES = {
  retiredAt: null,
  OR: [{ annexId: null }, { annex: { removedAt: null } }],
} as const satisfies Prisma.DataTableWhereInput;

/** The standing tables of the answers that the viewer sees. */
export function visibleTables(viewer: Viewer, today: IsoDate): Prisma.DataTableWhereInput {
  return { ...STANDING_TABLES, answer: visibleAnswers(viewer, today) };
}

/** The annexes that were not removed, of the answers that the viewer sees: an annex is kept as its answer is. */
export function visibleAnnexes(viewer: Viewer, today: IsoDate): Prisma.AnnexWhereInput {
  return { removedAt: null, answer: visibleAnswers(viewer, today) };
}

/**
 * The standing answers a viewer does not see on that day. Written out: a plain NOT of `visibleAnswers` misses those without
 * an end date, since in SQL the opposite of unknown is unknown.
 */
export function hiddenAnswers(viewer: Viewer, today: IsoDate): Prisma.AnswerWhereInput {
  return {
    retractedAt: null,
    isUnderEmbargo: true,
    AND: [
      { OR: [{ embargoUntil: null }, { embargoUntil: { gte: dateOf(today) } }] },
      { OR: [{ embargoOfficeId: null }, { embargoOfficeId: { notIn: officeIdsOf(viewer) } }] },
    ],
  };
}

/** The observations a viewer sees: those of outside sources, and those of the answers that the viewer sees. */
export function visibleObservations(viewer: Viewer, today: IsoDate): Prisma.ObservationWhereInput {
  return { OR: [{ answerId: null }, { answer: visibleAnswers(viewer, today) }] };
}

/** The gaps a viewer sees: those from outside, and those of the answers that the viewer sees. */
export function visibleGaps(viewer: Viewer, today: IsoDate): Prisma.GapWhereInput {
  return { OR: [{ answerId: null }, { answer: visibleAnswers(viewer, today) }] };
}

/** A reading is corrected by one that is corrected by one …: as far as this the newest is looked at, and no farther. */
const MOST_CORRECTIONS = 8;

/**
 * The frozen comparisons a viewer sees: those of whose answers none is under an embargo that this viewer does not share,
 * nor any correction of it. An answer that was taken back does not hide them: they say so.
 */
export function visibleFrozenComparisons(viewer: Viewer, today: IsoDate): Prisma.FrozenComparisonWhereInput {
  return { answers: { every: { answer: notEmbargoed(viewer, today, MOST_CORRECTIONS) } } };
}

function notEmbargoed(viewer: Viewer, today: IsoDate, corrections: number): Prisma.AnswerWhereInput {
  const { OR } = visibleAnswers(viewer, today);
  return {
    AND: [
      { OR: OR ?? [] },
      corrections === 0
        ? { correctedBy: null }
        : { OR: [{ correctedBy: null }, { correctedBy: notEmbargoed(viewer, today, corrections - 1) }] },
    ],
  };
}
