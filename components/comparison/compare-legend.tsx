import { useTranslations } from 'next-intl';
import type { CompareView } from '@/lib/comparison/compare-view';
import { viewStateHref } from '@/lib/comparison/view-state';

/** The signs that occur in the table, each with its words, and how many rows are hidden. */
export function CompareLegend({ view, isFrozen = false }: { view: CompareView; isFrozen?: boolean }) {
  const text = useTranslations('comparison.legend');
  const breaks = view.columns.flatMap((column) => column.breaksBefore);
  const hasNotFound = view.rows.some((row) =>
    row.cells.some((cell) => cell.kind === 'missing' && cell.reason === 'not-found'),
  );
  return (
    <ul aria-label={text('label')} className="mt-3 flex flex-wrap gap-x-8 gap-y-1 text-fine text-quiet">
      {hasNotFound && (
        <li>
          <b className="mr-1.5 font-semibold">–</b>
          {text('notFound')}
        </li>
      )}
      {breaks.some((each) => !each.isHard) && (
        <li>
          <span aria-hidden="true" className="mr-2 -mb-0.5 inline-block h-3.5 border-l-2 border-dotted border-other" />
          {text('soft')}
        </li>
      )}
      {breaks.some((each) => each.isHard) && (
        <li>
          <span aria-hidden="true" className="mr-2 -mb-0.5 inline-block h-3.5 border-l-3 border-solid border-no" />
          {text('hard')}
        </li>
      )}
      {view.hiddenCount > 0 && (
        <li>
          {text('hidden', { count: view.hiddenCount })}
          {!isFrozen && (
            <>
              {' · '}
              <a href={viewStateHref({ ...view.state, hidden: [] })}>{text('showAll')}</a>
            </>
          )}
        </li>
      )}
    </ul>
  );
}
