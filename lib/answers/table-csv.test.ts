import { describe, expect, it } from 'vitest';
import type { CellView, TableRowView } from './answer-view';
import { tableCsv } from './table-csv';

const cell = (raw: string, value: string | null): CellView => ({
  id: '',
  raw,
  value,
  state: value === null ? 'suppressed' : 'number',
  unit: null,
});
const row = (label: string, cells: CellView[], changes: Partial<TableRowView> = {}): TableRowView => ({
  id: '',
  kind: 'row',
  group: null,
  code: null,
  label,
  cells,
  ...changes,
});
const csv = (rows: TableRowView[]) =>
  tableCsv(
    { rowHeading: 'Leeftijd', columns: [{ id: '', label: '2020', unit: null }], rows },
    { group: 'Groep', code: 'Code' },
  );

describe('tableCsv', () => {
  it('opens in a spreadsheet with Belgian settings', () => {
    expect(csv([row('Antwerpen', [cell('1.234,5', '1234.5')])])).toBe('\uFEFFLeeftijd;2020\r\nAntwerpen;1234,5\r\n');
  });

  it('leaves age bands and signs as they are printed', () => {
    expect(csv([row('-25', [cell('-', null)]), row('25-50', [cell('114', '114')])])).toContain('-25;-\r\n25-50;114');
  });

  it('disarms what a spreadsheet would run', () => {
    const text = csv([
      row('=HYPERLINK("x")', [cell('@SUM(A1)', null)]),
      row("-2+3+cmd|' /C calc'!A0", [cell('+1+1', null)]),
    ]);
    expect(text).toContain('"\'=HYPERLINK(""x"")";\'@SUM(A1)');
    expect(text).toContain("'-2+3+cmd|");
    expect(text).toContain(";'+1+1");
  });

  it('keeps codes with their zeros and groups in columns of their own', () => {
    const rows = [
      row('module 4b', [], { kind: 'group' }),
      row('Metselaar', [cell('3', '3')], { group: 'module 4b', code: '000100' }),
    ];
    expect(csv(rows)).toBe('\uFEFFGroep;Code;Leeftijd;2020\r\nmodule 4b;000100;Metselaar;3\r\n');
  });
});
