import type { Chance } from './chance';
import type { DrawnColumn, DrawnRow, DrawnTable } from './drawn-table';

const PLACES = [
  'Aalterdam',
  'Beverdonk',
  'Driebergen',
  'Eikendaal',
  'Groenhove',
  'Heuvelrode',
  'Kortenbos',
  'Linterdaal',
];
const SHORT = ['Mannen', 'Vrouwen', 'X', 'Onbekend'];
const AGES = ['jonger dan 25 jaar', '25 tot 39 jaar', '40 tot 54 jaar', '55 jaar en ouder', 'onbekend'];
const BANDS = ['-25', '25-39', '40-54', '55+'];
const LONG = [
  'Begeleiding van jongeren die de school zonder kwalificatie verlaten en geen werk of stage vinden',
  'Aankoop van toestellen, machines en rollend materieel',
  'Tussenkomst in de huur voor wie van een onaangepaste naar een aangepaste woning verhuist, met inbegrip van de installatiepremie en de kosten van de verhuizing zelf',
  'Vergoedingen aan vrijwilligers',
  'Opvang buiten de schooluren, in de vakanties en op de woensdagnamiddag, georganiseerd door gemeenten, scholen of verenigingen',
  'Niet-toegewezen middelen',
  'Onderhoud van waterlopen van de tweede en derde categorie (provincies en polders)',
];
const MEDIUM = [
  'Eengezinswoningen',
  'Appartementen met één slaapkamer',
  'Studio’s',
  'Appartementen met twee of meer slaapkamers',
  'Kamers in gemeenschapshuizen',
  'Andere',
];
const CORNERS: readonly [string, ...string[]] = ['Categorie', 'Gemeente', 'Soort', 'Onderdeel van de begroting', ''];
const SUBJECTS: readonly [string, ...string[]] = [
  'Aanvragen per soort',
  'Tabel 3: Verdeling van de middelen',
  'Aantal begunstigden naar categorie',
  'Overzicht van de dossiers',
  'Evolutie van de uitgaven',
  'Cijfers per 31 december',
];

/** What the cells of a column hold. */
type Content = 'count' | 'percent' | 'euro' | 'decimal' | 'signed';

interface Column extends DrawnColumn {
  readonly content: Content;
}

/** A table with columns, labels, groups, totals and gaps as they fall; the same for the same chance. */
export function drawTable(chance: Chance): DrawnTable {
  const columns = columnsOf(chance);
  const labels = labelsOf(chance);
  const gaps = chance.is(0.3) ? 0.12 : 0;
  const marks = chance.is(0.2) ? 0.08 : 0;
  const separator = chance.of(['.', ' ', '']);
  const cells = (): string[] =>
    columns.map(({ content }) =>
      chance.is(gaps) ? chance.of(['', '-', 'n.b.']) : cellOf(chance, content, separator, marks),
    );
  const rowOf = (label: string, group: string | null): DrawnRow => ({ kind: 'row', group, label, cells: cells() });
  const totalOf = (label: string, group: string | null): DrawnRow => ({
    kind: 'total',
    group,
    label,
    cells: columns.map(({ content }) => cellOf(chance, content, separator, 0)),
  });
  const rows: DrawnRow[] = [];
  if (chance.is(0.3) && labels.length < 7) {
    const hasTotals = chance.is(0.5);
    for (const group of chance.some(
      [
        'Vlaams gesubsidieerde werking',
        'Nieuwe aanvragen',
        'Dossiers van vroegere jaren die in dit jaar zijn afgehandeld',
      ],
      2,
    )) {
      rows.push({ kind: 'group', group: null, label: group, cells: [] }, ...labels.map((label) => rowOf(label, group)));
      if (hasTotals) rows.push(totalOf(`Totaal ${group}`, group));
    }
    rows.push(totalOf('Algemeen totaal', null));
  } else {
    rows.push(...labels.map((label) => rowOf(label, null)));
    const place = chance.of(['last', 'last', 'last', 'first', 'none']);
    if (place === 'last') rows.push(totalOf(chance.of(['Totaal', 'TOTAAL', 'Jaartotaal']), null));
    if (place === 'first') rows.unshift(totalOf('Totaal', null));
  }
  return { caption: chance.of(SUBJECTS), corner: chance.of(CORNERS), columns, rows };
}

