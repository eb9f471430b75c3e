import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import type { CompareRow, CompareView } from '@/lib/comparison/compare-view';
import type { ObservationStatus } from '@/lib/figures/status';
import { TableFrame } from '../ui/table-frame';
import { breakEdge } from './break-edge';
import { ChangeCells } from './change-cells';
import { columnStatuses } from './column-statuses';
import { CompareHead } from './compare-head';
import { FigureCell } from './figure-cell';
import { ShareRow } from './share-row';

/** The comparison itself: categories as rows, periods as columns, the change behind them. Every cell has its own period. */
export function CompareTable({ view }: { view: CompareView }) {
  const text = useTranslations('comparison.table');
  const title = view.series.title;
  const statuses = view.columns.map((_, index) => columnStatuses(view, index));
  // Few columns stay close to their labels.
  const isShort = view.columns.length + (view.pair ? 2 : 0) < 4;
  const inOrder = view.state.sort === 'answer';
  return (
    <TableFrame label={text('frame')}>
      <table className={`figures relative text-body ${isShort ? 'w-auto! md:min-w-152' : 'min-w-max'}`}>
        <caption className="only-read">
          {view.dimension
            ? text('caption', { dimension: view.dimension.label.toLowerCase(), title })
            : text('captionTotal', { title })}
        </caption>
        <CompareHead view={view} />
        <tbody>
          {view.rows.map((row, index) => (
            <Fragment key={row.key}>
              {inOrder && row.groupLabel !== null && row.groupLabel !== view.rows[index - 1]?.groupLabel && (
                <tr data-kind="group">
                  <th scope="rowgroup" colSpan={view.columns.length + (view.pair ? 3 : 1)}>
                    {row.groupLabel}
                  </th>
                </tr>
              )}
              <FigureRow view={view} row={row} statuses={statuses} />
              {view.state.show === 'shares' && row.shares && <ShareRow view={view} row={row} shares={row.shares} />}
            </Fragment>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

interface FigureRowProps {
  view: CompareView;
  row: CompareRow;
  /** Per column what stands above it already. */
  statuses: readonly (readonly ObservationStatus[])[];
}

function FigureRow({ view, row, statuses }: FigureRowProps) {
  const text = useTranslations('comparison.table');
  const isTotal = row.kind === 'total';
  const cell = `py-2! pr-3.5 ${isTotal ? 'font-semibold!' : ''}`;
  return (
    <tr>
      <th scope="row" className={`${cell} ${isTotal ? 'whitespace-nowrap' : 'max-w-96 md:min-w-44'}`}>
        {isTotal ? text('total') : <span lang="nl">{row.label}</span>}
        {row.code !== null && <span className="ml-2 text-fine text-quiet">{row.code}</span>}
      </th>
      {view.columns.map((column, index) => (
        <td key={column.token} className={`${cell} ${breakEdge(column)}`}>
          <FigureCell cell={row.cells[index]} shared={statuses[index] ?? []} unit={view.series.unit} />
        </td>
      ))}
      {row.change && <ChangeCells change={row.change} className={cell} unit={view.series.unit} />}
    </tr>
  );
}
