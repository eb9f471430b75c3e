import type { ReactNode } from 'react';
import type { CompareRow, CompareView } from '@/lib/comparison/compare-view';
import {
  formatIndex,
  formatPercentChange,
  formatRate,
  formatRateDifference,
  formatShare,
} from '@/lib/comparison/format';
import type { RateChange, Ratio } from '@/lib/comparison/ratio';
import type { Share } from '@/lib/comparison/share';
import { breakEdge } from './break-edge';
import type { CellWords } from './cell-words';
import { Cautions, ChangeCells, ChangeInOneCell, NoChange } from './change-cells';
import { MissingWords } from './figure-cell';

/** The names of the rows that stand under a row of figures. */
export interface BelowNames {
  readonly share: string;
  readonly index: string;
  readonly rate: string;
  readonly change: string;
  readonly base: string;
}

interface BelowProps {
  view: CompareView;
  row: CompareRow;
  label: string;
  names: BelowNames;
  words: CellWords;
  /** Whether a small line stands behind the figures above. */
  withLines: boolean;
}

const CELL = 'py-1.5! pr-3.5 text-small';

/** What is asked for besides the figures of a row: its share, index or rate, and its change against the base. */
export function BelowRows({ view, row, label, names, words, withLines }: BelowProps) {
  const { show } = view.state;
  return (
    <>
      {show === 'shares' && row.shares && (
        <Below
          view={view}
          withLines={withLines}
          label={label}
          name={names.share}
          values={row.shares.map((share) => shareWords(share, words))}
        >
          {row.shareChange && <ChangeCells change={row.shareChange} className={CELL} unit="%" words={words} />}
        </Below>
      )}
      {row.indexes && (
        <Below
          view={view}
          withLines={withLines}
          label={label}
          name={names.index}
          values={row.indexes.map((ratio) => ratioWords(ratio, (value) => formatIndex(value, words.locale), words))}
        >
          <td className={`bg-act-soft ${CELL}`} />
          <td className={`bg-act-soft ${CELL}`} />
        </Below>
      )}
      {row.rates && (
        <Below
          view={view}
          withLines={withLines}
          label={label}
          name={names.rate}
          values={row.rates.map((ratio) => ratioWords(ratio, (value) => formatRate(value, words.locale), words))}
        >
          {row.rateChange && <RateChangeCells change={row.rateChange} words={words} />}
        </Below>
      )}
      {row.changes && (
        <Below
          view={view}
          withLines={withLines}
          label={label}
          name={names.change}
          values={row.changes.map((change) =>
            change === null ? names.base : <ChangeInOneCell key="change" change={change} words={words} />,
          )}
        />
      )}
    </>
  );
}

interface BelowRowProps {
  view: CompareView;
  withLines: boolean;
  label: string;
  name: string;
  /** One per column. */
  values: readonly ReactNode[];
  children?: ReactNode;
}

function Below({ view, withLines, label, name, values, children }: BelowRowProps) {
  return (
    <tr className="text-quiet">
      <th scope="row" className={`${CELL} pl-4!`}>
        <span className="only-read">{label}: </span>
        {name}
      </th>
      {view.columns.map((column, index) => (
        <td key={column.token} className={`${CELL} ${breakEdge(column)}`}>
          {values[index]}
        </td>
      ))}
      {view.state.against === 'pair' && view.pair && children}
      {withLines && <td data-kind="line" />}
    </tr>
  );
}

function shareWords(share: Share, words: CellWords): ReactNode {
  if (share.kind === 'percent') return formatShare(share.value, words.locale);
  switch (share.reason.kind) {
    case 'missing':
      return (
        <>
          <span aria-hidden="true">–</span>
          <span className="only-read">{words.long[share.reason.reason]}</span>
        </>
      );
    case 'zero-total':
      return words.zeroTotal;
    case 'percentages':
      return null;
  }
}

function ratioWords(
  ratio: Ratio,
  format: (value: Extract<Ratio, { kind: 'value' }>['value']) => string,
  words: CellWords,
): ReactNode {
  if (ratio.kind === 'none') return obstacleWords(ratio.obstacle, words);
  return (
    <>
      {format(ratio.value)}
      <Cautions cautions={ratio.cautions} words={words} />
    </>
  );
}

function obstacleWords(obstacle: Extract<Ratio, { kind: 'none' }>['obstacle'], words: CellWords): ReactNode {
  switch (obstacle.kind) {
    case 'missing':
      return <MissingWords reason={obstacle.reason} words={words} />;
    case 'unit':
    case 'period-length':
    case 'hard-break':
      return <NoChange obstacle={obstacle} words={words} />;
    case 'from-zero':
    case 'small-base':
    case 'percentages':
    case 'no-denominator':
    case 'zero-denominator':
      return <span className="text-fine">{words.obstacle[obstacle.kind]}</span>;
  }
}

function RateChangeCells({ change, words }: { change: RateChange; words: CellWords }) {
  const cell = `bg-act-soft whitespace-nowrap ${CELL}`;
  if (change.kind === 'none')
    return (
      <>
        <td className={cell}>{obstacleWords(change.obstacle, words)}</td>
        <td className={cell} />
      </>
    );
  return (
    <>
      <td className={cell}>
        {formatRateDifference(change.difference, words.locale)}
        <Cautions cautions={change.cautions} words={words} />
      </td>
      <td className={cell}>{change.percent === null ? '' : formatPercentChange(change.percent, words.locale)}</td>
    </>
  );
}
