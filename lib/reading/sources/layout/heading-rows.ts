import type { Ruling } from '../page-content';
import type { Column } from './cluster-columns';
import { isUnderHeadings, isYearRow } from './item-among-rows';
import type { ScannedRow } from './row-scan';
import { textOf, type Segment } from './segment';
import { CAPTION, ruledBetween, type Run } from './table-run';

const MOST_HEADING_ROWS = 9;

/** Index of the first row of headings above a run of figures. */
export function headingFrom(
  rows: readonly ScannedRow[],
  run: Run,
  floor: number,
  columns: readonly Column[],
  horizontals: readonly Ruling[],
): number {
  const left = columns[0]?.left ?? 0;
  const right = columns.at(-1)?.right ?? 0;
  const figures = columns.find(({ isValue }, index) => isValue && index > 0)?.left ?? columns[1]?.left ?? right;
  const label = columns[0];
  // What stands behind the labels is a heading of figures, also where these are set to the other side of their column.
  const behind = label && !label.isValue ? Math.min(figures, label.right) : figures;
  const least = Math.max(floor, run.from - MOST_HEADING_ROWS);
  let from = run.from;
  let rules = 0;
  let skipped = 0;
  for (let index = run.from - 1; index >= least; index -= 1) {
    const scanned = rows[index];
    const below = rows[index + 1];
    if (!scanned || !below || scanned.isProse) break;
    const gap = below.row.baseline - scanned.row.baseline;
    const isRuled = ruledBetween(horizontals, scanned, below, left, right);
    if (isRuled) rules += 1;
    if (gap > (isRuled ? 3.4 : 2.3) * scanned.row.size) break;
    const text = textOf(scanned.row.words);
    if (CAPTION.test(text) && scanned.segments.length < 3) break;
    if (scanned.isItem && !isUnderHeadings(index > least ? rows[index - 1] : undefined, rows[run.from], figures)) break;
    const isLone = scanned.segments.length === 1;
    const startsLeft = (segment: Segment): boolean => segment.x < Math.min(figures, left + 3 * scanned.row.size);
    const over = scanned.segments.filter(
      (segment) =>
        (segment.right > figures || segment.x > behind) &&
        segment.x < right + scanned.row.size &&
        !(isLone && startsLeft(segment)),
    );
    const crossing = scanned.segments.some(
      (segment) => startsLeft(segment) && segment.right > figures + (isLone ? 0 : scanned.row.size),
    );
    // A long group heading may stand between the headings and the first figures; a caption is found out by what is above it.
    if (isLone && crossing) {
      skipped += 1;
      if (skipped > 2 || gap > 2.1 * scanned.row.size) break;
      continue;
    }
    if (isRuled && rules > 1 && over.length < 2) break;
    if (skipped > 0 && over.length < 2) break;
    if (over.length > 0 && !crossing) from = index;
    else if (from === index + 1 && isCornerLine(scanned, below, label?.right ?? 0)) from = index;
    else if (over.length === 0 && isOutside(scanned, left, figures)) break;
    else if (crossing && scanned.segments.length > 1) from = index;
  }
  return from;
}

/** Whether a row holds the first words of a heading of the labels that goes on in the next row, for want of room. */
function isCornerLine({ row, segments }: ScannedRow, below: ScannedRow, limit: number): boolean {
  const [only, ...others] = segments;
  const [corner] = below.segments;
  const first = corner?.words[0];
  if (!only || others.length > 0 || !corner || !first || only.isValue) return false;
  const isBelow = Math.abs(corner.x - only.x) < 1.5 && below.row.baseline - row.baseline < 1.4 * row.size;
  const needed = only.right + 0.25 * row.size + first.right - first.x;
  return isBelow && Math.abs(row.size - below.row.size) < 0.3 && only.right < limit + row.size && needed > limit - 1;
}

function isOutside({ row }: ScannedRow, left: number, figures: number): boolean {
  return row.x < left - row.size || row.right > figures;
}

/** Index of the first row of a run that holds figures and no headings of years. */
export function figuresStart(rows: readonly ScannedRow[], run: Run): number {
  let start = run.from;
  while (start < run.end - 1 && isYearRow(rows[start])) {
    start += 1;
    // Below years beside the name of the labels stand figures, however much they look like years.
    if (rows[start - 1]?.segments[0]?.isValue === false) break;
  }
  if (start === run.from) return start;
  // The rest of a heading over two levels stands between the years and the first figures.
  while (start < run.end - 1 && rows[start]?.values.length === 0 && (rows[start]?.segments.length ?? 0) > 1) start += 1;
  return start;
}

/** Index of the first row of the body: behind headings of years, and before labels whose figures stand further down. */
export function bodyStart(rows: readonly ScannedRow[], run: Run, from: number): number {
  let start = figuresStart(rows, run);
  if (start > run.from) return start;
  while (start > from && isLabelRow(rows[start - 1], rows[run.from])) start -= 1;
  return start;
}

/** Whether a row holds one label, left of the figures of another. */
function isLabelRow(scanned: ScannedRow | undefined, figures: ScannedRow | undefined): boolean {
  const [only, ...more] = scanned?.segments ?? [];
  const first = figures?.values[0];
  return only !== undefined && more.length === 0 && first !== undefined && only.x < first.x - 1;
}
