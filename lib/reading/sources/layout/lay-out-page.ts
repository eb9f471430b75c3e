import type { PageContent } from '../page-content';
import { alignedAreas } from './aligned-area';
import { alignedTable } from './aligned-table';
import type { DraftTable } from './draft-table';
import { isTable } from './is-table';
import { laidWords, MOST_WORDS, type LaidWord } from './laid-word';
import { mergeRulings } from './merge-rulings';
import { scanRows } from './row-scan';
import { ruledTable } from './ruled-table';
import { rulingNets } from './ruling-net';
import { textRows, type TextRow } from './text-row';
import { findZones } from './zones';

/** A page as blocks in reading order: a table, or rows of text. */
export interface LaidPage {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly blocks: readonly PageBlock[];
}

export type PageBlock =
  { readonly kind: 'table'; readonly table: DraftTable } | { readonly kind: 'text'; readonly rows: readonly TextRow[] };

/** Finds the tables of a page and the order in which it is read. */
export function layOutPage(page: PageContent, isRunning: (word: LaidWord) => boolean): LaidPage {
  const { width, height } = page;
  const all = laidWords(page).filter((word) => !isRunning(word));
  const rulings = mergeRulings(page.rulings);
  const words = textRows(all).flatMap((row) => row.words);
  if (words.length > MOST_WORDS)
    return { page: page.page, width, height, blocks: [{ kind: 'text', rows: textRows(words) }] };
  const { tables, rest } = ruledTables(rulingNets(rulings), words);
  const horizontals = rulings.filter(({ direction }) => direction === 'horizontal');
  const verticals = rulings.filter(({ direction }) => direction === 'vertical');
  const blocks: PageBlock[] = [];
  for (const zone of findZones(rest, tables, width)) {
    if (zone.kind === 'table') {
      blocks.push({ kind: 'table', table: zone.table });
      continue;
    }
    const rows = textRows(zone.words);
    const inside = verticals.filter(({ at }) => at > zone.left - 4 && at < zone.right + 4);
    const across = horizontals.filter(({ from, to }) => from < zone.right && to > zone.left);
    const scanned = scanRows(rows, inside, zone.left, zone.right);
    let from = 0;
    for (const area of alignedAreas(scanned, across)) {
      if (area.from > from) blocks.push({ kind: 'text', rows: rows.slice(from, area.from) });
      blocks.push({ kind: 'table', table: alignedTable(scanned, area, across) });
      from = area.end;
    }
    if (from < rows.length) blocks.push({ kind: 'text', rows: rows.slice(from) });
  }
  return { page: page.page, width, height, blocks };
}

function ruledTables(
  nets: ReturnType<typeof rulingNets>,
  words: readonly LaidWord[],
): { readonly tables: readonly DraftTable[]; readonly rest: readonly LaidWord[] } {
  const tables: DraftTable[] = [];
  let rest = words;
  const large = nets.filter(
    (net) => net.horizontals.length > 1 && net.right - net.left > 20 && net.bottom - net.top > 8,
  );
  for (const net of large.sort((a, b) => area(b) - area(a)).slice(0, 200)) {
    const isInside = (word: LaidWord): boolean => {
      const [x, y] = [(word.x + word.right) / 2, word.baseline - 0.3 * word.size];
      return x > net.left - 2 && x < net.right + 2 && y > net.top - 2 && y < net.bottom + 2;
    };
    const inside = rest.filter(isInside);
    const table = ruledTable(net, inside);
    if (!table || !isTable(table)) continue;
    tables.push(table);
    rest = rest.filter((word) => !isInside(word));
  }
  return { tables, rest };
}

function area({ left, right, top, bottom }: { left: number; right: number; top: number; bottom: number }): number {
  return (right - left) * (bottom - top);
}
