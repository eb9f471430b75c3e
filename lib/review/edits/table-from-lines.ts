import { chooseFormat, numberEvidence } from '../../figures/number-evidence';
import type { ReadRow, ReadTable } from '../../reading/reading';
import { cutPiece, isBlank, placeOf, placeOfAll, type Piece } from '../../reading/structure/piece';
import { tidy } from '../../reading/structure/fold-text';
import { buildTable } from '../../reading/tables/build-table';
import { readPeriodHeadings, readWordHeading } from '../../reading/tables/column-heading';
import { readBody } from '../../reading/tables/read-body';
import { readTables } from '../../reading/tables/read-tables';
import type { BodyLine } from '../../reading/tables/table-draft';
import { bodyReadings } from '../../reading/tables/table-draft';
import { tailReadings, valueTail } from '../../reading/tables/value-token';
import type { EditOf } from './reading-edit';
import { emptyCell } from './recheck-table';
import { piecesBetween, type ReviewSource } from './review-source';

/**
 * The table in the lines that a person pointed at. The reader finds it itself where it can; with a chosen number of
 * columns every line that ends in so many cells is a row. What is no table to the reader is a grid to be filled in, with
 * a row for each line. Null when the lines are not there or blank.
 */
export function tableFromLines(edit: EditOf<'add-table-from-lines'>, source: ReviewSource): ReadTable | null {
  const pieces = piecesBetween(source, edit.from, edit.to);
  const printed = pieces.filter((piece) => !isBlank(piece));
  if (printed.length === 0) return null;
  const found = readFreely(pieces, source);
  if (found && (edit.columns === null || found.columns.length === edit.columns)) return found;
  const counts = printed.map((piece) => valueTail(piece.text, source.legend).length).filter((count) => count > 0);
  const columns = edit.columns ?? (counts.length === 0 ? 2 : Math.min(...counts) + 1);
  return readWithColumns(printed, columns, source) ?? emptyGrid(printed, columns);
}

/** What the reader makes of the lines, when that is one table and no text beside a heading. */
function readFreely(pieces: readonly Piece[], source: ReviewSource): ReadTable | null {
  const { tables } = readTables(pieces, {
    path: null,
    legend: source.legend,
    hyphenated: source.hyphenated,
    words: '',
    document: source.document,
  });
  return tables.length === 1 ? (tables[0] ?? null) : null;
}

function readWithColumns(printed: readonly Piece[], columns: number, source: ReviewSource): ReadTable | null {
  const count = columns - 1;
  const [first] = printed;
  const heading = first ? headingOf(first.text, count) : null;
  const body = heading ? printed.slice(1) : printed;
  const names = heading ?? Array.from({ length: columns }, () => '');
  const read = readBody(body, 0, names, source.legend);
  const covered = read.end >= body.length ? read.lines : lineByLine(body, count, source);
  if (!covered.some((line) => line.readings.length > 0)) return null;
  const { table } = buildTable({
    columns: names,
    lines: covered,
    pieces: printed,
    title: null,
    notes: [],
    path: null,
    hyphenated: source.hyphenated,
    words: '',
    legend: source.legend,
    format: chooseFormat(numberEvidence([]), source.legend.numbers, source.legend.language),
  });
  return table.columns.length === columns &&
    table.rows.every((row) => row.kind === 'group' || row.cells.length === count)
    ? table
    : null;
}

function headingOf(text: string, count: number): readonly string[] | null {
  const heading =
    readPeriodHeadings(text).find(({ columns }) => columns.length === count + 1) ?? readWordHeading(text, count);
  return heading?.columns.length === count + 1 ? heading.columns : null;
}

/** Every line by itself: a row where it ends in so many cells, else words alone. */
function lineByLine(pieces: readonly Piece[], count: number, source: ReviewSource): BodyLine[] {
  return pieces.map((piece) => {
    const tail = valueTail(piece.text, source.legend);
    const readings = bodyReadings(
      piece,
      tailReadings(piece.text, tail.slice(-count), count, source.legend.format),
      cutPiece,
    );
    return { label: readings[0]?.label ?? piece, readings, isApart: false };
  });
}

/** A row for each line with its words as the label and blank cells that point at it. */
function emptyGrid(printed: readonly Piece[], columns: number): ReadTable {
  const rows = printed.map((piece): ReadRow => {
    const at = placeOf(piece);
    return {
      kind: 'row',
      group: null,
      code: null,
      label: tidy(piece.text).slice(0, 2_000),
      cells: Array.from({ length: columns - 1 }, () => emptyCell(at)),
      at,
    };
  });
  return {
    path: null,
    title: null,
    columns: Array.from({ length: columns }, () => ''),
    periods: Array.from({ length: columns }, () => null),
    units: Array.from({ length: columns }, () => null),
    rows,
    checks: [],
    at: placeOfAll(printed),
  };
}
