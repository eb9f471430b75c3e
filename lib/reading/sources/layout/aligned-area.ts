import { clusterColumns, type Column } from './cluster-columns';
import { isTableRun } from './figure-run';
import { withHeadingColumns } from './heading-columns';
import { bodyStart, figuresStart, headingFrom } from './heading-rows';
import { isYearRow, opensNew } from './item-among-rows';
import { labelsBelow } from './labels-below';
import type { PageMarks, Stretch } from './page-marks';
import { isPushed } from './pushed-row';
import type { ScannedRow } from './row-scan';
import { textOf, type Segment } from './segment';
import { CAPTION, type Run } from './table-run';

/** Rows that make up a table without cells of rulings: its headings and its body. */
export interface AlignedArea {
  /** Index of the first row. */
  readonly from: number;
  /** Index of the first row of the body. */
  readonly body: number;
  /** Exclusive. */
  readonly end: number;
  readonly columns: readonly Column[];
}

const MOST_BARE_ROWS = 6;
/** Rows of text between a table and the headings of the next. */
const MOST_CAPTION_ROWS = 4;
/** A label beside figures on its last line runs over so many lines, a group heading above it included. */
const MOST_LABEL_ROWS = 11;

/** The areas of rows in which figures stand below one another beside labels. */
export function alignedAreas(rows: readonly ScannedRow[], marks: PageMarks): AlignedArea[] {
  const areas: AlignedArea[] = [];
  let index = 0;
  let floor = 0;
  while (index < rows.length) {
    const run = runFrom(rows, index);
    const area = run && areaOf(rows, run, floor, marks);
    if (area) {
      areas.push(area);
      floor = area.end;
      index = area.end;
    } else index = run ? Math.max(index + 1, run.end) : index + 1;
  }
  return areas;
}

/** Rows from `from` on that share columns of figures, with rows of words between them. */
function runFrom(rows: readonly ScannedRow[], from: number): Run | null {
  const first = rows[from];
  if (!first || first.values.length === 0) return null;
  const extents = first.values.map(({ x, right }) => ({ x, right }));
  let last = from;
  let bare = 0;
  let pitch = 0;
  for (let index = from + 1; index < rows.length; index += 1) {
    const scanned = rows[index];
    const before = rows[index - 1];
    if (!scanned || !before) break;
    const gap = scanned.row.baseline - before.row.baseline;
    if (gap > 3.4 * Math.max(scanned.row.size, before.row.size)) break;
    if (scanned.values.length > 0 && !scanned.isProse) {
      if (sharesColumns(scanned.values, extents)) for (const value of scanned.values) widen(extents, value);
      else if (!isPushed(scanned, placesOf(extents))) break;
      if (last === index - 1) pitch = Math.max(pitch, gap);
      last = index;
      bare = 0;
    } else {
      bare += 1;
      const isLabel = scanned.segments.length === 1 && scanned.row.right < Math.min(...extents.map(({ x }) => x));
      if (
        bare > (isLabel ? MOST_LABEL_ROWS : MOST_BARE_ROWS) ||
        scanned.isProse ||
        CAPTION.test(textOf(scanned.row.words))
      )
        break;
      if (opensNew(rows, index, rows[last])) break;
      if (
        isSentence(scanned, extents) ||
        (gap > 1.2 * pitch && last === index - 1 && leadsHeading(rows, index, rows[from]))
      )
        break;
    }
  }
  return { from, end: last + 1 };
}

/** Whether a row is a sentence that reaches over figures: text between two tables. */
function isSentence({ segments, row }: ScannedRow, extents: readonly Extent[]): boolean {
  const isLone = segments.length === 1 && row.words.length >= 4 && /[.!?]$/.test(row.words.at(-1)?.text ?? '');
  return isLone && extents.some(({ x }) => row.right > x);
}

/** Whether headings that are not those of the table itself follow a few rows of one text each: another table begins. */
function leadsHeading(rows: readonly ScannedRow[], index: number, first: ScannedRow | undefined): boolean {
  const next = rows.slice(index, index + MOST_CAPTION_ROWS).find(({ segments }) => segments.length > 1);
  if (!next || next.isProse || (next.values.length > 0 && !isYearRow(next))) return false;
  return first === undefined || textOf(next.row.words) !== textOf(first.row.words);
}

/** Where the figures of a run stand, rows that begin it first. */
function figurePlaces(rows: readonly ScannedRow[]): Stretch[] {
  const extents: Extent[] = [];
  for (const row of rows) {
    if (row.values.length === 0) continue;
    if (extents.length === 0 || sharesColumns(row.values, extents))
      for (const value of row.values) widen(extents, value);
  }
  return placesOf(extents);
}

interface Extent {
  x: number;
  right: number;
}

function placesOf(extents: readonly Extent[]): Stretch[] {
  return extents.map(({ x, right }) => ({ left: x, right })).sort((a, b) => a.left - b.left);
}

function sharesColumns(values: readonly Segment[], extents: readonly Extent[]): boolean {
  return values.some((value) =>
    extents.some(
      (extent) =>
        Math.min(extent.right, value.right) - Math.max(extent.x, value.x) >=
        0.3 * Math.min(extent.right - extent.x, value.right - value.x),
    ),
  );
}

function widen(extents: Extent[], value: Segment): void {
  const extent = extents.find(({ x, right }) => Math.min(right, value.right) > Math.max(x, value.x));
  if (!extent) {
    extents.push({ x: value.x, right: value.right });
    return;
  }
  extent.x = Math.min(extent.x, value.x);
  extent.right = Math.max(extent.right, value.right);
}

function areaOf(rows: readonly ScannedRow[], run: Run, floor: number, marks: PageMarks): AlignedArea | null {
  const first = figuresStart(rows, run);
  const body = rows.slice(first, run.end);
  const { horizontals } = marks;
  const places = figurePlaces(rows.slice(run.from, run.end));
  const size = body[0]?.row.size ?? 10;
  const bodyColumns = clusterColumns(
    body.filter((row) => !isPushed(row, places)).map(({ segments }) => segments),
    0.2 * size,
  );
  const from = headingFrom(rows, run, floor, bodyColumns, horizontals);
  const end = labelsBelow(rows, run, bodyColumns, horizontals);
  if (!isTableRun(rows, run, from, bodyColumns, horizontals, places)) return null;
  const start = bodyStart(rows, run, from);
  return { from, body: start, end, columns: withHeadingColumns(bodyColumns, rows.slice(from, start), marks) };
}
