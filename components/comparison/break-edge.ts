import type { CompareColumn } from '@/lib/comparison/compare-view';

/** The line between two columns where something changed in what is counted: dotted when soft, solid when hard. */
export function breakEdge({ breaksBefore }: Pick<CompareColumn, 'breaksBefore'>): string {
  if (breaksBefore.length === 0) return '';
  return breaksBefore.some((each) => each.isHard)
    ? 'border-l-3 border-l-no [border-left-style:solid]'
    : 'border-l-2 border-l-other [border-left-style:dotted]';
}
