import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { UseCaseContext } from '../auth/use-case-context.server';
import { createTestDatabase, type TestDatabase } from '../db/testing/test-database.server';
import { calendarYear } from '../figures/period';
import { VISITOR, type Viewer } from '../visibility/viewer';
import { addAnswerToSeries, refreshSeriesOf } from './add-answer-to-series.server';
import { adoptTable } from './adopt-table.server';
import { answerAlignmentQuestion } from './answer-alignment-question.server';
import { changeBreak } from './change-break.server';
import { getSeries } from './get-series.server';
import { listAlignmentDecisions } from './list-alignment-decisions.server';
import { countAlignmentQuestions, listAlignmentQuestions } from './list-alignment-questions.server';
import { listUnconfirmed } from './list-unconfirmed.server';
import { renameCategory } from './rename-category.server';
import { aanDeBak, sibling } from './testing/aan-de-bak';
import { type GivenAnswer, storeAnswer } from './testing/store-answer.server';
import { previewUndo, undoDecision } from './undo-decision.server';

const TODAY = '2026-11-24';
const NOW = new Date('2026-11-24T12:00:00Z');
const LONG = { timeout: 60_000, maxWait: 60_000 };

let database: TestDatabase;
let editor: Viewer;
beforeAll(async () => {
  database = await createTestDatabase();
  editor = await newEditor();
});
afterAll(() => database.drop());

async function newEditor(): Promise<Viewer> {
  const { client } = database;
  const office = await client.office.create({ data: { name: `Kantoor ${randomUUID()}` } });
  const user = await client.user.create({
    data: { email: `${randomUUID()}@voorbeeld.test`, name: 'Proef Persoon', passwordHash: 'x' },
  });
  return { userId: user.id, isAdministrator: false, memberships: [{ officeId: office.id, role: 'editor' }] };
}

function contextOf(viewer: Viewer): UseCaseContext {
  return { database: database.client, viewer, now: NOW };
}

async function newThread(): Promise<string> {
  return (await database.client.thread.create({ data: { title: 'Proef' } })).id;
}

async function store(given: GivenAnswer): Promise<string> {
  return (await storeAnswer(database.client, given)).answerId;
}

async function align(answerId: string): Promise<void> {
  await database.client.$transaction((transaction) => addAnswerToSeries(transaction, answerId), LONG);
}

async function add(given: GivenAnswer): Promise<string> {
  const answerId = await store(given);
  await align(answerId);
  return answerId;
}

/** One table of regions a year: an edition of a thread. */
function edition(
  threadId: string,
  year: number,
  rows: Record<string, string>,
  given: Partial<GivenAnswer> = {},
): GivenAnswer {
  const total = String(Object.values(rows).reduce((sum, value) => sum + Number(value), 0));
  return {
    ...aanDeBak(threadId),
    items: { '1': `Hoeveel aanvragen waren er in ${String(year)} per regio?` },
    parts: [{ path: '1', text: `In ${String(year)} waren er deze aanvragen:` }],
    tables: [sibling('1', 'Regio', rows, total, calendarYear(year))],
    statedFigures: [],
    answeredOn: new Date(`${String(year + 1)}-03-01`),
    ...given,
  };
}

const BEFORE = { Brugge: '100', Gent: '200', 'Sint-Niklaas - Dendermonde': '90' };
const SPLIT = { Brugge: '110', Gent: '210', 'Sint-Niklaas': '50', Dendermonde: '45' };

/** Everything that the series of a thread hold, without ids. */
async function contentOf(threadId: string): Promise<unknown> {
  const series = await database.client.series.findMany({
    where: { threadId, observations: { some: {} } },
    include: {
      observations: { include: { category: true, definition: true } },
      gaps: { include: { category: true } },
      breaks: true,
    },
  });
  return series
    .map(({ title, unit, periodType, observations, gaps, breaks }) => ({
      title,
      unit,
      periodType,
      figures: observations
        .map((each) =>
          [
            each.category?.label ?? null,
            each.category?.key ?? null,
            each.periodLabel,
            each.value.toFixed(),
            each.definition.text,
          ].join('|'),
        )
        .toSorted(),
      gaps: gaps.map((each) => [each.category?.label ?? null, each.periodLabel, each.reason].join('|')).toSorted(),
      breaks: breaks.map((each) => [each.laterStart.toISOString(), each.kind].join('|')).toSorted(),
    }))
    .toSorted((one, other) => one.title.localeCompare(other.title));
}

