import { useTranslations } from 'next-intl';
import type { CompareView } from '@/lib/comparison/compare-view';
import { Notice } from '../ui/notice';

/** Says which part of a shared or hand-edited address this series does not have. */
export function CompareNotice({ view }: { view: CompareView }) {
  const text = useTranslations('comparison.picks');
  const lines = view.ignored.flatMap(({ choice, value }) => {
    switch (choice) {
      case 'dimension':
        return [text('ignoredDimension', { value })];
      case 'from':
      case 'to':
        return [text('ignoredPeriod', { value })];
      case 'denominator':
        return [text('ignoredDenominator', { value })];
      case 'knownOn':
        return [text('ignoredKnownOn', { value })];
      case 'page':
        return [text('ignoredPage', { value })];
      case 'hidden':
        return [];
    }
  });
  if (lines.length === 0) return null;
  return (
    <div className="mt-6">
      <Notice kind="warning" title={text('ignoredTitle')}>
        {[...new Set(lines)].map((line) => (
          <p key={line}>{line}</p>
        ))}
      </Notice>
    </div>
  );
}
