import { describe, expect, it } from 'vitest';
import { readDocument } from '../read-document';
import { textLines } from '../sources/text-lines';

const partsOf = (answer: string): (readonly [string, string, string | null])[] => {
  const text = `1. Hoeveel aanvragen waren er?\n2. Hoeveel werden geweigerd?\n3. Welke maatregelen volgen?\n4. Hoeveel kostte dat?\n\nANTWOORD\n\n${answer}\n`;
  const reading = readDocument(
    { lines: textLines(text), grids: [], pages: null, warnings: [] },
    { name: 'a.txt', mediaType: 'text/plain', sha256: '' },
  );
  return (reading.answer?.items ?? []).map((part) => [part.paths.join('+'), part.outcome, part.reason] as const);
};

describe('umbrellaParts', () => {
  it('gives sub-questions the sentence that refuses for several of them', () => {
    const parts = partsOf(
      'Over de vragen 2 en 4 beschik ik niet over gegevens.\n\n1. Er waren 120 aanvragen.\n\n3. Er komt een campagne.',
    );
    expect(parts).toContainEqual(['2+4', 'refused', 'not-registered']);
    expect(parts.some(([, outcome]) => outcome === 'none')).toBe(false);
  });

  it('leaves a sub-question that has a part of its own with that part', () => {
    const parts = partsOf(
      'Over de vragen 2 en 4 beschik ik niet over gegevens.\n\n1. Er waren 120 aanvragen.\n2. Er werden 12 aanvragen geweigerd.\n3. Er komt een campagne.\n4. Dat kostte 900 euro.',
    );
    expect(parts.filter(([path]) => path === '2')).toEqual([['2', 'answered', null]]);
  });

  it('takes a mention in passing for no part', () => {
    const parts = partsOf(
      '1. Er waren 120 aanvragen. Het antwoord op vraag 2 hangt daarmee samen.\n3. Er komt een campagne.',
    );
    expect(parts.filter(([, outcome]) => outcome === 'none').map(([path]) => path)).toEqual(['2', '4']);
  });
});
