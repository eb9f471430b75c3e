import { calendarYear, type Period } from '../../figures/period';
import type { BreakEntry, CategoryEntry, ComparisonData, ObservationEntry, SourceEntry } from '../comparison-data';
import { Exact } from '../exact';

/**
 * The real series "Aan de bak" (domain.md, section 4) as data for tests: its figures, definitions, sources and breaks,
 * by education and by age.
 */
export function realCase(dimension: 'opleidingsniveau' | 'leeftijd'): ComparisonData {
  const categories: CategoryEntry[] = (
    dimension === 'opleidingsniveau' ? ['Hooggeschoold', 'Middengeschoold', 'Kortgeschoold'] : ['-25', '25-50', '50+']
  ).map((label) => ({ id: label, key: label.toLowerCase(), code: null, label, groupLabel: null }));
  const chosen =
    dimension === 'opleidingsniveau'
      ? { key: dimension, label: 'Opleidingsniveau' }
      : { key: dimension, label: 'Leeftijd' };
  const byCategory =
    dimension === 'opleidingsniveau'
      ? [
          answered('Hooggeschoold', '29'),
          answered('Middengeschoold', '175'),
          answered('Kortgeschoold', '662'),
          reported('Kortgeschoold', '623'),
        ]
      : [answered('-25', '114'), answered('25-50', '638'), answered('50+', '114'), reported('50+', '112')];
  return {
    series: {
      slug: 'aan-de-bak',
      title: '‘Aan de bak’: van de gevangenis naar werk',
      measure: 'trajecten',
      unit: null,
      periodKind: 'calendar-year',
    },
    dimensions: [
      { key: 'opleidingsniveau', label: 'Opleidingsniveau' },
      { key: 'leeftijd', label: 'Leeftijd' },
    ],
    dimension: chosen,
    categories,
    observations: [
      figure({
        period: calendarYear(2016),
        value: '583',
        definition: 'gedetineerden die een traject naar werk volgden',
        sources: ['hln'],
      }),
      figure({
        period: calendarYear(2017),
        value: '628',
        definition: 'gedetineerden die een traject naar werk volgden',
        sources: ['hln'],
      }),
      figure({ period: NINE_MONTHS_OF_2019, value: '596', definition: 'gedetineerden', sources: ['website'] }),
      answered(null, '866'),
      reported(null, '828'),
      ...byCategory,
    ],
    gaps: [],
    breaks: [softBreak(NINE_MONTHS_OF_2019), softBreak(calendarYear(2020)), softBreak(calendarYear(2022))],
    sources: SOURCES,
    refusals: [],
    denominators: [],
    events: [],
    knownOn: null,
  };
}

export const NINE_MONTHS_OF_2019: Period = {
  type: 'part-of-year',
  label: 'jan-sep 2019',
  start: '2019-01-01',
  end: '2019-09-30',
};

const SOURCES: SourceEntry[] = [
  {
    kind: 'answer',
    id: 'answer',
    questionTitle: 'Stand van zaken (2)',
    questionSlug: 'stand-van-zaken-2',
    number: null,
    parliamentaryYear: null,
    answeredOn: null,
    isRetelling: true,
  },
  {
    kind: 'press',
    id: 'hln',
    title: 'Het Laatste Nieuws',
    publishedOn: '2018-04-11',
    reference: null,
    url: null,
    note: null,
  },
  {
    kind: 'website',
    id: 'website',
    title: 'website van een parlementslid',
    publishedOn: null,
    reference: null,
    url: null,
    note: null,
  },
  {
    kind: 'press',
    id: 'nieuwsblad',
    title: 'Het Nieuwsblad',
    publishedOn: '2023-02-12',
    reference: null,
    url: null,
    note: null,
  },
  {
    kind: 'committee-report',
    id: 'report',
    title: 'Commissieverslag',
    publishedOn: null,
    reference: '1710619',
    url: null,
    note: null,
  },
];

/** One figure with everything that a test does not care about filled in. */
export function figure(given: {
  period: Period;
  value: string;
  categoryId?: string | null;
  definition?: string;
  sources?: readonly [string, ...string[]];
  isFromAnswer?: boolean;
  statuses?: ObservationEntry['statuses'];
  statedOn?: ObservationEntry['statedOn'];
}): ObservationEntry {
  const {
    period,
    value,
    categoryId = null,
    definition = 'trajecten',
    sources = ['answer'],
    isFromAnswer = sources[0] === 'answer',
  } = given;
  return {
    categoryId,
    period,
    value: new Exact(value),
    statuses: given.statuses ?? [],
    definition: { id: definition, label: definition, text: definition },
    sourceId: sources[0],
    isFromAnswer,
    statedOn: given.statedOn ?? null,
    recordedAt: new Date('2026-01-01T12:00:00Z'),
    evidence: isFromAnswer
      ? [
          {
            kind: 'cell',
            cellId: `cell-${categoryId ?? 'total'}-${period.start}`,
            path: '1.a',
            printedLabel: categoryId ?? 'Totaal',
            raw: value,
          },
        ]
      : sources.map((sourceId) => ({ kind: 'outside-source', sourceId })),
  };
}

export function softBreak(period: Period): BreakEntry {
  return {
    laterStart: period.start,
    laterEnd: period.end,
    kind: 'measure',
    isHard: false,
    note: '',
    isSuggested: false,
  };
}

function answered(categoryId: string | null, value: string): ObservationEntry {
  return figure({
    period: calendarYear(2020),
    categoryId,
    value,
    definition: 'intensieve bemiddelingstrajecten opgestart',
  });
}

function reported(categoryId: string | null, value: string): ObservationEntry {
  return figure({
    period: calendarYear(2022),
    categoryId,
    value,
    definition: 'gedetineerden die deelnamen',
    sources: ['nieuwsblad', 'report'],
  });
}
