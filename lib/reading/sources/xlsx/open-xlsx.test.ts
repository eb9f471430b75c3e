import { describe, expect, it } from 'vitest';
import { xlsxOf, type SheetPart } from '../../testing/office-files';
import { opened, rowsOfGrid, textsOf } from '../../testing/open-text.server';
import { XLSX } from '../media-type';
import type { SourceDocument } from '../source-document';
import { formatSections } from './format-section';
import { formatNumber } from './format-number';

const printed = (value: string, format: string): string => formatNumber(value, formatSections(format), false).text;

describe('formatNumber', () => {
  it.each([
    ['1234.5', 'General', '1234,5'],
    ['0.30000000000000004', 'General', '0,3'],
    ['1.5E3', 'General', '1500'],
    ['1234567', '#,##0', '1.234.567'],
    ['1234.5', '#,##0.00', '1.234,50'],
    ['0.129', '0.0%', '12,9%'],
    ['0.129', '0.0\\ %', '12,9 %'],
    ['12.9', '0.0" %"', '12,9 %'],
    ['1', '0%', '100%'],
    ['1234.5', '[$€-813] #,##0.00', '€ 1.234,50'],
    ['1234.5', '#,##0.00 "€"', '1.234,50 €'],
    ['-1234.5', '#,##0.00;(#,##0.00)', '-1.234,50'],
    ['-5', '0;[Red]-0', '-5'],
    ['7', '000', '007'],
    ['0.5', '#.##', ',5'],
    ['2.50', '0.##', '2,5'],
    ['1234567', '#,##0,', '1.235'],
    ['0', '_-* #,##0_-;-* #,##0_-;_-* "-"??_-;_-@_-', '0'],
    ['0', '0;-0;;@', '0'],
    ['12', '0 "leerlingen"', '12 leerlingen'],
    ['2.675', '0.00', '2,68'],
    ['1.005', '0.00', '1,01'],
    ['-0.2', '0', '0'],
  ])('prints %s in %s as %s', (value, format, text) => {
    expect(printed(value, format)).toBe(text);
  });

  it.each([
    ['44196', 'd/mm/yyyy', '31/12/2020'],
    ['44196', 'yyyy', '2020'],
    ['44196', 'mmm-yy', 'dec-20'],
    ['44196.75', 'dd/mm/yyyy hh:mm', '31/12/2020 18:00'],
    ['1', 'd/mm/yyyy', '1/01/1900'],
    ['0.5', 'h:mm AM/PM', '12:00 PM'],
    ['1.5', '[h]:mm', '36:00'],
  ])('prints the day %s in %s as %s', (value, format, text) => {
    expect(printed(value, format)).toBe(text);
  });

  it('says when digits are not shown, but not for what floating point left behind', () => {
    expect(formatNumber('12.87', formatSections('0'), false)).toEqual({ text: '13', isRounded: true });
    expect(formatNumber('866.00000000000011', formatSections('0'), false)).toEqual({ text: '866', isRounded: false });
  });
});

const STYLES =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0%"/></numFmts><fonts><font/><font><b/></font></fonts>' +
  '<cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="3" fontId="0"/><xf numFmtId="164" fontId="0"/><xf numFmtId="0" fontId="1"/></cellXfs>';
const STRINGS = '<si><t>Regio</t></si><si><r><t>Ge</t></r><r><t>nt</t></r></si><si><t>Totaal</t></si>';

function sheet(rows: string, more = ''): SheetPart {
  return {
    name: 'Regio’s',
    xml: `${more.includes('<cols>') ? more : ''}<sheetData>${rows}</sheetData>${more.includes('<cols>') ? '' : more}`,
  };
}

const open = (...sheets: SheetPart[]): Promise<SourceDocument> =>
  opened(xlsxOf(sheets, { styles: STYLES, strings: STRINGS }), XLSX);

const text = (reference: string, words: string): string =>
  `<c r="${reference}" t="inlineStr"><is><t>${words}</t></is></c>`;
const number = (reference: string, value: string, style = 0): string =>
  `<c r="${reference}" s="${style}"><v>${value}</v></c>`;

