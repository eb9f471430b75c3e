import type { CellKinds } from './cell-kind';
import { isPeriod } from './column-heading';
import { lettersOf, printedCells, type GridCell, type GridRow } from './grid-matrix';

/** What the columns of a grid are: where its labels stand, and which columns hold its cells. */
export interface GridColumns {
  /** The column of the row labels; null when every column holds cells. */
  readonly label: number | null;
  /** A column before it whose cells reach over several rows and head them. */
  readonly group: number | null;
  /** A column before it with a code for every row. */
  readonly code: number | null;
  readonly cells: readonly number[];
}

const CODE = /^(?:[A-Z]{0,4}[ .-]?\d{1,8}(?:[.-]\d{1,4}){0,3}[A-Z]{0,2})$/i;
const CODE_HEADING = /^(?:code|nis|nis-?code|nr\.?|nummer|postcode|refnis|kbo(?:-nummer)?|id|volgnr\.?|no\.?|#)$/i;

/** Finds the columns of labels, groups and codes from the kinds of the cells in the body. */
export function gridColumns(body: readonly GridRow[], headings: readonly string[], kinds: CellKinds): GridColumns {
  const width = headings.length;
  const from = (first: number): number[] =>
    Array.from({ length: Math.max(0, width - first) }, (_, index) => first + index);
  if (width < 2) return { label: 0, group: null, code: null, cells: from(1) };
  const first = countKinds(body, 0, kinds);
  const second = countKinds(body, 1, kinds);
  if (width > 2 && isWords(second) && isCodeColumn(body, headings[0] ?? ''))
    return { label: 1, group: null, code: 0, cells: from(2) };
  if (width > 2 && isWords(second) && first.text > 0 && isGroupColumn(body))
    return { label: 1, group: 0, code: null, cells: from(2) };
  const isOnlyFigures = first.figures > 0 && first.text === 0 && first.periods === 0;
  const isAllCells =
    isOnlyFigures &&
    (isPeriod(headings[0] ?? '') || (body.length === 1 && (headings[0] ?? '') !== '' && !isWords(second)));
  return isAllCells
    ? { label: null, group: null, code: null, cells: from(0) }
    : { label: 0, group: null, code: null, cells: from(1) };
}

interface KindCounts {
  figures: number;
  text: number;
  periods: number;
}

function countKinds(body: readonly GridRow[], column: number, kinds: CellKinds): KindCounts {
  const counts = { figures: 0, text: 0, periods: 0 };
  body.forEach((row, index) => {
    const cell = row[column];
    if (!cell || cell === row[column - 1] || cell === body[index - 1]?.[column]) return;
    const kind = kinds.of(cell);
    if (kind === 'number' || kind === 'missing') counts.figures += 1;
    else if (kind === 'text') counts.text += 1;
    else if (kind === 'period') counts.periods += 1;
  });
  return counts;
}

function isWords({ figures, text, periods }: KindCounts): boolean {
  return text + periods > 0 && text + periods > figures * 3;
}

function isCodeColumn(body: readonly GridRow[], heading: string): boolean {
  const codes = body.flatMap((row) => (row[0] && row[0] !== row[1] && row[0].text !== '' ? [row[0].text] : []));
  const fitting = codes.filter((code) => CODE.test(code));
  if (fitting.length === 0 || fitting.length < codes.length * 0.8) return false;
  if (CODE_HEADING.test(heading.trim())) return true;
  return fitting.length >= 2 && new Set(fitting).size === fitting.length && !fitting.every(isPeriod);
}

/** Words that say what is counted: rows under them are still named by the first column. */
const MEASURE =
  /^(?:count|number|n|percent(?:age)?|mean|median|average|share|%|aantal(?:len)?|aandeel|procent|percentage|gemiddelde|mediaan|bedrag)$/i;

/** Whether the cells of the first column reach over the rows of the second, by their spans or by the blanks below them. */
function isGroupColumn(body: readonly GridRow[]): boolean {
  const names = body.flatMap((row) => (row[1] && row[1] !== row[0] && row[1].text !== '' ? [row[1].text] : []));
  if (names.every((name) => MEASURE.test(name))) return false;
  let reached = 0;
  let rows = 0;
  body.forEach((row, index) => {
    const [group, label] = row;
    if (!label || label.text === '' || label === group) return;
    rows += 1;
    const isReached = !group || group.text === '' || group === body[index - 1]?.[0];
    if (isReached && index > 0) reached += 1;
  });
  return rows > 1 && reached >= rows * 0.3;
}

/** The columns at which a grid begins anew beside itself ("Provincie", "2020", "Provincie", "2020"); none for one table. */
export function sideStarts(body: readonly GridRow[], headings: readonly string[], kinds: CellKinds): number[] {
  const [first = ''] = headings;
  const width = headings.length;
  if (width < 4) return [];
  const starts: number[] = [];
  for (let column = 2; column < width - 1; column += 1) {
    const isSame = lettersOf(headings[column] ?? '') === lettersOf(first);
    if (!isSame || !isWords(countKinds(body, column, kinds)) || isWords(countKinds(body, column - 1, kinds))) continue;
    if (first !== '' || isRepeated(headings, column)) starts.push(column);
  }
  return starts;
}

function isRepeated(headings: readonly string[], column: number): boolean {
  const rest = headings.slice(column + 1, column * 2).map(lettersOf);
  return rest.some((text) => text !== '') && rest.every((text, index) => text === lettersOf(headings[index + 1] ?? ''));
}

/** The row in the body at which another table begins below the first: another heading row; null for one table. */
export function stackedAt(
  rows: readonly GridRow[],
  body: number,
  headings: readonly GridRow[],
  kinds: CellKinds,
): number | null {
  const own = new Set(headings.map((row) => textOf(row)));
  for (let index = body + 1; index < rows.length - 1; index += 1) {
    const row = rows[index] ?? [];
    if (!isInnerHeading(row, headings, kinds) || own.has(textOf(row))) continue;
    let start = index;
    while (start > body + 1 && isTitleRow(rows[start - 1] ?? [])) start -= 1;
    return start;
  }
  return null;
}

function isInnerHeading(row: GridRow, headings: readonly GridRow[], kinds: CellKinds): boolean {
  const printed = printedCells(row);
  const others = printed.filter((cell) => cell !== row[0]);
  if (others.length === 0) return false;
  if (printed.length > 1 && printed.every((cell) => cell.isHeading)) return true;
  if (!others.every((cell) => kinds.of(cell) === 'period')) return false;
  const isSameLabel = headings.some(
    (heading) => heading[0] && row[0] && row[0].text !== '' && lettersOf(heading[0].text) === lettersOf(row[0].text),
  );
  return isSameLabel || (others.length > 1 && areOneApart(others));
}

function areOneApart(cells: readonly GridCell[]): boolean {
  return cells.every((cell, index) => {
    const before = cells[index - 1];
    return !before || Number(cell.text.slice(0, 4)) === Number(before.text.slice(0, 4)) + 1;
  });
}

function isTitleRow(row: GridRow): boolean {
  const printed = printedCells(row);
  return printed.length === 0 || (printed.length === 1 && row[0] === printed[0]);
}

function textOf(row: GridRow): string {
  return printedCells(row)
    .map((cell) => lettersOf(cell.text))
    .join('|');
}
