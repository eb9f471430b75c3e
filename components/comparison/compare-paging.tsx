import { useTranslations } from 'next-intl';
import { ROWS_PER_PAGE } from '@/lib/comparison/build-compare-view';
import type { CompareView } from '@/lib/comparison/compare-view';
import { viewStateHref } from '@/lib/comparison/view-state';
import { Paging } from '../ui/paging';

/** To the other rows of a long table. */
export function ComparePaging({ view }: { view: CompareView }) {
  const text = useTranslations('comparison.paging');
  const { page, pages, rowCount, first, last } = view.paging;
  const hrefOf = (to: number): string => viewStateHref({ ...view.state, page: to });
  return (
    <Paging
      label={text('label')}
      position={text('position', { first, last, total: rowCount })}
      previous={page > 1 ? { href: hrefOf(page - 1), label: text('previous', { count: ROWS_PER_PAGE }) } : null}
      next={
        page < pages
          ? { href: hrefOf(page + 1), label: text('next', { count: Math.min(ROWS_PER_PAGE, rowCount - last) }) }
          : null
      }
    />
  );
}
