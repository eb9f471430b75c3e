import { describe, expect, it } from 'vitest';
import type { CellView, TableRowView } from './answer-view';
import { sumChecks } from './sum-check';

const cell = (value: string | null, unit: string | null = null): CellView => ({
  id: '',
  raw: value ?? '-',
  value,
  state: value === null ? 'suppressed' : 'number',
  unit,
});
const row = (
  kind: TableRowView['kind'],
  value: string | null,
  group: string | null = null,
  label = '',
): TableRowView => ({
  id: '',
  kind,
  group,
  code: null,
  label,
  cells: kind === 'group' ? [null] : [cell(value)],
});
const check = (rows: TableRowView[], unit: string | null = null) =>
  sumChecks({ columns: [{ id: '', label: '2020', unit }], rows });

describe('sumChecks', () => {
  it('holds when the rows add up to the printed total', () => {
    const rows = [row('row', '29'), row('row', '175'), row('row', '662'), row('total', '866')];
    expect(check(rows)).toEqual([{ columnLabel: '2020', group: null, printed: '866', sum: '866', holds: true }]);
  });

  it('states both figures when they do not', () => {
    expect(check([row('row', '864'), row('total', '866')])).toMatchObject([
      { printed: '866', sum: '864', holds: false },
    ]);
  });

  it('adds exactly', () => {
    expect(check([row('row', '0.1'), row('row', '0.2'), row('total', '0.3')])).toMatchObject([{ holds: true }]);
  });

  it('checks each group by itself', () => {
    const rows = [
      row('group', null),
      row('row', '1', 'a'),
      row('row', '1', 'a'),
      row('total', '2', 'a'),
      row('row', '3', 'b'),
      row('total', '3', 'b'),
    ];
    expect(check(rows).map(({ group, sum }) => [group, sum])).toEqual([
      ['a', '2'],
      ['b', '3'],
    ]);
  });

  it('makes no check where a figure is missing, of percentages, or without rows', () => {
    expect(check([row('row', null), row('row', '3'), row('total', '3')])).toEqual([]);
    expect(check([row('row', '100'), row('total', '100')], '%')).toEqual([]);
    expect(check([row('total', '100')])).toEqual([]);
  });

  it('does not add a part of a part', () => {
    const rows = [row('row', '10'), row('row', '4', null, 'waarvan vrouwen'), row('total', '10')];
    expect(check(rows)).toMatchObject([{ holds: true }]);
  });
});
