import { z } from 'zod';
import type { PrismaClient } from '../db/generated/client';
import { officeIdsOf, type Viewer } from '../visibility/viewer';

export interface OpenReviewView {
  readonly id: string;
  readonly title: string | null;
  readonly fileName: string;
  readonly officeName: string;
  readonly receivedAt: Date;
  /** Whether it sets right a reading that was accepted before. */
  readonly isCorrection: boolean;
}

const MOST = 200;

/** The title as read: of the question, else of the answer's heading. */
const titleRow = z.object({ id: z.uuid(), title: z.string().nullable() });

/** The readings that wait for acceptance in the viewer's offices, newest first, and the ones put aside. */
export async function listOpenReviews(
  database: PrismaClient,
  viewer: Viewer,
  which: 'open' | 'discarded',
): Promise<readonly OpenReviewView[]> {
  const drafts = await database.reviewDraft.findMany({
    where: {
      officeId: { in: officeIdsOf(viewer) },
      acceptedAt: null,
      discardedAt: which === 'open' ? null : { not: null },
    },
    select: {
      id: true,
      createdAt: true,
      correctsAnswerId: true,
      correctsQuestionId: true,
      office: { select: { name: true } },
      reading: { select: { document: { select: { name: true } } } },
    },
    orderBy: { createdAt: 'desc' },
    take: MOST,
  });
  const titles = await titlesOf(
    database,
    drafts.map((draft) => draft.id),
  );
  return drafts.map((draft) => ({
    id: draft.id,
    title: titles.get(draft.id) ?? null,
    fileName: draft.reading.document.name,
    officeName: draft.office.name,
    receivedAt: draft.createdAt,
    isCorrection: draft.correctsAnswerId !== null || draft.correctsQuestionId !== null,
  }));
}

/** Taken out in the database: a list of two hundred would otherwise fetch two hundred whole readings. */
async function titlesOf(database: PrismaClient, ids: readonly string[]): Promise<ReadonlyMap<string, string | null>> {
  const rows = await database.$queryRaw<unknown[]>`
    SELECT "id", COALESCE("content" #>> '{question,title}', "content" #>> '{answer,header,title}') AS "title"
    FROM "ReviewDraft" WHERE "id" = ANY(${[...ids]}::uuid[])`;
  return new Map(rows.map((row) => titleRow.parse(row)).map(({ id, title }) => [id, title]));
}
