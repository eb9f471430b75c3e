import { describe, expect, it } from 'vitest';
import { calendarYear } from '../figures/period';
import { buildCompareView } from './build-compare-view';
import type { CompareRow, CompareView } from './compare-view';
import { figure, realCase, softBreak } from './testing/real-case';
import { formatDifference, formatPercentChange, formatPoints, formatShare } from './format';
import { EMPTY_STATE, type ViewState } from './view-state';

function view(dimension: 'opleidingsniveau' | 'leeftijd', state: Partial<ViewState> = {}): CompareView {
  return buildCompareView(realCase(dimension), { ...EMPTY_STATE, series: 'aan-de-bak', ...state });
}

function row(of: CompareView, key: string): CompareRow {
  const found = of.rows.find((each) => each.key === key);
  if (!found) throw new Error(`no row ${key}`);
  return found;
}

function changeWords({ change }: CompareRow): string {
  if (change?.kind !== 'difference')
    return change?.kind === 'none' ? `none: ${change.obstacle.kind}` : String(change?.kind);
  const { difference, relative } = change;
  return `${formatDifference(difference, 'nl-BE')} ${relative.kind === 'percent' ? formatPercentChange(relative.value, 'nl-BE') : relative.kind}`;
}

function shareWords(each: CompareRow, of: CompareView): string[] {
  const shares = (each.shares ?? []).filter((_, index) => [of.pair?.from, of.pair?.to].includes(of.columns[index]));
  const words = shares.map((share) => (share.kind === 'percent' ? formatShare(share.value, 'nl-BE') : 'none'));
  return [...words, each.shareChange?.kind === 'points' ? formatPoints(each.shareChange.points, 'nl-BE') : 'none'];
}

describe('the real case', () => {
  it('shows every period, the years without a figure included', () => {
    const { columns, rows } = view('opleidingsniveau');
    expect(columns.map((column) => column.period.label)).toEqual([
      '2016',
      '2017',
      '2018',
      'jan-sep 2019',
      '2020',
      '2021',
      '2022',
    ]);
    expect(rows[0]?.cells.map((cell) => (cell.kind === 'figure' ? cell.value.toFixed() : cell.reason))).toEqual([
      '583',
      '628',
      'not-found',
      '596',
      '866',
      'not-found',
      '828',
    ]);
  });

  it('compares 2020 with 2022 by default, total and categories', () => {
    const education = view('opleidingsniveau');
    expect([education.pair?.from.token, education.pair?.to.token]).toEqual(['2020', '2022']);
    expect(changeWords(row(education, ''))).toBe('−38 −4,4\u00a0%');
    expect(changeWords(row(education, 'kortgeschoold'))).toBe('−39 −5,9\u00a0%');
    expect(shareWords(row(education, 'kortgeschoold'), education)).toEqual([
      '76,4\u00a0%',
      '75,2\u00a0%',
      '−1,2\u00a0pp',
    ]);
    expect(changeWords(row(education, 'hooggeschoold'))).toBe('none: missing');
    const age = view('leeftijd');
    expect(changeWords(row(age, '50+'))).toBe('−2 −1,8\u00a0%');
    expect(shareWords(row(age, '50+'), age)).toEqual(['13,2\u00a0%', '13,5\u00a0%', '+0,4\u00a0pp']);
  });

  it('compares 2016 with 2017 without caution', () => {
    const chosen = view('opleidingsniveau', { from: '2016', to: '2017' });
    expect(changeWords(row(chosen, ''))).toBe('+45 +7,7\u00a0%');
    expect(chosen.verdict).toEqual({ kind: 'comparable' });
  });

  it('warns where something else was counted and refuses nine months against a year', () => {
    expect(view('opleidingsniveau').verdict).toMatchObject({
      kind: 'with-caution',
      cautions: ['soft-break', 'definition-differs'],
    });
    const refused = view('opleidingsniveau', { from: 'part-of-year.2019-01-01.2019-09-30', to: '2020' });
    expect(refused.verdict).toMatchObject({ kind: 'not-comparable', obstacles: ['period-length'] });
    expect(changeWords(row(refused, ''))).toBe('none: period-length');
    expect(refused.columns.find((column) => column.oddLength)?.oddLength).toEqual({ months: 9 });
  });

  it('counts nine figures from one answer, two press articles, a committee report and a website', () => {
    expect(view('opleidingsniveau').counts).toEqual({
      figures: 9,
      sources: { answer: 1, press: 2, 'committee-report': 1, website: 1, statistics: 0 },
    });
  });

  it('gives every figure its definition and its sources', () => {
    const { columns, sources, rows } = view('opleidingsniveau');
    expect(columns.map((column) => column.definitions.map((definition) => definition.label).join())).toEqual([
      'gedetineerden die een traject naar werk volgden',
      'gedetineerden die een traject naar werk volgden',
      '',
      'gedetineerden',
      'intensieve bemiddelingstrajecten opgestart',
      '',
      'gedetineerden die deelnamen',
    ]);
    expect(columns.map((column) => column.breaksBefore.length)).toEqual([0, 0, 0, 1, 1, 0, 1]);
    const last = rows[0]?.cells.at(-1);
    const numbers = last?.kind === 'figure' ? last.sourceNumbers : [];
    expect(sources.filter((each) => numbers.includes(each.number)).map((each) => each.source.kind)).toEqual([
      'press',
      'committee-report',
    ]);
  });
});

