/** A word with its place on the page; offsets count in the text of its line, points from the left edge of the page. */
export interface SourceWord {
  readonly start: number;
  readonly end: number;
  readonly x: number;
  readonly width: number;
}

/** Words as four numbers each (start, end, x, width): objects would take three times the memory, and a book has a million. */
export type SourceWords = readonly number[];

const STRIDE = 4;

export function packedWords(words: readonly SourceWord[]): SourceWords {
  return words.flatMap(({ start, end, x, width }) => [start, end, x, width]).slice(); // a list that grew keeps room for more
}

export function wordsIn(packed: SourceWords): SourceWord[] {
  return Array.from({ length: packed.length / STRIDE }, (_, index) => {
    const at = (offset: number): number => packed[index * STRIDE + offset] ?? 0;
    return { start: at(0), end: at(1), x: at(2), width: at(3) };
  });
}
