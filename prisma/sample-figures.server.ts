import type { Prisma } from '../lib/db/generated/client';
import { calendarYear, type Period } from '../lib/figures/period';
import { recordOutsideFigures } from '../lib/series/record-outside-figures.server';
import { renameSeries } from '../lib/series/rename-series.server';
import type { OutsideFiguresInput } from '../lib/series/series-input';
import { setDefinitionLabel } from '../lib/series/set-definition-label.server';

type Figure = NonNullable<OutsideFiguresInput['figures']>[number];

/** The whole of 2020 in the answer: by this figure the series of the started trajectories is known. */
const STARTED_IN_2020 = '866';

const HET_LAATSTE_NIEUWS = {
  kind: 'press',
  title: 'Het Laatste Nieuws',
  publishedOn: '2018-04-11',
  note: 'naar een antwoord van minister Muyters',
} as const;
const WEBSITE = { kind: 'website', title: 'Website van een parlementslid' } as const;
const HET_NIEUWSBLAD = { kind: 'press', title: 'Het Nieuwsblad', publishedOn: '2023-02-12' } as const;
const COMMITTEE_REPORT = { kind: 'committee-report', title: 'Commissieverslag', reference: '1710619' } as const;

const FOLLOWED = {
  label: 'volgden een traject',
  text: 'Gedetineerden die een traject naar werk volgden, zoals de krant het schrijft.',
};
const DETAINEES = {
  label: 'gedetineerden',
  text: 'Gedetineerden in de eerste negen maanden van 2019, zoals de website het schrijft; wat precies geteld is, staat er niet bij.',
};
const TOOK_PART = {
  label: 'deelnemers',
  text: 'Gedetineerden die deelnamen, zoals de krant en het commissieverslag het schrijven.',
};

const JANUARY_TO_SEPTEMBER_2019: Period = {
  type: 'part-of-year',
  label: 'jan-sep 2019',
  start: '2019-01-01',
  end: '2019-09-30',
};

const OF_2022 = { period: calendarYear(2022), definition: TOOK_PART, sources: [HET_NIEUWSBLAD, COMMITTEE_REPORT] };

/** The public figures of other years, as docs/domain.md lists them. 2018 and 2021 were not found and are not here. */
const FIGURES: readonly Figure[] = [
  { period: calendarYear(2016), value: '583', definition: FOLLOWED, sources: [HET_LAATSTE_NIEUWS] },
  { period: calendarYear(2017), value: '628', definition: FOLLOWED, sources: [HET_LAATSTE_NIEUWS] },
  { period: JANUARY_TO_SEPTEMBER_2019, value: '596', definition: DETAINEES, sources: [WEBSITE] },
  { ...OF_2022, value: '828' },
  { ...OF_2022, value: '623', category: { dimension: 'Opleidingsniveau', label: 'Kortgeschoold' } },
  { ...OF_2022, value: '112', category: { dimension: 'Leeftijd', label: '50+' } },
];

/** Records the outside figures beside those of the sample answer, and gives the series the name it is known by. */
export async function recordSampleFigures(transaction: Prisma.TransactionClient, answerId: string): Promise<void> {
  const whole = await transaction.observation.findFirst({
    where: { answerId, categoryId: null, value: STARTED_IN_2020 },
    select: { seriesId: true, definitionId: true },
  });
  if (whole === null) throw new Error('The sample answer gives no series with its total');
  const { seriesId, definitionId } = whole;
  await renameSeries(transaction, null, {
    seriesId,
    title: '‘Aan de bak’: van de gevangenis naar werk, per jaar',
    measure: 'gedetineerden die VDAB vanuit de gevangenis naar werk begeleidt',
  });
  await setDefinitionLabel(transaction, null, { definitionId, label: 'opgestarte trajecten' });
  await recordOutsideFigures(transaction, null, {
    seriesId,
    figures: [...FIGURES],
    breaks: [
      { before: JANUARY_TO_SEPTEMBER_2019, kind: 'measure', isHard: false, note: 'Er staat niet bij wat geteld is.' },
      {
        before: calendarYear(2020),
        kind: 'measure',
        isHard: false,
        note: 'Opgestarte trajecten in plaats van gedetineerden.',
      },
      {
        before: calendarYear(2022),
        kind: 'measure',
        isHard: false,
        note: 'Deelnemers in plaats van opgestarte trajecten.',
      },
    ],
  });
}
