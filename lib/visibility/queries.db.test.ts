import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getAnnexFile } from '../answers/get-annex-file.server';
import { getAnswer, getTable, listAnswers } from '../answers/get-answer.server';
import { getCellFigure, getStatedFigure } from '../answers/get-figure.server';
import { getSourceDocument, getSourceText } from '../answers/get-source-text.server';
import { listLatestAnswers } from '../answers/list-latest-answers.server';
import { acceptanceOf, createReviewDraft } from '../auth/testing/review-draft.server';
import { ACTORS, createRoles, type Actor, type Roles } from '../auth/testing/roles.server';
import { findSeriesOfTable } from '../comparison/find-series-of-table.server';
import { getComparison, getCompareView } from '../comparison/get-comparison.server';
import { listRefusals } from '../comparison/list-refusals.server';
import { listSeries } from '../comparison/list-series.server';
import { listVintages } from '../comparison/list-vintages.server';
import { EMPTY_STATE } from '../comparison/view-state';
import { freezeComparison } from '../comparison/frozen/freeze-comparison.server';
import { getFrozenComparison } from '../comparison/frozen/get-frozen-comparison.server';
import { listFrozenComparisons } from '../comparison/frozen/list-frozen-comparisons.server';
import { getCoverage } from '../coverage/get-coverage.server';
import type { PrismaClient } from '../db/generated/client';
import { createTestDatabase, type TestDatabase } from '../db/testing/test-database.server';
import type { IsoDate } from '../figures/iso-date';
import { getQuestion } from '../questions/get-question.server';
import { listQuestions } from '../questions/list-questions.server';
import { QuestionListFilter } from '../questions/question-list-filter';
import { readText } from '../reading/testing/read-text';
import { acceptAnnex } from '../review/annexes/accept-annex.server';
import { attachAnnex } from '../review/annexes/attach-annex.server';
import { acceptReading } from '../review/accept-reading.server';
import { findExistingAnswer } from '../review/find-existing-answer.server';
import { answeredDocument } from '../review/testing/documents';
import { readNow } from '../review/testing/receive-and-read.server';
import { getQueueTable } from '../series/get-queue-table.server';
import { getSeries } from '../series/get-series.server';
import { listUnconfirmed } from '../series/list-unconfirmed.server';
import type { Viewer } from './viewer';

/** A figure that stands in the embargoed answer alone: wherever it turns up, the embargo leaks. */
const CANARY = '18437';
/** The same, in an annex of that answer. */
const ANNEX_CANARY = '29741';
const LAST_DAY: IsoDate = '2024-06-20';
const NEXT_DAY: IsoDate = '2024-06-21';
const MEMBERS: readonly Actor[] = ['reader of A', 'editor of A'];

/** What office A alone may see: an embargoed answer with its table, figures, series and document, and a draft. */
interface Kept {
  readonly questionId: string;
  readonly slug: string;
  readonly answerId: string;
  readonly documentId: string;
  readonly tableId: string;
  readonly tablePosition: number;
  readonly cellId: string;
  readonly statedFigureId: string;
  readonly annexId: string;
  readonly annexDocumentId: string;
  readonly annexCellId: string;
  readonly series: { readonly id: string; readonly slug: string; readonly threadId: string | null };
  readonly draftSlug: string;
  readonly frozenToken: string;
  readonly frozenBy: string;
}

interface Query {
  readonly file: string;
  readonly ask: (client: PrismaClient, viewer: Viewer, today: IsoDate, kept: Kept) => Promise<unknown>;
  /** Words of the result that say it shows what is kept. */
  readonly shows: (kept: Kept) => string;
  /** A draft stays the office's; an embargo ends. */
  readonly isDraft?: true;
}

const NO_FILTER = QuestionListFilter.parse({});

