import type { ReadDoubt } from './reading';

/** The sentences that a reading prints for its doubts; the same sentence once. */
export function readingWarnings(doubts: readonly ReadDoubt[]): string[] {
  return [...new Set(doubts.map((doubt) => doubt.message))];
}
