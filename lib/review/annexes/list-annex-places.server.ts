import type { Prisma, PrismaClient } from '../../db/generated/client';
import { isoDateOf, type IsoDate } from '../../figures/iso-date';
import { readingSchema } from '../../reading/reading-schema';
import { isEditorOf, type Viewer } from '../../visibility/viewer';
import { visibleAnswers, visibleQuestions } from '../../visibility/visible-where.server';
import { keepingOfficeOf, keepingSelect } from '../keeping-office.server';
import type { PlaceFacts } from './suggest-place';

/** An answer that a file can be put with: one that is here, or one whose review is still open. */
export interface AnnexPlace extends PlaceFacts {
  /** "answer:…" or "draft:…", as the form sends it. */
  readonly key: string;
  /** The office that keeps it; null for every editor's. */
  readonly officeId: string | null;
  readonly title: string | null;
  readonly isUnderReview: boolean;
  readonly paths: readonly string[];
}

export interface PlaceSearch {
  /** Questions of these numbers. */
  readonly numbers: readonly number[];
  /** Questions with all these words in their title; none looks for nothing by words. */
  readonly words: readonly string[];
  /** The newest answers as well, so many. */
  readonly newest: number;
}

const MOST = 60;

/** The places that the viewer may put files with: of the offices in which they are an editor. */
export async function listAnnexPlaces(
  database: PrismaClient,
  viewer: Viewer,
  today: IsoDate,
  search: PlaceSearch,
): Promise<readonly AnnexPlace[]> {
  const [answers, drafts] = await Promise.all([
    listAnswerPlaces(database, viewer, today, search),
    listDraftPlaces(database, viewer),
  ]);
  return [...drafts, ...answers];
}

async function listAnswerPlaces(
  database: PrismaClient,
  viewer: Viewer,
  today: IsoDate,
  { numbers, words, newest }: PlaceSearch,
): Promise<AnnexPlace[]> {
  const ofQuestion = (addressee: Prisma.AddresseeWhereInput): Prisma.AnswerWhereInput => ({
    addressees: { some: { addressee } },
  });
  const standing: Prisma.AnswerWhereInput = {
    AND: [
      visibleAnswers(viewer, today),
      ofQuestion({ question: visibleQuestions(viewer) }),
      // Which office keeps it is settled below; this leaves out the many that other offices do.
      {
        OR: [
          { reviewDraft: { officeId: { in: editorOfficeIds(viewer) } } },
          {
            reviewDraftId: null,
            OR: [{ embargoOfficeId: { in: editorOfficeIds(viewer) } }, { embargoOfficeId: null }],
          },
        ],
      },
    ],
  };
  const wanted: Prisma.AnswerWhereInput[] = [
    ...(numbers.length === 0 ? [] : [ofQuestion({ number: { in: [...numbers] } })]),
    ...(words.length === 0
      ? []
      : [
          {
            AND: words.map((word) =>
              ofQuestion({
                OR: [
                  { question: { title: { contains: word.replace(/[\\%_]/g, '\\$&'), mode: 'insensitive' } } },
                  ...(/^\d{1,6}$/.test(word) ? [{ number: Number(word) }] : []),
                ],
              }),
            ),
          },
        ]),
  ];
  const [found, latest] = await Promise.all([
    wanted.length === 0
      ? []
      : database.answer.findMany({
          where: { AND: [standing, { OR: wanted }] },
          select: placeSelect,
          orderBy: { recordedAt: 'desc' },
          take: MOST,
        }),
    newest === 0
      ? []
      : database.answer.findMany({
          where: standing,
          select: placeSelect,
          orderBy: { recordedAt: 'desc' },
          take: newest,
        }),
  ]);
  const rows = new Map([...found, ...latest].map((row) => [row.id, row]));
  return [...rows.values()].map(toPlace).filter(({ officeId }) => officeId === null || isEditorOf(viewer, officeId));
}

const placeSelect = {
  ...keepingSelect,
  id: true,
  document: { select: { name: true } },
  parts: { select: { paths: true }, orderBy: { position: 'asc' } },
  addressees: {
    select: {
      addressee: {
        select: { number: true, askedOn: true, question: { select: { officeId: true, title: true } } },
      },
    },
  },
} as const satisfies Prisma.AnswerSelect;

function toPlace(row: Prisma.AnswerGetPayload<{ select: typeof placeSelect }>): AnnexPlace {
  const addressee = row.addressees[0]?.addressee;
  return {
    key: `answer:${row.id}`,
    officeId: keepingOfficeOf(row),
    number: addressee?.number ?? null,
    askedOn: addressee?.askedOn ? isoDateOf(addressee.askedOn) : null,
    title: addressee?.question.title ?? null,
    fileName: row.document?.name ?? null,
    isUnderReview: false,
    paths: [...new Set(row.parts.flatMap((part) => part.paths))],
  };
}

function editorOfficeIds(viewer: Viewer): string[] {
  return viewer.memberships.filter(({ role }) => role === 'editor').map(({ officeId }) => officeId);
}

/** Reviews that are open and hold an answer: a file can wait with one until it is accepted. */
async function listDraftPlaces(database: PrismaClient, viewer: Viewer): Promise<AnnexPlace[]> {
  const drafts = await database.reviewDraft.findMany({
    where: { officeId: { in: editorOfficeIds(viewer) }, acceptedAt: null, discardedAt: null, annexId: null },
    select: {
      id: true,
      officeId: true,
      content: true,
      imports: { select: { name: true }, orderBy: { queuedAt: 'desc' }, take: 1 },
    },
    orderBy: { createdAt: 'desc' },
    take: MOST,
  });
  return drafts.flatMap(({ id, officeId, content, imports }) => {
    const { question, answer } = readingSchema.parse(content);
    const title = question?.title ?? answer?.header?.title ?? null;
    if (answer === null || title === null) return [];
    return {
      key: `draft:${id}`,
      officeId,
      number: question?.number ?? answer.header?.number ?? null,
      askedOn: question?.date ?? answer.header?.date ?? null,
      title,
      fileName: imports[0]?.name ?? null,
      isUnderReview: true,
      paths: [...new Set(answer.items.flatMap((part) => part.paths))],
    };
  });
}
