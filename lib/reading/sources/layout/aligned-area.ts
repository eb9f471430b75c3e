import type { Ruling } from '../page-content';
import { clusterColumns, type Column } from './cluster-columns';
import { isUnderHeadings, isYearRow, opensNew } from './item-among-rows';
import type { ScannedRow } from './row-scan';
import { textOf, type Segment } from './segment';

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
const MOST_HEADING_ROWS = 9;
const CAPTION =
  /^(?:table|tabel|tab\.|figure|figuur|fig\.|grafiek|chart|graph|kaart|map|bron|source|sources|noot|nota|note|notes|opmerking)\b/iu;
/** A label that ends so goes on below. */
const OPEN_LABEL = /[-–:,(/&]$/;
const NOTE = /^(?:bron|source|sources|noot|nota|note|notes|opmerking|\*|\(?\d{1,2}\)|[¹²³⁴⁵⁶⁷⁸⁹]|[†‡])/iu;

/** The areas of rows in which figures stand below one another beside labels. */
export function alignedAreas(rows: readonly ScannedRow[], horizontals: readonly Ruling[]): AlignedArea[] {
  const areas: AlignedArea[] = [];
  let index = 0;
  let floor = 0;
  while (index < rows.length) {
    const run = runFrom(rows, index);
    const area = run && areaOf(rows, run, floor, horizontals);
    if (area) {
      areas.push(area);
      floor = area.end;
      index = area.end;
    } else index = run ? Math.max(index + 1, run.end) : index + 1;
  }
  return areas;
}

interface Run {
  readonly from: number;
  readonly end: number;
}

/** Rows from `from` on that share columns of figures, with rows of words between them. */
function runFrom(rows: readonly ScannedRow[], from: number): Run | null {
  const first = rows[from];
  if (!first || first.values.length === 0) return null;
  const extents = first.values.map(({ x, right }) => ({ x, right }));
  let last = from;
  let bare = 0;
  for (let index = from + 1; index < rows.length; index += 1) {
    const scanned = rows[index];
    const before = rows[index - 1];
    if (!scanned || !before) break;
    const gap = scanned.row.baseline - before.row.baseline;
    if (gap > 3.4 * Math.max(scanned.row.size, before.row.size)) break;
    if (scanned.values.length > 0 && !scanned.isProse) {
      if (!sharesColumns(scanned.values, extents)) break;
      for (const value of scanned.values) widen(extents, value);
      last = index;
      bare = 0;
    } else {
      bare += 1;
      if (bare > MOST_BARE_ROWS || scanned.isProse || CAPTION.test(textOf(scanned.row.words))) break;
      if (opensNew(rows, index, rows[last])) break;
    }
  }
  return { from, end: last + 1 };
}

interface Extent {
  x: number;
  right: number;
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

function areaOf(
  rows: readonly ScannedRow[],
  run: Run,
  floor: number,
  horizontals: readonly Ruling[],
): AlignedArea | null {
  const body = rows.slice(run.from, run.end);
  const size = body[0]?.row.size ?? 10;
  const bodyColumns = clusterColumns(
    body.map(({ segments }) => segments),
    0.2 * size,
  );
  const from = headingFrom(rows, run, floor, bodyColumns, horizontals);
  const end = labelsBelow(rows, run, bodyColumns, horizontals);
  if (!isTable(rows, { ...run, from: run.from }, from, bodyColumns, horizontals)) return null;
  const start = bodyStart(rows, run, from);
  const columns = withHeadingColumns(bodyColumns, rows.slice(from, start), size);
  return { from, body: start, end, columns };
}

/** Index of the first row of the body: behind headings of years, and before labels whose figures stand further down. */
function bodyStart(rows: readonly ScannedRow[], run: Run, from: number): number {
  let start = run.from;
  while (start < run.end - 1 && isYearRow(rows[start])) {
    start += 1;
    // Below years beside the name of the labels stand figures, however much they look like years.
    if (rows[start - 1]?.segments[0]?.isValue === false) break;
  }
  if (start > run.from) {
    // The rest of a heading over two levels stands between the years and the first figures.
    while (start < run.end - 1 && rows[start]?.values.length === 0 && (rows[start]?.segments.length ?? 0) > 1)
      start += 1;
    return start;
  }
  while (start > from && isLabelRow(rows[start - 1], rows[run.from])) start -= 1;
  return start;
}

/** Whether a row holds one label, left of the figures of another. */
function isLabelRow(scanned: ScannedRow | undefined, figures: ScannedRow | undefined): boolean {
  const [only, ...more] = scanned?.segments ?? [];
  const first = figures?.values[0];
  return only !== undefined && more.length === 0 && first !== undefined && only.x < first.x - 1;
}

/** Columns that only a heading shows: nothing is filled in below it. */
function withHeadingColumns(columns: readonly Column[], headings: readonly ScannedRow[], size: number): Column[] {
  const found = [...columns];
  for (const { segments } of headings)
    for (const { x, right } of segments) {
      const isFree = found.every((column) => Math.min(column.right, right) - Math.max(column.left, x) < -0.5 * size);
      const nearest = found.filter((column) => column.left > x);
      if (isFree && nearest.length < found.length) found.push({ left: x, right, isValue: false, support: 1 });
    }
  return found.sort((a, b) => a.left - b.left);
}

/** Index of the first row of headings above a run of figures. */
function headingFrom(
  rows: readonly ScannedRow[],
  run: Run,
  floor: number,
  columns: readonly Column[],
  horizontals: readonly Ruling[],
): number {
  const left = columns[0]?.left ?? 0;
  const right = columns.at(-1)?.right ?? 0;
  const figures = columns.find(({ isValue }, index) => isValue && index > 0)?.left ?? columns[1]?.left ?? right;
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
    const over = scanned.segments.filter((segment) => segment.right > figures && segment.x < right + scanned.row.size);
    const crossing = scanned.segments.some(
      (segment) =>
        segment.x < Math.min(figures, left + 3 * scanned.row.size) && segment.right > figures + scanned.row.size,
    );
    // A long group heading may stand between the headings and the first figures; a caption is found out by what is above it.
    if (scanned.segments.length === 1 && crossing) {
      skipped += 1;
      if (skipped > 2 || gap > 1.9 * scanned.row.size) break;
      continue;
    }
    if (isRuled && rules > 1 && over.length < 2) break;
    if (skipped > 0 && over.length < 2) break;
    if (over.length > 0 && !crossing) from = index;
    else if (over.length === 0 && isOutside(scanned, left, figures)) break;
    else if (crossing && scanned.segments.length > 1) from = index;
  }
  return from;
}

function isOutside({ row }: ScannedRow, left: number, figures: number): boolean {
  return row.x < left - row.size || row.right > figures;
}

function ruledBetween(
  horizontals: readonly Ruling[],
  above: ScannedRow,
  below: ScannedRow,
  left: number,
  right: number,
): boolean {
  const [from, to] = [above.row.baseline - 0.2 * above.row.size, below.row.baseline - 0.4 * below.row.size];
  return horizontals.some(
    (line) =>
      line.at > from && line.at < to && Math.min(line.to, right) - Math.max(line.from, left) > 0.6 * (right - left),
  );
}

/** End of the area: labels that run on below the last figures belong to it, at the end of a page also the next label. */
function labelsBelow(
  rows: readonly ScannedRow[],
  run: Run,
  columns: readonly Column[],
  horizontals: readonly Ruling[],
): number {
  const label = columns[0];
  const right = columns.at(-1)?.right ?? 0;
  const second = columns[1]?.left ?? right;
  const isPageEnd = rows.length - run.end <= 5;
  let end = run.end;
  for (let index = run.end; label && index < Math.min(rows.length, run.end + 5); index += 1) {
    const scanned = rows[index];
    const above = rows[index - 1];
    if (!scanned || !above || scanned.isItem) break;
    if (isRowOfWords(scanned, columns) && scanned.row.baseline - above.row.baseline < 2.3 * scanned.row.size) {
      end = index + 1;
      continue;
    }
    if (scanned.segments.length > 1) break;
    const { row } = scanned;
    const text = textOf(row.words);
    const gap = row.baseline - above.row.baseline;
    if (NOTE.test(text) || CAPTION.test(text) || /[.:;]$/.test(text) || row.right > second || row.x < label.left - 1)
      break;
    if (ruledBetween(horizontals, above, scanned, label.left, right)) break;
    if (Math.abs(row.size - above.row.size) > 0.6) break;
    const isOpen = OPEN_LABEL.test(textOf(above.segments[0]?.words ?? []));
    const runsOn =
      isOpen || /^[\p{Ll}(]/u.test(text) || row.x > label.left + 0.4 * row.size || scanned.segments.length === 0;
    if (gap > (isPageEnd || isOpen ? 1.7 : 1.35) * row.size || !(runsOn || isPageEnd)) break;
    end = index + 1;
  }
  return end;
}

/** A row that fills three columns or more, each with words of its own: one without figures. */
function isRowOfWords({ segments, isProse }: ScannedRow, columns: readonly Column[]): boolean {
  if (isProse || segments.length < 3 || segments.length !== columns.length) return false;
  return segments.every((segment) => {
    const touched = columns.filter(({ left, right }) => Math.min(right, segment.right) > Math.max(left, segment.x));
    return touched.length === 1;
  });
}

/** Whether a run of figures is a table, and no list, form, table of contents or text that happens to hold figures. */
function isTable(
  rows: readonly ScannedRow[],
  run: Run,
  from: number,
  columns: readonly Column[],
  horizontals: readonly Ruling[],
): boolean {
  const data = rows.slice(run.from, run.end).filter(({ values }) => values.length > 0);
  const valueColumns = columns.filter(({ isValue }, index) => isValue && index > 0);
  if (columns.length < 2 || valueColumns.length === 0) return false;
  const figures = data.reduce((sum, { values }) => sum + values.length, 0);
  const numbers = data.reduce(
    (sum, { values }) => sum + values.filter(({ words }) => words.some(({ kind }) => kind === 'number')).length,
    0,
  );
  if (numbers * 3 < figures) return false;
  const hasHeading = from < run.from;
  const first = rows[from];
  const last = rows[run.end - 1];
  const above = rows[from - 1];
  const isRuledAbove =
    first !== undefined &&
    isRuledAt(
      horizontals,
      above ? above.row.baseline : first.row.top - 30,
      first.row.baseline - 0.4 * first.row.size,
      columns,
    );
  if (data.length === 1) {
    if (!hasHeading || !last) return false;
    return (valueColumns.length >= 2 || isRuledAbove) && (data[0]?.segments.length ?? 0) >= 2;
  }
  const wide = data.filter((scanned) => hasWideGap(scanned)).length;
  if (wide * 3 < data.length * 2) return false;
  if (valueColumns.length === 1 && columns.length === 2) {
    if (isContents(data, rows[from - 1]) || isForm(data, hasHeading)) return false;
    const aligned = alignedShare(data);
    return hasHeading || isRuledAbove ? aligned >= 0.5 : data.length >= 2 && aligned >= 0.75;
  }
  return columns.filter(({ support }) => support * 4 >= data.length).length >= 2;
}

function isRuledAt(horizontals: readonly Ruling[], from: number, to: number, columns: readonly Column[]): boolean {
  const [left, right] = [columns[0]?.left ?? 0, columns.at(-1)?.right ?? 0];
  return horizontals.some(
    ({ at, from: start, to: end }) =>
      at > from && at < to && Math.min(end, right) - Math.max(start, left) > 0.7 * (right - left),
  );
}

function hasWideGap({ row, segments, hasLeader }: ScannedRow): boolean {
  if (hasLeader) return true;
  return segments.some((segment, index) => {
    const before = segments[index - 1];
    return before !== undefined && segment.isValue && segment.x - before.right >= 0.75 * row.size;
  });
}

/** The share of figures that end, begin or are centred where the others are. */
function alignedShare(data: readonly ScannedRow[]): number {
  const values = data.flatMap(({ values: own, row }) => own.slice(-1).map((value) => ({ value, size: row.size })));
  const shareOf = (edge: (segment: Segment) => number): number => {
    const best = values.map(({ value: { words } }) => words).length;
    const counts = values.map(
      ({ value, size }) => values.filter(({ value: other }) => Math.abs(edge(other) - edge(value)) < 0.5 * size).length,
    );
    return Math.max(0, ...counts) / Math.max(1, best);
  };
  return Math.max(
    shareOf(({ right }) => right),
    shareOf(({ x }) => x),
    shareOf(({ x, right }) => (x + right) / 2),
  );
}

/** A table of contents: page numbers that never fall, led to by dots or under a heading that says so. */
function isContents(data: readonly ScannedRow[], above: ScannedRow | undefined): boolean {
  if (data.length < 3) return false;
  const pages = data.map(({ values }) => textOf(values.at(-1)?.words ?? []));
  if (!pages.every((page) => /^\d{1,4}$/.test(page))) return false;
  const numbers = pages.map(Number);
  const isRising = numbers.every((number, index) => index === 0 || number >= (numbers[index - 1] ?? 0));
  const isNamed =
    above !== undefined &&
    /^(?:inhoud|inhoudsopgave|inhoudstafel|contents|table of contents)/iu.test(textOf(above.row.words));
  const leaders = data.filter(({ hasLeader }) => hasLeader).length;
  return isRising && (isNamed || leaders * 2 >= data.length);
}

/** Labels with a colon beside single entries. */
function isForm(data: readonly ScannedRow[], hasHeading: boolean): boolean {
  const colons = data.filter(({ segments }) => textOf(segments[0]?.words ?? []).endsWith(':')).length;
  return !hasHeading && colons * 2 >= data.length;
}
