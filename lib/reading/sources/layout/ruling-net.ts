import type { Ruling } from '../page-content';

/** Rulings that cross or touch one another, with the area that they span. */
export interface RulingNet {
  readonly horizontals: readonly Ruling[];
  readonly verticals: readonly Ruling[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** How far a line may stop short of the one that it meets. */
const REACH = 3.2;
/** Crossings are looked for among this many pairs at most. */
const MOST_PAIRS = 4_000_000;

/** The connected nets of merged rulings that hold at least one line of each direction. */
export function rulingNets(rulings: readonly Ruling[]): RulingNet[] {
  const horizontals = rulings.filter(({ direction }) => direction === 'horizontal');
  const verticals = rulings.filter(({ direction }) => direction === 'vertical').sort((a, b) => a.at - b.at);
  if (horizontals.length * verticals.length > MOST_PAIRS) return [];
  const parent = new Map<Ruling, Ruling>();
  const rootOf = (ruling: Ruling): Ruling => {
    let root = ruling;
    for (let above = parent.get(root); above; above = parent.get(root)) root = above;
    for (let step = ruling; step !== root;) {
      const next = parent.get(step) ?? root;
      parent.set(step, root);
      step = next;
    }
    return root;
  };
  for (const horizontal of horizontals)
    for (const vertical of verticals) {
      if (vertical.at > horizontal.to + REACH) break;
      if (!meets(horizontal, vertical)) continue;
      const [a, b] = [rootOf(horizontal), rootOf(vertical)];
      if (a !== b) parent.set(a, b);
    }
  const byRoot = new Map<Ruling, Ruling[]>();
  for (const ruling of [...horizontals, ...verticals]) {
    const root = rootOf(ruling);
    const net = byRoot.get(root) ?? [];
    net.push(ruling);
    byRoot.set(root, net);
  }
  return [...byRoot.values()].flatMap((net) => netOf(net));
}

function meets(horizontal: Ruling, vertical: Ruling): boolean {
  return (
    vertical.at >= horizontal.from - REACH &&
    vertical.at <= horizontal.to + REACH &&
    horizontal.at >= vertical.from - REACH &&
    horizontal.at <= vertical.to + REACH
  );
}

function netOf(net: readonly Ruling[]): RulingNet[] {
  const horizontals = net.filter(({ direction }) => direction === 'horizontal').sort((a, b) => a.at - b.at);
  const verticals = net.filter(({ direction }) => direction === 'vertical').sort((a, b) => a.at - b.at);
  if (horizontals.length === 0 || verticals.length === 0) return [];
  return [
    {
      horizontals,
      verticals,
      left: Math.min(...horizontals.map(({ from }) => from), ...verticals.map(({ at }) => at)),
      right: Math.max(...horizontals.map(({ to }) => to), ...verticals.map(({ at }) => at)),
      top: Math.min(...horizontals.map(({ at }) => at), ...verticals.map(({ from }) => from)),
      bottom: Math.max(...horizontals.map(({ at }) => at), ...verticals.map(({ to }) => to)),
    },
  ];
}
