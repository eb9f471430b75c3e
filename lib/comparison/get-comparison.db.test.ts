import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../db/testing/test-database.server';
import { calendarYear } from '../figures/period';
import { addAnswerToSeries } from '../series/add-answer-to-series.server';
import { aanDeBak, sibling } from '../series/testing/aan-de-bak';
import { storeAnswer } from '../series/testing/store-answer.server';
import { VISITOR, type Viewer } from '../visibility/viewer';
import { buildCompareView } from './build-compare-view';
import { findSeriesOfTable } from './find-series-of-table.server';
import { getComparison } from './get-comparison.server';
import { listSeries } from './list-series.server';
import { EMPTY_STATE } from './view-state';

const TODAY = '2026-11-24';
let database: TestDatabase;
let slug: string;
let member: Viewer;
let embargoedAnswerId: string;

/** One public answer about 2020, and one under embargo that restates 2020, adds 2022, a category, a dimension and a definition. */
beforeAll(async () => {
  database = await createTestDatabase();
  const { client } = database;
  const office = await client.office.create({ data: { name: 'Kantoor' } });
  member = { userId: office.id, isAdministrator: false, memberships: [{ officeId: office.id, role: 'reader' }] };
  const thread = await client.thread.create({ data: { title: 'Draad' } });
  const open = await storeAnswer(client, aanDeBak(thread.id));
  await client.$transaction((transaction) => addAnswerToSeries(transaction, open.answerId));
  const years = [calendarYear(2020), calendarYear(2022)];
  const closed = await storeAnswer(client, {
    ...aanDeBak(thread.id),
    embargoOfficeId: office.id,
    answeredOn: new Date('2026-11-20'),
    parts: [
      { path: '1', text: 'Aantal geheime deelnemers in 2022, opgedeeld volgens:' },
      { path: '5', text: 'Geheime weigering.', outcome: 'refused', reason: 'legally-barred' },
    ],
    tables: [
      {
        ...sibling('1.a', 'Opleidingsniveau', {}),
        columns: years.map((period) => ({ label: period.label, period })),
        rows: [
          { label: 'Kortgeschoold', raw: ['660', '623'] },
          { label: 'Geheim niveau', raw: ['1', '2'] },
          { label: 'Totaal', raw: ['870', '828'] },
        ],
      },
      {
        ...sibling('1.b', 'Geheime indeling', {}),
        columns: years.map((period) => ({ label: period.label, period })),
        rows: [
          { label: 'Ja', raw: ['1', '-'] },
          { label: 'Totaal', raw: ['870', '828'] },
        ],
      },
    ],
    statedFigures: [{ path: '2', raw: '999', period: calendarYear(2022), sentence: 'Geheim: 999 in 2022.' }],
  });
  embargoedAnswerId = closed.answerId;
  await client.$transaction((transaction) => addAnswerToSeries(transaction, closed.answerId));
  const series = await client.series.findFirstOrThrow({
    where: { observations: { some: { answerId: open.answerId, categoryId: null, value: '866' } } },
  });
  slug = series.slug;
});
afterAll(() => database.drop());

async function viewFor(viewer: Viewer, dimension: string | null = null) {
  const data = await getComparison(database.client, viewer, TODAY, { ...EMPTY_STATE, series: slug, dimension });
  return data && buildCompareView(data, { ...EMPTY_STATE, series: slug, dimension });
}