const QUERIES: readonly Query[] = [
  {
    file: 'lib/answers/get-answer.server.ts',
    ask: (client, viewer, today, { answerId }) => getAnswer(client, viewer, today, answerId),
    shows: () => CANARY,
  },
  {
    file: 'lib/answers/get-answer.server.ts',
    ask: (client, viewer, today, { questionId }) => listAnswers(client, viewer, today, questionId),
    shows: ({ answerId }) => answerId,
  },
  {
    file: 'lib/answers/get-answer.server.ts',
    ask: (client, viewer, today, { answerId, tablePosition }) =>
      getTable(client, viewer, today, answerId, tablePosition),
    shows: () => CANARY,
  },
  {
    file: 'lib/answers/get-annex-file.server.ts',
    ask: (client, viewer, today, { annexId }) => getAnnexFile(client, viewer, today, annexId),
    shows: () => 'bijlage-proef.csv',
  },
  {
    file: 'lib/answers/get-figure.server.ts',
    ask: (client, viewer, today, { annexCellId }) => getCellFigure(client, viewer, today, annexCellId),
    shows: () => ANNEX_CANARY,
  },
  {
    file: 'lib/answers/get-source-text.server.ts',
    ask: (client, viewer, today, { annexDocumentId }) => getSourceText(client, viewer, today, annexDocumentId),
    shows: () => ANNEX_CANARY,
  },
  {
    file: 'lib/answers/get-answer.server.ts',
    ask: (client, viewer, today, { answerId }) => getAnswer(client, viewer, today, answerId),
    shows: () => ANNEX_CANARY,
  },
  {
    file: 'lib/answers/get-figure.server.ts',
    ask: (client, viewer, today, { cellId }) => getCellFigure(client, viewer, today, cellId),
    shows: () => CANARY,
  },
  {
    file: 'lib/answers/get-figure.server.ts',
    ask: (client, viewer, today, { statedFigureId }) => getStatedFigure(client, viewer, today, statedFigureId),
    shows: () => CANARY,
  },
  {
    file: 'lib/answers/get-source-text.server.ts',
    ask: (client, viewer, today, { documentId }) => getSourceText(client, viewer, today, documentId),
    shows: () => 'proef.txt',
  },
  {
    file: 'lib/answers/get-source-text.server.ts',
    ask: async (client, viewer, today, { documentId }) => {
      // The same rule, whatever the document is: a page of it can be drawn when it is a PDF.
      await client.document.update({ where: { id: documentId }, data: { mediaType: 'application/pdf' } });
      return getSourceDocument(client, viewer, today, documentId);
    },
    shows: ({ documentId }) => documentId,
  },
  {
    file: 'lib/answers/list-latest-answers.server.ts',
    ask: (client, viewer, today) => listLatestAnswers(client, viewer, today, 50),
    shows: ({ slug }) => slug,
  },
  {
    file: 'lib/comparison/find-series-of-table.server.ts',
    ask: (client, viewer, today, { tableId }) => findSeriesOfTable(client, viewer, today, tableId),
    shows: ({ series }) => series.slug,
  },
  {
    file: 'lib/comparison/get-comparison.server.ts',
    ask: (client, viewer, today, { series }) =>
      getComparison(client, viewer, today, { ...EMPTY_STATE, series: series.slug }),
    shows: () => CANARY,
  },
  {
    file: 'lib/comparison/get-comparison.server.ts',
    ask: (client, viewer, today, { series }) =>
      getCompareView(client, viewer, today, { ...EMPTY_STATE, series: series.slug, knownOn: LAST_DAY, show: 'index' }),
    shows: () => CANARY,
  },
  {
    file: 'lib/comparison/list-vintages.server.ts',
    ask: (client, viewer, today, { series }) => listVintages(client, viewer, today, series.id),
    shows: ({ answerId }) => answerId,
  },
  {
    file: 'lib/comparison/list-series.server.ts',
    ask: (client, viewer, today) => listSeries(client, viewer, today),
    shows: ({ series }) => series.slug,
  },
  {
    file: 'lib/comparison/list-refusals.server.ts',
    ask: (client, viewer, today, { answerId }) =>
      listRefusals(client, viewer, today, { threadId: null, answerIds: [answerId] }),
    shows: () => 'not-registered',
  },
  {
    file: 'lib/comparison/frozen/get-frozen-comparison.server.ts',
    ask: (client, viewer, today, { frozenToken }) => getFrozenComparison(client, viewer, today, frozenToken),
    shows: () => CANARY,
  },
  {
    file: 'lib/comparison/frozen/list-frozen-comparisons.server.ts',
    ask: (client, viewer, today, { frozenToken, frozenBy }) =>
      // Whoever asks stands in the shoes of its maker, with their own offices.
      listFrozenComparisons(client, { ...viewer, userId: frozenBy }, today).then(({ frozen }) =>
        frozen.filter(({ token }) => token === frozenToken),
      ),
    shows: ({ frozenToken }) => frozenToken,
  },
  {
    file: 'lib/coverage/get-coverage.server.ts',
    ask: (client, viewer, today, { slug }) => getCoverage(client, viewer, today, slug),
    shows: () => 'not-registered',
  },
  {
    file: 'lib/review/find-existing-answer.server.ts',
    ask: (client, viewer, today) =>
      findExistingAnswer(
        client,
        viewer,
        today,
        readText(answeredDocument({ number: 77, date: '5 januari 2024', year: 2023 })),
      ),
    shows: ({ answerId }) => answerId,
  },
  {
    file: 'lib/questions/list-questions.server.ts',
    ask: (client, viewer, today) => listQuestions(client, viewer, today, NO_FILTER),
    shows: () => '"tableCount":2',
  },
  {
    file: 'lib/questions/list-questions.server.ts',
    ask: (client, viewer, today) => listQuestions(client, viewer, today, NO_FILTER),
    shows: ({ draftSlug }) => draftSlug,
    isDraft: true,
  },
  {
    file: 'lib/questions/get-question.server.ts',
    ask: (client, viewer, today, { draftSlug }) => getQuestion(client, viewer, today, draftSlug),
    shows: ({ draftSlug }) => draftSlug,
    isDraft: true,
  },
  {
    file: 'lib/series/get-series.server.ts',
    ask: (client, viewer, today, { series }) => getSeries(client, viewer, today, series.slug),
    shows: ({ series }) => series.slug,
  },
  {
    file: 'lib/series/get-queue-table.server.ts',
    ask: async (client, viewer, today, { answerId, questionId }) => {
      const alias = await client.categoryAlias.findFirstOrThrow({ where: { answerId, label: 'Limburg' } });
      const table = { edition: questionId, table: alias.tableKey ?? '' };
      return getQueueTable(client, { viewer, today, unit: null }, table, []);
    },
    shows: () => 'Limburg',
  },
  {
    file: 'lib/series/list-unconfirmed.server.ts',
    ask: async (client, viewer, today, { answerId }) => {
      await client.observation.updateMany({ where: { answerId }, data: { statuses: ['provisional'] } });
      return listUnconfirmed(client, viewer, today);
    },
    shows: ({ series }) => series.slug,
  },
];

