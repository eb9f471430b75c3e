import { describe, expect, it } from 'vitest';
import { textLines } from '../../reading/sources/text-lines';
import { readText } from '../../reading/testing/read-text';
import { reviewSource } from '../edits/review-source';
import { answeredDocument } from '../testing/documents';
import { boxesOfPlace, cellAt, drawnLines, nearestLine } from './page-geometry';
import { indexOfLine, isInRange, linesIn, rangeBetween, rangeOfPlace } from './source-range';
import { lineOfField, targetOfLine } from './target-of-line';
import { partTextOfRange, pathsPrintedAt, tablesIn, withoutRange } from './use-of-range';

const TEXT = answeredDocument({ number: 12, date: '5 januari 2024', year: 2023 });
const READING = readText(TEXT);
const SOURCE = reviewSource(textLines(TEXT));
const { lines } = SOURCE;

function lineWith(text: string): { page: number; line: number } {
  const line = lines.find((each) => each.text.includes(text));
  if (!line) throw new Error(`no line has ${text}`);
  return { page: line.page, line: line.line };
}

describe('a range of lines', () => {
  const page = (number: number) => [1, 2, 3].map((line) => ({ text: `regel ${String(line)}`, page: number, line }));
  const pages = [...page(1), ...page(2)];

  it('runs from the first to the last, whichever was pointed at first, over pages too', () => {
    const range = rangeBetween(pages, 4, 1);
    expect(range).toEqual({ firstLine: { page: 1, line: 2 }, lastLine: { page: 2, line: 2 } });
    expect(range && linesIn(pages, range).length).toBe(4);
    expect(range && pages.map((line) => isInRange(range, line))).toEqual([false, true, true, true, true, false]);
    expect(rangeBetween(pages, 0, 6)).toBeNull();
  });

  it('takes an end above its beginning to stand on the page behind', () => {
    expect(rangeOfPlace({ page: 1, line: 3, endLine: 1 }).lastLine).toEqual({ page: 2, line: 1 });
    expect(rangeOfPlace({ page: 1, line: 1, endLine: 3 }).lastLine).toEqual({ page: 1, line: 3 });
  });
});

describe('what was read from a line', () => {
  it('is the cell of a table, the part of the answer, or the fact of the header that stands there', () => {
    const table = READING.answer?.tables[0];
    const row = table?.rows[0];
    if (!row) throw new Error('a table was read');
    expect(targetOfLine(READING, lines, row.at)).toEqual({ kind: 'cell', table: 0, row: 0, cell: 0 });
    expect(targetOfLine(READING, lines, lineWith('van PROEF PERSOON'))).toEqual({ kind: 'field', name: 'asker' });
    const last = (READING.answer?.items ?? []).findLastIndex((part) => part.at !== null);
    const place = READING.answer?.items[last]?.at;
    expect(place && targetOfLine(READING, lines, place)).toEqual({ kind: 'part', part: last });
  });

  it('is found from the fact as well', () => {
    expect(lineOfField(READING, lines, 'number')).toEqual(lineWith('nr. 12'));
    expect(lineOfField(READING, lines, 'parliamentaryYear')).toBeNull();
  });
});

describe('what can be made of lines', () => {
  it('knows the tables that were read from them, and the number and words that are printed', () => {
    const table = READING.answer?.tables[0];
    if (!table) throw new Error('a table was read');
    const range = rangeOfPlace(table.rows[0]?.at ?? table.at);
    expect(tablesIn(READING, range)).toEqual([0]);
    const part = READING.answer?.items.find((each) => each.paths[0] === '2' && each.at !== null);
    if (!part?.at) throw new Error('part 2 was read');
    const { firstLine } = rangeOfPlace(part.at);
    const first = { firstLine, lastLine: firstLine };
    expect(pathsPrintedAt(SOURCE, first)).toBe('2');
    expect(part.text.startsWith(partTextOfRange(SOURCE, first))).toBe(true);
    expect(withoutRange({ ...READING, answer: null }, SOURCE, first)).toBeNull();
  });
});

describe('pointing at a page', () => {
  const box = (y: number, x = 50) => ({ x, y, width: 200, height: 10 });
  const drawn = drawnLines([
    { text: 'boven', page: 1, line: 1, box: box(100) },
    { text: '', page: 1, line: 2, box: box(112) },
    { text: 'onder', page: 1, line: 3, box: box(124) },
    { text: 'zonder plaats', page: 1, line: 4 },
  ]);
  const page = drawn.get(1) ?? [];

  it('finds the line under the point, or the nearest, and never a blank one', () => {
    expect(nearestLine(page, 60, 105)?.index).toBe(0);
    expect(nearestLine(page, 400, 122)?.index).toBe(2);
    expect(nearestLine([], 1, 1)).toBeNull();
  });

  it('marks the box of a figure, else all lines of a place', () => {
    const figure = { page: 1, line: 1, start: 0, end: 2, box: box(100, 80) };
    expect(boxesOfPlace(page, figure, 1)).toEqual([figure.box]);
    expect(boxesOfPlace(page, figure, 2)).toEqual([]);
    expect(boxesOfPlace(page, { page: 1, line: 1, endLine: 3 }, 1)).toHaveLength(2);
  });

  it('finds a cell within a point or two', () => {
    const cells = [{ table: 0, row: 1, cell: 2, box: box(100) }];
    expect(cellAt(cells, 48, 111)).toBe(cells[0]);
    expect(cellAt(cells, 40, 105)).toBeNull();
  });

  it('knows a line by its page and number', () => {
    expect(indexOfLine(lines, { page: 9, line: 1 })).toBe(-1);
  });
});
