import { describe, expect, it } from 'vitest';
import { parseDate } from './parse-date';

describe('parseDate', () => {
  it.each([
    ['23 december 2020', '2020-12-23'],
    ['1 febr. 2021', '2021-02-01'],
    ['05 oktober 2016', '2016-10-05'],
    ['3/11/2019', '2019-11-03'],
    ['03-11-2019', '2019-11-03'],
    ['2020-12-23', '2020-12-23'],
  ])('it reads %s as %s', (text, day) => {
    expect(parseDate(text)).toBe(day);
  });

  it.each(['31 februari 2020', '12 april laatstleden', '2020', '12/2020', ''])('it takes %s for no day', (text) => {
    expect(parseDate(text)).toBeNull();
  });
});
