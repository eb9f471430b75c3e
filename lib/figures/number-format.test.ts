import { describe, expect, it } from 'vitest';
import { parseFigure } from './number-format';

describe('parseFigure', () => {
  it.each([
    ['3.781', '3781', null],
    ['3481', '3481', null],
    ['1 637', '1637', null],
    ['1\u00a0637', '1637', null],
    ['1\u202f637,5', '1637.5', null],
    ['189,5', '189.5', null],
    ['1.5', '1.5', null],
    ['1.250.000,00', '1250000.00', null],
    ['1,234,567.89', '1234567.89', null],
    ['58%', '58', '%'],
    ['12,9 %', '12.9', '%'],
    ['€ 1,2 mln', '1200000', 'EUR'],
    ['9,3 miljoen euro', '9300000', 'EUR'],
    ['71.669,14 euro', '71669.14', 'EUR'],
    ['-12', '-12', null],
    ['−4,2%', '-4.2', '%'],
    ['0', '0', null],
    ['007', '7', null],
    ['28.644²', '28644', null],
    ['866 (1)', '866', null],
    ['11.998*', '11998', null],
    ['123456789012345678901234567890', '123456789012345678901234567890', null],
  ])('it reads %s exactly', (text, decimal, unit) => {
    expect(parseFigure(text)).toEqual({ decimal, unit });
  });

  it.each(['', '-', '<5', 'n.b.', '25-50', '50+', '1.23.4', '12 34', '2019-2020', '3 781 2', 'A1', '1,2,3', '€'])(
    'it takes %s for no figure',
    (text) => {
      expect(parseFigure(text)).toBeNull();
    },
  );

  it('answers at once on text of any length', () => {
    expect(parseFigure('1 '.repeat(100_000))).toBeNull();
  });
});
