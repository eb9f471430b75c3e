import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../figures/iso-date';
import { numbersInName, suggestPlace, type PlaceFacts } from './suggest-place';

const place = (facts: Partial<PlaceFacts>): PlaceFacts => ({ number: null, askedOn: null, fileName: null, ...facts });

describe('suggestPlace', () => {
  const answers = [
    place({ number: 147, askedOn: '2024-02-26', fileName: 'SV 147 antwoord.pdf' }),
    place({ number: 254, askedOn: '2020-12-23', fileName: 'stand-van-zaken.pdf' }),
  ];

  it('goes by the question that a file cites, with the day where both say it', () => {
    const cites = (number: number, date: IsoDate | null) => ({ fileName: 'x.csv', references: [{ number, date }] });
    expect(suggestPlace(cites(254, '2020-12-23'), answers)).toMatchObject({ place: { number: 254 }, clue: 'citation' });
    expect(suggestPlace(cites(254, null), answers)?.place.number).toBe(254);
    expect(suggestPlace(cites(254, '2021-12-23'), answers)).toBeNull();
  });

  it('goes by the name of the answer with "bijlage" behind it', () => {
    const named = (fileName: string) => suggestPlace({ fileName, references: [] }, answers);
    expect(named('stand-van-zaken bijlage 1.xlsx')).toMatchObject({ place: { number: 254 }, clue: 'like-name' });
    expect(named('SV 147 bijlage.xlsx')).toMatchObject({ place: { number: 147 }, clue: 'like-name' });
    expect(named('stand-van-zaken.xlsx')).toBeNull();
  });

  it('goes by a number in the name, not by a year', () => {
    const named = (fileName: string) => suggestPlace({ fileName, references: [] }, answers);
    expect(named('147_regios_2023.xlsx')).toMatchObject({ place: { number: 147 }, clue: 'number-in-name' });
    expect(named('regios_2023.xlsx')).toBeNull();
  });

  it('suggests nothing where several fit', () => {
    const twice = [place({ number: 147, askedOn: '2024-02-26' }), place({ number: 147, askedOn: '2021-01-04' })];
    expect(suggestPlace({ fileName: 'sv147.xlsx', references: [] }, twice)).toBeNull();
    expect(suggestPlace({ fileName: 'a.csv', references: [{ number: 147, date: '2021-01-04' }] }, twice)?.place).toBe(
      twice[1],
    );
  });
});

describe('numbersInName', () => {
  it('takes a year only after "nr", "SV" or "vraag"', () => {
    expect(numbersInName('SV2024-bijlage.xlsx')).toEqual([2024]);
    expect(numbersInName('cijfers 2019-2024 nr. 12.csv')).toEqual([12]);
    expect(numbersInName('123456.csv')).toEqual([]);
  });
});
