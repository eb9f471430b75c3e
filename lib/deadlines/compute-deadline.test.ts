import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate, type IsoDate } from '../figures/iso-date';
import { computeDeadline, START_RULES, type PeriodRule, type StartRule } from './compute-deadline';
import { addDays } from './day';
import type { RecessDays, Suspension } from './suspension';
import { dayOffOf, type WorkingCalendar } from './working-calendar';

const BELGIUM: WorkingCalendar = { country: 'BE', extraDaysOff: [] };
const SUSPENSIONS: Suspension[] = [
  { kind: 'second-week', recess: 'easter' },
  { kind: 'from-start-to', recess: 'summer', to: '08-31' },
  { kind: 'fixed', from: '12-25', to: '01-02' },
];
const RECESSES: readonly RecessDays[] = [
  { kind: 'easter', startsOn: '2021-04-05', endsOn: '2021-04-18' },
  { kind: 'summer', startsOn: '2021-07-21', endsOn: '2021-09-26' },
  { kind: 'easter', startsOn: '2024-04-01', endsOn: '2024-04-14' },
];

function flemish(startRule: StartRule): PeriodRule {
  return { amount: 20, unit: 'working-day', startRule, suspensions: SUSPENSIONS };
}

describe('computeDeadline', () => {
  it.each<[IsoDate, IsoDate, IsoDate]>([
    ['2020-12-23', '2021-01-29', '2021-01-28'],
    ['2021-02-01', '2021-03-05', '2021-03-01'],
    ['2021-03-25', '2021-05-03', '2021-04-30'],
    ['2021-07-05', '2021-09-17', '2021-09-13'],
    ['2024-02-26', '2024-03-29', '2024-03-25'],
  ])('gives the dates of the domain for a question of %s under both start rules', (sentOn, afterWeek, afterSending) => {
    expect(computeDeadline(sentOn, flemish('after-the-week'), BELGIUM, RECESSES).on).toBe(afterWeek);
    expect(computeDeadline(sentOn, flemish('after-sending'), BELGIUM, RECESSES).on).toBe(afterSending);
  });

  it('tells each step of question 254 of 23 December 2020', () => {
    const { steps, missingRecesses } = computeDeadline('2020-12-23', flemish('after-the-week'), BELGIUM, RECESSES);
    expect(steps).toEqual([
      { kind: 'sent', on: '2020-12-23' },
      { kind: 'starts', on: '2020-12-28', startRule: 'after-the-week' },
      { kind: 'suspended', from: '2020-12-25', to: '2021-01-02', because: SUSPENSIONS[2] },
      { kind: 'first-day', on: '2021-01-04' },
      { kind: 'last-day', on: '2021-01-29', amount: 20, unit: 'working-day' },
    ]);
    expect(missingRecesses).toEqual([]);
  });

  it('names the holidays that it passes over, but not those in a weekend', () => {
    const { steps } = computeDeadline('2021-04-28', flemish('after-sending'), BELGIUM, RECESSES);
    expect(steps.filter((step) => step.kind === 'holiday')).toEqual([
      { kind: 'holiday', on: '2021-05-13', name: 'Hemelvaartsdag' },
      { kind: 'holiday', on: '2021-05-24', name: 'Pinkstermaandag' },
    ]);
  });

  it('says which recess of which year it lacks, and only when the period can touch it', () => {
    expect(computeDeadline('2026-07-01', flemish('after-sending'), BELGIUM, RECESSES).missingRecesses).toEqual([
      { recess: 'summer', year: 2026 },
    ]);
    expect(computeDeadline('2026-10-01', flemish('after-sending'), BELGIUM, RECESSES).missingRecesses).toEqual([]);
  });

  it('takes the Flemish days off out where the setting says so', () => {
    const rule: PeriodRule = { ...flemish('after-sending'), amount: 1 };
    const flanders: WorkingCalendar = { country: 'BE', extraDaysOff: ['07-11'] };
    expect(computeDeadline('2022-07-08', rule, BELGIUM, RECESSES).on).toBe('2022-07-11');
    expect(computeDeadline('2022-07-08', rule, flanders, RECESSES).on).toBe('2022-07-12');
  });

  it('counts three weeks by the calendar, as the Tweede Kamer does', () => {
    const rule: PeriodRule = { amount: 3, unit: 'week', startRule: 'after-sending', suspensions: [] };
    expect(computeDeadline('2024-12-10', rule, { country: 'NL', extraDaysOff: [] }, []).on).toBe('2024-12-31');
  });

  it('ends on a working day that nothing suspends, never earlier for a later sending or a longer period', () => {
    const days = fc.integer({ min: 0, max: 3_650 }).map((offset) => addDays('2018-01-01', offset));
    fc.assert(
      fc.property(
        days,
        fc.constantFrom(...START_RULES),
        fc.integer({ min: 1, max: 60 }),
        (sentOn, startRule, amount) => {
          const rule = { ...flemish(startRule), amount };
          const { on } = computeDeadline(sentOn, rule, BELGIUM, RECESSES);
          expect(dayOffOf(on, BELGIUM)).toBeNull();
          expect(on > sentOn).toBe(true);
          expect(computeDeadline(addDays(sentOn, 1), rule, BELGIUM, RECESSES).on >= on).toBe(true);
          expect(computeDeadline(sentOn, { ...rule, amount: amount + 1 }, BELGIUM, RECESSES).on > on).toBe(true);
        },
      ),
    );
  });

  it('never lets the rule of the week end before the rule of the sending, nor more than four working days after', () => {
    for (let day = 1; day <= 31; day += 1) {
      const sentOn = isoDate(2024, 1, day);
      if (sentOn === null) continue;
      const [early, late] = [flemish('after-sending'), flemish('after-the-week')].map(
        (rule) => computeDeadline(sentOn, rule, BELGIUM, RECESSES).on,
      );
      expect(early !== undefined && late !== undefined && early <= late && late <= addDays(early, 6)).toBe(true);
    }
  });
});
