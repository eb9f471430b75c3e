import { useLocale, useTranslations } from 'next-intl';
import type { Caution } from '@/lib/comparison/change';
import type { CompareView } from '@/lib/comparison/compare-view';
import { formatPeriod } from '@/lib/comparison/format';
import type { Verdict } from '@/lib/comparison/verdict';

const EDGES = {
  comparable: 'border-yes',
  'with-caution': 'border-other',
  'not-comparable': 'border-no',
} as const satisfies Record<Verdict['kind'], string>;

/** Whether the two periods can be compared and why (not), in sentences. */
export function CompareVerdict({ view }: { view: CompareView }) {
  const text = useTranslations('comparison.verdict');
  const locale = useLocale();
  const { verdict, pair } = view;
  if (verdict === null || pair === null) return null;
  const odd = view.columns.filter(
    (column) => column.oddLength !== null && column.figureCount > 0 && column !== pair.from && column !== pair.to,
  );
  const sentences = [
    ...reasonKeys(verdict).map((key) => text(key)),
    ...odd.map(({ period, oddLength }) => {
      const words = formatPeriod(period, locale);
      const months = oddLength?.months ?? null;
      return months === null ? text('oddLength', { period: words }) : text('oddMonths', { period: words, months });
    }),
  ];
  return (
    <p className={`mt-6 max-w-[74ch] border-l-3 py-0.5 pl-4 font-serif text-reading ${EDGES[verdict.kind]}`}>
      <strong className="font-semibold">{text(verdict.kind)}</strong> {sentences.join(' ')}
    </p>
  );
}

type ReasonKey =
  'comparableText' | 'differentCount' | 'other-months' | 'provisional' | 'estimated' | 'period-length' | 'hard-break';

function reasonKeys(verdict: Verdict): ReasonKey[] {
  switch (verdict.kind) {
    case 'comparable':
      return ['comparableText'];
    case 'with-caution':
      return [...new Set(verdict.cautions.map(cautionKey))];
    case 'not-comparable':
      return [...verdict.obstacles];
  }
}

function cautionKey(caution: Caution): ReasonKey {
  switch (caution) {
    case 'soft-break':
    case 'definition-differs':
      return 'differentCount';
    case 'other-months':
    case 'provisional':
    case 'estimated':
      return caution;
  }
}
