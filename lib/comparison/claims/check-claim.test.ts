import { describe, expect, it } from 'vitest';
import { buildCompareView } from '../build-compare-view';
import { realCase } from '../testing/real-case';
import { EMPTY_STATE } from '../view-state';
import { checkClaim, type Finding } from './check-claim';
import { parseClaim } from './parse-claim';

const view = buildCompareView(realCase('opleidingsniveau'), EMPTY_STATE);

function check(text: string): ReturnType<typeof checkClaim> {
  const claim = parseClaim(text);
  if (claim === null) throw new Error(`no number in ${text}`);
  return checkClaim(view, claim);
}

function words({ reading, row, from, column, match }: Finding): string {
  return [reading, row.label === '' ? 'Totaal' : row.label, from?.token, column.token, match]
    .filter((word) => word !== undefined)
    .join(' ');
}

describe('parseClaim', () => {
  it.each([
    ['+8 %', '8', true, 'percent'],
    ['een daling met 4,4 %', '-4.4', true, 'percent'],
    ['866', '866', false, 'figure difference'],
    ['76,4 procent', '76.4', false, 'figure share percent'],
    ['1,2 procentpunt minder', '-1.2', true, 'points'],
    ['38 minder dan in 2020', '-38', true, 'difference'],
    ['in 2020 waren het er 866', '866', false, 'figure difference'],
    ['1.637', '1637', false, 'figure difference'],
    ['1,2 miljoen', '1200000', false, 'figure difference'],
  ])('reads %s', (text, value, isSigned, readings) => {
    const claim = parseClaim(text);
    expect([claim?.value.toFixed(), claim?.isSigned, claim?.readings.join(' ')]).toEqual([value, isSigned, readings]);
  });

  it('finds nothing where no number is stated', () => {
    expect(parseClaim('veel meer dan vroeger')).toBeNull();
    expect(parseClaim('')).toBeNull();
  });

  it('keeps the size of the last digit', () => {
    expect(parseClaim('4,4 %')?.step.toFixed()).toBe('0.1');
    expect(parseClaim('1,2 miljoen')?.step.toFixed()).toBe('100000');
  });
});

describe('checkClaim', () => {
  it('finds the press figure of +8 % as a rounding of 7.7 %', () => {
    const { supporting } = check('+8 %');
    expect(supporting.map(words)).toContain('percent Totaal 2016 2017 rounded');
    expect(
      supporting
        .find((finding) => finding.match === 'rounded')
        ?.value.toDecimalPlaces(1)
        .toFixed(),
    ).toBe('7.7');
  });

  it('finds a figure exactly where it stands', () => {
    expect(check('866').supporting.map(words)).toEqual(['figure Totaal 2020 exact']);
  });

  it('finds a fall in words with its caution', () => {
    const [finding] = check('een daling met 4,4 %').supporting;
    expect(finding && words(finding)).toBe('percent Totaal 2020 2022 rounded');
    expect(finding?.cautions).toContain('soft-break');
  });

  it('finds shares and their change in points', () => {
    expect(check('76,4 %').supporting.map(words)).toContain('share Kortgeschoold 2020 rounded');
    expect(check('1,2 procentpunt minder').supporting.map(words)).toEqual(['points Kortgeschoold 2020 2022 rounded']);
  });

  it('says of a change over nine months that the number comes out and the periods may not be compared', () => {
    const { supporting, misleading } = check('+45,3 %');
    expect(supporting).toEqual([]);
    expect(misleading.map((finding) => [words(finding), finding.obstacle?.kind])).toEqual([
      ['percent Totaal part-of-year.2019-01-01.2019-09-30 2020 rounded', 'period-length'],
    ]);
  });

  it('names the nearest where nothing fits', () => {
    const { supporting, nearest } = check('867');
    expect(supporting).toEqual([]);
    expect(nearest[0] && words(nearest[0])).toBe('figure Totaal 2020 other');
  });

  it('counts a fall of the same size only where no direction is stated', () => {
    expect(check('38').supporting.map(words)).toEqual(['difference Totaal 2020 2022 exact']);
    expect(check('+38').supporting).toEqual([]);
  });
});