function columnsOf(chance: Chance): Column[] {
  const first = chance.between(2016, 2021);
  const years = Array.from({ length: chance.between(1, 4) }, (_, index) => String(first + index));
  const plain = (names: readonly string[], content: Content = 'count'): Column[] =>
    names.map((name) => ({ over: null, name, content }));
  const sets: readonly [() => Column[], ...(() => Column[])[]] = [
    () => plain(years),
    () => plain(years.map((year) => `${year}-${String(Number(year) + 1)}`)),
    () => [...plain(years), ...plain(['Totaal'])],
    () => [...plain(['Aantal']), ...plain(['Aandeel'], 'percent')],
    () => [
      ...plain(['Aantal dossiers']),
      ...plain(['Uitbetaald bedrag (in euro)'], 'euro'),
      ...plain(['Gemiddelde doorlooptijd in weken'], 'decimal'),
    ],
    () => plain(['Aantal']),
    () => [...plain(years), ...plain(['Verschil'], 'signed')],
    () => plain(['31/12/2021', '31/12/2022', '31/12/2023']),
    () =>
      plain(
        ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'].slice(
          0,
          chance.between(8, 12),
        ),
      ),
    () =>
      [first, first + 1].flatMap((year) =>
        ['M', 'V', 'Totaal']
          .slice(0, chance.is(0.5) ? 2 : 3)
          .map((name): Column => ({ over: String(year), name, content: 'count' })),
      ),
    () =>
      [first, first + 1, first + 2].flatMap((year): Column[] => [
        { over: String(year), name: 'Aantal', content: 'count' },
        { over: String(year), name: 'Bedrag', content: 'euro' },
      ]),
    () => [
      ...['Ingediend', 'Goedgekeurd', 'Geweigerd'].map((name): Column => ({
        over: 'Aanvragen',
        name,
        content: 'count',
      })),
      { over: 'Premies', name: 'Bedrag', content: 'euro' },
      { over: 'Premies', name: 'Gemiddelde', content: 'decimal' },
    ],
    () => [
      ...plain(['Capaciteit']),
      ...['Eigen diensten', 'Erkende voorzieningen'].map((name): Column => ({
        over: 'Bezette plaatsen',
        name,
        content: 'count',
      })),
      ...plain(['Bezetting'], 'percent'),
    ],
  ];
  return chance.of(sets)();
}

function labelsOf(chance: Chance): string[] {
  const first = chance.between(2005, 2012);
  const sets: readonly [() => string[], ...(() => string[])[]] = [
    () => chance.some(PLACES, chance.between(3, 8)),
    () => SHORT.slice(0, chance.between(2, 4)),
    () => AGES,
    () => BANDS,
    () => chance.some(LONG, chance.between(3, 6)),
    () => chance.some(LONG, chance.between(3, 6)),
    () => chance.some(MEDIUM, chance.between(3, 6)),
    () => [...chance.some(MEDIUM, 3), ...chance.some(LONG, 2), ...chance.some(PLACES, 3)],
    () => Array.from({ length: chance.between(4, 10) }, (_, index) => String(first + index)),
    () => PLACES.flatMap((place) => ['centrum', 'rand', 'deelgemeenten'].map((part) => `${place} ${part}`)),
  ];
  return chance.of(sets)();
}

function cellOf(chance: Chance, content: Content, separator: string, marks: number): string {
  const size = chance.of([9, 99, 999, 9_999, 99_999]);
  const whole = chance.between(content === 'count' ? 0 : 1, size);
  const cents = String(chance.between(0, 99)).padStart(2, '0');
  switch (content) {
    case 'count':
      return `${grouped(whole, separator)}${chance.is(marks) ? '<sup>1</sup>' : ''}`;
    case 'percent':
      return `${chance.between(0, 99)},${chance.between(0, 9)}${chance.is(0.5) ? '%' : ' %'}`;
    case 'euro':
      return `${chance.is(0.3) ? '€ ' : ''}${grouped(whole * 13, separator === '' ? '.' : separator)},${cents}`;
    case 'decimal':
      return `${chance.between(1, 400)},${chance.between(0, 9)}`;
    case 'signed':
      return `${chance.of(['-', '−', ''])}${grouped(whole, separator)}`;
  }
}

function grouped(whole: number, separator: string): string {
  return String(whole).replace(/\B(?=(\d{3})+$)/g, separator);
}
