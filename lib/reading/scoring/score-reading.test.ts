import { describe, expect, it } from 'vitest';
import { readText } from '../testing/read-text';
import { labelledHints, type LabelledTruth } from './labelled-document';
import { meanOf, scoreReading } from './score-reading';

const TEXT = [
  'ANTWOORD',
  '',
  '1. De cijfers per gemeente:',
  '',
  'Gemeente   2020',
  'Gent       12',
  'Brugge     30',
  '',
  '2. Over de duur worden geen gegevens bijgehouden.',
].join('\n');

const cell = (value: number): { raw: string; value: number; state: string } => ({
  raw: String(value),
  value,
  state: 'number',
});

function truth(gent: number, reason = 'not-registered'): LabelledTruth {
  const row = (label: string, value: number): { code: null; label: string; cells: ReturnType<typeof cell>[] } => ({
    code: null,
    label,
    cells: [cell(value)],
  });
  return {
    question: null,
    answer: {
      items: [
        { paths: ['1'], outcome: 'answered', reason: null },
        { paths: ['2'], outcome: 'refused', reason },
      ],
      tables: [{ path: '1', columns: ['Gemeente', '2020'], rows: [row('Gent', gent), row('Brugge', 30)] }],
    },
  };
}

const NO_HINTS = labelledHints.parse({});

describe('scoreReading', () => {
  it('is one in every measure where the reading is the truth, and none where there is nothing to read', () => {
    expect(scoreReading(truth(12), readText(TEXT), NO_HINTS)).toEqual({
      cells: 1,
      itemPaths: null,
      partPaths: 1,
      outcomes: 1,
      reasons: 1,
      references: null,
    });
  });

  it('counts a cell with another figure as missing and as read too much', () => {
    expect(scoreReading(truth(13), readText(TEXT), NO_HINTS).cells).toBe(0.5);
  });

  it('counts another reason as wrong unless the set accepts it', () => {
    const other = truth(12, 'privacy');
    expect(scoreReading(other, readText(TEXT), NO_HINTS).reasons).toBe(0);
    const hints = labelledHints.parse({ outcomeAlternatives: { '2': [['refused', 'not-registered']] } });
    expect(scoreReading(other, readText(TEXT), hints).reasons).toBe(1);
  });

  it('counts parts that are not there as read too much', () => {
    const reading = readText(`${TEXT}\n\n3. Zie de bijlage.`);
    expect(scoreReading(truth(12), reading, NO_HINTS).partPaths).toBe(0.8);
  });
});

describe('meanOf', () => {
  it('leaves out what does not count, and is none of nothing', () => {
    expect([meanOf([1, null, 0]), meanOf([null])]).toEqual([0.5, null]);
  });
});
