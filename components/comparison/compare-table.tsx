import { useLocale, useTranslations } from 'next-intl';
import { Fragment } from 'react';
import type { CompareRow, CompareView } from '@/lib/comparison/compare-view';
import { formatPeriod } from '@/lib/comparison/format';
import { rowPoints } from '@/lib/comparison/row-points';
import type { ObservationStatus } from '@/lib/figures/status';
import { TableFrame } from '../ui/table-frame';
import { BelowRows, type BelowNames } from './below-rows';
import { breakEdge } from './break-edge';
import { type CellWords, useCellWords } from './cell-words';
import { ChangeCells } from './change-cells';
import { columnStatuses } from './column-statuses';
import { CompareHead } from './compare-head';
import { FigureCell } from './figure-cell';
import { Sparkline } from './sparkline';
import { TotalsRow } from './totals-row';

/** A line per row says more than its figures only from so many figures on. */
const FEWEST_FOR_LINE = 3;
/** Of more columns than this the lines would stand out of sight. */
const MOST_FOR_LINE = 16;

/** The comparison itself: categories as rows, periods as columns, the change behind them. Every cell has its own period. */
export function CompareTable({ view }: { view: CompareView }) {
  const text = useTranslations('comparison.table');
  const words = useCellWords();
  const names = useBelowNames(view);
  const title = view.series.title;
  const statuses = view.columns.map((_, index) => columnStatuses(view, index));
  const withChange = view.pair !== null && view.state.against === 'pair';
  const withLines = hasLines(view);
  const behind = (withChange ? 2 : 0) + (withLines ? 1 : 0);
  // Few columns stay close to their labels.
  const isShort = view.columns.length + behind < 4;
  const inOrder = view.state.sort === 'answer';
  return (
    <TableFrame label={text('frame')}>
      <table className={`figures relative text-body ${isShort ? 'w-auto! md:min-w-152' : 'min-w-max'}`}>
        <caption className="only-read">
          {view.dimension
            ? text('caption', { dimension: view.dimension.label.toLowerCase(), title })
            : text('captionTotal', { title })}
        </caption>
        <CompareHead view={view} withLines={withLines} />
        <tbody>
          {view.rows.map((row, index) => {
            const label = row.kind === 'total' ? text('total') : row.label;
            return (
              <Fragment key={row.key}>
                {inOrder && row.groupLabel !== null && row.groupLabel !== view.rows[index - 1]?.groupLabel && (
                  <tr data-kind="group">
                    <th scope="rowgroup" colSpan={view.columns.length + behind + 1}>
                      {row.groupLabel}
                    </th>
                  </tr>
                )}
                <FigureRow
                  view={view}
                  row={row}
                  label={label}
                  statuses={statuses}
                  words={words}
                  withLines={withLines}
                />
                <BelowRows view={view} row={row} label={label} names={names} words={words} withLines={withLines} />
              </Fragment>
            );
          })}
        </tbody>
        {view.totals && <TotalsRow view={view} totals={view.totals} words={words} behind={behind} />}
      </table>
    </TableFrame>
  );
}

function useBelowNames(view: CompareView): BelowNames {
  const text = useTranslations('comparison.table');
  const locale = useLocale();
  const base = view.pair ? formatPeriod(view.pair.from.period, locale) : '';
  return {
    share: text('share'),
    index: text('index', { base }),
    rate: text('rate', { denominator: view.denominator?.label ?? '' }),
    change: text('changeFrom', { base }),
    base: text('base'),
  };
}

function hasLines(view: CompareView): boolean {
  return (
    view.columns.length <= MOST_FOR_LINE &&
    view.rows.some((row) => row.cells.filter((cell) => cell.kind === 'figure').length >= FEWEST_FOR_LINE)
  );
}

interface FigureRowProps {
  view: CompareView;
  row: CompareRow;
  label: string;
  /** Per column what stands above it already. */
  statuses: readonly (readonly ObservationStatus[])[];
  words: CellWords;
  withLines: boolean;
}

function FigureRow({ view, row, label, statuses, words, withLines }: FigureRowProps) {
  const isTotal = row.kind === 'total';
  const cell = `py-2! pr-3.5 ${isTotal ? 'font-semibold!' : ''}`;
  return (
    <tr>
      <th scope="row" className={`${cell} ${isTotal ? 'whitespace-nowrap' : 'max-w-96 md:min-w-44'}`}>
        {isTotal ? label : <span lang="nl">{label}</span>}
        {row.code !== null && <span className="ml-2 text-fine text-quiet">{row.code}</span>}
      </th>
      {view.columns.map((column, index) => (
        <td key={column.token} className={`${cell} ${breakEdge(column)}`}>
          <FigureCell cell={row.cells[index]} shared={statuses[index] ?? []} unit={view.series.unit} words={words} />
        </td>
      ))}
      {row.change && view.state.against === 'pair' && (
        <ChangeCells change={row.change} className={cell} unit={view.series.unit} words={words} />
      )}
      {withLines && (
        <td data-kind="line" className="w-32 py-1! align-middle!">
          <Sparkline totals={rowPoints(view, row)} />
        </td>
      )}
    </tr>
  );
}
