import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { CompareView } from '@/lib/comparison/compare-view';
import { formatPeriod } from '@/lib/comparison/format';
import { NO_DIMENSION, PARAMETERS, SHOW_WORDS, SHOWS, SORT_WORDS, SORTS } from '@/lib/comparison/view-state';
import { Button } from '../ui/button';

interface Option {
  readonly value: string;
  readonly label: string;
}

/** The choices of a comparison as a form that writes them into the address; it needs no script. */
export function ComparePicks({ view }: { view: CompareView }) {
  const text = useTranslations('comparison.picks');
  const locale = useLocale();
  const periods = view.columns
    .filter((column) => column.figureCount > 0)
    .map((column) => ({ value: column.token, label: formatPeriod(column.period, locale) }));
  const shows = { figures: text('figures'), shares: text('shares') };
  const sorts = { answer: text('sortAnswer'), value: text('sortValue'), change: text('sortChange') };
  const dimensions = [
    ...view.dimensions.map((dimension) => ({ value: dimension.key, label: dimension.label.toLowerCase() })),
    { value: NO_DIMENSION, label: text('totalOnly') },
  ];
  return (
    <form
      action="/vergelijken"
      aria-label={text('label')}
      className="no-print mt-6 flex flex-wrap items-baseline gap-x-6 gap-y-3 text-small"
    >
      <input type="hidden" name={PARAMETERS.series} value={view.series.slug} />
      {view.dimensions.length > 0 && (
        <Pick
          name={PARAMETERS.dimension}
          label={text('dimension')}
          value={view.dimension?.key ?? NO_DIMENSION}
          options={dimensions}
        />
      )}
      {view.canShowShares && (
        <Pick
          name={PARAMETERS.show}
          label={text('show')}
          value={SHOW_WORDS[view.state.show]}
          options={SHOWS.map((show) => ({ value: SHOW_WORDS[show], label: shows[show] }))}
        />
      )}
      {view.pair && (
        <span className="flex flex-wrap items-baseline gap-x-2 gap-y-3">
          <Pick name={PARAMETERS.from} label={text('from')} value={view.pair.from.token} options={periods} />
          <Pick name={PARAMETERS.to} label={text('to')} value={view.pair.to.token} options={periods} />
        </span>
      )}
      {view.categories.length > 1 && (
        <Pick
          name={PARAMETERS.sort}
          label={text('sort')}
          value={SORT_WORDS[view.state.sort]}
          options={SORTS.map((sort) => ({ value: SORT_WORDS[sort], label: sorts[sort] }))}
        />
      )}
      <Button kind="plain">{text('submit')}</Button>
      {view.categories.length > 1 && <HiddenRows view={view} />}
    </form>
  );
}

function Pick({
  name,
  label,
  value,
  options,
}: {
  name: string;
  label: string;
  value: string;
  options: readonly Option[];
}) {
  return (
    <span className="flex max-w-full items-baseline gap-2">
      <label htmlFor={`kies-${name}`} className="text-quiet">
        {label}
      </label>
      <select
        id={`kies-${name}`}
        name={name}
        defaultValue={value}
        className="max-w-64 min-w-0 border-0 border-b border-line bg-transparent py-1 font-medium text-act hover:border-act"
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} className="bg-sheet text-ink">
            {option.label}
          </option>
        ))}
      </select>
    </span>
  );
}

function HiddenRows({ view }: { view: CompareView }): ReactNode {
  const text = useTranslations('comparison.picks');
  return (
    <details className="w-full">
      <summary className="py-1 text-act">
        {view.hiddenCount === 0 ? text('rows') : text('rowsHidden', { count: view.hiddenCount })}
      </summary>
      <fieldset className="mt-2 grid max-h-80 grid-cols-[repeat(auto-fill,minmax(14rem,1fr))] gap-x-6 gap-y-1 overflow-y-auto pb-2">
        <legend className="only-read">{text('rowsLegend')}</legend>
        {view.categories.map((category) => (
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
