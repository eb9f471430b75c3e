import { useTranslations } from 'next-intl';
import type { CompareView } from '@/lib/comparison/compare-view';
import { formatDifference, formatFigure } from '@/lib/comparison/format';
import type { TotalCheck } from '@/lib/comparison/sum-check';
import { breakEdge } from './break-edge';
import type { CellWords } from './cell-words';

interface TotalsRowProps {
  view: CompareView;
  totals: readonly TotalCheck[];
  words: CellWords;
  /** How many columns stand behind the periods. */
  behind: number;
}

/** Under the table: what the rows add up to, and by how much the printed total differs from that. It corrects nothing. */
export function TotalsRow({ view, totals, words, behind }: TotalsRowProps) {
  const text = useTranslations('comparison.totals');
  return (
    <tfoot>
      <tr className="text-quiet">
        <th scope="row" className="py-1.5! pr-3.5 text-small">
          {text('sum', { count: view.categories.length })}
        </th>
        {view.columns.map((column, index) => (
          <td key={column.token} className={`py-1.5! pr-3.5 text-small ${breakEdge(column)}`}>
            <TotalWords check={totals[index]} words={words} />
          </td>
        ))}
        {behind > 0 && <td colSpan={behind} />}
      </tr>
    </tfoot>
  );
}

function TotalWords({ check, words }: { check: TotalCheck | undefined; words: CellWords }) {
  const text = useTranslations('comparison.totals');
  switch (check?.kind) {
    case undefined:
    case 'no-total':
    case 'incomplete':
      return (
        <>
          <span aria-hidden="true">–</span>
          <span className="only-read">{text('incomplete')}</span>
        </>
      );
    case 'equal':
      return (
        <>
          {formatFigure(check.sum, words.locale)}
          <small className="block text-[0.8125rem] leading-snug text-yes">{text('equal')}</small>
        </>
      );
    case 'lower':
    case 'higher':
      return (
        <>
          {formatFigure(check.sum, words.locale)}
          <small className="block text-[0.8125rem] leading-snug text-other">
            {text('differs', { difference: formatDifference(check.difference, words.locale) })}
          </small>
        </>
      );
  }
}
