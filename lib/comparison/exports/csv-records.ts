import type { CompareCell, CompareColumn, CompareRow, CompareView } from '../compare-view';
import { guardFormula } from '../../figures/csv-guard';
import type { ExportWords } from './export-words';

/** The columns of the export, in order. Their headings stand in the catalogue. */
export const CSV_COLUMNS = [
  'series',
  'dimension',
  'group',
  'code',
  'category',
  'printedLabel',
  'period',
  'periodType',
  'periodStart',
  'periodEnd',
  'value',
  'unit',
  'statuses',
  'missing',
  'definitionLabel',
  'definition',
  'sources',
  'passport',
] as const;
export type CsvColumn = (typeof CSV_COLUMNS)[number];

/**
 * One record per figure or missing figure that the view shows: the canonical label beside the label as printed. A value is
 * the exact figure with a decimal comma and nothing else, as a spreadsheet in Belgian settings reads it, in every language.
 */
export function csvRecords(view: CompareView, words: ExportWords): string[][] {
  return view.rows.flatMap((row) =>
    view.columns.map((column, index) => {
      const record = recordOf(view, row, column, row.cells[index], words);
      return CSV_COLUMNS.map((name) => (name === 'value' ? record.value : guardFormula(record[name])));
    }),
  );
}

function recordOf(
  view: CompareView,
  row: CompareRow,
  column: CompareColumn,
  cell: CompareCell | undefined,
  words: ExportWords,
): Record<CsvColumn, string> {
  const { period } = column;
  return {
    series: view.series.title,
    dimension: row.kind === 'total' ? '' : (view.dimension?.label ?? ''),
    group: row.groupLabel ?? '',
    code: row.code ?? '',
    category: row.kind === 'total' ? words.total : row.label,
    period: words.period(period),
    periodType: words.periodType(period.type),
    periodStart: period.start,
    periodEnd: period.end,
    unit: view.series.unit ?? '',
    ...cellFields(view, cell, words),
  };
}

type CellField =
  'printedLabel' | 'value' | 'statuses' | 'missing' | 'definitionLabel' | 'definition' | 'sources' | 'passport';

function cellFields(view: CompareView, cell: CompareCell | undefined, words: ExportWords): Record<CellField, string> {
  const empty = {
    printedLabel: '',
    value: '',
    statuses: '',
    missing: '',
    definitionLabel: '',
    definition: '',
    sources: '',
    passport: '',
  };
  if (cell === undefined) return { ...empty, missing: words.missing('not-found') };
  if (cell.kind === 'missing') {
    return {
      ...empty,
      missing: words.missing(cell.reason),
      passport: cell.passport === null ? '' : words.address(cell.passport),
    };
  }
  const { observation } = cell;
  const printed = observation.evidence.flatMap((each) => (each.kind === 'cell' ? [each.printedLabel] : []));
  const sources = view.sources.filter(({ number }) => cell.sourceNumbers.includes(number));
  return {
    printedLabel: [...new Set(printed)].join(' / '),
    value: cell.value.toFixed().replace('.', ','),
    statuses: cell.statuses.map(words.status).join(', '),
    missing: '',
    definitionLabel: observation.definition.label,
    definition: observation.definition.text,
    sources: sources.map(({ source }) => words.source(source)).join('; '),
    passport: cell.passport === null ? '' : words.address(cell.passport),
  };
}
