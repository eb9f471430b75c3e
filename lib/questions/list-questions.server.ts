import type { DatabaseClient } from '../db/client.server';
import type { Prisma } from '../db/generated/client';
import { dateOf, isoDateOf, type IsoDate } from '../figures/iso-date';
import type { Viewer } from '../visibility/viewer';
import { STANDING_TABLES, visibleAnswers, visibleQuestions } from '../visibility/visible-where.server';
import { type ListStatus, QUESTIONS_PER_PAGE, type QuestionListFilter } from './question-list-filter';
import { questionStatus, type QuestionStatus } from './question-status';

export interface QuestionListItem {
  readonly slug: string;
  /** Null while only its citation is known. */
  readonly title: string | null;
  readonly parliament: string;
  readonly numbers: readonly number[];
  readonly parliamentaryYear: string | null;
  readonly askedOn: IsoDate | null;
  readonly askers: readonly string[];
  readonly addressees: readonly string[];
  readonly itemCount: number;
  /** Tables in the answers that the viewer may read. */
  readonly tableCount: number;
  readonly isRetelling: boolean;
  readonly status: QuestionStatus;
}

export interface QuestionList {
  readonly questions: readonly QuestionListItem[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
}

/**
 * One page of the questions that the viewer sees, newest first. A page past the end gives the last one. Texts of
 * answers are searched only as far as the viewer may read them, so that a search never tells what an embargo keeps.
 */
export async function listQuestions(
  client: DatabaseClient,
  viewer: Viewer,
  today: IsoDate,
  filter: QuestionListFilter,
): Promise<QuestionList> {
  const where = whereOf(viewer, today, filter);
  const total = await client.question.count({ where });
  const pages = Math.max(1, Math.ceil(total / QUESTIONS_PER_PAGE));
  const page = Math.min(filter.pagina, pages);
  const rows = await client.question.findMany({
    where,
    select: listSelect(viewer, today),
    orderBy: [{ isPlaceholder: 'asc' }, { recordedAt: 'desc' }, { id: 'desc' }],
    skip: (page - 1) * QUESTIONS_PER_PAGE,
    take: QUESTIONS_PER_PAGE,
  });
  return { questions: rows.map(toListItem), total, page, pages };
}

function listSelect(viewer: Viewer, today: IsoDate) {
  return {
    slug: true,
    title: true,
    isPlaceholder: true,
    draftOfOfficeId: true,
    parliament: { select: { name: true } },
    document: { select: { isRetelling: true } },
    askers: { select: { person: { select: { name: true } } }, orderBy: { position: 'asc' } },
    _count: { select: { items: true } },
    addressees: {
      select: {
        number: true,
        parliamentaryYear: true,
        askedOn: true,
        isAnswered: true,
        isWithdrawn: true,
        person: { select: { name: true } },
        answers: {
          where: { answer: visibleAnswers(viewer, today) },
          select: {
            answer: {
              select: {
                id: true,
                document: { select: { isRetelling: true } },
                _count: { select: { tables: { where: STANDING_TABLES } } },
              },
            },
          },
        },
        // That an answer exists may be known to everybody; nothing else of it is read here.
        _count: { select: { answers: { where: { answer: { retractedAt: null } } } } },
      },
      orderBy: { position: 'asc' },
    },
  } as const satisfies Prisma.QuestionSelect;
}

type QuestionRow = Prisma.QuestionGetPayload<{ select: ReturnType<typeof listSelect> }>;

function toListItem(row: QuestionRow): QuestionListItem {
  const answers = new Map(
    row.addressees.flatMap((addressee) => addressee.answers.map(({ answer }) => [answer.id, answer])),
  );
  const hidden = row.addressees.filter((addressee) => addressee._count.answers > addressee.answers.length).length;
  const first = row.addressees[0];
  return {
    slug: row.slug,
    title: row.title,
    parliament: row.parliament.name,
    numbers: row.addressees.flatMap((addressee) => addressee.number ?? []),
    parliamentaryYear: first?.parliamentaryYear ?? null,
    askedOn: first?.askedOn ? isoDateOf(first.askedOn) : null,
    askers: row.askers.map((asker) => asker.person.name),
    addressees: row.addressees.flatMap((addressee) => addressee.person?.name ?? []),
    itemCount: row._count.items,
    tableCount: [...answers.values()].reduce((sum, answer) => sum + answer._count.tables, 0),
    isRetelling:
      row.document?.isRetelling === true || [...answers.values()].some((answer) => answer.document?.isRetelling),
    status: questionStatus({
      isPlaceholder: row.isPlaceholder,
      isDraft: row.draftOfOfficeId !== null,
      addressees: row.addressees,
      visibleAnswers: answers.size,
      hiddenAnswers: hidden,
    }),
  };
}

function whereOf(viewer: Viewer, today: IsoDate, filter: QuestionListFilter): Prisma.QuestionWhereInput {
  const words = filter.zoek === '' ? [] : filter.zoek.split(' ').slice(0, 12);
  return {
    AND: [
      visibleQuestions(viewer),
      ...words.map((word) => mentions(word, viewer, today)),
      ...(filter.jaar === null ? [] : [isAbout(filter.jaar, viewer, today)]),
      ...(filter.status === null ? [] : [hasStatus(filter.status)]),
    ],
  };
}

/** The word in the title, the texts, a table's labels, a name, or as the number of the question. */
function mentions(word: string, viewer: Viewer, today: IsoDate): Prisma.QuestionWhereInput {
  const contains = { contains: literal(word), mode: 'insensitive' } as const;
  const answer: Prisma.AnswerWhereInput = {
    AND: [
      visibleAnswers(viewer, today),
      {
        OR: [
          { parts: { some: { text: contains } } },
          {
            tables: {
              some: {
                AND: [
                  STANDING_TABLES,
                  { OR: [{ title: contains }, { rows: { some: { OR: [{ label: contains }, { code: contains }] } } }] },
                ],
              },
            },
          },
        ],
      },
    ],
  };
  return {
    OR: [
      { title: contains },
      { introduction: contains },
      { items: { some: { text: contains } } },
      { askers: { some: { person: { name: contains } } } },
      { addressees: { some: { person: { name: contains } } } },
      { addressees: { some: { answers: { some: { answer } } } } },
      ...(/^\d{1,6}$/.test(word) ? [{ addressees: { some: { number: Number(word) } } }] : []),
    ],
  };
}

/** Asked in that year, or answered with figures about it. */
function isAbout(year: number, viewer: Viewer, today: IsoDate): Prisma.QuestionWhereInput {
  const first = dateOf(`${year}-01-01`);
  const last = dateOf(`${year}-12-31`);
  const period = { periodStart: { lte: last }, periodEnd: { gte: first } };
  const answer: Prisma.AnswerWhereInput = {
    AND: [
      visibleAnswers(viewer, today),
      {
        OR: [
          {
            tables: {
              some: { AND: [STANDING_TABLES, { OR: [{ columns: { some: period } }, { rows: { some: period } }] }] },
            },
          },
          { statedFigures: { some: period } },
        ],
      },
    ],
  };
  return {
    OR: [
      { addressees: { some: { askedOn: { gte: first, lte: last } } } },
      { addressees: { some: { answers: { some: { answer } } } } },
    ],
  };
}

/** By the recorded facts alone: an embargo does not hide that there is an answer, and says nothing of it either. */
function hasStatus(status: ListStatus): Prisma.QuestionWhereInput {
  const isAnswered: Prisma.QuestionWhereInput = {
    addressees: { some: { OR: [{ isAnswered: true }, { answers: { some: { answer: { retractedAt: null } } } }] } },
  };
  switch (status) {
    case 'beantwoord':
      return isAnswered;
    case 'wacht':
      return { isPlaceholder: false, NOT: [isAnswered], addressees: { none: { isWithdrawn: true } } };
    case 'verwijzing':
      return { isPlaceholder: true };
  }
}

/** The word itself: in a pattern, % and _ would stand for anything. */
function literal(word: string): string {
  return word.replace(/[\\%_]/g, '\\$&');
}
