import { describe, expect, it } from 'vitest';
import type { SourceLine } from '../sources/source-line';
import { pieceOf } from './piece';
import { titleAtTop } from './title';

const piecesOf = (lines: readonly (readonly [string, Partial<SourceLine>?])[]) =>
  lines.map(([text, type], index) => pieceOf({ text, page: 1, line: index + 1, ...type }));
const titleOf = (lines: readonly (readonly [string, Partial<SourceLine>?])[], isHeaded = true) =>
  titleAtTop(piecesOf(lines), { isHeaded }).title;

describe('titleAtTop', () => {
  it('takes short lines before a blank one, with double spaces folded', () => {
    expect(titleOf([['Zwembaden  -  Renovatie (2)'], [''], ['De sector krimpt.']], false)).toBe(
      'Zwembaden - Renovatie (2)',
    );
    expect(
      titleOf([['Dit is een zin die verder gaat en werd afgerond.'], [''], ['De sector krimpt.']], false),
    ).toBeNull();
  });

  it('takes the lines that are set in bold or larger, without a blank line', () => {
    const body = { size: 10, bold: false };
    for (const type of [
      { size: 10, bold: true },
      { size: 12, bold: false },
    ])
      expect(
        titleOf([
          ['Zwembaden en', type],
          ['Sporthallen - Renovatie', type],
          ['De sector krimpt', body],
          ['al jaren.', body],
        ]),
      ).toBe('Zwembaden en Sporthallen - Renovatie');
  });

  it('takes one line below a header where type says nothing', () => {
    expect(
      titleOf([
        ['Zwembaden - Renovatie', { size: 10 }],
        ['De sector krimpt al jaren.', { size: 10 }],
      ]),
    ).toBe('Zwembaden - Renovatie');
  });
});
