import type { PageContent, PositionedWord, Ruling } from '../sources/page-content';

/** Width of a character and distance of lines of a drawn page, in points. */
const CHARACTER = 6;
const LINE = 12;
const LEFT = 50;
const TOP = 100;
const SIZE = 10;

/**
 * A page out of a drawing in typewriter letters: words stand where they are drawn; runs of "=" are horizontal rulings; the
 * same column of "|" on lines one below the other is a vertical ruling. `*word` is bold.
 */
export function drawPage(drawing: readonly string[], page = 1, top = TOP): PageContent {
  const words = drawing.flatMap((line, index) => wordsOf(line, top + index * LINE));
  return {
    page,
    width: 595,
    height: 842,
    words,
    rulings: [...horizontals(drawing, top), ...verticals(drawing, top)],
    shades: [],
  };
}

function wordsOf(line: string, baseline: number): PositionedWord[] {
  return [...line.matchAll(/[^\s|=]+/g)].map(({ 0: drawn, index }) => {
    const isBold = drawn.startsWith('*') && drawn.length > 1;
    const text = isBold ? drawn.slice(1) : drawn;
    return {
      text,
      x: LEFT + (index + (isBold ? 1 : 0)) * CHARACTER,
      y: baseline - 0.8 * SIZE,
      width: text.length * CHARACTER,
      height: SIZE,
      size: SIZE,
      isBold,
      baseline,
    };
  });
}

function horizontals(drawing: readonly string[], top: number): Ruling[] {
  return drawing.flatMap((line, index) =>
    [...line.matchAll(/={2,}/g)].map(({ 0: run, index: at }) => ({
      direction: 'horizontal' as const,
      at: top + index * LINE - 0.3 * SIZE,
      from: LEFT + at * CHARACTER,
      to: LEFT + (at + run.length) * CHARACTER,
    })),
  );
}

/** Bars one below the other, through the horizontal rulings between them. */
function verticals(drawing: readonly string[], top: number): Ruling[] {
  const found: Ruling[] = [];
  const width = Math.max(...drawing.map(({ length }) => length));
  for (let column = 0; column < width; column += 1) {
    const rows = drawing.flatMap((line, index) => (line[column] === '|' ? [index] : []));
    const [first, last] = [rows[0], rows.at(-1)];
    if (first === undefined || last === undefined) continue;
    found.push({
      direction: 'vertical',
      at: LEFT + (column + 0.5) * CHARACTER,
      from: top + first * LINE - SIZE - 2,
      to: top + last * LINE + 4,
    });
  }
  return found;
}
