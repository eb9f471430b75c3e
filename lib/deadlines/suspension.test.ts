import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../figures/iso-date';
import { Suspension, suspendedStretches, type RecessDays } from './suspension';

const EASTER: RecessDays = { kind: 'easter', startsOn: '2021-04-03', endsOn: '2021-04-18' };
const SUMMER: RecessDays = { kind: 'summer', startsOn: '2021-07-21', endsOn: '2021-09-26' };

function days(
  suspension: Suspension,
  recesses: readonly RecessDays[],
  from: IsoDate = '2021-01-01',
  to: IsoDate = '2021-12-31',
): [IsoDate, IsoDate][] {
  return suspendedStretches([suspension], recesses, from, to).stretches.map((stretch) => [stretch.from, stretch.to]);
}

describe('suspendedStretches', () => {
  it('finds a stretch that crosses the year on both of its sides', () => {
    const winter: Suspension = { kind: 'fixed', from: '12-25', to: '01-02' };
    expect(days(winter, [])).toEqual([
      ['2020-12-25', '2021-01-02'],
      ['2021-12-25', '2022-01-02'],
    ]);
  });

  it('takes the second week from Monday to Sunday, also where the recess starts in a weekend', () => {
    expect(days({ kind: 'second-week', recess: 'easter' }, [EASTER])).toEqual([['2021-04-12', '2021-04-18']]);
    expect(days({ kind: 'second-week', recess: 'easter' }, [{ ...EASTER, startsOn: '2021-04-05' }])).toEqual([
      ['2021-04-12', '2021-04-18'],
    ]);
  });

  it('has no second week in a recess of one week', () => {
    expect(days({ kind: 'second-week', recess: 'easter' }, [{ ...EASTER, endsOn: '2021-04-09' }])).toEqual([]);
  });

  it('ends at the fixed day although the recess goes on, and is empty where the recess starts after it', () => {
    const rule: Suspension = { kind: 'from-start-to', recess: 'summer', to: '08-31' };
    expect(days(rule, [SUMMER])).toEqual([['2021-07-21', '2021-08-31']]);
    expect(days(rule, [{ ...SUMMER, startsOn: '2021-09-01' }])).toEqual([]);
  });

  it('reads 29 February as the last day of February in other years', () => {
    expect(days({ kind: 'fixed', from: '02-28', to: '02-29' }, [], '2021-01-01', '2021-12-31')).toEqual([
      ['2021-02-28', '2021-02-28'],
    ]);
  });

  it('misses a recess only where the period can touch it', () => {
    const rule: Suspension[] = [{ kind: 'second-week', recess: 'easter' }];
    expect(suspendedStretches(rule, [], '2021-04-01', '2021-04-30').missing).toEqual([
      { recess: 'easter', year: 2021 },
    ]);
    expect(suspendedStretches(rule, [], '2021-06-01', '2021-12-30').missing).toEqual([]);
    expect(suspendedStretches(rule, [EASTER], '2021-04-01', '2021-04-30').missing).toEqual([]);
  });

  it('refuses a day that no month has', () => {
    expect(Suspension.safeParse({ kind: 'fixed', from: '13-01', to: '01-02' }).success).toBe(false);
    expect(Suspension.safeParse({ kind: 'fixed', from: '12-32', to: '01-02' }).success).toBe(false);
  });
});