/** Queries that take a viewer and are tried in another test. */
const TRIED_ELSEWHERE = [
  'lib/answers/former/get-former-figure.server.ts',
  'lib/answers/former/get-former-sentence.server.ts',
  'lib/answers/former/standing-place.server.ts',
  'lib/review/annexes/annex-answer.server.ts',
  'lib/review/annexes/assign-annex.server.ts',
  'lib/review/annexes/change-annex.server.ts',
  'lib/review/annexes/get-annex-keeping.server.ts',
  'lib/review/annexes/get-assignment.server.ts',
  'lib/review/annexes/list-annex-places.server.ts',
  'lib/review/accept-reading.server.ts',
  'lib/review/keeping-office.server.ts',
  'lib/review/read-again.server.ts',
  'lib/review/reopen-reading.server.ts',
  'lib/review/get-import.server.ts',
  'lib/review/get-keeping.server.ts',
  'lib/review/get-review-document.server.ts',
  'lib/review/get-review.server.ts',
  'lib/review/list-imports.server.ts',
  'lib/review/list-open-reviews.server.ts',
  'lib/review/receive-document.server.ts',
  'lib/series/list-alignment-decisions.server.ts',
  'lib/series/list-alignment-questions.server.ts',
  'lib/series/visible-alignment.server.ts',
];

let database: TestDatabase;
let roles: Roles;
let kept: Kept;

beforeAll(async () => {
  database = await createTestDatabase();
  roles = await createRoles(database.client);
  kept = await createKept(database.client);
});
afterAll(async () => {
  await database.drop();
});

describe.each(QUERIES.map((query, index) => ({ ...query, name: `${String(index + 1)}. ${query.file}` })))(
  '$name',
  ({ ask, shows, isDraft }) => {
    it.each(ACTORS)('shows a %s what they may see, on the last day of an embargo and on the next', async (actor) => {
      const viewer = roles.viewers[actor];
      const asked = async (today: IsoDate): Promise<string> =>
        JSON.stringify(await ask(database.client, viewer, today, kept));
      const isMember = MEMBERS.includes(actor);
      const [onLastDay, onNextDay] = [await asked(LAST_DAY), await asked(NEXT_DAY)];
      expect(onLastDay.includes(shows(kept)), 'on the last day').toBe(isMember);
      expect(onNextDay.includes(shows(kept)), 'on the next day').toBe(isMember || isDraft !== true);
      if (!isMember) {
        expect(onLastDay).not.toContain(CANARY);
        expect(onLastDay).not.toContain(ANNEX_CANARY);
      }
    });
  },
);

