import type { DatabaseClient } from '../../db/client.server';
import type { Prisma } from '../../db/generated/client';
import type { IsoDate } from '../../figures/iso-date';
import { officeIdsOf, type Viewer } from '../../visibility/viewer';
import {
  formerAnswers,
  STANDING_TABLES,
  visibleAnswers,
  visibleQuestions,
} from '../../visibility/visible-where.server';
import type { FormerView } from './former-view';

/** Where a figure or table stood. */
export interface FormerPlace {
  readonly answerId: string;
  /** The annex it stood in; null for the answer's own document. */
  readonly annexId: string | null;
  /** When a later reading of that annex took its place. */
  readonly retiredAt: Date | null;
}

/** What became of that place. */
export interface Fate extends Pick<FormerView, 'kind' | 'on' | 'question'> {
  /** Whether the viewer may see what stood there. */
  readonly isOpen: boolean;
  /** The answer, and in it the annex, in which to look for what took its place; null when it was taken back. */
  readonly standing: { readonly answerId: string; readonly annexId: string | null } | null;
}

/**
 * What became of a place that does not stand any more; null for whoever may not know, and for what still stands. What was
 * taken back is shown to the office that kept it alone: it may have been taken back because it was not to be seen.
 */
export async function findFate(
  client: DatabaseClient,
  viewer: Viewer,
  today: IsoDate,
  place: FormerPlace,
): Promise<Fate | null> {
  const answer = await client.answer.findFirst({
    where: { AND: [{ id: place.answerId }, { OR: [formerAnswers(viewer, today), visibleAnswers(viewer, today)] }] },
    select: { ...answerSelect, addressees: { select: { addressee: { select: { questionId: true } } } } },
  });
  if (answer === null) return null;
  const annex = await followAnnex(client, place.annexId);
  const on = answer.retractedAt ?? place.retiredAt ?? annex?.firstRemovedAt ?? null;
  if (on === null) return null; // it stands
  const last = await followCorrections(client, answer);
  const mayKnow = await client.answer.count({
    where: { AND: [{ id: last.id }, { OR: [formerAnswers(viewer, today), visibleAnswers(viewer, today)] }] },
  });
  if (mayKnow === 0) return null; // a correction put it under embargo
  const question = await client.question.findFirst({
    where: {
      AND: [{ addressees: { some: { answers: { some: { answerId: last.id } } } } }, visibleQuestions(viewer)],
    },
    select: { slug: true, title: true },
  });
  const takenBackOn = last.retractedAt ?? annex?.lastRemovedAt ?? null;
  if (takenBackOn !== null) {
    return { kind: 'withdrawn', on: takenBackOn, question, isOpen: isOfKeeper(viewer, last), standing: null };
  }
  return {
    kind: 'corrected',
    on,
    question,
    isOpen: true,
    standing: { answerId: last.id, annexId: annex?.standingId ?? null },
  };
}

const answerSelect = {
  id: true,
  retractedAt: true,
  embargoOfficeId: true,
  reviewDraft: { select: { officeId: true } },
} as const satisfies Prisma.AnswerSelect;

type AnswerRow = Prisma.AnswerGetPayload<{ select: typeof answerSelect }>;

async function followCorrections(client: DatabaseClient, answer: AnswerRow): Promise<AnswerRow> {
  const later = await client.answer.findUnique({ where: { correctsId: answer.id }, select: answerSelect });
  return later === null ? answer : followCorrections(client, later);
}

interface AnnexFate {
  /** The annex itself, or the one that took its place; null when it was removed and nothing did. */
  readonly standingId: string | null;
  readonly firstRemovedAt: Date | null;
  /** When the last of those that took each other's place was removed; null when it stands. */
  readonly lastRemovedAt: Date | null;
}

async function followAnnex(client: DatabaseClient, annexId: string | null): Promise<AnnexFate | null> {
  if (annexId === null) return null;
  const annex = await client.annex.findUnique({
    where: { id: annexId },
    select: {
      removedAt: true,
      replacedBy: { select: { id: true, removedAt: true }, orderBy: [{ removedAt: { sort: 'desc', nulls: 'first' } }] },
    },
  });
  if (annex === null) return null;
  const { removedAt, replacedBy } = annex;
  if (removedAt === null) return { standingId: annexId, firstRemovedAt: null, lastRemovedAt: null };
  const [next] = replacedBy;
  const later = next === undefined ? null : await followAnnex(client, next.id);
  if (later?.standingId == null) return { standingId: null, firstRemovedAt: removedAt, lastRemovedAt: removedAt };
  return { ...later, firstRemovedAt: removedAt };
}

function isOfKeeper(viewer: Viewer, { reviewDraft, embargoOfficeId }: AnswerRow): boolean {
  const keeper = reviewDraft?.officeId ?? embargoOfficeId;
  return keeper !== null && officeIdsOf(viewer).includes(keeper);
}

/** The tables in which what took a place is looked for: those of the answer itself, or those of its annex. */
export function standingTablesOf({ answerId, annexId }: NonNullable<Fate['standing']>): Prisma.DataTableWhereInput {
  return { AND: [STANDING_TABLES, { answerId, annexId }] };
}
