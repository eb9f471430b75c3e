import type { AlignmentTruth, TruthLabel, TruthPair } from './truth';

/** An edition of a thread made up for tests: its text as a document, and what its labels are. */
export interface GeneratedEdition {
  readonly name: string;
  readonly text: string;
}

type Row = readonly [label: string, category: string | null, match: TruthLabel['match'] | null, ...figures: string[]];

interface GeneratedTable {
  readonly path: string;
  readonly dimension: string;
  readonly heading: readonly string[];
  readonly rows: readonly Row[];
  readonly before?: string;
}

interface GeneratedText {
  readonly year: number;
  readonly items: string;
  readonly parts: readonly (string | GeneratedTable)[];
}

const COUNTED = 'Aantal cursisten dat in JAAR een zwemcursus begon, verdeeld naar:';

function asked(year: number, first: string, second: string): string {
  return `${first}. Hoeveel cursisten begonnen in ${String(year)} een zwemcursus voor volwassenen? Graag verdeeld naar:
a) geslacht;
b) leeftijd;
c) opleidingsniveau;
d) regio van de cursist;
e) arbeidshandicap.

${second}. Welke zwemcursussen werden in ${String(year)} gegeven? Graag de lijst met het aantal cursisten.`;
}

const EDITIONS: readonly GeneratedText[] = [
  {
    year: 2018,
    items: asked(2018, '1', '2'),
    parts: [
      `1. ${COUNTED.replace('JAAR', '2018')}`,
      table(
        '1.a',
        'Geslacht',
        ['2018'],
        [['M', 'sex/man', 'new', '400'], ['V', 'sex/woman', 'new', '600'], total('1000')],
      ),
      table(
        '1.b',
        'Leeftijd',
        ['2018'],
        [
          ['-25', 'age/young', 'new', '250'],
          ['25-50', 'age/middle', 'new', '450'],
          ['50+', 'age/old', 'new', '300'],
          total('1000'),
        ],
      ),
      table(
        '1.c',
        'Opleidingsniveau',
        ['2018'],
        [
          ['Laaggeschoold', 'education/low', 'new', '500'],
          ['Middengeschoold', 'education/middle', 'new', '300'],
          ['Hooggeschoold', 'education/high', 'new', '200'],
          total('1000'),
        ],
      ),
      table(
        '1.d',
        'Regio',
        ['2018'],
        [
          ['Brugge', 'region/brugge', 'new', '150'],
          ['Gent', 'region/gent', 'new', '350'],
          ['Sint-Niklaas - Dendermonde', 'region/sint-niklaas-dendermonde', 'new', '300'],
          ['Turnhout', 'region/turnhout', 'new', '200'],
          total('1000'),
        ],
      ),
      table(
        '1.e',
        'Arbeidshandicap',
        ['2018'],
        [['Ja', 'disability/yes', 'new', '120'], ['Nee', 'disability/no', 'new', '880'], total('1000')],
      ),
      '2. Hieronder de lijst.',
      table(
        '2',
        'Cursus',
        ['2018'],
        [
          ['000100: Watergewenning', 'course/000100', 'new', '400'],
          ['160120: Schoolslag voor beginners', 'course/160120', 'new', '350'],
          ['E02283: Reddend zwemmen', 'course/E02283', 'new', '250'],
          total('1000'),
        ],
      ),
    ],
  },
  {
    year: 2019,
    items: asked(2019, '1', '2'),
    parts: [
      `1. ${COUNTED.replace('JAAR', '2019')}`,
      table(
        '1.a',
        'Geslacht',
        ['2019'],
        [['Man', 'sex/man', 'itself', '390'], ['Vrouw', 'sex/woman', 'itself', '610'], total('1000')],
      ),
      table(
        '1.b',
        'Leeftijd',
        ['2019'],
        [
          ['< 25 jaar', 'age/young', 'itself', '240'],
          ['25 tot en met 50 jaar', 'age/middle', 'itself', '470'],
          ['50+', 'age/old', 'itself', '290'],
          total('1000'),
        ],
      ),
      table(
        '1.c',
        'Scholingsgraad',
        ['2019'],
        [
          ['Hooggeschoold', 'education/high', 'itself', '210'],
          ['Middengeschoold', 'education/middle', 'itself', '300'],
          ['Kortgeschoold', 'education/low', 'itself', '470'],
          ['Onbekend', 'education/unknown', 'new', '20'],
          total('1000'),
        ],
      ),
      table(
        '1.d',
        'Regio klant',
        ['2019'],
        [
          ['Gent', 'region/gent', 'itself', '340'],
          ['Brugge', 'region/brugge', 'itself', '160'],
          ['St.-Niklaas/Dendermonde', 'region/sint-niklaas-dendermonde', 'itself', '310'],
          ['Turnhout', 'region/turnhout', 'itself', '190'],
          total('1000'),
        ],
      ),
      table(
        '1.e',
        'Arbeidshandicap',
        ['2019'],
        [['Ja', 'disability/yes', 'itself', '130'], ['Nee', 'disability/no', 'itself', '870'], total('1000')],
      ),
      '2. Hieronder de lijst.',
      table(
        '2',
        'Cursus',
        ['2019'],
        [
          ['000100: Watergewenning', 'course/000100', 'itself', '380'],
          ['160120: Schoolslag, beginners', 'course/160120', 'itself', '340'],
          ['160121: Schoolslag voor gevorderden', 'course/160121', 'new', '30'],
          ['E02283: Reddend zwemmen', 'course/E02283', 'itself', '250'],
          total('1000'),
        ],
      ),
    ],
  },
  {
    year: 2020,
    items: asked(2020, '1', '2'),
    parts: [
      `1. ${COUNTED.replace('JAAR', '2020')}`,
      table(
        '1.a',
        'Geslacht',
        ['2019', '2020'],
        [
          ['Mannen', 'sex/man', 'itself', '395', '300'],
          ['Vrouwen', 'sex/woman', 'itself', '612', '495'],
          ['X', 'sex/x', 'new', '-', '5'],
          total('1007', '800'),
        ],
      ),
      table(
        '1.b',
        'Leeftijd',
        ['2020'],
        [
          ['jonger dan 25 jaar', 'age/young', 'itself', '200'],
          ['25-50', 'age/middle', 'itself', '370'],
          ['ouder dan 50', 'age/old', 'either', '230'],
          total('800'),
        ],
      ),
      table(
        '1.c',
        'Opleidingsniveau',
        ['2020'],
        [
          ['Laag geschoold', 'education/low', 'itself', '380'],
          ['Midden geschoold', 'education/middle', 'itself', '240'],
          ['Hoog geschoold', 'education/high', 'itself', '160'],
          ['Niet gekend', 'education/unknown', 'itself', '20'],
          total('800'),
        ],
      ),
      table(
        '1.d',
        'Regio',
        ['2020'],
        [
          ['Brugge', 'region/brugge', 'itself', '120'],
          ['Dendermonde', 'region/dendermonde', 'person', '100'],
          ['Gent', 'region/gent', 'itself', '280'],
          ['Sint-Niklaas', 'region/sint-niklaas', 'person', '140'],
          ['Turnhout', 'region/turnhout', 'itself', '160'],
          total('800'),
        ],
      ),
      table(
        '1.e',
        'Arbeidshandicap',
        ['2020'],
        [
          ['Met arbeidshandicap', 'disability/yes', 'itself', '100'],
          ['Zonder arbeidshandicap', 'disability/no', 'itself', '700'],
          total('800'),
        ],
      ),
      '2. Hieronder de lijst.',
      table(
        '2',
        'Cursus',
        ['2020'],
        [
          ['000100: Watergewenning', 'course/000100', 'itself', '300'],
          ['160120: Schoolslag voor beginners', 'course/160120', 'itself', '300'],
          ['160121: Schoolslag voor gevorderden', 'course/160121', 'itself', '20'],
          ['E02283: Redden', 'course/E02283', 'itself', '180'],
          total('800'),
        ],
      ),
    ],
  },
  {
    year: 2021,
    items: `1. Wat is de stand van zaken?

${asked(2021, '2', '3')}`,
    parts: [
      '1. De cursussen gaan door.',
      `2. ${COUNTED.replace('JAAR', '2021')}`,
      table(
        '2.a',
        'Geslacht',
        ['2021'],
        [
          ['V', 'sex/woman', 'itself', '500'],
          ['M', 'sex/man', 'itself', '395'],
          ['X', 'sex/x', 'itself', '<5'],
          total('899'),
        ],
      ),
      table(
        '2.b',
        'Leeftijd',
        ['2021'],
        [
          ['-26', 'age/until-25', 'person', '260'],
          ['26-50', 'age/from-26', 'person', '390'],
          ['50+', 'age/old', 'either', '250'],
          total('900'),
        ],
      ),
      table(
        '2.c',
        'Opleidingsniveau',
        ['2021'],
        [
          ['Kortgeschoold', 'education/low', 'itself', '430'],
          ['Middengeschoold', 'education/middle', 'itself', '270'],
          ['Hooggeschoold', 'education/high', 'itself', '180'],
          ['Onbekend', 'education/unknown', 'itself', '20'],
          total('900'),
        ],
      ),
      table(
        '2.d',
        'Regio',
        ['2021'],
        [
          ['Brugge', 'region/brugge', 'itself', '130'],
          ['Dendermonde', 'region/dendermonde', 'itself', '110'],
          ['Gent', 'region/gent', 'itself', '320'],
          ['Sint Niklaas', 'region/sint-niklaas', 'itself', '160'],
          ['TURNHOUT', 'region/turnhout', 'itself', '180'],
          total('900'),
        ],
      ),
      table(
        '2.e',
        'Arbeidshandicap',
        ['2021'],
        [['Ja', 'disability/yes', 'itself', '110'], ['Neen', 'disability/no', 'itself', '790'], total('900')],
      ),
      '3. Hieronder de lijst.',
      table(
        '3',
        'Cursus',
        ['2021'],
        [
          ['000100: Watergewenning', 'course/000100', 'itself', '350'],
          ['160120: Schoolslag voor beginners', 'course/160120', 'itself', '330'],
          ['160122: Schoolslag voor gevorderden', 'course/160122', 'new', '20'],
          ['E02283: Reddend zwemmen', 'course/E02283', 'itself', '200'],
          total('900'),
        ],
      ),
    ],
  },
  {
    year: 2022,
    items: asked(2022, '1', '2'),
    parts: [
      `1. ${COUNTED.replace('JAAR', '2022')}`,
      table(
        '1.a',
        'Geslacht',
        ['2022', '% 2022'],
        [['M', 'sex/man', 'itself', '450', '45'], ['V', 'sex/woman', 'itself', '550', '55'], total('1000', '100')],
      ),
      table(
        '1.b',
        'Leeftijd',
        ['2022'],
        [
          ['-26', 'age/until-25', 'itself', '280'],
          ['26-50', 'age/from-26', 'itself', '430'],
          ['50 jaar en ouder', 'age/old', 'itself', '290'],
          total('1000'),
        ],
      ),
      table(
        '1.c',
        'Opleidingsniveau',
        ['2022'],
        [
          ['Kortgeschoold', 'education/low', 'itself', '480'],
          ['Middengeschoold', 'education/middle', 'itself', '300'],
          ['Hooggeschoold', 'education/high', 'itself', '200'],
          ['Onbekend', 'education/unknown', 'itself', '20'],
          total('1000'),
        ],
      ),
      table(
        '1.d',
        'Regio',
        ['2022'],
        [
          ['Brugge', 'region/brugge-coast', 'person', '260'],
          ['Dendermonde', 'region/dendermonde', 'itself', '110'],
          ['Gent', 'region/gent', 'itself', '320'],
          ['Sint-Niklaas', 'region/sint-niklaas', 'itself', '150'],
          ['Turnhout', 'region/turnhout', 'itself', '160'],
          total('1000'),
        ],
        'De regio Brugge omvat vanaf 2022 ook de kust.',
      ),
      table(
        '1.e',
        'Arbeidshandicap',
        ['2022'],
        [['Ja', 'disability/yes', 'itself', '140'], ['Nee', 'disability/no', 'itself', '860'], total('1000')],
      ),
      '2. Hieronder de lijst.',
      table(
        '2',
        'Cursus',
        ['2022'],
        [
          ['000100: Watergewenning', 'course/000100', 'itself', '400'],
          ['160120: Schoolslag voor beginners', 'course/160120', 'itself', '350'],
          ['160122: Schoolslag voor gevorderden', 'course/160122', 'itself', '50'],
          ['E02283: Reddend zwemmen', 'course/E02283', 'itself', '200'],
          total('1000'),
        ],
      ),
    ],
  },
  {
    year: 2023,
    items: asked(2023, '1', '2'),
    parts: [
      `1. ${COUNTED.replace('JAAR', '2023')}`,
      table(
        '1.a',
        'Geslacht',
        ['2022', '2023'],
        [['M', 'sex/man', 'itself', '452', '470'], ['V', 'sex/woman', 'itself', '551', '640'], total('1003', '1110')],
      ),
      table(
        '1.b',
        'Leeftijd',
        ['2023'],
        [
          ['-26', 'age/until-25', 'itself', '300'],
          ['26-50', 'age/from-26', 'itself', '480'],
          ['50-plus', 'age/old', 'itself', '330'],
          total('1110'),
        ],
      ),
      table(
        '1.c',
        'Opleidingsniveau',
        ['2023'],
        [
          ['Kort- of middengeschoold', 'education/low-middle', 'person', '860'],
          ['Hooggeschoold', 'education/high', 'itself', '230'],
          ['Onbekend', 'education/unknown', 'itself', '20'],
          total('1110'),
        ],
      ),
      table(
        '1.d',
        'Regio',
        ['2023'],
        [
          ['Brugge', 'region/brugge-coast', 'itself', '290'],
          ['Dendermonde', 'region/dendermonde', 'itself', '120'],
          ['Gent', 'region/gent', 'itself', '350'],
          ['Sint-Niklaas', 'region/sint-niklaas', 'itself', '170'],
          ['Turnhout', 'region/turnhout', 'itself', '180'],
          total('1110'),
        ],
      ),
      table(
        '1.e',
        'Arbeidshandicap',
        ['2023'],
        [['Ja', 'disability/yes', 'itself', '150'], ['Nee', 'disability/no', 'itself', '960'], total('1110')],
      ),
      '2. Hieronder de lijst.',
      table(
        '2',
        'Cursus',
        ['2023'],
        [
          ['000100: Watergewenning', 'course/000100', 'itself', '450'],
          ['160120: Schoolslag voor beginners', 'course/160120', 'itself', '380'],
          ['160122: Schoolslag voor gevorderden', 'course/160122', 'itself', '60'],
          ['E02283: Reddend zwemmen', 'course/E02283', 'itself', '220'],
          total('1110'),
        ],
      ),
    ],
  },
];

