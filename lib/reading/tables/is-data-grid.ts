import { parseFigure } from '../../figures/number-format';
import { readMarker } from '../structure/marker';
import type { CellKinds } from './cell-kind';
import { isPeriod } from './column-heading';
import { gridParts } from './grid-heading';
import { printedCells, type GridCell, type GridRow } from './grid-matrix';
import { isProse } from './line-class';

const SIDES = /^(?:deel)?vra(?:ag|gen)\b.{0,20}$/i;
const ANSWERS = /^antwoord(?:en)?\b.{0,20}$/i;
const LONGEST_CELL = 160;

/**
 * Whether a grid is a table of figures, or of short words under marked headings. What is left is layout: a letterhead, a
 * header block of names and dates, questions beside their answers, a text in a box.
 */
export function isDataGrid(rows: readonly GridRow[], kinds: CellKinds): boolean {
  const width = rows[0]?.length ?? 0;
  if (width < 2 || rows.length === 0) return false;
  const printed = [...new Set(rows.flatMap((row) => printedCells(row)))];
  if (printed.length < 3 || arePairedTexts(rows)) return false;
  const parts = gridParts(rows, kinds);
  const body = rows.slice(parts.body).filter((row) => printedCells(row).length > 0);
  const heading = rows.slice(parts.heading, parts.body).flatMap((row) => printedCells(row));
  if (areAxes(body, kinds)) return false;
  const counts = countFigures(body, kinds);
  const words = printed.filter(isRunningText);
  if (words.length > printed.length * 0.3 && counts.figures < words.length * 2) return false;
  if (counts.rows >= 2 && counts.figures >= counts.filled * 0.4) return true;
  if (heading.length > 1 && counts.rows >= 1 && counts.figures >= counts.filled * 0.3) return true;
  if (rows.length === 1) return counts.figures >= 2 && width > 2 && counts.figures >= counts.filled * 0.8;
  if (heading.filter((cell) => isPeriod(cell.text)).length > 1 && body.length > 0) return true;
  return areMarkedTexts(heading, body);
}

const LEAST_MARKS = 4;

/** Whether all figures are the marks of an axis: the same step down every column that holds figures, beside few words. */
function areAxes(body: readonly GridRow[], kinds: CellKinds): boolean {
  const width = body[0]?.length ?? 0;
  const labelled = body.filter((row) => kinds.of(row[0]) === 'text').length;
  if (labelled > body.length / 2) return false;
  let axes = 0;
  for (let column = 0; column < width; column += 1) {
    const marks = body
      .filter((row) => kinds.of(row[column]) === 'number')
      .map((row) => Number(parseFigure(row[column]?.text ?? '', 'english')?.decimal ?? Number.NaN));
    if (marks.length === 0) continue;
    const step = (marks[1] ?? 0) - (marks[0] ?? 0);
    const isEven = marks.every((mark, at) => at === 0 || Math.abs(mark - (marks[at - 1] ?? 0) - step) < 1e-9);
    if (marks.length < LEAST_MARKS || step === 0 || !isEven) return false;
    axes += 1;
  }
  return axes > 0;
}

interface FigureCounts {
  readonly figures: number;
  readonly filled: number;
  readonly rows: number;
}

function countFigures(body: readonly GridRow[], kinds: CellKinds): FigureCounts {
  let figures = 0;
  let filled = 0;
  let rows = 0;
  for (const row of body) {
    const cells = [...new Set(row.slice(1))].filter((cell) => cell !== row[0] && cell && cell.text !== '');
    const own = cells.filter((cell) => kinds.of(cell) === 'number' || kinds.of(cell) === 'missing').length;
    const isFigured = own > 0 && (cells.some((cell) => kinds.of(cell) === 'number') || own > 1);
    figures += own;
    filled += cells.length;
    rows += isFigured ? 1 : 0;
  }
  return { figures, filled, rows };
}

/** Questions in one column and their answers beside them. */
export function arePairedTexts(rows: readonly GridRow[]): boolean {
  const [first = []] = rows;
  const titles = printedCells(first).map((cell) => cell.text);
  if (titles.some((text) => SIDES.test(text)) && titles.some((text) => ANSWERS.test(text))) return true;
  const asked = rows.filter((row) => {
    const text = row[0]?.text ?? '';
    return /\?\s*$/.test(text) && (text.length > 30 || readMarker(text) !== null);
  });
  return asked.length > 0 && asked.length >= rows.length * 0.3;
}

function isRunningText(cell: GridCell): boolean {
  return cell.text.length > LONGEST_CELL || (cell.text.length > 60 && isProse(cell.text));
}

/** Short words in several rows, under headings that the source marks. */
function areMarkedTexts(heading: readonly GridCell[], body: readonly GridRow[]): boolean {
  const cells = body.flatMap((row) => printedCells(row));
  const isMarked = heading.length > 1 && heading.every((cell) => cell.isHeading || cell.isBold);
  return (
    isMarked &&
    body.length >= 2 &&
    cells.filter((cell) => cell.isBold || cell.isHeading).length < cells.length * 0.6 &&
    !cells.some(isRunningText) &&
    !cells.some((cell) => readMarker(cell.text) !== null && cell.text.length > 30)
  );
}
