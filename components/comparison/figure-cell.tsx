import { useLocale, useTranslations } from 'next-intl';
import type { CompareCell } from '@/lib/comparison/compare-view';
import { formatFigure } from '@/lib/comparison/format';
import type { ObservationStatus } from '@/lib/figures/status';

interface FigureCellProps {
  cell: CompareCell | undefined;
  /** The statuses that stand above the column already. */
  shared: readonly ObservationStatus[];
  unit: string | null;
}

/** A figure that leads to where it stands, or the reason why there is none. */
export function FigureCell({ cell, shared, unit }: FigureCellProps) {
  const text = useTranslations('comparison.table');
  const domain = useTranslations('domain.missing');
  const locale = useLocale();
  if (cell === undefined || cell.kind === 'missing') {
    const reason = cell?.reason ?? 'not-found';
    const short = text(`missing.${reason}`);
    const words = (
      <span className={reason === 'not-found' ? 'text-quiet' : 'text-fine text-quiet'}>
        <span aria-hidden="true">{short}</span>
        <span className="only-read">{domain(reason)}</span>
      </span>
    );
    return cell?.passport ? <a href={cell.passport}>{words}</a> : words;
  }
  const own = cell.statuses.filter((status) => !shared.includes(status));
  const [other] = cell.others.filter((each) => !each.value.equals(cell.value));
  return (
    <>
      <a href={cell.passport ?? `#bron-${String(cell.sourceNumbers[0] ?? 1)}`}>
        {formatFigure(cell.value, locale)}
        {unit === '%' && '\u00a0%'}
      </a>
      {own.map((status) => (
        <small key={status} className="block text-[0.8125rem] leading-snug font-normal text-soon">
          {text(status)}
        </small>
      ))}
      {other && (
        <small className="block text-[0.8125rem] leading-snug font-normal text-quiet">
          {text('earlier', { value: formatFigure(other.value, locale) })}
        </small>
      )}
    </>
  );
}
