import { describe, expect, it } from 'vitest';
import type { ReadTable } from '@/lib/reading/reading';
import { cellEdit, cellText, moved, placeOfCell } from './grid-spot';

const AT = { page: 1, line: 1 };
const CELL = { raw: '5', value: 5, decimal: '5', state: 'number' as const, at: { page: 1, line: 3, start: 5, end: 6 } };
const TABLE: ReadTable = {
  path: null,
  title: null,
  columns: ['Stad', '2023'],
  periods: [null, null],
  units: [null, null],
  rows: [
    { kind: 'group', group: null, code: null, label: 'Noord', cells: [], at: { page: 1, line: 2 } },
    { kind: 'row', group: 'Noord', code: null, label: 'Gent', cells: [CELL], at: { page: 1, line: 3 } },
  ],
  checks: [],
  at: AT,
};

describe('the spots of a grid', () => {
  it('moves like a spreadsheet and stops at the edges', () => {
    expect(moved(TABLE, { row: 0, column: 1 }, 'ArrowUp')).toEqual({ row: 0, column: 1 });
    expect(moved(TABLE, { row: 2, column: 1 }, 'ArrowDown')).toEqual({ row: 2, column: 1 });
    expect(moved(TABLE, { row: 2, column: 1 }, 'ArrowUp')).toEqual({ row: 1, column: 0 });
    expect(moved(TABLE, { row: 2, column: 0 }, 'End')).toEqual({ row: 2, column: 1 });
    expect(moved(TABLE, { row: 2, column: 0 }, 'x')).toBeNull();
  });

  it('knows text, place and edit of heading, label and figure', () => {
    const spots = [
      { row: 0, column: 1 },
      { row: 2, column: 0 },
      { row: 2, column: 1 },
    ];
    expect(spots.map((spot) => cellText(TABLE, spot))).toEqual(['2023', 'Gent', '5']);
    expect(spots.map((spot) => placeOfCell(TABLE, spot)?.line)).toEqual([1, 3, 3]);
    expect(spots.map((spot) => cellEdit(0, spot, 'x').kind)).toEqual([
      'set-column-heading',
      'set-row-label',
      'retype-cell',
    ]);
  });
});
