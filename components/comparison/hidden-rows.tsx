import { useTranslations } from 'next-intl';
import type { CompareView } from '@/lib/comparison/compare-view';
import { MOST_HIDDEN, PARAMETERS } from '@/lib/comparison/view-state';

/** Which rows the reader hides. Of a very long table only the hidden ones can be brought back here. */
export function HiddenRows({ view }: { view: CompareView }) {
  const text = useTranslations('comparison.picks');
  const isLong = view.categories.length > MOST_HIDDEN;
  const offered = isLong ? view.categories.filter((category) => category.isHidden) : view.categories;
  if (isLong && offered.length === 0) return null;
  return (
    <details className="w-full">
      <summary className="py-1 text-act">
        {view.hiddenCount === 0 ? text('rows') : text('rowsHidden', { count: view.hiddenCount })}
      </summary>
      <fieldset className="mt-2 grid max-h-80 grid-cols-[repeat(auto-fill,minmax(14rem,1fr))] gap-x-6 gap-y-1 overflow-y-auto pb-2">
        <legend className="only-read">{text('rowsLegend')}</legend>
        {offered.map((category) => (
          <label key={category.key} className="flex items-baseline gap-2 text-ink">
            <input
              type="checkbox"
              name={PARAMETERS.hidden}
              value={category.key}
              defaultChecked={category.isHidden}
              className="size-4 translate-y-0.5 accent-act"
            />
            {category.label}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