describe('an answer under embargo', () => {
  it('shows others neither figures nor periods, categories, dimensions, definitions, breaks or refusals', async () => {
    const view = await viewFor(VISITOR);
    expect(view?.columns.map((column) => column.token)).toEqual(['2020']);
    expect(view?.rows.map((row) => row.label)).toEqual(['', 'Hooggeschoold', 'Middengeschoold', 'Kortgeschoold']);
    expect(view?.dimensions).toHaveLength(6);
    expect(view?.columns.flatMap((column) => column.breaksBefore)).toEqual([]);
    expect(view?.refusals.map((refusal) => refusal.answered)).toEqual([
      'VDAB mag geen strafrechtelijke gegevens verwerken.',
    ]);
    expect(JSON.stringify(view)).not.toMatch(/geheim/i);
    expect(JSON.stringify(view)).not.toContain('"value":"870"');
  });

  it('shows its office the newest vintage, marked as revised, with the earlier figure beside it', async () => {
    const view = await viewFor(member);
    expect(view?.columns.map((column) => column.token)).toEqual(['2020', '2021', '2022']);
    const total = view?.rows[0]?.cells[0];
    expect(
      total?.kind === 'figure'
        ? [total.value.toFixed(), ...total.statuses, ...total.others.map((each) => each.value.toFixed())]
        : [],
    ).toEqual(['870', 'revised', '866']);
    expect(view?.rows.map((row) => row.label)).toContain('Geheim niveau');
    expect(view?.columns[2]?.breaksBefore).toMatchObject([{ kind: 'measure', isSuggested: true }]);
  });

  it('shows a dimension to its office alone, and to others as one that does not exist', async () => {
    const hidden = await viewFor(VISITOR, 'geheime indeling');
    expect([hidden?.dimension?.key, hidden?.ignored]).toEqual([
      'opleidingsniveau',
      [{ choice: 'dimension', value: 'geheime indeling' }],
    ]);
    expect((await viewFor(member, 'geheime indeling'))?.dimension?.key).toBe('geheime indeling');
  });

  it('is not in the list of series, nor counted there', async () => {
    const [others, own] = await Promise.all([
      listSeries(database.client, VISITOR, TODAY),
      listSeries(database.client, member, TODAY),
    ]);
    expect([others.total, own.total]).toEqual([5, 6]);
    expect(JSON.stringify(others)).not.toMatch(/geheim|999/i);
    expect(others.series.find((series) => series.slug === slug)?.totals.map((point) => point.value?.toFixed())).toEqual(
      ['866'],
    );
    expect(
      own.series.find((series) => series.slug === slug)?.totals.map((point) => point.value?.toFixed() ?? null),
    ).toEqual(['870', null, '828']);
  });

  it('gives no way from its tables to a series', async () => {
    const table = await database.client.dataTable.findFirstOrThrow({
      where: { answerId: embargoedAnswerId },
      orderBy: { position: 'asc' },
    });
    expect(await findSeriesOfTable(database.client, VISITOR, TODAY, table.id)).toEqual({ kind: 'unknown' });
    expect(await findSeriesOfTable(database.client, member, TODAY, table.id)).toEqual({
      kind: 'found',
      series: slug,
      dimension: 'opleidingsniveau',
    });
  });

  it('leaves nothing of a series that it alone made', async () => {
    const own = await database.client.series.findFirstOrThrow({
      where: { observations: { some: { answerId: embargoedAnswerId, value: '999' } } },
    });
    const state = { ...EMPTY_STATE, series: own.slug };
    expect(await getComparison(database.client, VISITOR, TODAY, state)).toBeNull();
    expect(await getComparison(database.client, member, TODAY, state)).not.toBeNull();
  });
});

it('knows no series, table or period that is not there', async () => {
  expect(await getComparison(database.client, VISITOR, TODAY, { ...EMPTY_STATE, series: 'bestaat-niet' })).toBeNull();
  expect(await findSeriesOfTable(database.client, VISITOR, TODAY, 'geen-uuid')).toEqual({ kind: 'unknown' });
});

it('finds a table of an answer that is in no series', async () => {
  const thread = await database.client.thread.create({ data: { title: 'Andere draad' } });
  const without = {
    path: '1.a',
    title: 'gemeenten',
    rowHeading: 'Gemeente',
    columns: [{ label: 'Aantal' }],
    rows: [{ label: 'Gent', raw: ['1'] }],
  };
  const { answerId } = await storeAnswer(
    database.client,
    aanDeBak(thread.id, { tables: [without], statedFigures: [] }),
  );
  await database.client.$transaction((transaction) => addAnswerToSeries(transaction, answerId));
  const table = await database.client.dataTable.findFirstOrThrow({ where: { answerId } });
  expect(await findSeriesOfTable(database.client, VISITOR, TODAY, table.id)).toMatchObject({
    kind: 'in-no-series',
    title: 'gemeenten',
  });
});
