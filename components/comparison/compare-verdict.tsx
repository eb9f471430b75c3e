import { useLocale, useTranslations } from 'next-intl';
import type { CompareView } from '@/lib/comparison/compare-view';
import { formatPeriod } from '@/lib/comparison/format';
import type { Verdict } from '@/lib/comparison/verdict';
import { viewStateHref } from '@/lib/comparison/view-state';
import { reasonKeys } from './verdict-reasons';

const EDGES = {
  comparable: 'border-yes',
  'with-caution': 'border-other',
  'not-comparable': 'border-no',
} as const satisfies Record<Verdict['kind'], string>;

/** Whether the two periods can be compared and why (not), in sentences; and the way to insist where they cannot. */
export function CompareVerdict({ view, isFrozen = false }: { view: CompareView; isFrozen?: boolean }) {
  const text = useTranslations('comparison.verdict');
  const locale = useLocale();
  const { verdict, pair, state } = view;
  if (verdict === null || pair === null) return null;
  const odd = view.columns.filter(
    (column) => column.oddLength !== null && column.figureCount > 0 && column !== pair.from && column !== pair.to,
  );
  const isRefused = verdict.kind === 'not-comparable';
  const oddLast = state.insists || state.against === 'base' ? 'plain' : 'none';
  const sentences = [
    ...reasonKeys(verdict).map((key) => text(key)),
    ...(isRefused ? [text(state.insists ? 'insisted' : 'refused')] : []),
    ...odd.map(({ period, oddLength }) => {
      const words = formatPeriod(period, locale);
      const months = oddLength?.months ?? null;
      const length =
        months === null ? text('oddLength', { period: words }) : text('oddMonths', { period: words, months });
      return oddLast === 'none' ? `${length} ${text('oddRefused')}` : length;
    }),
  ];
  const mayInsist = isRefused || (state.against === 'base' && odd.length > 0) || state.insists;
  return (
    <p className={`mt-6 max-w-[74ch] border-l-3 py-0.5 pl-4 font-serif text-reading ${EDGES[verdict.kind]}`}>
      <strong className="font-semibold">{text(verdict.kind)}</strong> {sentences.join(' ')}
      {mayInsist && !isFrozen && (
        <>
          {' '}
          <a className="no-print" href={viewStateHref({ ...state, insists: !state.insists })}>
            {text(state.insists ? 'dropInsisting' : 'insist')}
          </a>
        </>
      )}
    </p>
  );
}
