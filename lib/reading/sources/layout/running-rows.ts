import { segmentsOf, textOf } from './segment';
import type { TextRow } from './text-row';

/** The rows of a page, from top to bottom, with its height. */
export interface PageRows {
  readonly height: number;
  readonly rows: readonly TextRow[];
}

/** Running lines stand in this share of the page at its top and at its bottom. */
const MARGIN = 0.13;
const MOST_RUNNING = 5;
const SAME_PLACE = 4;
const PAGE_NUMBER =
  /^(?:[-–—|]?\s?(?:(?:pagina|page|blz\.?|p\.|pag\.?)\s?)?\d{1,4}(?:\s?(?:\/|van|of|sur|-)\s?\d{1,4})?\s?[-–—|.]?|[ivxlc]{1,6})$/iu;

/**
 * The running headers, footers and page numbers of a document, page by page: lines at the edge of a page that stand at the
 * same place on another page with the same words (numbers apart), and lone page numbers. The first line of a table that is
 * printed again on every page is none: rows with its columns follow right below.
 */
export function runningRows(pages: readonly PageRows[]): ReadonlySet<TextRow> {
  const edges = pages.map((page) => ({ top: edgeRows(page, 'top'), bottom: edgeRows(page, 'bottom') }));
  const seen = new Map<string, { page: number; y: number }[]>();
  edges.forEach((edge, page) => {
    for (const side of ['top', 'bottom'] as const)
      for (const { row } of edge[side]) {
        const key = `${side} ${shapeOf(row)}`;
        const list = seen.get(key) ?? [];
        list.push({ page, y: row.baseline });
        seen.set(key, list);
      }
  });
  const isRepeated = (side: string, row: TextRow, page: number): boolean =>
    isWorded(row) &&
    (seen.get(`${side} ${shapeOf(row)}`) ?? []).some(
      (other) => other.page !== page && Math.abs(other.y - row.baseline) < SAME_PLACE,
    );
  const running = new Set<TextRow>();
  edges.forEach((edge, page) => {
    for (const side of ['top', 'bottom'] as const) {
      // From the edge inwards, as far as one running line follows the other.
      for (const { row, inner } of edge[side]) {
        const isNumber = isPageNumber(row, inner);
        if (!isNumber && !(isRepeated(side, row, page) && !(side === 'top' && leadsTable(row, inner)))) break;
        running.add(row);
      }
    }
  });
  return running;
}

interface EdgeRow {
  readonly row: TextRow;
  /** The row next to it towards the middle of the page. */
  readonly inner: TextRow | undefined;
}

function edgeRows({ rows, height }: PageRows, side: 'top' | 'bottom'): EdgeRow[] {
  const ordered = side === 'top' ? rows : [...rows].reverse();
  const found: EdgeRow[] = [];
  for (const [index, row] of ordered.slice(0, MOST_RUNNING).entries()) {
    const away = side === 'top' ? row.baseline : height - row.baseline;
    if (away > MARGIN * height) break;
    found.push({ row, inner: ordered[index + 1] });
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