/** The documents of the thread, in order. */
export function generatedThread(): GeneratedEdition[] {
  return EDITIONS.map((edition, index) => ({ name: `e${String(index + 1)}`, text: textOf(edition, index + 1) }));
}

/** What every label of the thread is, and the pairs that must not be taken for one. */
export function generatedTruth(): AlignmentTruth {
  const labels = EDITIONS.flatMap(({ parts }, index) =>
    parts.flatMap((part): TruthLabel[] => (typeof part === 'string' ? [] : labelsOf(part, `e${String(index + 1)}`))),
  );
  return {
    categories: [...new Set(labels.map(({ category }) => category))],
    labels,
    pairs: PAIRS,
    series: [],
  };
}

const PAIRS: readonly TruthPair[] = [
  pair('e2', 'St.-Niklaas/Dendermonde', 'e3', 'Sint-Niklaas', 'split'),
  pair('e3', 'jonger dan 25 jaar', 'e4', '-26', 'redefined'),
  pair('e4', 'Brugge', 'e5', 'Brugge', 'redefined'),
  pair('e3', '160121', 'e4', '160122', 'different'),
  pair('e1', 'Laaggeschoold', 'e2', 'Kortgeschoold', 'same'),
  pair('e5', 'Kortgeschoold', 'e6', 'Kort- of middengeschoold', 'merge'),
];