/** The ids of everything in the thread that a link may point at. */
async function idsOf(threadId: string): Promise<unknown> {
  const rows = await database.client.observation.findMany({
    where: { series: { threadId } },
    select: { id: true, seriesId: true, categoryId: true },
    orderBy: { id: 'asc' },
  });
  return rows;
}

async function queueOf(viewer: Viewer, threadId: string) {
  const question = await database.client.question.findFirstOrThrow({ where: { threadId } });
  return listAlignmentQuestions(database.client, viewer, TODAY, {
    filter: { series: null, question: question.slug },
    page: 1,
  });
}

async function decide(threadId: string, choice: string): Promise<string> {
  const [item] = (await queueOf(editor, threadId)).items;
  const { decisionIds } = await answerAlignmentQuestion(contextOf(editor), { questionId: item?.id, choice });
  return decisionIds[0] ?? '';
}

describe('the queue', () => {
  it('asks once about a split region, with both tables and their figures, and meanwhile joins nothing', async () => {
    const threadId = await newThread();
    await add(edition(threadId, 2020, BEFORE));
    await add(edition(threadId, 2021, SPLIT));
    const { total, items } = await queueOf(editor, threadId);
    expect(total).toBe(1);
    expect(items[0]).toMatchObject({
      reason: 'split',
      labels: ['Sint-Niklaas', 'Dendermonde'],
      candidates: ['Sint-Niklaas - Dendermonde'],
    });
    expect(items[0]?.choices[0]).toBe('split');
    expect(items[0]?.earlier[0]?.rows.find((row) => row.isAsked)).toMatchObject({ figures: ['90'] });
    expect(items[0]?.later.rows.filter((row) => row.isAsked).map((row) => row.figures)).toEqual([['50'], ['45']]);
  });

  it('keeps the decision with who and when, and asks nothing about it in the next edition', async () => {
    const threadId = await newThread();
    await add(edition(threadId, 2020, BEFORE));
    await add(edition(threadId, 2021, SPLIT));
    const id = await decide(threadId, 'split');
    await add(edition(threadId, 2022, SPLIT));
    expect((await queueOf(editor, threadId)).total).toBe(0);
    const decisions = await listAlignmentDecisions(database.client, editor, TODAY, null);
    expect(decisions.find((each) => each.id === id)).toMatchObject({ decidedBy: 'Proef Persoon', decidedAt: NOW });
    expect(await database.client.auditEvent.count({ where: { subjectId: id, actorId: editor.userId } })).toBe(1);
  });

  it('puts a question off without answering it', async () => {
    const threadId = await newThread();
    await add(edition(threadId, 2020, BEFORE));
    await add(edition(threadId, 2021, SPLIT));
    await decide(threadId, 'later');
    const { items } = await queueOf(editor, threadId);
    expect(items.map(({ isLater }) => isLater)).toEqual([true]);
  });

  it.each(['same:7:0', 'merge', 'iets anders', ''])('refuses %s as an answer to a split', async (choice) => {
    const threadId = await newThread();
    await add(edition(threadId, 2020, BEFORE));
    await add(edition(threadId, 2021, SPLIT));
    await expect(decide(threadId, choice)).rejects.toMatchObject({ problem: 'invalid' });
  });
});

