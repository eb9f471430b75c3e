/** How many of the wanted things were found, over all documents. */
export interface PairCounts {
  readonly hit: number;
  readonly wanted: number;
  readonly found: number;
}

/** Counts over pairs of lists (wanted, found), each thing as often as it stands there. */
export function countPairs(pairs: readonly (readonly [readonly string[], readonly string[]])[]): PairCounts {
  let [hit, wanted, found] = [0, 0, 0];
  for (const [left, right] of pairs) {
    const open = [...right];
    for (const each of left) {
      const at = open.indexOf(each);
      if (at < 0) continue;
      hit += 1;
      open.splice(at, 1);
    }
    wanted += left.length;
    found += right.length;
  }
  return { hit, wanted, found };
}

/** The harmonic mean of precision and recall, from 0 to 1; 1 when nothing was wanted and nothing found. */
export function f1Of({ hit, wanted, found }: PairCounts): number {
  return wanted + found === 0 ? 1 : (2 * hit) / (wanted + found);
}

/** The share of pairs that say the same, from 0 to 1; 1 when there are none. */
export function agreement(pairs: readonly (readonly [string, string])[]): number {
  return pairs.length === 0 ? 1 : pairs.filter(([left, right]) => left === right).length / pairs.length;
}

/** Prints how often each wanted value (rows) came back as which (columns). */
export function printConfusion(pairs: readonly (readonly [string, string])[], values: readonly string[]): void {
  const used = values.filter((value) => pairs.some((pair) => pair.includes(value)));
  console.log(['wanted \\ found', ...used].map((cell) => cell.padStart(14)).join(''));
  for (const wanted of used) {
    const cells = used.map((found) =>
      String(pairs.filter(([left, right]) => left === wanted && right === found).length),
    );
    console.log([wanted, ...cells].map((cell) => cell.padStart(14)).join(''));
  }
}