function table(
  path: string,
  dimension: string,
  columns: readonly string[],
  rows: readonly Row[],
  before?: string,
): GeneratedTable {
  return { path, dimension, heading: [dimension, ...columns], rows, ...(before === undefined ? {} : { before }) };
}

function total(...figures: string[]): Row {
  return ['Totaal', null, null, ...figures];
}

function pair(
  edition: string,
  label: string,
  laterEdition: string,
  laterLabel: string,
  verdict: TruthPair['verdict'],
): TruthPair {
  return { left: { edition, label }, right: { edition: laterEdition, label: laterLabel }, verdict };
}

function labelsOf({ path, dimension, rows }: GeneratedTable, edition: string): TruthLabel[] {
  return rows.flatMap(([printed, category, match]) => {
    if (category === null || match === null) return [];
    const coded = /^([0-9A-Z]{6}): (.*)$/.exec(printed);
    const [code, label] = [coded?.[1] ?? null, coded?.[2] ?? printed];
    return [{ edition, path, dimension, axis: 'row', group: null, code, label, category, match }];
  });
}

function textOf({ year, items, parts }: GeneratedText, edition: number): string {
  const asked = `5 februari ${String(year + 1)}`;
  return [
    'SCHRIFTELIJKE VRAAG',
    `nr. ${String(100 + edition)}`,
    'van AN VOORBEELD',
    `datum: ${asked}`,
    'aan JO PROEF',
    'VLAAMS MINISTER VAN SPORT',
    '',
    `Zwemcursussen voor volwassenen - Stand van zaken${edition > 1 ? ` (${String(edition)})` : ''}`,
    '',
    'Wie als volwassene leert zwemmen, leert het voor het leven.',
    '',
    items,
    '',
    'JO PROEF',
    'VLAAMS MINISTER VAN SPORT',
    '',
    'ANTWOORD',
    `op vraag nr. ${String(100 + edition)} van ${asked}`,
    'van AN VOORBEELD',
    '',
    ...parts.flatMap((part) => (typeof part === 'string' ? [part, ''] : tableText(part))),
  ].join('\n');
}

function tableText({ path, dimension, heading, rows, before }: GeneratedTable): string[] {
  const letter = path.split('.')[1];
  return [
    ...(letter === undefined ? [] : [`${letter}) ${dimension.toLowerCase()}`, '']),
    ...(before === undefined ? [] : [before, '']),
    heading.join('   '),
    ...rows.map(([label, , , ...figures]) => [label, ...figures].join('   ')),
    '',
  ];
}