describe('undo', () => {
  it('restores exactly, also after a later answer, and redo brings everything back with its ids', async () => {
    const [decided, never] = [await newThread(), await newThread()];
    for (const threadId of [decided, never]) {
      await add(edition(threadId, 2020, { ...BEFORE, Kortrijk: '30' }));
      await add(edition(threadId, 2021, { ...BEFORE, Cortrijk: '33' }));
    }
    const id = await decide(decided, 'same:0:0');
    for (const threadId of [decided, never]) await add(edition(threadId, 2022, { ...BEFORE, Cortrijk: '36' }));
    const [withDecision, ids] = [await contentOf(decided), await idsOf(decided)];
    expect(withDecision).not.toEqual(await contentOf(never));
    const preview = await previewUndo(contextOf(editor), { decisionId: id });
    expect(preview.figures).toBeGreaterThan(0);
    expect(preview.opened).toBe(1);
    expect(await contentOf(decided)).toEqual(withDecision);
    await undoDecision(contextOf(editor), { decisionId: id, undo: true });
    expect(await contentOf(decided)).toEqual(await contentOf(never));
    await expect(undoDecision(contextOf(editor), { decisionId: id, undo: true })).rejects.toMatchObject({
      problem: 'conflict',
    });
    await undoDecision(contextOf(editor), { decisionId: id, undo: false });
    expect(await contentOf(decided)).toEqual(withDecision);
    expect(await idsOf(decided)).toEqual(ids);
  });

  it('gives the name of a category back', async () => {
    const threadId = await newThread();
    await add(edition(threadId, 2020, BEFORE));
    const before = await contentOf(threadId);
    const category = await database.client.category.findFirstOrThrow({
      where: { label: 'Gent', dimension: { series: { threadId } } },
    });
    await renameCategory(contextOf(editor), { categoryId: category.id, name: 'Gent en omstreken' });
    const series = await database.client.series.findFirstOrThrow({ where: { threadId } });
    const view = await getSeries(database.client, editor, TODAY, series.slug);
    expect(view?.dimensions[0]?.categories.find((each) => each.id === category.id)).toMatchObject({
      label: 'Gent en omstreken',
      printings: [{ label: 'Gent' }],
    });
    const [decision] = await listAlignmentDecisions(database.client, editor, TODAY, series.slug);
    await undoDecision(contextOf(editor), { decisionId: decision?.id, undo: true });
    expect(await contentOf(threadId)).toEqual(before);
  });
});

describe('answers that come, go and come back', () => {
  it('gives the same series in whatever order they are brought in', async () => {
    const given = [
      { year: 2020, rows: BEFORE },
      { year: 2021, rows: { Gent: '205', 'St.-Niklaas/Dendermonde': '95', BRUGGE: '105' } },
      { year: 2022, rows: { Brugge: '106', Gent: '207', 'Sint Niklaas – Dendermonde': '94', Onbekend: '3' } },
    ];
    const contents: unknown[] = [];
    for (const order of [
      [0, 1, 2],
      [2, 0, 1],
      [1, 2, 0],
    ]) {
      const threadId = await newThread();
      for (const index of order) {
        const each = given[index];
        if (each) await add(edition(threadId, each.year, each.rows));
      }
      contents.push(await contentOf(threadId));
    }
    expect(contents[1]).toEqual(contents[0]);
    expect(contents[2]).toEqual(contents[0]);
  });

  it('does without a withdrawn answer as if it had never come, and takes it back with its ids', async () => {
    const threadId = await newThread();
    await add(edition(threadId, 2020, BEFORE));
    const answerId = await add(edition(threadId, 2021, SPLIT));
    const ids = await idsOf(threadId);
    const set = async (retractedAt: Date | null): Promise<void> => {
      await database.client.answer.update({ where: { id: answerId }, data: { retractedAt } });
      await database.client.$transaction((transaction) => refreshSeriesOf(transaction, answerId), LONG);
    };
    await set(NOW);
    expect((await queueOf(editor, threadId)).total).toBe(0);
    await set(null);
    expect((await queueOf(editor, threadId)).total).toBe(1);
    expect(await idsOf(threadId)).toEqual(ids);
  });

  it('takes answers that come in at the same time one after the other', async () => {
    const threadId = await newThread();
    const answerIds = [
      await store(edition(threadId, 2020, BEFORE)),
      await store(edition(threadId, 2021, BEFORE)),
      await store(edition(threadId, 2022, BEFORE)),
    ];
    await Promise.all(answerIds.map(align));
    const series = await database.client.series.findMany({ where: { threadId }, include: { observations: true } });
    expect(series.map(({ observations }) => observations.length)).toEqual([12]);
  });

  it('lists provisional figures until a later answer gives them again', async () => {
    const threadId = await newThread();
    const parts = [{ path: '1', text: 'Deze cijfers zijn voorlopig.', isProvisional: true }];
    await add(edition(threadId, 2020, BEFORE, { parts }));
    const series = await database.client.series.findFirstOrThrow({ where: { threadId } });
    const open = async (): Promise<number> =>
      (await listUnconfirmed(database.client, VISITOR, TODAY)).rows.filter((row) => row.series.slug === series.slug)
        .length;
    expect(await open()).toBe(1);
    await add(edition(threadId, 2020, BEFORE, { answeredOn: new Date('2022-03-01') }));
    expect(await open()).toBe(0);
  });
});

