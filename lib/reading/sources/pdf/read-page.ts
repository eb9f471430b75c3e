import type { PageContent, PositionedWord } from '../page-content';
import { buildWords, type BuiltWord } from './build-words';
import { findRulings, findShades } from './find-rulings';
import { joinSpacedLetters } from './join-spaced-letters';
import { withAccents, withoutDuplicates } from './keep-glyphs';
import type { PageDrawing, Turn } from './page-drawing';
import { sizeUpright, turnOfPage, turnUpright, type PageSize } from './turn-upright';
import { visibleWords } from './visible-words';

export interface PageRead {
  readonly content: PageContent;
  /** How the text lay on the page before it was turned upright. */
  readonly turn: Turn;
  /** Characters that the file does not name, of all characters of the page. */
  readonly unreadable: number;
  readonly characters: number;
}

/** Words, lines and shades of a page from what is painted on it, turned upright; text that leans otherwise is left out. */
export function readPage(page: number, drawing: PageDrawing, size: PageSize): PageRead {
  const turn = turnOfPage(drawing.glyphs);
  const upright = turnUpright(drawing, size, turn);
  const read = sizeUpright(size, turn);
  const glyphs = withAccents(withoutDuplicates(upright.glyphs.filter((glyph) => glyph.turn === 0)));
  const words = joinSpacedLetters(visibleWords(buildWords(glyphs), upright.fills));
  return {
    content: {
      page,
      ...read,
      words: words.filter(isReadable).map(positionedWord),
      rulings: findRulings(upright.strokes, upright.fills),
      shades: findShades(upright.fills, read),
    },
    turn,
    unreadable: words.reduce((sum, word) => sum + word.unreadable, 0),
    characters: words.reduce((sum, word) => sum + word.text.length, 0),
  };
}

/** A word of which most characters have no name is none. */
function isReadable(word: BuiltWord): boolean {
  return word.unreadable * 2 <= word.text.length;
}

function positionedWord(word: BuiltWord): PositionedWord {
  const { text, x, y, width, height, size, isBold, baseline } = word;
  return { text, x, y, width, height, size, isBold, baseline };
}
