import { describe, expect, it } from 'vitest';
import { columnPeriod } from './column-period';

describe('columnPeriod', () => {
  it.each([
    ['Aantal 2021', '2021'],
    ['2019 M', '2019'],
    ['2021 (in duizend euro)', '2021'],
    ['Schooljaar 2020-2021 meisjes', '2020-2021'],
    ['Aantal jan-sep 2019', 'jan-sep 2019'],
    ['2022 (voorlopig) %', '2022'],
  ])('it finds the period of "%s"', (heading, label) => {
    expect(columnPeriod(heading, '')?.label).toBe(label);
  });

  it.each(['Evolutie 2020-2021', 'Verschil 2021', '2020 (9 maanden)', 'Aantal september en oktober 2020', 'Totaal'])(
    'it finds none in "%s": a change or a part of a year is no year',
    (heading) => {
      expect(columnPeriod(heading, '')).toBeNull();
    },
  );
});
