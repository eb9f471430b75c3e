import type { CompareCell } from '@/lib/comparison/compare-view';
import { formatFigure } from '@/lib/comparison/format';
import type { MissingReason } from '@/lib/figures/missing-reason';
import type { ObservationStatus } from '@/lib/figures/status';
import type { CellWords } from './cell-words';

interface FigureCellProps {
  cell: CompareCell | undefined;
  /** The statuses that stand above the column already. */
  shared: readonly ObservationStatus[];
  unit: string | null;
  words: CellWords;
}

const REMARK = 'block text-[0.8125rem] leading-snug font-normal';

/** A figure that leads to where it stands, or the reason why there is none. */
export function FigureCell({ cell, shared, unit, words }: FigureCellProps) {
  if (cell === undefined || cell.kind === 'missing') {
    const reason = <MissingWords reason={cell?.reason ?? 'not-found'} words={words} />;
    return cell?.passport ? <a href={cell.passport}>{reason}</a> : reason;
  }
  const own = cell.statuses.filter((status) => !shared.includes(status));
  const other = cell.others.find((each) => !each.value.equals(cell.value));
  return (
    <>
      <a href={cell.passport ?? `#bron-${String(cell.sourceNumbers[0] ?? 1)}`}>
        {formatFigure(cell.value, words.locale) + (unit === '%' ? '\u00a0%' : '')}
      </a>
      {own.map((status) => (
        <small key={status} className={`${REMARK} text-soon`}>
          {words.status[status]}
        </small>
      ))}
      {other && (
        <small className={`${REMARK} text-quiet`}>{words.earlier(formatFigure(other.value, words.locale))}</small>
      )}
    </>
  );
}

/** Why there is no figure: in a sign or a few words, read aloud in full. */
export function MissingWords({ reason, words }: { reason: MissingReason; words: CellWords }) {
  return (
    <span className={reason === 'not-found' ? 'text-quiet' : 'text-fine text-quiet'}>
      <span aria-hidden="true">{words.short[reason]}</span>
      <span className="only-read">{words.long[reason]}</span>
    </span>
  );
}
