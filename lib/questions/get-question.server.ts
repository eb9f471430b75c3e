import type { DatabaseClient } from '../db/client.server';
import type { Prisma } from '../db/generated/client';
import { isoDateOf, type IsoDate } from '../figures/iso-date';
import type { Viewer } from '../visibility/viewer';
import { STANDING_TABLES, visibleAnswers, visibleQuestions } from '../visibility/visible-where.server';
import { orderEditions } from './order-editions';
import type { AddresseeView, CitationView, EditionView, QuestionView } from './question-view';
import { statedEdition } from './thread-title';

/** The question at this address with its sub-questions, citations and thread, as far as the viewer sees them; or null. */
export async function getQuestion(
  client: DatabaseClient,
  viewer: Viewer,
  today: IsoDate,
  slug: string,
): Promise<QuestionView | null> {
  if (!/^[a-z0-9-]{1,120}$/.test(slug)) return null;
  const row = await client.question.findFirst({
    where: { AND: [{ slug }, visibleQuestions(viewer)] },
    select: questionSelect,
  });
  if (row === null) return null;
  const citations = await visibleCitations(client, viewer, row.citations);
  return {
    id: row.id,
    slug: row.slug,
    title: row.title,
    parliament: row.parliament.name,
    introduction: row.introduction,
    isPlaceholder: row.isPlaceholder,
    isDraft: row.draftOfOfficeId !== null,
    isRetelling: row.document?.isRetelling ?? false,
    documentId: row.documentId,
    askers: row.askers.map((asker) => asker.person.name),
    addressees: row.addressees.map(toAddressee),
    items: row.items,
    citations,
    editions: await listEditions(client, viewer, today, row, citations),
  };
}

const questionSelect = {
  id: true,
  slug: true,
  title: true,
  introduction: true,
  isPlaceholder: true,
  draftOfOfficeId: true,
  threadId: true,
  documentId: true,
  parliament: { select: { name: true } },
  document: { select: { isRetelling: true } },
  askers: { select: { person: { select: { name: true } } }, orderBy: { position: 'asc' } },
  items: { select: { id: true, path: true, text: true }, orderBy: { position: 'asc' } },
  citations: {
    select: { text: true, number: true, date: true, resolvedQuestionId: true },
    orderBy: { position: 'asc' },
  },
  addressees: {
    select: {
      number: true,
      parliamentaryYear: true,
      portfolio: true,
      askedOn: true,
      dueOn: true,
      extendedTo: true,
      answeredOn: true,
      isAnswered: true,
      isWithdrawn: true,
      person: { select: { name: true } },
    },
    orderBy: { position: 'asc' },
  },
} as const satisfies Prisma.QuestionSelect;

type QuestionRow = Prisma.QuestionGetPayload<{ select: typeof questionSelect }>;

function toAddressee(row: QuestionRow['addressees'][number]): AddresseeView {
  return {
    name: row.person?.name ?? null,
    portfolio: row.portfolio,
    number: row.number,
    parliamentaryYear: row.parliamentaryYear,
    askedOn: day(row.askedOn),
    dueOn: day(row.extendedTo ?? row.dueOn),
    answeredOn: day(row.answeredOn),
    isAnswered: row.isAnswered,
    isWithdrawn: row.isWithdrawn,
  };
}

async function visibleCitations(
  client: DatabaseClient,
  viewer: Viewer,
  rows: QuestionRow['citations'],
): Promise<CitationView[]> {
  const ids = rows.flatMap((row) => row.resolvedQuestionId ?? []);
  const questions = await client.question.findMany({
    where: { AND: [{ id: { in: ids } }, visibleQuestions(viewer)] },
    select: { id: true, slug: true, title: true, isPlaceholder: true },
  });
  return rows.map((row) => ({
    text: row.text,
    number: row.number,
    date: day(row.date),
    question: questions.find((question) => question.id === row.resolvedQuestionId) ?? null,
  }));
}

async function listEditions(
  client: DatabaseClient,
  viewer: Viewer,
  today: IsoDate,
  question: QuestionRow,
  citations: readonly CitationView[],
): Promise<EditionView[]> {
  const citedIds = citations.flatMap((citation) => citation.question?.id ?? []);
  const inThread = question.threadId === null ? [] : [{ threadId: question.threadId }];
  const rows = await client.question.findMany({
    where: { AND: [{ OR: [{ id: { in: [question.id, ...citedIds] } }, ...inThread] }, visibleQuestions(viewer)] },
    select: {
      id: true,
      slug: true,
      title: true,
      isPlaceholder: true,
      citations: { select: { resolvedQuestionId: true } },
      addressees: {
        select: {
          number: true,
          askedOn: true,
          answers: { where: { answer: visibleAnswers(viewer, today) }, select: { answer: { select: periodsSelect } } },
        },
        orderBy: { position: 'asc' },
      },
    },
    orderBy: { recordedAt: 'asc' },
  });
  if (rows.length < 2) return [];
  const editions = rows.map((row) => ({
    id: row.id,
    slug: row.slug,
    title: row.title,
    number: row.addressees[0]?.number ?? null,
    askedOn: day(row.addressees[0]?.askedOn ?? null),
    periods: periodsOf(row.addressees.flatMap((addressee) => addressee.answers.map(({ answer }) => answer))),
    state: row.id === question.id ? ('here' as const) : row.isPlaceholder ? ('open' as const) : ('known' as const),
    statedEdition: row.title === null ? null : statedEdition(row.title),
    citedIds: row.citations.flatMap((citation) => citation.resolvedQuestionId ?? []),
  }));
  return orderEditions(editions).map(({ id, slug, title, number, askedOn, periods, state }) => ({
    id,
    slug,
    title,
    number,
    askedOn,
    periods,
    state,
  }));
}

const periodsSelect = {
  tables: {
    where: STANDING_TABLES,
    select: { columns: { where: { periodLabel: { not: null } }, select: { periodLabel: true, periodStart: true } } },
  },
} as const satisfies Prisma.AnswerSelect;

/** The labels of the periods in time, each once. */
function periodsOf(answers: Prisma.AnswerGetPayload<{ select: typeof periodsSelect }>[]): string[] {
  const columns = answers.flatMap((answer) => answer.tables.flatMap((table) => table.columns));
  const ordered = columns.toSorted((left, right) => Number(left.periodStart) - Number(right.periodStart));
  return [...new Set(ordered.flatMap((column) => column.periodLabel ?? []))];
}

function day(date: Date | null): IsoDate | null {
  return date === null ? null : isoDateOf(date);
}
