import { useTranslations } from 'next-intl';
import type { ChartModel } from '@/lib/comparison/chart-model';
import type { CompareView } from '@/lib/comparison/compare-view';
import { CompareChart } from '../chart/compare-chart';
import { CompareDefinitions } from './compare-definitions';
import { CompareNotes } from './compare-notes';
import { CompareRefusals } from './compare-refusals';
import { CompareSources } from './compare-sources';
import { VerdictMatrix } from './verdict-matrix';

/** What stands under the table of a comparison, live or frozen: refusals, chart, sources, definitions, verdicts, notes. */
export function ComparisonFindings({
  view,
  model,
  isFrozen = false,
}: {
  view: CompareView;
  /** Null where there is nothing to draw. */
  model: ChartModel | null;
  isFrozen?: boolean;
}) {
  const text = useTranslations('comparison.chart');
  return (
    <>
      <CompareRefusals view={view} />
      <div className={`mt-11 grid gap-x-14 gap-y-10 ${model ? 'lg:grid-cols-[minmax(0,1fr)_19rem]' : ''}`}>
        {model && (
          <section aria-labelledby="grafiek">
            <h2 id="grafiek" className="only-read">
              {text('title')}
            </h2>
            <CompareChart view={view} model={model} />
          </section>
        )}
        <CompareSources view={view} />
      </div>
      <CompareDefinitions view={view} />
      <VerdictMatrix view={view} isFrozen={isFrozen} />
      <CompareNotes view={view} />
    </>
  );
}
