import { afterAll, beforeAll, expect, it } from 'vitest';
import { createRoles, type Roles, SIGNED_IN_AT } from '../../auth/testing/roles.server';
import { UseCaseError } from '../../auth/use-case-error';
import { createTestDatabase, type TestDatabase } from '../../db/testing/test-database.server';
import { addAnswerToSeries } from '../../series/add-answer-to-series.server';
import { aanDeBak } from '../../series/testing/aan-de-bak';
import { storeAnswer } from '../../series/testing/store-answer.server';
import { VISITOR } from '../../visibility/viewer';
import { formatRate } from '../format';
import { getCompareView } from '../get-comparison.server';
import { EMPTY_STATE } from '../view-state';
import { recordDenominator } from './record-denominator.server';
import { removeDenominator } from './remove-denominator.server';

let database: TestDatabase;
let roles: Roles;
let slug: string;

beforeAll(async () => {
  database = await createTestDatabase();
  const { client } = database;
  roles = await createRoles(client);
  const thread = await client.thread.create({ data: { title: 'Draad' } });
  const { answerId } = await storeAnswer(client, aanDeBak(thread.id));
  await client.$transaction((transaction) => addAnswerToSeries(transaction, answerId), { timeout: 60_000 });
  const series = await client.series.findFirstOrThrow({
    where: { observations: { some: { categoryId: null, value: '866' } } },
  });
  slug = series.slug;
});
afterAll(() => database.drop());

const context = () => ({ database: database.client, viewer: roles.viewers['editor of A'], now: SIGNED_IN_AT });
const input = (value: string, title = 'Jaarverslag gevangeniswezen') => ({
  series: slug,
  label: 'vrijlatingen',
  source: { kind: 'statistics', title, publishedOn: '', reference: '', url: '' },
  values: [{ period: { type: 'calendar-year', label: '2020', start: '2020-01-01', end: '2020-12-31' }, value }],
});

/** The rate of the total in 2020, as every visitor sees it. */
async function rate(): Promise<string> {
  const view = await getCompareView(database.client, VISITOR, '2026-11-24', {
    ...EMPTY_STATE,
    series: slug,
    show: 'rates',
  });
  const found = view?.rows[0]?.rates?.[0];
  if (found === undefined) return 'no denominator';
  return found.kind === 'value' ? formatRate(found.value, 'nl-BE') : found.obstacle.kind;
}

it('relates the figures to a recorded quantity, replaces it, takes it back and undoes that, all of it audited', async () => {
  expect(await rate()).toBe('no denominator');
  await recordDenominator(context(), input('10.825'));
  expect(await rate()).toBe('8,0');
  await recordDenominator(context(), input('8.660'));
  expect(await rate()).toBe('10,0');
  const { id } = await database.client.denominator.findFirstOrThrow();
  await removeDenominator(context(), { denominatorId: id, remove: true });
  expect(await rate()).toBe('no denominator');
  await removeDenominator(context(), { denominatorId: id, remove: false });
  expect(await rate()).toBe('10,0');
  expect(await database.client.auditEvent.count({ where: { subjectId: id } })).toBe(4);
});

it('asks for a source and a number, and names the field', async () => {
  const refused = await recordDenominator(context(), input('veel', ' ')).catch((error: unknown) => error);
  expect(refused instanceof UseCaseError ? refused.fields : refused).toEqual({
    'source.title': 'sourceMissing',
    'values.0.value': 'numberInvalid',
  });
});
