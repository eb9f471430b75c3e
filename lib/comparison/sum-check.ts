import { Exact } from './exact';

/** The total of a period held against the sum of its categories. It flags, and never corrects. */
export type TotalCheck =
  | { readonly kind: 'equal'; readonly sum: Exact }
  /** Lower where a person is counted once in the total and more than once in the rows, or higher where rows are not printed. */
  | { readonly kind: 'lower' | 'higher'; readonly sum: Exact; readonly difference: Exact }
  /** Some categories have no figure, or none does, or there is no total. */
  | { readonly kind: 'incomplete'; readonly missing: number }
  | { readonly kind: 'no-total' };

/**
 * Whether the total is the sum of all categories of the dimension, hidden ones included. `difference` is total − sum.
 * Percentages do not add up to a total; for them and for a dimension without categories there is no check (null).
 */
export function checkTotal(
  total: Exact | null,
  /** Null where there is no figure. */
  categories: readonly (Exact | null)[],
  unit: string | null,
): TotalCheck | null {
  if (unit === '%' || categories.length === 0) return null;
  if (total === null) return { kind: 'no-total' };
  let sum: Exact = new Exact(0);
  let missing = 0;
  for (const value of categories) {
    if (value !== null) sum = sum.plus(value);
    else missing += 1;
  }
  if (missing > 0) return { kind: 'incomplete', missing };
  if (sum.equals(total)) return { kind: 'equal', sum };
  const difference = total.minus(sum);
  return { kind: difference.isNegative() ? 'lower' : 'higher', sum, difference };
}
