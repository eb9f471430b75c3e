import { stringify } from 'csv-stringify/sync';
import { MISSING_REASONS, type MissingReason } from '../../figures/missing-reason';
import { OBSERVATION_STATUSES } from '../../figures/status';
import type { CompareCell, CompareView } from '../compare-view';
import type { ExportWords } from './export-words';

/** A file of the package: its name and its text. */
export interface PackageFile {
  readonly name: string;
  readonly text: string;
}

const FIGURE_FIELDS = [
  { name: 'category', type: 'string' },
  { name: 'code', type: 'string' },
  { name: 'group', type: 'string' },
  { name: 'label', type: 'string' },
  { name: 'printed_label', type: 'string' },
  { name: 'period', type: 'string' },
  { name: 'period_type', type: 'string' },
  { name: 'period_start', type: 'date' },
  { name: 'period_end', type: 'date' },
  { name: 'value', type: 'number' },
  { name: 'unit', type: 'string' },
  { name: 'statuses', type: 'string' },
  { name: 'definition', type: 'string' },
  { name: 'sources', type: 'string' },
  { name: 'passport', type: 'string' },
] as const;
type FigureField = (typeof FIGURE_FIELDS)[number]['name'];

const SOURCE_FIELDS = ['number', 'kind', 'source', 'periods'] as const;

/**
 * The comparison as a Data Package (version 2): `figures.csv` with a value, or in its place the reason why there is none,
 * declared as the missing values of that field with their meaning; and `sources.csv`. Values have a decimal point and all
 * their digits, statuses are SDMX codes, a total has the category "_T". Labels are as they are: a package is read by
 * programs, and nothing in it is guarded against spreadsheets.
 * @param day the day on which the figures were like this, ISO
 */
export function dataPackage(view: CompareView, words: ExportWords, day: string): PackageFile[] {
  return [
    { name: 'datapackage.json', text: `${JSON.stringify(descriptor(view, words, day), null, 2)}\n` },
    {
      name: 'figures.csv',
      text: csv(
        FIGURE_FIELDS.map(({ name }) => name),
        figureRecords(view, words),
      ),
    },
    {
      name: 'sources.csv',
      text: csv(
        SOURCE_FIELDS,
        view.sources.map(({ number, source, periods }) => [
          String(number),
          source.kind,
          words.source(source),
          periods.map(words.period).join('; '),
        ]),
      ),
    },
  ];
}

function descriptor(view: CompareView, words: ExportWords, day: string): unknown {
  const missingValues = [
    { value: '', label: 'no value' },
    ...MISSING_REASONS.map((reason) => ({ value: reason, label: words.missing(reason) })),
  ];
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: view.series.slug,
    title: view.series.title,
    created: `${day}T00:00:00Z`,
    sources: view.sources.map(({ source }) => ({ title: words.source(source) })),
    resources: [
      {
        name: 'figures',
        path: 'figures.csv',
        type: 'table',
        format: 'csv',
        encoding: 'utf-8',
        schema: {
          fields: FIGURE_FIELDS.map((field) => (field.name === 'value' ? { ...field, missingValues } : field)),
          primaryKey: ['category', 'period_type', 'period_start', 'period_end'],
        },
      },
      {
        name: 'sources',
        path: 'sources.csv',
        type: 'table',
        format: 'csv',
        encoding: 'utf-8',
        schema: {
          fields: SOURCE_FIELDS.map((name) => ({ name, type: name === 'number' ? 'integer' : 'string' })),
          primaryKey: ['number'],
        },
      },
    ],
  };
}

function figureRecords(view: CompareView, words: ExportWords): string[][] {
  return view.rows.flatMap((row) =>
    view.columns.map(({ period }, index) => {
      const record: Record<FigureField, string> = {
        category: row.key === '' ? '_T' : row.key,
        code: row.code ?? '',
        group: row.groupLabel ?? '',
        label: row.kind === 'total' ? words.total : row.label,
        period: period.label,
        period_type: period.type,
        period_start: period.start,
        period_end: period.end,
        unit: view.series.unit ?? '',
        ...cellFields(row.cells[index], words),
      };
      return FIGURE_FIELDS.map(({ name }) => record[name]);
    }),
  );
}

function cellFields(
  cell: CompareCell | undefined,
  words: ExportWords,
): Pick<Record<FigureField, string>, 'printed_label' | 'value' | 'statuses' | 'definition' | 'sources' | 'passport'> {
  if (cell?.kind !== 'figure') {
    const reason: MissingReason = cell?.reason ?? 'not-found';
    const passport = cell?.passport ?? null;
    return {
      printed_label: '',
      value: reason,
      statuses: '',
      definition: '',
      sources: '',
      passport: passport === null ? '' : words.address(passport),
    };
  }
  const printed = cell.observation.evidence.flatMap((each) => (each.kind === 'cell' ? [each.printedLabel] : []));
  return {
    printed_label: [...new Set(printed)].join(' / '),
    value: cell.value.toFixed(),
    statuses: cell.statuses.map((status) => OBSERVATION_STATUSES[status]).join(' '),
    definition: cell.observation.definition.text,
    sources: cell.sourceNumbers.join(' '),
    passport: cell.passport === null ? '' : words.address(cell.passport),
  };
}

function csv(heading: readonly string[], records: readonly (readonly string[])[]): string {
  return stringify([[...heading], ...records.map((record) => [...record])], { record_delimiter: 'windows' });
}
