import { useLocale, useTranslations } from 'next-intl';
import type { CompareView } from '@/lib/comparison/compare-view';

const SOURCE_KINDS = ['answer', 'press', 'committee-report', 'website', 'statistics'] as const;

/** One line: by what, how many figures, and from how many sources of each kind; counted, not written. */
export function CompareFacts({ view }: { view: CompareView }) {
  const text = useTranslations('comparison.facts');
  const locale = useLocale();
  const sources = SOURCE_KINDS.flatMap((kind) => {
    const count = view.counts.sources[kind];
    return count === 0 ? [] : [text(kind, { count })];
  });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format(sources);
  const by = view.dimension
    ? text('byDimension', { dimension: view.dimension.label.toLowerCase() })
    : text('totalOnly');
  return (
    <>
      {[
        by,
        view.counts.figures === 0 ? text('noFigures') : text('figures', { count: view.counts.figures, sources: list }),
      ].join(' · ')}
    </>
  );
}
