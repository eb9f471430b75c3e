import { describe, expect, it } from 'vitest';
import { cellLines } from './cell-lines';

const cells = (text: string): (readonly string[])[] => cellLines(text).map((line) => line.cells);

describe('the cells of a pasted table', () => {
  it('are set apart by the tabs of a spreadsheet, whatever else a label holds', () => {
    expect(cells('Stad; gemeente\t2020\r\nGent | Brugge\t12\t')).toEqual([
      ['Stad; gemeente', '2020'],
      ['Gent | Brugge', '12', ''],
    ]);
  });

  it('may be quoted and run over several lines', () => {
    const text = 'Stad\t2020\n"Gent\nen ""rand"""\t12\nBrugge\t5';
    expect(cellLines(text)).toEqual([
      { cells: ['Stad', '2020'], line: 1 },
      { cells: ['Gent en "rand"', '12'], line: 2 },
      { cells: ['Brugge', '5'], line: 4 },
    ]);
  });

  it('keep a quote that is never closed', () => {
    expect(cells('Stad\t2020\n"Gent\t12\nBrugge\t5')).toEqual([
      ['Stad', '2020'],
      ['"Gent', '12'],
      ['Brugge', '5'],
    ]);
  });

  it('are set apart by bars, semicolons or wide spaces where there are no tabs', () => {
    expect(cells('| Stad | 2020 |\n|---|---:|\n| Gent | 12 |')).toEqual([
      ['Stad', '2020'],
      ['Gent', '12'],
    ]);
    expect(cells('Stad;2020\nGent;12')).toEqual([
      ['Stad', '2020'],
      ['Gent', '12'],
    ]);
    expect(cells('Stad    2020\nSint-Niklaas en rand   1 234')).toEqual([
      ['Stad', '2020'],
      ['Sint-Niklaas en rand', '1 234'],
    ]);
  });
});
