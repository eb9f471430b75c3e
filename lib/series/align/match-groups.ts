import type { AlignedCategory, Printing } from './aligned-thread';

/** The part of the rows of a group that must come back before another heading counts as the same group. */
const MOST_OF_IT = 0.6;

/**
 * Groups whose heading changed but whose rows came back: from the form of the new heading to that of the earlier one. A
 * heading that is there already stands for itself, and no earlier group takes two.
 */
export function groupEquivalents(
  printings: readonly Printing[],
  categories: readonly AlignedCategory[],
): ReadonlyMap<string, string> {
  const earlier = rowsByGroup(categories.flatMap((category) => category.printings));
  const later = rowsByGroup(printings);
  const equivalents = new Map<string, string>();
  const taken = new Set([...later.keys()].filter((group) => earlier.has(group)));
  for (const [group, rows] of later) {
    if (earlier.has(group)) continue;
    const fitting = [...earlier].filter(([other, otherRows]) => {
      if (taken.has(other)) return false;
      const shared = [...rows].filter((row) => otherRows.has(row)).length;
      return shared >= 2 && shared / rows.size >= MOST_OF_IT;
    });
    const [only] = fitting;
    if (fitting.length !== 1 || !only) continue;
    equivalents.set(group, only[0]);
    taken.add(only[0]);
  }
  return equivalents;
}

function rowsByGroup(printings: readonly Printing[]): Map<string, Set<string>> {
  const rows = new Map<string, Set<string>>();
  for (const { groupForm, ref, forms } of printings) {
    const group = rows.get(groupForm) ?? new Set<string>();
    group.add(ref.code ?? forms.concept);
    rows.set(groupForm, group);
  }
  return rows;
}
