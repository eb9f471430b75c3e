import { describe, expect, it } from 'vitest';
import { chooseFormat, figureLanguage, numberEvidence } from './number-evidence';

const NONE = numberEvidence([]);

describe('numberEvidence', () => {
  it('tells figures that can only be Dutch, only English, or both', () => {
    expect(numberEvidence(['1.234,5', '12,5 %', '0,987', '1.234.567'])).toEqual({
      dutch: 4,
      english: 0,
      openDots: 0,
      openCommas: 0,
    });
    expect(numberEvidence(['1,234.5', '12.5%', '.987', '$1,234,567'])).toEqual({
      dutch: 0,
      english: 4,
      openDots: 0,
      openCommas: 0,
    });
    expect(numberEvidence(['1.234', '€ 1,234', '12', '1 234', 'n.b.'])).toEqual({
      dutch: 0,
      english: 0,
      openDots: 1,
      openCommas: 1,
    });
  });
});

describe('chooseFormat', () => {
  it.each([
    ['Dutch figures in an English text', ['1,5', '1.234'], 'english', 'dutch', false],
    ['English figures in a Dutch text', ['1,234.5', '1,234'], 'dutch', 'english', false],
    ['a Dutch thousand in a Dutch text', ['1.234'], 'dutch', 'dutch', false],
    ['an English thousand in an English text', ['1,234'], 'english', 'english', false],
    ['a comma that the language does not use so', ['1,234'], 'dutch', 'dutch', true],
    ['both signs before three digits', ['1,234', '1.234'], 'dutch', 'dutch', true],
    ['a decimal point beside an open dot in a Dutch text', ['12.5', '1.234'], 'dutch', 'english', true],
    ['nothing that is open', ['12.5', '1,5'], 'dutch', 'dutch', false],
  ] as const)('it chooses for %s', (_, figures, language, format, isDoubtful) => {
    expect(chooseFormat(numberEvidence(figures), NONE, language)).toEqual({ format, isDoubtful });
  });

  it('lets the whole document tell where the table does not, and counts have no decimals', () => {
    expect(chooseFormat(numberEvidence(['1,234']), numberEvidence(['1,234.5']), 'dutch').format).toBe('english');
    expect(chooseFormat(numberEvidence(['1,234']), NONE, 'dutch', true)).toEqual({
      format: 'english',
      isDoubtful: false,
    });
  });
});

describe('figureLanguage', () => {
  it('is Dutch unless English words prevail', () => {
    expect(figureLanguage([{ text: 'The number of the pupils' }])).toBe('english');
    expect(figureLanguage([{ text: 'Het aantal leerlingen van de school' }])).toBe('dutch');
    expect(figureLanguage([])).toBe('dutch');
  });
});
