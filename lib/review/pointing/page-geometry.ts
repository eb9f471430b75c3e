import type { Place, PlaceBox, Reading } from '../../reading/reading';
import type { PrintedLine } from '../../reading/sources/printed-line';
import { isInRange, rangeOfPlace } from './source-range';

/** A line that is drawn on a page, with its index among all lines of the source. */
export interface DrawnLine {
  readonly index: number;
  readonly line: PrintedLine;
  readonly box: PlaceBox;
}

/** The lines that can be pointed at on each page, by its number. Blank lines and lines without a place are none. */
export function drawnLines(lines: readonly PrintedLine[]): ReadonlyMap<number, readonly DrawnLine[]> {
  const pages = new Map<number, DrawnLine[]>();
  lines.forEach((line, index) => {
    if (!line.box || line.text.trim() === '') return;
    const drawn = pages.get(line.page) ?? [];
    drawn.push({ index, line, box: line.box });
    pages.set(line.page, drawn);
  });
  return pages;
}

/** The line that a point of a page (in points) is meant for: the one it is in, else the nearest; null without lines. */
export function nearestLine(lines: readonly DrawnLine[], x: number, y: number): DrawnLine | null {
  let nearest: DrawnLine | null = null;
  let least = Infinity;
  for (const line of lines) {
    const { box } = line;
    const away = Math.hypot(outside(x, box.x, box.width) / 4, outside(y, box.y, box.height));
    if (away >= least) continue;
    nearest = line;
    least = away;
  }
  return nearest;
}

/** How far a point lies outside a stretch; 0 inside. */
function outside(point: number, start: number, length: number): number {
  return Math.max(start - point, point - start - length, 0);
}

/** Where a place is marked on a page: its own box, else those of its lines; with what it has beside other cells. */
export function boxesOfPlace(lines: readonly DrawnLine[], place: Place, page: number): PlaceBox[] {
  if (place.box && place.endLine === undefined) {
    return place.page === page ? [place.box, ...(place.more ?? []).flatMap(({ box }) => (box ? [box] : []))] : [];
  }
  const range = rangeOfPlace(place);
  return lines.filter(({ line }) => isInRange(range, line)).map(({ box }) => box);
}

/** A cell of a table where it is printed. */
export interface CellBox {
  readonly table: number;
  readonly row: number;
  readonly cell: number;
  readonly box: PlaceBox;
}

/** The cells that were read on a page. */
export function cellBoxes({ answer }: Reading, page: number): CellBox[] {
  return (answer?.tables ?? []).flatMap((table, tableIndex) =>
    table.rows.flatMap((row, rowIndex) =>
      row.cells.flatMap(({ at }, cell): CellBox[] =>
        at.page === page && at.box ? [{ table: tableIndex, row: rowIndex, cell, box: at.box }] : [],
      ),
    ),
  );
}

/** The cell that a point of a page lies in, with a point or two to spare. */
export function cellAt(cells: readonly CellBox[], x: number, y: number): CellBox | null {
  return cells.find(({ box }) => outside(x, box.x, box.width) <= 3 && outside(y, box.y, box.height) <= 2) ?? null;
}
