import type { SourceLineAt } from '@/lib/review/pointing/source-range';

/** The element of a line of the source: where links to it lead. */
export function lineElementId({ page, line }: SourceLineAt): string {
  return `regel-${String(page)}-${String(line)}`;
}