describe('the queries', () => {
  it('are all tried: every one that takes a viewer has its row', () => {
    const files = readdirSync('lib', { recursive: true, encoding: 'utf8' })
      .map((file) => `lib/${file}`)
      .filter((file) => file.endsWith('.server.ts') && !/\/(testing|generated|auth|visibility)\//.test(file))
      .filter((file) => readFileSync(file, 'utf8').includes('viewer: Viewer'));
    const known = new Set([...QUERIES.map((query) => query.file), ...TRIED_ELSEWHERE]);
    expect(files.filter((file) => !known.has(file))).toEqual([]);
  });
});

async function createKept(client: PrismaClient): Promise<Kept> {
  const total = Number(CANARY) + 12;
  const document = answeredDocument({ number: 77, date: '5 januari 2024', year: 2023, total });
  const text = document.replace(
    'De tabellen geven',
    `In 2023 waren er ${CANARY} bezoekers in Limburg. De tabellen geven`,
  );
  const reviewDraftId = await createReviewDraft(client, roles, text);
  const context = { database: client, viewer: roles.viewers['editor of A'], now: new Date('2024-06-03T10:00:00Z') };
  const acceptance = acceptanceOf(reviewDraftId, { number: '77', publicity: 'embargo', embargoUntil: LAST_DAY });
  const { questionId, questionSlug, answerId } = await acceptReading(context, acceptance);
  const answer = await client.answer.findUniqueOrThrow({
    where: { id: answerId ?? '' },
    select: { id: true, documentId: true, statedFigures: { select: { id: true, raw: true } } },
  });
  const cell = await client.cell.findFirstOrThrow({
    where: { raw: CANARY, table: { answerId: answer.id } },
    select: { id: true, table: { select: { id: true, position: true } } },
  });
  const series = await client.series.findFirstOrThrow({
    where: { observations: { some: { answerId: answer.id } } },
    select: { id: true, slug: true, threadId: true },
  });
  const annex = await createAnnex(client, answer.id);
  const draft = await client.question.create({
    data: {
      slug: 'ontwerp-over-proefbanken',
      parliamentId: 'vlaams-parlement',
      title: 'Ontwerp over proefbanken',
      draftOfOfficeId: roles.officeA,
    },
    select: { slug: true },
  });
  const { token } = await freezeComparison(context, { query: `reeks=${series.slug}` }, () => CANARY);
  return {
    questionId,
    slug: questionSlug,
    answerId: answer.id,
    documentId: answer.documentId ?? '',
    tableId: cell.table.id,
    tablePosition: cell.table.position,
    cellId: cell.id,
    statedFigureId: answer.statedFigures.find(({ raw }) => raw === CANARY)?.id ?? '',
    series,
    draftSlug: draft.slug,
    ...annex,
    frozenToken: token,
    frozenBy: roles.viewers['editor of A'].userId ?? '',
  };
}

/** An annex of the embargoed answer whose tables office A accepted. */
async function createAnnex(
  client: PrismaClient,
  answerId: string,
): Promise<Pick<Kept, 'annexId' | 'annexDocumentId' | 'annexCellId'>> {
  const context = { database: client, viewer: roles.viewers['editor of A'], now: new Date('2024-06-03T11:00:00Z') };
  const bytes = new TextEncoder().encode(`Gemeente;2023\nAalst;${ANNEX_CANARY}\nGent;12\n`);
  const attached = await attachAnnex(context, { answerId }, { name: 'bijlage-proef.csv', bytes });
  if (attached.kind !== 'reading') throw new Error(attached.kind);
  await readNow(context, attached.importId);
  const { reviewDraftId } = await client.import.findUniqueOrThrow({ where: { id: attached.importId } });
  await acceptAnnex(context, { reviewDraftId, version: '1' });
  const [cell, { documentId }] = await Promise.all([
    client.cell.findFirstOrThrow({ where: { raw: ANNEX_CANARY, table: { annexId: attached.annexId } } }),
    client.annex.findUniqueOrThrow({ where: { id: attached.annexId } }),
  ]);
  return { annexId: attached.annexId, annexDocumentId: documentId ?? '', annexCellId: cell.id };
}
