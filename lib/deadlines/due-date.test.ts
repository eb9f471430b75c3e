import { describe, expect, it } from 'vitest';
import { dueDateOf, ruleOn, type DatedRule } from './due-date';
import type { WorkingCalendar } from './working-calendar';

const BELGIUM: WorkingCalendar = { country: 'BE', extraDaysOff: [] };
const EARLIER: DatedRule = {
  amount: 15,
  unit: 'working-day',
  startRule: 'after-sending',
  suspensions: [],
  validFrom: '2010-01-01',
  validTo: '2019-06-30',
  source: null,
};
const LATER: DatedRule = { ...EARLIER, amount: 20, validFrom: '2019-07-01', validTo: null };
const RULES = [LATER, EARLIER];
const SENT = { askedOn: '2024-02-22', sentOn: '2024-02-26', officialDueOn: null, extendedTo: null } as const;

describe('ruleOn', () => {
  it('takes the version that held on the day, both ends included', () => {
    expect(ruleOn(RULES, '2019-06-30')).toBe(EARLIER);
    expect(ruleOn(RULES, '2019-07-01')).toBe(LATER);
    expect(ruleOn(RULES, '2009-12-31')).toBeNull();
  });

  it('takes the one that began later where two overlap', () => {
    expect(ruleOn([{ ...EARLIER, validTo: null }, LATER], '2024-01-01')).toBe(LATER);
  });
});

describe('dueDateOf', () => {
  it('computes from the day of sending', () => {
    expect(dueDateOf(SENT, RULES, BELGIUM, [])).toMatchObject({
      kind: 'computed',
      on: '2024-03-25',
      isFromAskedOn: false,
    });
  });

  it('computes from the day of asking where the day of sending is not known, and says so', () => {
    expect(dueDateOf({ ...SENT, sentOn: null }, RULES, BELGIUM, [])).toMatchObject({
      kind: 'computed',
      on: '2024-03-21',
      isFromAskedOn: true,
    });
  });

  it('lets an official date override the computed one and keeps the computed one beside it', () => {
    expect(dueDateOf({ ...SENT, officialDueOn: '2024-03-29' }, RULES, BELGIUM, [])).toMatchObject({
      kind: 'official',
      on: '2024-03-29',
      computed: { on: '2024-03-25' },
    });
  });

  it('lets an extension override both, unless the official date is later still', () => {
    expect(dueDateOf({ ...SENT, extendedTo: '2024-04-19' }, RULES, BELGIUM, []).kind).toBe('extended');
    expect(
      dueDateOf({ ...SENT, officialDueOn: '2024-05-02', extendedTo: '2024-04-19' }, RULES, BELGIUM, []),
    ).toMatchObject({ kind: 'official', on: '2024-05-02' });
  });

  it('knows no date without a day or without a rule for that day, and says which', () => {
    expect(dueDateOf({ ...SENT, askedOn: null, sentOn: null }, RULES, BELGIUM, [])).toEqual({
      kind: 'unknown',
      because: 'not-sent',
    });
    expect(dueDateOf({ ...SENT, sentOn: '2001-01-01' }, RULES, BELGIUM, [])).toEqual({
      kind: 'unknown',
      because: 'no-rule',
    });
  });
});
