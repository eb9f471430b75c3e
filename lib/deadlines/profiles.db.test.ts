import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRoles, SIGNED_IN_AT } from '../auth/testing/roles.server';
import type { UseCaseContext } from '../auth/use-case-context.server';
import { createTestDatabase, type TestDatabase } from '../db/testing/test-database.server';
import { dateOf } from '../figures/iso-date';
import { getProfiles } from './get-profiles.server';
import { dueDateIn, embargoEndIn, type ParliamentProfile } from './profile';
import { missingRecesses } from './recess-warnings';
import { removeRecess } from './use-cases/remove-recess.server';
import { saveDeadlineRule } from './use-cases/save-deadline-rule.server';
import { saveRecess } from './use-cases/save-recess.server';

let database: TestDatabase;
let context: UseCaseContext;

beforeAll(async () => {
  database = await createTestDatabase();
  const roles = await createRoles(database.client);
  context = { database: database.client, viewer: roles.viewers.administrator, now: SIGNED_IN_AT };
  await database.client.question.create({
    data: {
      slug: 'open-vraag',
      parliamentId: 'vlaams-parlement',
      title: 'Open vraag over proefcijfers',
      addressees: { create: { number: 7, sentOn: dateOf('2026-07-01') } },
    },
  });
});
afterAll(async () => {
  await database.drop();
});

async function profileOf(id: string): Promise<ParliamentProfile> {
  const profile = (await getProfiles(database.client)).get(id);
  if (profile === undefined) throw new Error(`No profile ${id}`);
  return profile;
}

const SUMMER = {
  parliamentId: 'vlaams-parlement',
  recessId: null,
  name: 'Zomerreces 2026',
  kind: 'summer',
  startsOn: '2026-07-18',
  endsOn: '2026-09-27',
} as const;
const NO_DATES = { askedOn: null, officialDueOn: null, extendedTo: null };

describe('the profiles of an empty installation', () => {
  it('give the Flemish Parliament its date of question 254 and its embargo of fifteen working days', async () => {
    const flemish = await profileOf('vlaams-parlement');
    expect(dueDateIn(flemish, { ...NO_DATES, sentOn: '2020-12-23' })).toMatchObject({ on: '2021-01-29' });
    expect(embargoEndIn(flemish, '2021-01-29')?.on).toBe('2021-02-19');
  });

  it('give the Chamber twenty working days and the Tweede Kamer three weeks, without an embargo', async () => {
    const [chamber, dutch] = [await profileOf('kamer'), await profileOf('tweede-kamer')];
    expect(dueDateIn(chamber, { ...NO_DATES, sentOn: '2024-02-26' })).toMatchObject({ on: '2024-03-25' });
    expect(dueDateIn(dutch, { ...NO_DATES, sentOn: '2024-02-26' })).toMatchObject({ on: '2024-03-18' });
    expect(embargoEndIn(chamber, '2024-03-25')).toBeNull();
    expect([chamber.numbering, dutch.numbering]).toEqual(['per-department', 'per-case']);
  });

  it('warn that the recesses of the coming year are not known', async () => {
    expect(missingRecesses(await profileOf('vlaams-parlement'), '2026-11-24')).toEqual([
      { recess: 'easter', year: 2027 },
      { recess: 'summer', year: 2027 },
    ]);
    expect(missingRecesses(await profileOf('kamer'), '2026-11-24')).toEqual([]);
  });
});

describe('saveRecess', () => {
  it('shows which dates move without keeping anything, then keeps it with its audit row', async () => {
    const preview = await saveRecess(context, { ...SUMMER, isPreview: true });
    expect(preview).toMatchObject({
      isKept: false,
      moved: [{ number: 7, questionSlug: 'open-vraag', before: '2026-08-03', after: '2026-09-14' }],
    });
    expect(await database.client.recess.count({ where: { name: SUMMER.name } })).toBe(0);
    expect(await database.client.auditEvent.count({ where: { action: 'saveRecess' } })).toBe(0);
    expect(await saveRecess(context, { ...SUMMER, isPreview: false })).toEqual({ isKept: true, moved: preview.moved });
    expect(await database.client.auditEvent.count({ where: { action: 'saveRecess' } })).toBe(1);
  });

  it('refuses one that overlaps another of its kind, ends before it starts or has no such day, at the field', async () => {
    const overlapping = { ...SUMMER, startsOn: '2026-08-01', isPreview: false };
    await expect(saveRecess(context, overlapping)).rejects.toMatchObject({ fields: { startsOn: 'recessOverlaps' } });
    const backwards = { ...SUMMER, startsOn: '2027-07-20', endsOn: '2027-07-01', isPreview: false };
    await expect(saveRecess(context, backwards)).rejects.toMatchObject({ fields: { endsOn: 'endsBeforeStart' } });
    const impossible = { ...SUMMER, startsOn: '2027-02-31', endsOn: '2027-03-01', isPreview: false };
    await expect(saveRecess(context, impossible)).rejects.toMatchObject({ fields: { startsOn: 'dayInvalid' } });
  });
});

describe('removeRecess', () => {
  it('moves the dates back', async () => {
    const { id } = await database.client.recess.findFirstOrThrow({ where: { name: SUMMER.name } });
    const { moved } = await removeRecess(context, {
      parliamentId: SUMMER.parliamentId,
      recessId: id,
      isPreview: false,
    });
    expect(moved).toMatchObject([{ before: '2026-09-14', after: '2026-08-03' }]);
  });
});

describe('saveDeadlineRule', () => {
  const rule = {
    parliamentId: 'vlaams-parlement',
    ruleId: null,
    purpose: 'answer',
    amount: '30',
    unit: 'working-day',
    startRule: 'after-sending',
    suspensions: [],
    validFrom: '2026-07-01',
    validTo: null,
    source: 'Reglement',
    isPreview: false,
  } as const;

  it('holds for what was sent from its first day on', async () => {
    const { moved } = await saveDeadlineRule(context, rule);
    expect(moved).toMatchObject([{ before: '2026-08-03', after: '2026-08-13' }]);
    const flemish = await profileOf('vlaams-parlement');
    expect(dueDateIn(flemish, { ...NO_DATES, sentOn: '2020-12-23' })).toMatchObject({ on: '2021-01-29' });
  });

  it('refuses a second version from the same day and a period of no days', async () => {
    await expect(saveDeadlineRule(context, rule)).rejects.toMatchObject({ fields: { validFrom: 'ruleStartsThen' } });
    await expect(saveDeadlineRule(context, { ...rule, amount: '0' })).rejects.toMatchObject({
      fields: { amount: 'amountInvalid' },
    });
  });
});
