import { useLocale, useTranslations } from 'next-intl';
import type { CompareView } from '@/lib/comparison/compare-view';
import { formatPeriod } from '@/lib/comparison/format';
import {
  AGAINST_WORDS,
  AGAINSTS,
  CHART_CHOICES,
  CHART_WORDS,
  NO_DIMENSION,
  PARAMETERS,
  SHOW_WORDS,
  SHOWS,
  SORT_WORDS,
  SORTS,
  YES,
} from '@/lib/comparison/view-state';
import { Button } from '../ui/button';
import { HiddenRows } from './hidden-rows';
import { Pick } from './pick';

/** The choices of a comparison as a form that writes them into the address; it needs no script. */
export function ComparePicks({ view }: { view: CompareView }) {
  const text = useTranslations('comparison.picks');
  const locale = useLocale();
  const { state, pair } = view;
  const periods = view.columns
    .filter((column) => column.figureCount > 0)
    .map((column) => ({ value: column.token, label: formatPeriod(column.period, locale) }));
  const dimensions = [
    ...view.dimensions.map((dimension) => ({ value: dimension.key, label: dimension.label.toLowerCase() })),
    { value: NO_DIMENSION, label: text('totalOnly') },
  ];
  const shows = SHOWS.filter((show) => isPossible(show, view));
  return (
    <form
      action="/vergelijken"
      aria-label={text('label')}
      className="no-print mt-6 flex flex-wrap items-baseline gap-x-6 gap-y-3 text-small"
    >
      <input type="hidden" name={PARAMETERS.series} value={view.series.slug} />
      {state.insists && <input type="hidden" name={PARAMETERS.insists} value={YES} />}
      {view.dimensions.length > 0 && (
        <Pick
          name={PARAMETERS.dimension}
          label={text('dimension')}
          value={view.dimension?.key ?? NO_DIMENSION}
          options={dimensions}
        />
      )}
      {shows.length > 1 && (
        <Pick
          name={PARAMETERS.show}
          label={text('show')}
          value={SHOW_WORDS[state.show]}
          options={shows.map((show) => ({ value: SHOW_WORDS[show], label: text(`shows.${show}`) }))}
        />
      )}
      {state.show === 'rates' && view.denominators.length > 1 && (
        <Pick
          name={PARAMETERS.denominator}
          label={text('denominator')}
          value={view.denominator?.label ?? ''}
          options={view.denominators.map(({ label }) => ({ value: label, label }))}
        />
      )}
      {pair && (
        <span className="flex flex-wrap items-baseline gap-x-2 gap-y-3">
          <Pick name={PARAMETERS.from} label={text('from')} value={pair.from.token} options={periods} />
          <Pick name={PARAMETERS.to} label={text('to')} value={pair.to.token} options={periods} />
        </span>
      )}
      {view.categories.length > 1 && (
        <Pick
          name={PARAMETERS.sort}
          label={text('sort')}
          value={SORT_WORDS[state.sort]}
          options={SORTS.map((sort) => ({ value: SORT_WORDS[sort], label: text(`sorts.${sort}`) }))}
        />
      )}
      <Button kind="plain">{text('submit')}</Button>
      <details className="w-full" open={isMoreChosen(view)}>
        <summary className="py-1 text-act">{text('more')}</summary>
        <div className="mt-2 flex flex-wrap items-baseline gap-x-6 gap-y-3 pb-1">
          {pair && periods.length > 2 && (
            <Pick
              name={PARAMETERS.against}
              label={text('against')}
              value={AGAINST_WORDS[state.against]}
              options={AGAINSTS.map((against) => ({
                value: AGAINST_WORDS[against],
                label: text(`againsts.${against}`, { base: formatPeriod(pair.from.period, locale) }),
              }))}
            />
          )}
          <Pick
            name={PARAMETERS.chart}
            label={text('chart')}
            value={CHART_WORDS[state.chart]}
            options={CHART_CHOICES.map((chart) => ({ value: CHART_WORDS[chart], label: text(`charts.${chart}`) }))}
          />
          <span className="flex items-baseline gap-2">
            <label htmlFor="kies-bekend" className="text-quiet">
              {text('knownOn')}
            </label>
            <input
              id="kies-bekend"
              type="date"
              name={PARAMETERS.knownOn}
              defaultValue={state.knownOn ?? ''}
              className="rounded-md border border-edge bg-sheet px-2 py-1 text-ink"
            />
          </span>
        </div>
      </details>
      {view.categories.length > 1 && <HiddenRows view={view} />}
    </form>
  );
}

function isPossible(show: (typeof SHOWS)[number], view: CompareView): boolean {
  switch (show) {
    case 'figures':
      return true;
    case 'shares':
      return view.canShowShares;
    case 'index':
      return view.pair !== null && view.series.unit !== '%';
    case 'rates':
      return view.denominators.length > 0 && view.series.unit !== '%';
  }
}

/** What stands behind "more choices" is open when one of them is made: a choice in force is never out of sight. */
function isMoreChosen({ state }: CompareView): boolean {
  return state.against !== 'pair' || state.chart !== 'auto' || state.knownOn !== null;
}
