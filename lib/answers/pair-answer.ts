import type { Outcome, OutcomeReason } from '../figures/outcome';

interface Item {
  readonly id: string;
  readonly path: string;
}

interface Part {
  readonly id: string;
  readonly paths: readonly string[];
  readonly itemIds: readonly string[];
}

/** Sub-questions and what answers them: several on the left when they are answered together, none when nobody asked. */
export interface Pair<AnItem extends Item, APart extends Part> {
  readonly items: readonly AnItem[];
  readonly parts: readonly APart[];
}

/**
 * Lays sub-questions and parts of an answer side by side, in the order of the question. What is answered together stands
 * together; a sub-question that only a part above it answers stands with the one above it; a part that answers no
 * sub-question (a preamble, the unasked 4.a) stands where it stands in the answer.
 */
export function pairAnswer<AnItem extends Item, APart extends Part>(
  items: readonly AnItem[],
  parts: readonly APart[],
): Pair<AnItem, APart>[] {
  const partsOf = new Map(items.map((item) => [item.id, partsOfItem(item, items, parts)]));
  const pairs: { items: AnItem[]; parts: APart[] }[] = [];
  for (const item of items) {
    const own = partsOf.get(item.id) ?? [];
    const together = own.length === 0 ? undefined : pairs.find((pair) => pair.parts.some((part) => own.includes(part)));
    if (!together) {
      pairs.push({ items: [item], parts: [...own] });
      continue;
    }
    together.items.push(item);
    together.parts.push(...own.filter((part) => !together.parts.includes(part)));
  }
  for (const pair of pairs) pair.parts.sort((left, right) => parts.indexOf(left) - parts.indexOf(right));
  return placeUnasked(pairs, parts);
}

/** The parts that answer an item: by link or by number; failing those, the parts of the nearest item above it. */
function partsOfItem<AnItem extends Item, APart extends Part>(
  item: AnItem,
  items: readonly AnItem[],
  parts: readonly APart[],
): readonly APart[] {
  const linked = parts.filter((part) => part.itemIds.includes(item.id) || part.paths.includes(item.path));
  const isOwn = (part: Part) =>
    !part.paths.some((path) => item.path.startsWith(`${path}.`)) || part.paths.includes(item.path);
  const own = linked.filter(isOwn);
  if (own.length > 0) return own;
  if (linked.length > 0) return linked;
  const above = items.find((other) => other.path === parentPath(item.path));
  return above ? partsOfItem(above, items, parts) : [];
}

function placeUnasked<AnItem extends Item, APart extends Part>(
  pairs: { items: AnItem[]; parts: APart[] }[],
  parts: readonly APart[],
): Pair<AnItem, APart>[] {
  const placed = [...pairs];
  parts.forEach((part, position) => {
    if (placed.some((pair) => pair.parts.includes(part))) return;
    const previous = parts[position - 1];
    const after = previous ? placed.findLastIndex((pair) => pair.parts.includes(previous)) : -1;
    placed.splice(after + 1, 0, { items: [], parts: [part] });
  });
  return placed;
}

/** What became of one sub-question; null when only its own sub-questions are answered. */
export interface ItemOutcome {
  readonly outcome: Outcome;
  readonly reason: OutcomeReason | null;
  readonly isProvisional: boolean;
  /** It refers to an annex, and that annex is here. */
  readonly isInAnnex: boolean;
}

interface OutcomePart extends Part {
  readonly outcome: Outcome;
  readonly reason: OutcomeReason | null;
  readonly isProvisional: boolean;
  readonly isInAnnex: boolean;
}

/** The outcome of every sub-question of an answered question, in the order of the question. */
export function itemOutcomes(items: readonly Item[], parts: readonly OutcomePart[]): (ItemOutcome | null)[] {
  return items.map((item) => {
    const own = partsOfItem(item, items, parts);
    const first = own.find((part) => part.outcome !== 'answered') ?? own[0];
    if (first) {
      const { outcome, reason, isInAnnex } = first;
      return { outcome, reason, isInAnnex, isProvisional: own.some((part) => part.isProvisional) };
    }
    const isAnsweredBelow = items.some(
      (other) => other.path.startsWith(`${item.path}.`) && partsOfItem(other, items, parts).length > 0,
    );
    return isAnsweredBelow ? null : { outcome: 'none', reason: null, isProvisional: false, isInAnnex: false };
  });
}

function parentPath(path: string): string | null {
  const dot = path.lastIndexOf('.');
  return dot < 0 ? null : path.slice(0, dot);
}