describe('an answer under embargo', () => {
  it('shows its questions, labels, suggested breaks and decisions to its office alone', async () => {
    const threadId = await newThread();
    const other = await newEditor();
    const officeId = editor.memberships[0]?.officeId ?? '';
    await add(edition(threadId, 2020, BEFORE));
    await add(
      edition(threadId, 2021, SPLIT, {
        embargoOfficeId: officeId,
        parts: [{ path: '1', text: 'Geteld zijn nu de afgesloten dossiers.' }],
      }),
    );
    expect((await queueOf(editor, threadId)).total).toBe(1);
    expect((await queueOf(other, threadId)).total).toBe(0);
    expect(await countAlignmentQuestions(database.client, VISITOR, TODAY)).toBe(0);
    const { slug } = await database.client.series.findFirstOrThrow({ where: { threadId } });
    const seen = JSON.stringify(await getSeries(database.client, other, TODAY, slug));
    expect(seen).not.toContain('2021');
    expect(seen).not.toContain('"Dendermonde"');
    expect(seen).toContain('"breaks":[]');
    expect((await getSeries(database.client, editor, TODAY, slug))?.breaks).toHaveLength(1);
    const [item] = (await queueOf(editor, threadId)).items;
    await expect(
      answerAlignmentQuestion(contextOf(other), { questionId: item?.id, choice: 'split' }),
    ).rejects.toMatchObject({ problem: 'not-found' });
    const id = await decide(threadId, 'split');
    const decisions = await listAlignmentDecisions(database.client, other, TODAY, null);
    expect(decisions.some((each) => each.id === id)).toBe(false);
    await expect(undoDecision(contextOf(other), { decisionId: id, undo: true })).rejects.toMatchObject({
      problem: 'not-found',
    });
  });
});

describe('a table of another thread', () => {
  it('counts in the series as long as the decision stands, and goes back when it is undone', async () => {
    const [home, away] = [await newThread(), await newThread()];
    await add(edition(home, 2020, BEFORE));
    const answerId = await add(edition(away, 2021, BEFORE, { items: { '1': 'Wat kost de brug?' } }));
    const [before, beforeAway] = [await contentOf(home), await contentOf(away)];
    const table = await database.client.dataTable.findFirstOrThrow({ where: { answerId } });
    const { slug, id } = await database.client.series.findFirstOrThrow({ where: { threadId: home } });
    await adoptTable(contextOf(editor), { tableId: table.id, series: slug });
    expect(await database.client.observation.count({ where: { seriesId: id, answerId } })).toBe(4);
    expect(await contentOf(away)).toEqual([]);
    const [decision] = await listAlignmentDecisions(database.client, editor, TODAY, slug);
    await undoDecision(contextOf(editor), { decisionId: decision?.id, undo: true });
    expect([await contentOf(home), await contentOf(away)]).toEqual([before, beforeAway]);
  });
});

describe('breaks', () => {
  it('are confirmed, changed, dismissed and put back, and a dismissed one is not suggested again', async () => {
    const threadId = await newThread();
    await add(edition(threadId, 2020, BEFORE));
    await add(edition(threadId, 2021, BEFORE, { parts: [{ path: '1', text: 'Geteld zijn de afgesloten dossiers.' }] }));
    const { slug } = await database.client.series.findFirstOrThrow({ where: { threadId } });
    const breaks = async () => (await getSeries(database.client, editor, TODAY, slug))?.breaks ?? [];
    const [suggested] = await breaks();
    expect(suggested).toMatchObject({ state: 'suggested', isHard: false, period: '2021' });
    const breakId = suggested?.id;
    await changeBreak(contextOf(editor), { change: 'confirm', breakId, kind: 'method', isHard: true, note: 'Anders.' });
    expect(await breaks()).toMatchObject([{ state: 'stated', isHard: true, kind: 'method', note: 'Anders.' }]);
    await changeBreak(contextOf(editor), { change: 'dismiss', breakId, note: '' });
    expect(await breaks()).toMatchObject([{ state: 'dismissed' }]);
    await add(edition(threadId, 2022, BEFORE, { parts: [{ path: '1', text: 'Geteld zijn de afgesloten dossiers.' }] }));
    expect(await breaks()).toMatchObject([{ state: 'dismissed' }]);
    await changeBreak(contextOf(editor), { change: 'undo', breakId });
    expect(await breaks()).toMatchObject([{ state: 'stated', isHard: true }]);
  });
});
