import { OBSERVATION_STATUSES, sdmxMissingCode } from '../../figures/status';
import type { CompareCell, CompareView } from '../compare-view';
import type { ExportWords } from './export-words';

/** The code of the total in SDMX code lists. */
const TOTAL = '_T';
/** Stands around a figure until the text is made, so that it is written with all its digits; JSON escapes it everywhere else. */
const EXACT_MARK = '\u0001';
const MARKED = /"\\u0001(-?\d+(?:\.\d+)?)\\u0001"/g;

/**
 * The comparison as a JSON-stat 2.0 dataset with the dimensions category and period, as text: figures are JSON numbers
 * with every digit that was printed, missing ones null with their SDMX code in `status` and their reason in
 * `extension.missing`. A figure with several statuses has their codes side by side ("PR").
 * @param day the day on which the figures were like this, ISO
 */
export function jsonStat(view: CompareView, words: ExportWords, day: string): string {
  const cells = view.rows.flatMap((row) => view.columns.map((_, index) => row.cells[index]));
  const dataset = {
    version: '2.0',
    class: 'dataset',
    label: plain(view.series.title),
    source: view.sources.map(({ source }) => plain(words.source(source))).join('; '),
    updated: day,
    href: words.address('/vergelijken'),
    id: ['category', 'period'],
    size: [view.rows.length, view.columns.length],
    role: { time: ['period'] },
    dimension: {
      category: {
        label: plain(view.dimension?.label ?? words.total),
        category: {
          index: view.rows.map(({ key }) => codeOf(key)),
          label: Object.fromEntries(
            view.rows.map((row) => [codeOf(row.key), plain(row.kind === 'total' ? words.total : row.label)]),
          ),
        },
      },
      period: {
        label: 'period',
        category: {
          index: view.columns.map(({ token }) => token),
          label: Object.fromEntries(view.columns.map(({ token, period }) => [token, plain(words.period(period))])),
        },
      },
    },
    value: cells.map((cell) => (cell?.kind === 'figure' ? `${EXACT_MARK}${cell.value.toFixed()}${EXACT_MARK}` : null)),
    status: Object.fromEntries(cells.flatMap((cell, index) => entryOf(index, statusOf(cell)))),
    extension: {
      unit: view.series.unit,
      missing: Object.fromEntries(
        cells.flatMap((cell, index) => entryOf(index, cell?.kind === 'figure' ? '' : (cell?.reason ?? 'not-found'))),
      ),
      definitions: Object.fromEntries(
        view.columns.map(({ token, definitions }) => [token, definitions.map(({ text }) => plain(text))]),
      ),
      breaks: view.columns.flatMap(({ token, breaksBefore }) =>
        breaksBefore.map(({ kind, isHard, note }) => ({ before: token, kind, isHard, note: plain(note) })),
      ),
    },
  };
  return JSON.stringify(dataset, null, 1).replace(MARKED, '$1');
}

function codeOf(key: string): string {
  return key === '' ? TOTAL : plain(key);
}

function statusOf(cell: CompareCell | undefined): string {
  if (cell?.kind === 'figure') return cell.statuses.map((status) => OBSERVATION_STATUSES[status]).join('');
  return sdmxMissingCode(cell?.reason ?? 'not-found');
}

function entryOf(index: number, value: string): [string, string][] {
  return value === '' ? [] : [[String(index), value]];
}

/** Control characters have no place in a label, and the mark around figures is one. */
function plain(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ');
}
