import type { SourceEntry } from '@/lib/comparison/comparison-data';
import { formatDay, type FormatLocale } from '@/lib/comparison/format';

type OutsideSource = Exclude<SourceEntry, { kind: 'answer' }>;

/** An outside source as it is cited: "Het Nieuwsblad, 12 feb 2023", "Commissieverslag 1710619". */
export function outsideSourceWords({ title, reference, publishedOn }: OutsideSource, locale: FormatLocale): string {
  const named = reference === null ? title : `${title} ${reference}`;
  return publishedOn === null ? named : `${named}, ${formatDay(publishedOn, locale)}`;
}
