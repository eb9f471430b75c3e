import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../db/testing/test-database.server';
import { calendarYear } from '../figures/period';
import { addAnswerToSeries } from './add-answer-to-series.server';
import { aanDeBak, sibling } from './testing/aan-de-bak';
import { type GivenAnswer, storeAnswer } from './testing/store-answer.server';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

async function newThread(): Promise<string> {
  const thread = await database.client.thread.create({ data: { title: 'Arbeidsbegeleiding van gedetineerden' } });
  return thread.id;
}

async function add(given: GivenAnswer): Promise<string> {
  const { answerId } = await storeAnswer(database.client, given);
  await database.client.$transaction((transaction) => addAnswerToSeries(transaction, answerId));
  return answerId;
}

async function listOf(threadId: string) {
  return database.client.series.findMany({
    where: { threadId },
    include: {
      dimensions: { include: { categories: { orderBy: { position: 'asc' } } }, orderBy: { position: 'asc' } },
      observations: { include: { evidence: true, category: true, definition: true } },
      gaps: { include: { category: true } },
      breaks: true,
    },
    orderBy: { createdAt: 'asc' },
  });
}

describe('the real case', () => {
  it('makes one series of the six tables of 866, with a dimension each and one total behind which six cells stand', async () => {
    const threadId = await newThread();
    await add(aanDeBak(threadId));
    const series = await listOf(threadId);
    expect(series).toHaveLength(5);
    const family = series[0];
    expect(family?.title).toBe(
      'Arbeidsbegeleiding van gedetineerden: Hoeveel gedetineerden stapten in het programma ‘aan de bak’',
    );
    expect(family?.dimensions.map((dimension) => dimension.label)).toEqual([
      'Opleidingsniveau',
      'Geslacht',
      'Migratieachtergrond',
      'Leeftijd',
      'Arbeidshandicap',
      'Regio klant',
    ]);
    const totals = family?.observations.filter((observation) => observation.categoryId === null) ?? [];
    expect(totals.map((total) => [total.value.toFixed(), total.evidence.length])).toEqual([['866', 6]]);
    expect(totals[0]?.definition.label).toBe('intensieve bemiddelingstrajecten opgestart');
    expect(family?.dimensions[3]?.categories.map((category) => category.label)).toEqual(['-25', '25-50', '50+']);
  });

  it('keeps tables that do not fit apart, codes as keys, groups as labels, and a group total as no category', async () => {
    const threadId = await newThread();
    await add(aanDeBak(threadId));
    const [, vocational, other, workplace, completed] = await listOf(threadId);
    expect(vocational?.dimensions[0]?.categories.map(({ key, groupLabel }) => [key, groupLabel])).toEqual([
      ['165110', 'module 4a: doorstroomopleiding'],
      ['000100', 'module 4b: beroepsgerichte opleiding'],
    ]);
    expect(vocational?.observations.map((observation) => observation.statuses)).toEqual([
      ['provisional'],
      ['provisional'],
    ]);
    expect(other?.observations).toHaveLength(1);
    expect(workplace?.observations.filter((observation) => observation.categoryId === null)).toHaveLength(1);
    expect(completed?.measure).toBe('begeleidingen afgesloten');
    expect(completed?.observations[0]?.evidence[0]?.statedFigureId).not.toBeNull();
  });

  it('adds an answer once', async () => {
    const threadId = await newThread();
    const answerId = await add(aanDeBak(threadId));
    const before = await database.client.observation.count({ where: { answerId } });
    await database.client.$transaction((transaction) => addAnswerToSeries(transaction, answerId));
    expect(await database.client.observation.count({ where: { answerId } })).toBe(before);
  });
});

describe('a later edition', () => {
  const later: Partial<GivenAnswer> = {
    items: { '2': 'Hoeveel gedetineerden stapten in 2022 in het programma “aan de bak”? Graag verdeeld naar:' },
    parts: [{ path: '2', text: 'Aantal gedetineerden dat in 2022 deelnam, volgens:' }],
    tables: [
      sibling('2.a', 'opleidingsniveau', { kortgeschoold: '623', Laaggeschoold: '5' }, '828', calendarYear(2022)),
      sibling('2.b', 'Leeftijd ', { '50+': '112', '25 – 50': '600' }, '828', calendarYear(2022)),
    ],
    statedFigures: [],
  };

  it('continues the series whatever the number of the item and the case, accents, dashes and spaces of its labels', async () => {
    const threadId = await newThread();
    await add(aanDeBak(threadId));
    await add(aanDeBak(threadId, later));
    const series = await listOf(threadId);
    expect(series).toHaveLength(5);
    expect(series[0]?.dimensions).toHaveLength(6);
    expect(series[0]?.dimensions[3]?.categories.map((category) => category.label)).toEqual(['-25', '25-50', '50+']);
  });

  it('makes a new category of a label that does not match exactly', async () => {
    const threadId = await newThread();
    await add(aanDeBak(threadId));
    await add(aanDeBak(threadId, later));
    const labels = (await listOf(threadId))[0]?.dimensions[0]?.categories.map((category) => category.label);
    expect(labels).toEqual(['Hooggeschoold', 'Middengeschoold', 'Kortgeschoold', 'Laaggeschoold']);
  });

  it('suggests a soft break where the words of the definition differ, and none where only the year does', async () => {
    const threadId = await newThread();
    await add(aanDeBak(threadId));
    await add(aanDeBak(threadId, later));
    const [differs] = await listOf(threadId);
    expect(differs?.breaks.map(({ kind, isHard, isSuggested }) => ({ kind, isHard, isSuggested }))).toEqual([
      { kind: 'measure', isHard: false, isSuggested: true },
    ]);
    const sameThread = await newThread();
    await add(aanDeBak(sameThread));
    const parts = [{ path: '2', text: 'Aantal intensieve bemiddelingstrajecten opgestart in 2022, opgedeeld volgens' }];
    await add(aanDeBak(sameThread, { ...later, parts }));
    expect((await listOf(sameThread))[0]?.breaks).toEqual([]);
  });

  it('gives the same breaks in whichever order the editions come in', async () => {
    const [one, other] = [await newThread(), await newThread()];
    await add(aanDeBak(one));
    await add(aanDeBak(one, later));
    await add(aanDeBak(other, later));
    await add(aanDeBak(other));
    const breaks = async (threadId: string) =>
      (await listOf(threadId)).flatMap((series) => series.breaks.map((each) => each.laterStart.toISOString()));
    expect(await breaks(other)).toEqual(await breaks(one));
  });

  it('keeps a restated year beside the earlier one', async () => {
    const threadId = await newThread();
    await add(aanDeBak(threadId));
    await add(
      aanDeBak(threadId, { ...later, tables: [sibling('2.a', 'Opleidingsniveau', { Kortgeschoold: '665' }, '870')] }),
    );
    const totals = (await listOf(threadId))[0]?.observations.filter((observation) => observation.categoryId === null);
    expect(totals?.map((total) => total.value.toFixed()).toSorted()).toEqual(['866', '870']);
  });
});

it('turns a cell without a number into a gap with its reason, never into zero', async () => {
  const threadId = await newThread();
  await add(aanDeBak(threadId, { tables: [sibling('1.b', 'Geslacht', { M: '863', V: '-' })], statedFigures: [] }));
  const [series] = await listOf(threadId);
  expect(series?.gaps.map(({ reason, note, category }) => [reason, note, category?.label])).toEqual([
    ['suppressed', '-', 'V'],
  ]);
  expect(series?.observations.map((observation) => observation.category?.label ?? 'Totaal').toSorted()).toEqual([
    'M',
    'Totaal',
  ]);
});
