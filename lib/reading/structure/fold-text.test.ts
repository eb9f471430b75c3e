import { describe, expect, it } from 'vitest';
import { textLines } from '../sources/text-lines';
import { foldText, hyphenatedWords } from './fold-text';
import { pieceOf } from './piece';

const fold = (text: string): string => {
  const lines = textLines(text);
  return foldText(
    lines.map((line) => pieceOf(line)),
    hyphenatedWords(lines),
  );
};

describe('foldText', () => {
  it.each([
    ['een  titel\nover  twee lijnen', 'een titel over twee lijnen'],
    ['de behande-\nling', 'de behandeling'],
    ['de VDAB-\nbemiddelaars', 'de VDAB-bemiddelaars'],
    ['voor ex-\ngedetineerden', 'voor ex-gedetineerden'],
    ['aan- en\nafwezigheid van in-\nen uitstroom', 'aan- en afwezigheid van in- en uitstroom'],
    ['een re-\nintegratie', 'een re-integratie'],
    ['de test-centra en test-\ncentra', 'de test-centra en test-centra'],
    ['attitudevorming- \nBasis', 'attitudevorming- Basis'],
    ['Begeleiding/vorming-\nBasis', 'Begeleiding/vorming- Basis'],
    ['be\u00adhandeling', 'behandeling'],
  ])('it folds %j to %j', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });
});
