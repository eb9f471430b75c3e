import { labelWords, negationsOf, numbersOf, stem } from './label-words';

/**
 * How alike two labels are, from 0 to 1: the better of shared words and shared pairs of letters. 0 where one says "niet" and
 * the other does not, and where they hold other numbers. Only ever the ground of a proposal.
 */
export function labelSimilarity(one: string, other: string): number {
  const [a, b] = [labelWords(one), labelWords(other)];
  if (negationsOf(a) !== negationsOf(b) || numbersOf(a) !== numbersOf(b)) return 0;
  return Math.max(dice(new Set(a.map(stem)), new Set(b.map(stem))), dice(pairsOf(a.join(' ')), pairsOf(b.join(' '))));
}

/** Twice the shared items over all items of both; 0 for two empty sets. */
export function dice(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const all = one.size + other.size;
  if (all === 0) return 0;
  let shared = 0;
  for (const item of one) if (other.has(item)) shared += 1;
  return (2 * shared) / all;
}

function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  const bounded = text.slice(0, 200);
  for (let index = 0; index + 1 < bounded.length; index += 1) pairs.add(bounded.slice(index, index + 2));
  return pairs;
}
