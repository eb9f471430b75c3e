import { describe, expect, it } from 'vitest';
import { calendarYear, type Period } from '../../figures/period';
import type { AnswerContent, AnswerContentTable } from '../answer-content';
import { alignThread } from './align-thread';
import type { AlignedPoint } from './aligned-thread';

interface ShortTable {
  path: string;
  heading: string;
  columns: { label: string; period?: Period; unit?: string }[];
  rows: { label: string; raw: string[]; period?: Period }[];
}

function table({ path, heading, columns, rows }: ShortTable): AnswerContentTable {
  const id = `${path}-${heading}`;
  return {
    id,
    path,
    partId: null,
    title: null,
    rowHeading: heading,
    columns: columns.map((column, index) => ({
      id: `${id}-${String(index)}`,
      label: column.label,
      unit: column.unit ?? null,
      period: column.period ?? null,
    })),
    rows: rows.map((row) => ({
      kind: row.label === 'Totaal' ? 'total' : 'row',
      groupLabel: null,
      code: null,
      label: row.label,
      period: row.period ?? null,
      cells: row.raw.map((raw, index) => {
        const digits = /^(\d+)\*?$/.exec(raw)?.[1] ?? null;
        return {
          id: `${id}-${row.label}-${String(index)}`,
          columnId: `${id}-${String(index)}`,
          raw,
          value: digits,
          state: digits === null ? 'blank' : 'number',
          isProvisional: raw.endsWith('*'),
          unit: null,
        };
      }),
    })),
  };
}

function plan(...tables: ShortTable[]) {
  const content: AnswerContent = {
    questionTitle: 'Wachtlijsten - Stand van zaken',
    items: [{ path: '1', text: 'Hoeveel aanvragen waren er?' }],
    parts: [],
    tables: tables.map(table),
    statedFigures: [],
  };
  return alignThread(
    [
      {
        answerId: 'answer',
        key: 'question',
        statedOn: null,
        number: null,
        addressees: [],
        isUnderEmbargo: false,
        content,
        only: null,
        without: new Set(),
      },
    ],
    [],
    [],
  ).series;
}

function valueOf({ content }: AlignedPoint): string {
  return content.kind === 'figure' ? content.value : content.reason;
}

const Y2020 = { label: '2020', period: calendarYear(2020) };
const Y2021 = { label: '2021', period: calendarYear(2021) };

describe('which tables share a series', () => {
  it('keeps siblings with other totals apart', () => {
    const planned = plan(
      {
        path: '1.a',
        heading: 'Geslacht',
        columns: [Y2020],
        rows: [
          { label: 'M', raw: ['5'] },
          { label: 'Totaal', raw: ['10'] },
        ],
      },
      {
        path: '1.b',
        heading: 'Leeftijd',
        columns: [Y2020],
        rows: [
          { label: '-25', raw: ['5'] },
          { label: 'Totaal', raw: ['11'] },
        ],
      },
    );
    expect(planned.map((series) => series.dimensions.length)).toEqual([1, 1]);
  });

  it('keeps tables of other top-level parts apart though their totals agree', () => {
    const rows = [
      { label: 'M', raw: ['5'] },
      { label: 'Totaal', raw: ['10'] },
    ];
    expect(
      plan(
        { path: '1.a', heading: 'Geslacht', columns: [Y2020], rows },
        { path: '2.a', heading: 'Leeftijd', columns: [Y2020], rows },
      ),
    ).toHaveLength(2);
  });

  it('asks for agreement in every period that both print', () => {
    const planned = plan(
      { path: '1.a', heading: 'Geslacht', columns: [Y2020, Y2021], rows: [{ label: 'Totaal', raw: ['10', '12'] }] },
      { path: '1.b', heading: 'Leeftijd', columns: [Y2020, Y2021], rows: [{ label: 'Totaal', raw: ['10', '13'] }] },
    );
    expect(planned).toHaveLength(2);
  });
});

