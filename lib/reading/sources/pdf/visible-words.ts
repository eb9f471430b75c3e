import type { BuiltWord } from './build-words';
import type { DrawnFill } from './page-drawing';

const BAND = 24;

/**
 * The words that a person sees: not those without ink that lie under printed ones (a second layer of the same text), not
 * white ones on white paper, and none that something was painted over. Words without ink and nothing over them are the text
 * of a scan: they stay.
 */
export function visibleWords(words: readonly BuiltWord[], fills: readonly DrawnFill[]): BuiltWord[] {
  const areas = bandsOf(
    fills.map((fill, order) => ({ ...fill, order })).filter(({ top, bottom }) => bottom - top > 3),
    ({ top, bottom }) => [top, bottom],
  );
  const isInked = (word: BuiltWord): boolean =>
    !word.isInvisible && isUncovered(word, areas.get(bandAt(middleOf(word).y)) ?? []);
  const inked = words.filter(isInked);
  if (inked.length === words.length) return inked;
  const printed = bandsOf(inked, ({ y, height }) => [y, y + height]);
  return words.filter((word) =>
    word.isInvisible ? !isUnder(word, printed.get(bandAt(middleOf(word).y)) ?? []) : isInked(word),
  );
}

interface OrderedFill extends DrawnFill {
  readonly order: number;
}

function isUncovered(word: BuiltWord, areas: readonly OrderedFill[]): boolean {
  const { x, y } = middleOf(word);
  let under: OrderedFill | null = null;
  for (const area of areas) {
    if (x < area.left || x > area.right || y < area.top || y > area.bottom) continue;
    if (area.order < word.fillsBefore) under = area;
    else if (area.isOpaque) return false;
  }
  return !word.isWhite || (under !== null && !under.isWhite);
}

function isUnder(word: BuiltWord, printed: readonly BuiltWord[]): boolean {
  const { x, y } = middleOf(word);
  return printed.some(
    (other) => x >= other.x && x <= other.x + other.width && y >= other.y && y <= other.y + other.height,
  );
}

function middleOf(word: BuiltWord): { x: number; y: number } {
  return { x: word.x + word.width / 2, y: word.baseline - word.size * 0.3 };
}

function bandAt(y: number): number {
  return Math.floor(y / BAND);
}

/** By strips of the page, so that few things are compared with one another; in order within each. */
function bandsOf<Thing>(
  things: readonly Thing[],
  extent: (thing: Thing) => readonly [number, number],
): Map<number, Thing[]> {
  const bands = new Map<number, Thing[]>();
  for (const thing of things) {
    const [top, bottom] = extent(thing);
    for (let band = bandAt(top); band <= bandAt(bottom); band += 1) {
      const held = bands.get(band);
      if (held) held.push(thing);
      else bands.set(band, [thing]);
    }
  }
  return bands;
}
