import type { Column } from './cluster-columns';
import type { PlacedCell, PlacedRow } from './place-cells';

/** How far the middle of a heading may lie from that of its columns, in sizes of its letters. */
const FARTHEST = 1.2;
/** The most that is taken for the room between words and the edge of their cell, in points. */
const PADDING = 9;
/** What a column that no heading stands over counts, in sizes. */
const UNCOVERED = 0.25;

/** Where the edge behind a column can lie. */
interface EdgeRange {
  readonly least: number;
  readonly most: number;
}

/**
 * The columns that each of the headings of a level stands over the middle of; null where they fit none. `isNamed` says which
 * columns have a name of their own below: only these can stand under a heading with others.
 */
export function centredSpans(
  cells: readonly PlacedCell[],
  isNamed: readonly boolean[],
  { columns, body }: { readonly columns: readonly Column[]; readonly body: readonly PlacedRow[] },
): PlacedCell[] | null {
  const own = cells.filter(({ from }) => from > 0);
  const size = own[0]?.words[0]?.size ?? 10;
  if (own.length === 0) return null;
  const edges = edgesOf(columns, body);
  // best[i]: for the first i headings, by the column that their last one ends with, the cheapest way.
  let best = new Map<number, { cost: number; spans: readonly (readonly [number, number])[] }>([
    [0, { cost: 0, spans: [] }],
  ]);
  for (const { from, to, words } of own) {
    const middle = ((words[0]?.x ?? 0) + (words.at(-1)?.right ?? 0)) / 2;
    const next: typeof best = new Map();
    for (const [end, way] of best)
      for (let first = end + 1; first <= from; first += 1)
        for (let last = Math.max(first, to); last < columns.length; last += 1) {
          const isOne = first === last;
          if (!isOne && !isNamed.slice(first, last + 1).every(Boolean)) continue;
          const away = awayFrom(middle, edges, first, last) / size;
          if (away > FARTHEST) continue;
          const passed = isNamed.slice(end + 1, first).filter(Boolean).length;
          const cost = way.cost + away + UNCOVERED * passed;
          if (cost < (next.get(last)?.cost ?? Infinity)) next.set(last, { cost, spans: [...way.spans, [first, last]] });
        }
    best = next;
  }
  const ways = [...best].map(([end, way]) => ({
    ...way,
    cost: way.cost + UNCOVERED * isNamed.slice(end + 1).filter(Boolean).length,
  }));
  const [cheapest] = ways.sort((a, b) => a.cost - b.cost);
  if (!cheapest) return null;
  return cells.map((cell) => {
    const [from, to] = cheapest.spans[own.indexOf(cell)] ?? [cell.from, cell.to];
    return { ...cell, from, to };
  });
}

function awayFrom(middle: number, edges: readonly EdgeRange[], first: number, last: number): number {
  const [left, right] = [edges[first - 1], edges[last]];
  if (!left || !right) return Infinity;
  return Math.max((left.least + right.least) / 2 - middle, middle - (left.most + right.most) / 2, 0);
}

/** Where the edges between the cells can lie: between the words of two columns, near to the side that the figures are set to. */
function edgesOf(columns: readonly Column[], body: readonly PlacedRow[]): EdgeRange[] {
  const setting = settingOf(columns, body);
  const middles = columns.map(({ left, right }) => (left + right) / 2);
  return columns.map((column, index): EdgeRange => {
    const next = columns[index + 1];
    const room = next?.left ?? column.right + 2 * PADDING;
    const [least, most] = [column.right, Math.max(column.right, room)];
    if (setting === 'right' && index > 0) return { least, most: Math.min(most, least + PADDING) };
    if (setting === 'left' && next) return { least: Math.max(least, most - PADDING), most };
    if (setting === 'middle') {
      const [own, following, before] = [middles[index] ?? 0, middles[index + 1], middles[index - 1]];
      const half = index === 0 ? 0 : following === undefined ? (own - (before ?? own)) / 2 : (following - own) / 2;
      const edge =
        index === 0 ? (following ?? own) - ((middles[2] ?? following ?? own) - (following ?? own)) / 2 : own + half;
      return { least: Math.max(least, edge - PADDING / 2), most: Math.max(least, Math.min(most, edge + PADDING / 2)) };
    }
    return { least, most };
  });
}

/** What the figures below one another have in common: their left edge, their right edge or their middle. */
function settingOf(columns: readonly Column[], body: readonly PlacedRow[]): 'left' | 'right' | 'middle' | null {
  const spreads = { left: 0, right: 0, middle: 0 };
  columns.forEach((_, column) => {
    if (column === 0) return;
    const words = body.slice(0, 60).flatMap(({ cells }) => {
      const cell = cells.find(({ from, to, isValue }) => from === column && to === column && isValue);
      return cell ? [{ left: cell.words[0]?.x ?? 0, right: cell.words.at(-1)?.right ?? 0 }] : [];
    });
    if (words.length < 2) return;
    const spread = (numbers: readonly number[]): number => Math.max(...numbers) - Math.min(...numbers);
    spreads.left += spread(words.map(({ left }) => left));
    spreads.right += spread(words.map(({ right }) => right));
    spreads.middle += spread(words.map(({ left, right }) => (left + right) / 2));
  });
  const least = Math.min(spreads.left, spreads.right, spreads.middle);
  if (spreads.left + spreads.right < 1) return null;
  return spreads.right === least ? 'right' : spreads.left === least ? 'left' : 'middle';
}
