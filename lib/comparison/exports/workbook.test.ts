import { readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { calendarYear } from '../../figures/period';
import { buildCompareView } from '../build-compare-view';
import type { CompareView } from '../compare-view';
import { EXPORT_WORDS } from '../testing/export-words';
import { figure, realCase } from '../testing/real-case';
import { EMPTY_STATE } from '../view-state';
import { CSV_COLUMNS, csvRecords } from './csv-records';
import { workbook, type WorkbookWords } from './workbook';
import { writeWorkbook } from './write-workbook.server';

const WORDS: WorkbookWords = {
  ...EXPORT_WORDS,
  sheets: { table: 'Tabel', figures: 'Cijfers', sources: 'Bronnen' },
  columns: CSV_COLUMNS,
  difference: 'verschil',
  relative: '%',
  points: 'pp',
  change: (change) => change.kind,
  notes: ['Een noot'],
  sourceColumns: ['Nr.', 'Bron', 'Periodes'],
};

const sheetsOf = (view: CompareView) => workbook(view, WORDS, csvRecords(view, WORDS));

describe('workbook', () => {
  const view = buildCompareView(realCase('leeftijd'), EMPTY_STATE);

  it('reads back as the table on screen: figures as numbers, age bands as text, reasons in words', async () => {
    const bytes = await writeWorkbook(sheetsOf(view));
    const rows = await readSheet(bytes, 'Tabel');
    expect(rows[0]).toEqual([
      'Leeftijd',
      '2016',
      '2017',
      '2018',
      'jan-sep 2019',
      '2020',
      '2021',
      '2022',
      'verschil',
      '%',
    ]);
    expect(rows[2]).toEqual(['Totaal', 583, 628, 'not-found', 596, 866, 'not-found', 828, -38, -4.4]);
    expect(rows[3]?.[0]).toBe('-25');
  });

  it('has a row per figure with its value as a number where the column of values stands', async () => {
    const rows = await readSheet(await writeWorkbook(sheetsOf(view)), 'Cijfers');
    const value = CSV_COLUMNS.indexOf('value');
    expect(rows).toHaveLength(1 + 28);
    expect(rows.slice(1).filter((row) => typeof row[value] === 'number')).toHaveLength(9);
  });

  it('writes a figure that is longer than a spreadsheet keeps as text with all its digits', async () => {
    const long = '12345678901234567.25';
    const data = { ...realCase('leeftijd'), observations: [figure({ period: calendarYear(2020), value: long })] };
    const rows = await readSheet(await writeWorkbook(sheetsOf(buildCompareView(data, EMPTY_STATE))), 'Tabel');
    expect(rows.flat()).toContain(long);
  });
});
