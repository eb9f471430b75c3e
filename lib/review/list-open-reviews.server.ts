import { z } from 'zod';
import type { Prisma, PrismaClient } from '../db/generated/client';
import type { IsoDate } from '../figures/iso-date';
import { readingSchema } from '../reading/reading-schema';
import { isEditorOf, officeIdsOf, type Viewer } from '../visibility/viewer';
import { listAnnexPlaces } from './annexes/list-annex-places.server';
import { type FileClues, numbersInName, suggestPlace } from './annexes/suggest-place';

export interface OpenReviewView {
  readonly id: string;
  readonly title: string | null;
  readonly fileName: string;
  readonly officeName: string;
  readonly receivedAt: Date;
  /** Whether it sets right a reading that was accepted before. */
  readonly isCorrection: boolean;
  /** The answer it is an annex of, by the title of its question; null for a document of its own. */
  readonly annexOf: { readonly title: string | null } | null;
  /** Whether it can be put with an answer, and the one it seems to go with. */
  readonly canAssign: boolean;
  readonly suggested: { readonly key: string; readonly title: string | null } | null;
}

const MOST = 200;

const reference = z.object({ number: z.number().nullable(), date: z.custom<IsoDate>().nullable() });

/** The title as read, of the question or else of the answer's heading, and what the reading cites. */
const titleRow = z.object({
  id: z.uuid(),
  title: z.string().nullable(),
  /** It holds sub-questions or several parts of an answer: it is no annex, as far as one can see. */
  hasItems: z.boolean(),
  references: z.array(reference.nullable()),
});
type TitleRow = z.infer<typeof titleRow>;

/** The readings that wait for acceptance in the viewer's offices, newest first, and the ones put aside. */
export async function listOpenReviews(
  database: PrismaClient,
  viewer: Viewer,
  today: IsoDate,
  which: 'open' | 'discarded',
): Promise<readonly OpenReviewView[]> {
  const drafts = await database.reviewDraft.findMany({
    where: {
      officeId: { in: officeIdsOf(viewer) },
      acceptedAt: null,
      discardedAt: which === 'open' ? null : { not: null },
      OR: [{ annexId: null }, { annex: { removedAt: null } }],
    },
    select: {
      id: true,
      createdAt: true,
      correctsAnswerId: true,
      correctsQuestionId: true,
      officeId: true,
      office: { select: { name: true } },
      annex: { select: annexSelect },
      imports: { select: { name: true }, orderBy: { queuedAt: 'desc' }, take: 1 },
      reading: { select: { document: { select: { name: true } } } },
    },
    orderBy: { createdAt: 'desc' },
    take: MOST,
  });
  const titles = await titlesOf(
    database,
    drafts.map((draft) => draft.id),
  );
  const rows = drafts.map((draft) => {
    const fileName = draft.imports[0]?.name ?? draft.reading.document.name;
    const read = titles.get(draft.id) ?? null;
    const canAssign =
      which === 'open' &&
      [draft.annex, draft.correctsAnswerId, draft.correctsQuestionId].every((each) => each === null) &&
      isEditorOf(viewer, draft.officeId);
    const mayBeAnnex = canAssign && read?.hasItems !== true;
    return { draft, fileName, read, canAssign, clues: mayBeAnnex ? cluesOf(fileName, read) : null };
  });
  const suggest = await suggester(
    database,
    viewer,
    today,
    rows.flatMap(({ clues }) => clues ?? []),
  );
  return rows.map(({ draft, fileName, read, canAssign, clues }) => ({
    id: draft.id,
    title: read?.title ?? null,
    fileName,
    officeName: draft.office.name,
    receivedAt: draft.createdAt,
    isCorrection: draft.correctsAnswerId !== null || draft.correctsQuestionId !== null,
    annexOf: draft.annex === null ? null : { title: titleOfAnswer(draft.annex) },
    canAssign,
    suggested: clues === null ? null : suggest(clues, { id: draft.id, officeId: draft.officeId }),
  }));
}

function cluesOf(fileName: string, read: TitleRow | null): FileClues {
  return { fileName, references: (read?.references ?? []).flatMap((each) => each ?? []) };
}

/** One look at the places for the whole list. */
async function suggester(
  database: PrismaClient,
  viewer: Viewer,
  today: IsoDate,
  all: readonly FileClues[],
): Promise<
  (clues: FileClues, draft: { readonly id: string; readonly officeId: string }) => OpenReviewView['suggested']
> {
  if (all.length === 0) return () => null;
  const numbers = all.flatMap(({ fileName, references }) => [
    ...numbersInName(fileName),
    ...references.flatMap(({ number }) => number ?? []),
  ]);
  const places = await listAnnexPlaces(database, viewer, today, {
    numbers: [...new Set(numbers)].slice(0, MOST),
    words: [],
    newest: 30,
  });
  return (clues, { id, officeId }) => {
    const own = places.filter((place) => place.key !== `draft:${id}` && (place.officeId ?? officeId) === officeId);
    const found = suggestPlace(clues, own);
    return found === null ? null : { key: found.place.key, title: found.place.title };
  };
}

const annexSelect = {
  title: true,
  answer: {
    select: {
      addressees: { select: { addressee: { select: { question: { select: { title: true } } } } }, take: 1 },
    },
  },
  awaitsDraft: { select: { content: true } },
} as const satisfies Prisma.AnnexSelect;

function titleOfAnswer({ answer, awaitsDraft }: Prisma.AnnexGetPayload<{ select: typeof annexSelect }>): string | null {
  const title = answer?.addressees[0]?.addressee.question.title ?? null;
  if (title !== null || awaitsDraft === null) return title;
  const reading = readingSchema.parse(awaitsDraft.content);
  return reading.question?.title ?? reading.answer?.header?.title ?? null;
}

/** Taken out in the database: a list of two hundred would otherwise fetch two hundred whole readings. */
async function titlesOf(database: PrismaClient, ids: readonly string[]): Promise<ReadonlyMap<string, TitleRow>> {
  const rows = await database.$queryRaw<unknown[]>`
    SELECT "id", COALESCE("content" #>> '{question,title}', "content" #>> '{answer,header,title}') AS "title",
      COALESCE(jsonb_array_length("content" #> '{question,items}') > 0, false)
        OR COALESCE(jsonb_array_length("content" #> '{answer,items}') > 1, false) AS "hasItems",
      COALESCE("content" #> '{question,references}', '[]') || COALESCE("content" #> '{answer,references}', '[]')
        || jsonb_build_array("content" #> '{answer,header}') AS "references"
    FROM "ReviewDraft" WHERE "id" = ANY(${[...ids]}::uuid[])`;
  return new Map(rows.map((row) => titleRow.parse(row)).map((row) => [row.id, row]));
}
