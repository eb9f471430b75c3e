import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textLines } from '../sources/text-lines';
import { foldText } from './fold-text';
import { foldPlaced } from './folded-text';
import { pieceOf } from './piece';

const piecesOf = (text: string) => textLines(text).map((line) => pieceOf(line));

describe('foldPlaced', () => {
  it('folds as foldText does, whatever the text', () => {
    const word = fc.constantFrom(
      'aan-',
      'Ab',
      ' ',
      '  ',
      '\n',
      '-\n',
      '\u00ad\n',
      '\u00ad',
      'e',
      'VDAB-',
      '\u200b',
      '12',
      'in-',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const pieces = piecesOf(words.join(''));
        expect(foldPlaced(pieces).text).toBe(foldText(pieces));
      }),
      { numRuns: 500, seed: 3 },
    );
  });

  it('knows the place of a stretch on one line and over several', () => {
    const folded = foldPlaced(piecesOf('Er is  geen\n behande-\nling mogelijk.'));
    expect(folded.text).toBe('Er is geen behandeling mogelijk.');
    const at = folded.text.indexOf('geen');
    expect(folded.placeOf(at, at + 4)).toEqual({ page: 1, line: 1, start: 7, end: 11 });
    expect(folded.placeOf(at, folded.text.indexOf(' mogelijk'))).toEqual({ page: 1, line: 1, endLine: 3, start: 7 });
    expect(folded.placeOf(3, 3)).toBeNull();
  });
});
