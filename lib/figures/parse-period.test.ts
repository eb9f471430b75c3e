import { describe, expect, it } from 'vitest';
import { parsePeriod } from './parse-period';

describe('parsePeriod', () => {
  it.each([
    ['2020', '', 'calendar-year', '2020', '2020-01-01', '2020-12-31'],
    ['2020*', '', 'calendar-year', '2020', '2020-01-01', '2020-12-31'],
    ['2023 (voorlopig)', '', 'calendar-year', '2023', '2023-01-01', '2023-12-31'],
    ['2019-2020', 'aantal leerlingen', 'school-year', '2019-2020', '2019-09-01', '2020-08-31'],
    ['schooljaar 2019-20', '', 'school-year', '2019-2020', '2019-09-01', '2020-08-31'],
    ['2019–2020', 'academiejaar', 'academic-year', '2019-2020', '2019-10-01', '2020-09-30'],
    ['zittingsjaar 2020-2021', '', 'parliamentary-year', '2020-2021', '2020-09-28', '2021-09-26'],
    ['2015-2019', 'leerlingen', 'several-years', '2015-2019', '2015-01-01', '2019-12-31'],
    ['2019-2020', 'woningen', 'several-years', '2019-2020', '2019-01-01', '2020-12-31'],
    ['eerste semester 2021', '', 'semester', 'S1 2021', '2021-01-01', '2021-06-30'],
    ['Q3 2021', '', 'quarter', 'K3 2021', '2021-07-01', '2021-09-30'],
    ['4e kwartaal 2021', '', 'quarter', 'K4 2021', '2021-10-01', '2021-12-31'],
    ['februari 2020', '', 'month', 'februari 2020', '2020-02-01', '2020-02-29'],
    ['jan-sep 2019', '', 'part-of-year', 'jan-sep 2019', '2019-01-01', '2019-09-30'],
    ['januari tot en met september 2019', '', 'part-of-year', 'jan-sep 2019', '2019-01-01', '2019-09-30'],
    ['2019 (t.e.m. september)', '', 'part-of-year', 'jan-sep 2019', '2019-01-01', '2019-09-30'],
    ['31/12/2020', '', 'reference-date', '31/12/2020', '2020-12-31', '2020-12-31'],
    ['op 1 februari 2021', '', 'reference-date', '01/02/2021', '2021-02-01', '2021-02-01'],
    ['SJ 2020-21', '', 'school-year', '2020-2021', '2020-09-01', '2021-08-31'],
    ['2021 (1ste semester)', '', 'semester', 'S1 2021', '2021-01-01', '2021-06-30'],
    ['kwartaal 2 2021', '', 'quarter', 'K2 2021', '2021-04-01', '2021-06-30'],
    ['2e trimester 2021', '', 'quarter', 'K2 2021', '2021-04-01', '2021-06-30'],
    ['2020 (jan-sep)', '', 'part-of-year', 'jan-sep 2020', '2020-01-01', '2020-09-30'],
    ['eerste negen maanden van 2020', '', 'part-of-year', 'jan-sep 2020', '2020-01-01', '2020-09-30'],
    ['2021 (t.e.m. 30/09/2021)', '', 'part-of-year', '1/1-30/09/2021', '2021-01-01', '2021-09-30'],
    ['2021 (tot 31/12)', '', 'calendar-year', '2021', '2021-01-01', '2021-12-31'],
    ['2021 (stand 1 juni)', '', 'reference-date', '01/06/2021', '2021-06-01', '2021-06-01'],
    ['mei-21', '', 'month', 'mei 2021', '2021-05-01', '2021-05-31'],
    ['June 2020', '', 'month', 'juni 2020', '2020-06-01', '2020-06-30'],
  ])('it reads %s (%s) as a %s', (text, around, type, label, start, end) => {
    expect(parsePeriod(text, around)).toEqual({ type, label, start, end });
  });

  it.each([
    '',
    'Totaal',
    '25-50',
    '1899',
    '2020-2019',
    '31/02/2020',
    '13/2020',
    'M',
    '2.020',
    '2020 (9 maanden)',
    'kwartaal 5 2020',
  ])('it takes %s for no period', (text) => {
    expect(parsePeriod(text)).toBeNull();
  });
});
