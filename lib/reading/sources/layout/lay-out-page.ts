import type { PageContent } from '../page-content';
import { alignedAreas, type AlignedArea } from './aligned-area';
import { alignedTable } from './aligned-table';
import { columnsAgree } from './continue-table';
import { continuedArea } from './continued-area';
import type { DraftTable } from './draft-table';
import { isTable } from './is-table';
import { MOST_WORDS, type LaidWord } from './laid-word';
import { mergeRulings } from './merge-rulings';
import { marksBetween, type PageMarks } from './page-marks';
import { scanRows } from './row-scan';
import { ruledTable } from './ruled-table';
import { rulingNets, type RulingNet } from './ruling-net';
import { textRows, type TextRow } from './text-row';
import { findZones } from './zones';

/** A part of a page in reading order: a table, or rows of text that belong together. */
export type PageBlock =
  { readonly kind: 'table'; readonly table: DraftTable } | { readonly kind: 'text'; readonly rows: readonly TextRow[] };

/**
 * The tables of a page and the order in which it is read. `words` are its words without running lines; `open` is the table
 * that the page before ended with, which may go on here.
 */
export function layOutPage(
  { rulings: drawn, shades }: Pick<PageContent, 'rulings' | 'shades'>,
  words: readonly LaidWord[],
  open: DraftTable | null,
): PageBlock[] {
  if (words.length === 0) return [];
  if (words.length > MOST_WORDS) return [{ kind: 'text', rows: textRows(words) }];
  const rulings = mergeRulings(drawn);
  const marks: PageMarks = {
    horizontals: rulings.filter(({ direction }) => direction === 'horizontal'),
    verticals: rulings.filter(({ direction }) => direction === 'vertical'),
    shades,
  };
  const { tables, rest } = ruledTables(rulingNets(rulings), words, open);
  const blocks: PageBlock[] = [];
  for (const zone of findZones(rest, tables)) {
    if (zone.kind === 'table') blocks.push({ kind: 'table', table: zone.table });
    else blocks.push(...textAndTables(zone, marks, blocks.length === 0 ? open : null));
  }
  return blocks;
}

/** The aligned tables in a zone and the text around them. */
function textAndTables(
  { words, left, right }: { readonly words: readonly LaidWord[]; readonly left: number; readonly right: number },
  drawn: PageMarks,
  open: DraftTable | null,
): PageBlock[] {
  const rows = textRows(words);
  const marks = marksBetween(drawn, left, right);
  const scanned = scanRows(rows, marks.verticals, left, right);
  const found = alignedAreas(scanned, marks);
  const goingOn = open?.kind === 'aligned' ? continuedArea(scanned, open, marks.horizontals) : null;
  const areas = goingOn ? withFirst(goingOn, found) : found;
  const blocks: PageBlock[] = [];
  let from = 0;
  for (const area of areas) {
    if (area.from > from) blocks.push({ kind: 'text', rows: rows.slice(from, area.from) });
    blocks.push({ kind: 'table', table: alignedTable(scanned, area, marks) });
    from = area.end;
  }
  if (from < rows.length) blocks.push({ kind: 'text', rows: rows.slice(from) });
  return blocks;
}

/** The area that goes on from the page before in place of those that it covers, unless one reaches further. */
function withFirst(goingOn: AlignedArea, found: readonly AlignedArea[]): readonly AlignedArea[] {
  const covered = found.filter(({ from }) => from < goingOn.end);
  if (covered.some(({ end }) => end > goingOn.end)) return found;
  return [goingOn, ...found.filter(({ from }) => from >= goingOn.end)];
}

const MOST_NETS = 200;

/** The tables that rulings enclose, the largest first, and the words outside them. */
function ruledTables(
  nets: readonly RulingNet[],
  words: readonly LaidWord[],
  open: DraftTable | null,
): { readonly tables: readonly DraftTable[]; readonly rest: readonly LaidWord[] } {
  const tables: DraftTable[] = [];
  let rest = words;
  const large = nets
    .filter((net) => net.horizontals.length > 1 && net.right - net.left > 20 && net.bottom - net.top > 8)
    .sort((a, b) => area(b) - area(a))
    .slice(0, MOST_NETS);
  const top = Math.min(...words.map(({ baseline }) => baseline));
  for (const net of large) {
    const isInside = (word: LaidWord): boolean => {
      const [x, y] = [(word.x + word.right) / 2, word.baseline - 0.3 * word.size];
      return x > net.left - 2 && x < net.right + 2 && y > net.top - 2 && y < net.bottom + 2;
    };
    const table = ruledTable(net, rest.filter(isInside));
    if (!table) continue;
    const goesOn = open !== null && net.top <= top && columnsAgree(open, table);
    if (!goesOn && !isTable(table)) continue;
    tables.push(table);
    rest = rest.filter((word) => !isInside(word));
  }
  return { tables, rest };
}

function area({ left, right, top, bottom }: RulingNet): number {
  return (right - left) * (bottom - top);
}
