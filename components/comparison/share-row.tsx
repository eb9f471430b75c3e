import { useLocale, useTranslations } from 'next-intl';
import type { CompareRow, CompareView } from '@/lib/comparison/compare-view';
import { formatShare } from '@/lib/comparison/format';
import type { Share } from '@/lib/comparison/share';
import { breakEdge } from './break-edge';
import { ChangeCells } from './change-cells';

/** The share of the total under the figures of a category. */
export function ShareRow({ view, row, shares }: { view: CompareView; row: CompareRow; shares: readonly Share[] }) {
  const text = useTranslations('comparison.table');
  return (
    <tr className="text-quiet">
      <th scope="row" className="py-1.5! pr-3.5 pl-4! text-small">
        <span className="only-read">{row.label}: </span>
        {text('share')}
      </th>
      {view.columns.map((column, index) => (
        <td key={column.token} className={`py-1.5! pr-3.5 text-small ${breakEdge(column)}`}>
          <ShareWords share={shares[index]} />
        </td>
      ))}
      {row.shareChange && <ChangeCells change={row.shareChange} className="py-1.5! pr-3.5 text-small" unit="%" />}
    </tr>
  );
}

function ShareWords({ share }: { share: Share | undefined }) {
  const text = useTranslations('comparison.table');
  const missing = useTranslations('domain.missing');
  const locale = useLocale();
  if (share === undefined) return null;
  if (share.kind === 'percent') return formatShare(share.value, locale);
  switch (share.reason.kind) {
    case 'missing':
      return (
        <>
          <span aria-hidden="true">–</span>
          <span className="only-read">{missing(share.reason.reason)}</span>
        </>
      );
    case 'zero-total':
      return text('none.zero-total');
    case 'percentages':
      return null;
  }
}
