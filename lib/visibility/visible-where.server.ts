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
  return {
    retractedAt: null,
    OR: [
      { isUnderEmbargo: false },
      { embargoUntil: { lt: dateOf(today) } },
      { embargoOfficeId: { in: officeIdsOf(viewer) } },
    ],
  };
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
