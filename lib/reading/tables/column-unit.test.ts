import { describe, expect, it } from 'vitest';
import { areCounts, columnUnits, headingUnit, statedUnit } from './column-unit';

describe('headingUnit', () => {
  it.each([
    ['2021 (in duizend euro)', '1000 EUR'],
    ['Bedrag (€)', 'EUR'],
    ['Bedrag in miljoen euro', '1000000 EUR'],
    ['Uitgaven (x 1.000 EUR)', '1000 EUR'],
    ['Budget (k€)', '1000 EUR'],
    ['Investering (M€)', '1000000 EUR'],
    ['Turnover ($000)', '1000 USD'],
    ['GDP (€ billion)', '1000000000 EUR'],
    ['Inwoners (in duizendtallen)', '1000'],
    ['% 2021', '%'],
    ['Aandeel vrouwen', '%'],
    ['Aantal (%)', null],
    ['Aantal per 1.000 inwoners', null],
    ['Aantal gezinnen', null],
    ['2021', null],
  ])('it reads the unit of "%s"', (heading, unit) => {
    expect(headingUnit(heading)).toBe(unit);
  });

  it('answers at once on a heading of any length', () => {
    expect(headingUnit('(in duizend '.repeat(50_000))).toBe('1000');
  });
});

describe('statedUnit', () => {
  it.each([
    ['Subsidies (in duizend euro)', '1000 EUR'],
    ['Subsidies per sector, in miljoen euro', '1000000 EUR'],
    ['Bedragen uitgedrukt in euro', 'EUR'],
    ['Evolutie (in %)', '%'],
    ['Wachtlijsten (2019-2021)', null],
    ['Aanvragen van de premie', null],
  ])('it reads what "%s" says of all figures', (title, unit) => {
    expect(statedUnit(title)).toBe(unit);
  });
});

describe('columnUnits', () => {
  it('gives the unit of the title to every column but counts, and that of the corner first', () => {
    expect(columnUnits(['Sector', 'Aantal dossiers', '2021'], 'Steun (in duizend euro)')).toEqual([
      null,
      null,
      '1000 EUR',
    ]);
    expect(columnUnits(['In euro', '2021', '% 2021'], 'Steun (in duizend euro)')).toEqual([null, 'EUR', '%']);
  });
});

describe('areCounts', () => {
  it('holds where headings name counts and none names shares, money or averages', () => {
    expect(areCounts(['Net', 'Aantal leerlingen'], null)).toBe(true);
    expect(areCounts(['Net', '2021'], 'Aantal leerlingen en gemiddelde score')).toBe(false);
    expect(areCounts(['Net', 'Aantal', '%'], null)).toBe(false);
    expect(areCounts(['Net', '2021'], null)).toBe(false);
  });
});
