import type { Ruling } from '../page-content';
import type { AlignedArea } from './aligned-area';
import type { Column } from './cluster-columns';
import type { CellPart, DraftCell, DraftRow, DraftTable } from './draft-table';
import { spreadHeadings } from './heading-spans';
import { joinRows, lineFacts } from './join-rows';
import type { PageMarks } from './page-marks';
import { placeCells, type PlacedRow } from './place-cells';
import { isPushed, placePushed } from './pushed-row';
import type { ScannedRow } from './row-scan';

/** The table of an area in which figures stand below one another. */
export function alignedTable(scanned: readonly ScannedRow[], area: AlignedArea, marks: PageMarks): DraftTable {
  const { columns } = area;
  const rows = scanned.slice(area.from, area.end);
  const left = Math.min(...rows.map(({ row }) => row.x), columns[0]?.left ?? Infinity);
  const right = Math.max(...rows.map(({ row }) => row.right), columns.at(-1)?.right ?? 0);
  const rules = marks.horizontals.filter((rule) => Math.min(rule.to, right) - Math.max(rule.from, left) > 0);
  const figures = columns.flatMap((column, index) => (column.isValue && index > 0 ? [index] : []));
  const places = figures.flatMap((index) => columns[index] ?? []);
  const placed = rows.map((scannedRow) =>
    isPushed(scannedRow, places)
      ? placePushed(scannedRow, figures)
      : placeCells(scannedRow.row, scannedRow.segments, columns),
  );
  const headingCount = area.body - area.from;
  const body = placed.slice(headingCount);
  const headings = spreadHeadings({
    headings: placed.slice(0, headingCount),
    body,
    columns,
    marks: { ...marks, horizontals: rules },
  });
  const parted = body.map((line, index) => index > 0 && isParted(body[index - 1], line, rules, left, right));
  const groups = [
    ...headings.map((_, index) => [index]),
    ...bodyGroups(body, parted, reachOf(headings)).map((group) => group.map((index) => index + headingCount)),
  ];
  const all = [...headings, ...body];
  return {
    kind: 'aligned',
    left,
    right,
    top: Math.min(...rows.map(({ row }) => row.top)),
    bottom: Math.max(...rows.map(({ row }) => row.bottom)),
    lines: rows.map(({ row }) => row),
    columns,
    rows: groups.map((group, index): DraftRow => ({ line: group[0] ?? 0, isHeading: index < headingCount })),
    cells: groups.flatMap((group, row) => cellsOf(group, row, all, columns)),
  };
}

function isParted(
  above: PlacedRow | undefined,
  below: PlacedRow,
  rules: readonly Ruling[],
  left: number,
  right: number,
): boolean {
  if (!above) return false;
  const from = above.row.baseline - 0.2 * above.row.size;
  const to = below.row.baseline - 0.4 * below.row.size;
  const covered = rules
    .filter(({ at }) => at > from && at < to)
    .reduce((sum, rule) => sum + Math.min(rule.to, right) - Math.max(rule.from, left), 0);
  return covered > 0.55 * (right - left);
}

/** How far the heading of the labels reaches. */
function reachOf(headings: readonly PlacedRow[]): number {
  const corners = headings.flatMap(({ cells }) => cells.filter(({ from, to }) => from === 0 && to === 0));
  return Math.max(0, ...corners.map(({ words }) => words.at(-1)?.right ?? 0));
}

/** The rows of the body: within rulings where every row has its own, else as the lines themselves show. */
function bodyGroups(body: readonly PlacedRow[], parted: readonly boolean[], reach: number): number[][] {
  const facts = lineFacts(body);
  const bands: number[][] = [];
  body.forEach((_, index) => {
    const band = bands.at(-1);
    if (band && parted[index] !== true) band.push(index);
    else bands.push([index]);
  });
  const full = (band: readonly number[]): number =>
    band.filter((index) => facts[index]?.isAnchor && facts[index].label !== '').length;
  const isRowRuled = bands.length > 2 && bands.filter((band) => full(band) <= 1).length >= 0.8 * bands.length;
  return bands.flatMap((band) => {
    if (isRowRuled && full(band) <= 1 && band.length <= 8) return [band];
    const rows = band.flatMap((index) => body[index] ?? []);
    return joinRows(rows, reach).map((group) => group.map((at) => band[at] ?? 0));
  });
}

/** The cells of one row of the table out of the lines that it is made of. */
export function cellsOf(
  group: readonly number[],
  row: number,
  placed: readonly PlacedRow[],
  columns: readonly Column[],
): DraftCell[] {
  const found = new Map<number, { to: number; parts: CellPart[] }>();
  for (const line of group)
    for (const { from, to, words } of placed[line]?.cells ?? []) {
      const cell = found.get(from) ?? { to, parts: [] };
      cell.to = Math.max(cell.to, to);
      cell.parts.push({ line, words });
      found.set(from, cell);
    }
  const starts = [...found.keys()].sort((a, b) => a - b);
  const cells: DraftCell[] = [];
  let column = 0;
  while (column < columns.length) {
    const cell = found.get(column);
    const next = starts.find((start) => start > column) ?? columns.length;
    const columnSpan = cell ? Math.max(1, Math.min(cell.to - column + 1, next - column)) : 1;
    cells.push({ row, column, rowSpan: 1, columnSpan, parts: cell?.parts ?? [] });
    column += columnSpan;
  }
  return cells;
}