describe('openXlsx', () => {
  it('makes a grid of the filled area, figures printed as a person sees them', async () => {
    const source = await open(
      sheet(
        '<row r="1"><c r="A1" t="s" s="3"><v>0</v></c><c r="B1"><v>2020</v></c><c r="C1" t="str"><f>x</f><v>Aandeel</v></c></row>' +
          `<row r="2"><c r="A2" t="s"><v>1</v></c>${number('B2', '1234', 1)}${number('C2', '0.129', 2)}</row>` +
          `<row r="3"><c r="A3" t="s"><v>2</v></c>${number('B3', '1234', 1)}<c r="C3" t="e"><v>#DIV/0!</v></c></row>`,
      ),
    );
    expect(rowsOfGrid(source, 0)).toEqual([
      ['Regio', '2020', 'Aandeel'],
      ['Gent', '1.234', '12,9%'],
      ['Totaal', '1.234', '#DIV/0!'],
    ]);
    expect(source.grids[0]?.title).toBe('Regio’s');
    expect(source.grids[0]?.cells[0]?.isBold).toBe(true);
  });

  it('parts tables at blank rows and columns, with the lines above and below them', async () => {
    const source = await open(
      sheet(
        `<row r="1">${text('A1', 'Tabel 1: per regio')}</row>` +
          `<row r="2">${text('A2', 'Regio')}${text('B2', '2020')}${text('D2', 'Geslacht')}${text('E2', '2020')}</row>` +
          `<row r="3">${text('A3', 'Gent')}${number('B3', '1')}${text('D3', 'M')}${number('E3', '2')}</row>` +
          `<row r="4">${text('A4', 'Bron: VDAB')}</row>` +
          `<row r="7">${text('A7', 'Jaar')}${text('B7', 'Aantal')}</row><row r="8">${text('A8', '2019')}${number('B8', '3')}</row>` +
          `<row r="10">${text('A10', 'Totaal')}${number('B10', '3')}</row>`,
      ),
    );
    expect(source.grids.map((_, index) => rowsOfGrid(source, index))).toEqual([
      [
        ['Regio', '2020'],
        ['Gent', '1'],
      ],
      [
        ['Geslacht', '2020'],
        ['M', '2'],
      ],
      [
        ['Jaar', 'Aantal'],
        ['2019', '3'],
        ['Totaal', '3'],
      ],
    ]);
    expect(source.grids.map((grid) => grid.title)).toEqual(['Tabel 1: per regio', 'Tabel 1: per regio', 'Regio’s']);
    expect(textsOf(source)[0]).toBe('Tabel 1: per regio');
    expect(textsOf(source)).toContain('Bron: VDAB');
  });

  it('keeps merged cells', async () => {
    const source = await open(
      sheet(
        `<row r="1">${text('A1', 'Regio')}${text('B1', '2020')}</row><row r="2">${text('B2', 'M')}${text('C2', 'V')}</row>` +
          `<row r="3">${text('A3', 'Gent')}${number('B3', '1')}${number('C3', '2')}</row>`,
        '<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B1:C1"/></mergeCells>',
      ),
    );
    expect(rowsOfGrid(source, 0)).toEqual([
      ['Regio', '2020', '^'],
      ['^', 'M', 'V'],
      ['Gent', '1', '2'],
    ]);
  });

  it('reads no hidden sheets, rows and columns, and says so', async () => {
    const rows =
      `<row r="1">${text('A1', 'Regio')}${text('B1', 'code')}${text('C1', '2020')}</row>` +
      `<row r="2" hidden="1">${text('A2', 'Weg')}${number('C2', '9')}</row>` +
      `<row r="3">${text('A3', 'Gent')}${text('B3', 'x')}${number('C3', '1')}</row>`;
    const source = await open(sheet(rows, '<cols><col min="2" max="2" hidden="1"/></cols>'), {
      name: 'Werkblad 2',
      xml: '<sheetData/>',
      state: 'hidden',
    });
    expect(rowsOfGrid(source, 0)).toEqual([
      ['Regio', '2020'],
      ['Gent', '1'],
    ]);
    expect(source.warnings).toEqual([
      'Op blad "Regio’s" zijn 1 rij en 1 kolom verborgen en niet gelezen.',
      'Blad "Werkblad 2" is verborgen en niet gelezen.',
    ]);
  });
});