describe('a figure that is marked as provisional by itself', () => {
  it('is provisional, and its neighbours are not', () => {
    const rows = [
      { label: 'M', raw: ['5*'] },
      { label: 'V', raw: ['6'] },
    ];
    const [series] = plan({ path: '1.a', heading: 'Geslacht', columns: [Y2020], rows });
    expect(series?.points.map((point) => [valueOf(point), point.statuses])).toEqual([
      ['5', ['provisional']],
      ['6', []],
    ]);
  });
});

describe('units and periods', () => {
  it('never mixes percentages with counts', () => {
    const [counts, shares, ...others] = plan({
      path: '1.a',
      heading: 'Geslacht',
      columns: [Y2020, { label: '%', period: calendarYear(2020), unit: '%' }],
      rows: [
        { label: 'M', raw: ['5', '50'] },
        { label: 'Totaal', raw: ['10', '100'] },
      ],
    });
    expect(others).toEqual([]);
    expect([counts?.unit, shares?.unit]).toEqual([null, '%']);
    expect([counts, shares].map((series) => series?.points.map(valueOf))).toEqual([
      ['5', '10'],
      ['50', '100'],
    ]);
  });

  it('makes a series of its own unit of a table of percentages alone', () => {
    const [only] = plan({
      path: '1.a',
      heading: 'Geslacht',
      columns: [{ ...Y2020, unit: '%' }],
      rows: [{ label: 'M', raw: ['50'] }],
    });
    expect(only?.unit).toBe('%');
  });

  it('reads years in rows, with the columns as categories', () => {
    const [only] = plan({
      path: '1.a',
      heading: 'Jaar',
      columns: [{ label: 'M' }, { label: 'V' }, { label: 'Totaal' }],
      rows: [
        { label: '2020', period: calendarYear(2020), raw: ['1', '2', '3'] },
        { label: '2021', period: calendarYear(2021), raw: ['4', '', '4'] },
      ],
    });
    expect(only?.dimensions[0]?.categories.map((category) => category.label)).toEqual(['M', 'V']);
    expect(only?.points.map(valueOf)).toEqual(['1', '2', '3', '4', 'blank', '4']);
  });

  it('tells columns of the same year apart by the rest of their heading', () => {
    const planned = plan({
      path: '1.a',
      heading: 'Provincie',
      columns: ['M', 'V', 'Totaal'].map((rest) => ({ label: `2020 ${rest}`, period: calendarYear(2020) })),
      rows: [{ label: 'Antwerpen', raw: ['1', '2', '3'] }],
    });
    expect(planned.map((series) => series.title.split(' – ')[1] ?? 'whole')).toEqual(['M', 'V', 'whole']);
  });

  it('keeps school years and calendar years apart', () => {
    const schoolYear: Period = { type: 'school-year', label: '2019-2020', start: '2019-09-01', end: '2020-08-31' };
    const planned = plan({
      path: '1.a',
      heading: 'Net',
      columns: [Y2020, { label: '2019-2020', period: schoolYear }],
      rows: [{ label: 'GO!', raw: ['1', '2'] }],
    });
    expect(planned.map((series) => series.periodKind)).toEqual(['calendar-year', 'school-year']);
  });

  it('makes nothing of a table without periods', () => {
    expect(
      plan({ path: '1.a', heading: 'Gemeente', columns: [{ label: 'Aantal' }], rows: [{ label: 'Gent', raw: ['1'] }] }),
    ).toEqual([]);
  });
});

it('keeps two rows with the same label two categories', () => {
  const [only] = plan({
    path: '1.a',
    heading: 'Dienst',
    columns: [Y2020],
    rows: [
      { label: 'Overige', raw: ['1'] },
      { label: 'overige', raw: ['2'] },
    ],
  });
  expect(only?.dimensions[0]?.categories.map((category) => category.key)).toEqual(['overige', 'overige ~2']);
});
