import { segmentsOf, textOf } from './segment';
import type { TextRow } from './text-row';

/** What a row at the edge of a page tells of itself: all that is kept of it until every page is known. */
export interface EdgeRow {
  /** Its index among the rows of the page, from top to bottom. */
  readonly index: number;
  /** Its words with the numbers taken out. */
  readonly shape: string;
  readonly baseline: number;
  readonly isWorded: boolean;
  readonly isPageNumber: boolean;
  /** Whether the rows of a table follow right below. */
  readonly leadsTable: boolean;
}

/** The rows at the edges of a page, from each edge inwards. */
export interface PageEdges {
  readonly top: readonly EdgeRow[];
  readonly bottom: readonly EdgeRow[];
}

/** Running lines stand in this share of the page at its top and at its bottom. */
const MARGIN = 0.13;
const MOST_RUNNING = 5;
const SAME_PLACE = 4;
const PAGE_NUMBER =
  /^(?:[-–—|]?\s?(?:(?:pagina|page|blz\.?|p\.|pag\.?)\s?)?\d{1,4}(?:\s?(?:\/|van|of|sur|-)\s?\d{1,4})?\s?[-–—|.]?|[ivxlc]{1,6})$/iu;

/** The rows of a page that may run, from top to bottom. */
export function pageEdges(rows: readonly TextRow[], height: number): PageEdges {
  return { top: edgeRows(rows, height, 'top'), bottom: edgeRows(rows, height, 'bottom') };
}

/**
 * The running headers, footers and page numbers of a document, as indexes of the rows of each page: lines at the edge of a
 * page that stand at the same place on another page with the same words (numbers apart), and lone page numbers. The first
 * line of a table that is printed again on every page is none: rows with its columns follow right below.
 */
export function runningRows(pages: readonly PageEdges[]): ReadonlySet<number>[] {
  const seen = new Map<string, { page: number; y: number }[]>();
  pages.forEach((edges, page) => {
    for (const side of ['top', 'bottom'] as const)
      for (const { shape, baseline } of edges[side]) {
        const key = `${side} ${shape}`;
        const list = seen.get(key) ?? [];
        list.push({ page, y: baseline });
        seen.set(key, list);
      }
  });
  const isRepeated = (side: string, row: EdgeRow, page: number): boolean =>
    row.isWorded &&
    (seen.get(`${side} ${row.shape}`) ?? []).some(
      (other) => other.page !== page && Math.abs(other.y - row.baseline) < SAME_PLACE,
    );
  return pages.map((edges, page) => {
    const running = new Set<number>();
    for (const side of ['top', 'bottom'] as const) {
      // From the edge inwards, as far as one running line follows the other.
      for (const row of edges[side]) {
        if (!row.isPageNumber && !(isRepeated(side, row, page) && !(side === 'top' && row.leadsTable))) break;
        running.add(row.index);
      }
    }
    return running;
  });
}

function edgeRows(rows: readonly TextRow[], height: number, side: 'top' | 'bottom'): EdgeRow[] {
  const step = side === 'top' ? 1 : -1;
  const found: EdgeRow[] = [];
  for (let index = side === 'top' ? 0 : rows.length - 1; found.length < MOST_RUNNING; index += step) {
    const row = rows[index];
    if (!row) break;
    const away = side === 'top' ? row.baseline : height - row.baseline;
    if (away > MARGIN * height) break;
    /** The row next to it towards the middle of the page. */
    const inner = rows[index + step];
    found.push({
      index,
      shape: shapeOf(row),
      baseline: row.baseline,
      isWorded: isWorded(row),
      isPageNumber: isPageNumber(row, inner),
      leadsTable: side === 'top' && leadsTable(row, inner),
    });
  }
  return found;
}

function isWorded(row: TextRow): boolean {
  return /\p{L}{2}/u.test(rowText(row));
}

function rowText(row: TextRow): string {
  return textOf(row.words.slice(0, 60)).slice(0, 300);
}

function shapeOf(row: TextRow): string {
  return rowText(row).toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ');
}

/** A page number by itself, apart from what is printed next to it. */
function isPageNumber(row: TextRow, inner: TextRow | undefined): boolean {
  if (!PAGE_NUMBER.test(rowText(row)) || row.words.length > 6) return false;
  if (!inner) return false;
  return Math.abs(inner.baseline - row.baseline) > 1.8 * Math.max(row.size, inner.size);
}

/** Whether the rows of a table follow right below. */
function leadsTable(row: TextRow, below: TextRow | undefined): boolean {
  if (!below) return false;
  const gap = below.baseline - row.baseline;
  if (gap > 2.8 * Math.max(row.size, below.size)) return false;
  return segmentsOf(row).length > 1 && segmentsOf(below).length > 1;
}