describe('choices', () => {
  it('names a choice that does not exist and shows the default', () => {
    const chosen = view('opleidingsniveau', { from: '1850', to: '2022', hidden: ['nobody', 'hooggeschoold'] });
    expect(chosen.ignored).toEqual([
      { choice: 'from', value: '1850' },
      { choice: 'hidden', value: 'nobody' },
    ]);
    expect(chosen.pair?.to.token).toBe('2022');
    expect(chosen.hiddenCount).toBe(1);
    expect(chosen.rows.map((each) => each.key)).toEqual(['', 'middengeschoold', 'kortgeschoold']);
  });

  it('sorts by value and by change, the total first and what has no number last', () => {
    expect(view('opleidingsniveau', { sort: 'value', from: '2022', to: '2020' }).rows.map((each) => each.key)).toEqual([
      '',
      'kortgeschoold',
      'middengeschoold',
      'hooggeschoold',
    ]);
    expect(view('opleidingsniveau', { sort: 'change' }).rows.map((each) => each.key)).toEqual([
      '',
      'kortgeschoold',
      'hooggeschoold',
      'middengeschoold',
    ]);
  });

  it('forgets a suggested break when the definitions that the viewer sees are the same', () => {
    const data = realCase('opleidingsniveau');
    const suggested = { ...softBreak(calendarYear(2017)), kind: 'definition' as const, isSuggested: true };
    const { columns } = buildCompareView({ ...data, breaks: [suggested] }, EMPTY_STATE);
    expect(columns.flatMap((column) => column.breaksBefore)).toEqual([]);
  });
});

describe('vintages', () => {
  it('shows the newest answer, marks it as revised and keeps the older value', () => {
    const data = realCase('opleidingsniveau');
    const later = figure({ period: calendarYear(2020), value: '870', statedOn: '2023-05-01' });
    const { rows } = buildCompareView({ ...data, observations: [later, ...data.observations] }, EMPTY_STATE);
    const cell = rows[0]?.cells[4];
    expect(cell).toMatchObject({ kind: 'figure', statuses: ['revised'] });
    expect(
      cell?.kind === 'figure' ? [cell.value.toFixed(), ...cell.others.map((each) => each.value.toFixed())] : [],
    ).toEqual(['870', '866']);
  });

  it('does not mark the same value as revised, and lets no newspaper revise an answer', () => {
    const data = realCase('opleidingsniveau');
    const same = figure({ period: calendarYear(2020), value: '866.0', statedOn: '2023-05-01' });
    const press = figure({ period: calendarYear(2020), value: '900', sources: ['nieuwsblad'], statedOn: '2024-01-01' });
    const { rows } = buildCompareView({ ...data, observations: [press, same, ...data.observations] }, EMPTY_STATE);
    const cell = rows[0]?.cells[4];
    expect(cell?.kind === 'figure' ? [cell.value.toFixed(), ...cell.statuses] : []).toEqual(['866']);
  });
});

it('shows a gap with its own reason', () => {
  const data = realCase('opleidingsniveau');
  const gap = {
    categoryId: 'Hooggeschoold',
    period: calendarYear(2022),
    reason: 'suppressed',
    note: '-',
    cellId: 'c',
  } as const;
  const { rows } = buildCompareView({ ...data, gaps: [gap] }, EMPTY_STATE);
  const high = rows.find((each) => each.key === 'hooggeschoold');
  expect(high?.cells.at(-1)).toEqual({ kind: 'missing', reason: 'suppressed', note: '-', passport: '/cijfers/c' });
  expect(high?.change).toEqual({ kind: 'none', obstacle: { kind: 'missing', side: 'to', reason: 'suppressed' } });
});
