import { describe, expect, it } from 'vitest';
import {
  matchColumn,
  matchRow,
  matchTable,
  type MatchedColumn,
  type MatchedRow,
  type MatchedTable,
} from './match-cell';

const row = (facts: Partial<MatchedRow>): MatchedRow => ({
  id: 'r',
  kind: 'row',
  groupLabel: null,
  code: null,
  label: '',
  page: 1,
  line: null,
  ...facts,
});
const column = (label: string, id = label): MatchedColumn => ({ id, label, periodLabel: null });
const table = (facts: Partial<MatchedTable>): MatchedTable => ({
  id: 't',
  path: null,
  title: null,
  rowHeading: 'Provincie',
  page: 1,
  line: null,
  columns: [column('2023')],
  rows: [],
  ...facts,
});

describe('matchTable', () => {
  it('goes by headings and part, whatever was retitled or moved', () => {
    const later = [
      table({ id: 'a', path: '1.a', title: 'provincie' }),
      table({ id: 'b', path: '1.b', title: 'leeftijd' }),
    ];
    expect(matchTable(table({ path: '1.a', title: 'Provincie ' }), later)?.id).toBe('a');
    expect(matchTable(table({ path: '1.c', title: 'leeftijd' }), later)?.id).toBe('b');
    expect(matchTable(table({ path: '1.b', title: 'leeftijd van de bezoekers' }), later)?.id).toBe('b');
  });

  it('goes by the place where several are called the same, and gives none where that does not tell', () => {
    const later = [table({ id: 'a', line: 4 }), table({ id: 'b', line: 9 })];
    expect(matchTable(table({ line: 9 }), later)?.id).toBe('b');
    expect(matchTable(table({ line: 7 }), later)).toBeNull();
    expect(matchTable(table({ rowHeading: 'Gemeente', path: '9' }), later)).toBeNull();
  });
});

describe('matchRow', () => {
  const later = [
    row({ id: 'a', groupLabel: 'module 1', label: 'Totaal', kind: 'total', line: 5 }),
    row({ id: 'b', groupLabel: 'module 2', label: 'Totaal', kind: 'total', line: 8 }),
    row({ id: 'c', code: '000100', label: 'Metselaar', line: 6 }),
  ];

  it('tells rows of the same label by their group', () => {
    expect(matchRow(row({ groupLabel: 'Module 2', label: 'totaal', kind: 'total' }), later)?.id).toBe('b');
    expect(matchRow(row({ label: 'Totaal', kind: 'total' }), later)).toBeNull();
  });

  it('finds a corrected label by its code or by its place', () => {
    expect(matchRow(row({ code: '000100', label: 'Metslaar' }), later)?.id).toBe('c');
    expect(matchRow(row({ label: 'Metslaar', line: 6 }), later)?.id).toBe('c');
    expect(matchRow(row({ label: 'Metslaar', line: 7 }), later)).toBeNull();
  });
});

describe('matchColumn', () => {
  it('goes by heading, by period, and by place only among as many columns', () => {
    const [first, second] = [column('2022', 'x'), column('2023', 'y')];
    const later = [column('2022', 'a'), column('2023', 'b')];
    expect(matchColumn(second, { before: [first, second], after: later })?.id).toBe('b');
    expect(matchColumn(column('aantal', 'y'), { before: [first, column('aantal', 'y')], after: later })?.id).toBe('b');
    expect(matchColumn(column('aantal', 'y'), { before: [column('aantal', 'y')], after: later })).toBeNull();
  });
});
