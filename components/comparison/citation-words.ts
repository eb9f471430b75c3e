import type { CitationWords } from '@/lib/comparison/cite';
import { formatPeriod, type FormatLocale } from '@/lib/comparison/format';
import { answerSourceWords, type NumberText, outsideSourceWords } from './source-words';

/** What a citation needs of the catalogue, so that a screen and an action word it the same. */
export interface CitationTexts {
  /** `comparison.export` */
  readonly words: (key: 'periods' | 'asKnownOn' | 'sources', values: Record<string, string>) => string;
  /** `comparison.sources` */
  readonly source: (
    key: 'answer' | 'answerWhole' | Parameters<NumberText>[0],
    values: Record<string, string>,
  ) => string;
  readonly total: string;
  readonly locale: FormatLocale;
  /** The day on which the figures are like this, in words. */
  readonly day: string;
}

export function citationWords({ words, source: sourceText, total, locale, day }: CitationTexts): CitationWords {
  return {
    source: ({ source, paths }) => {
      if (source.kind !== 'answer') return outsideSourceWords(source, locale);
      const named = answerSourceWords(source, sourceText);
      const part =
        paths.length === 0 ? sourceText('answerWhole', {}) : sourceText('answer', { paths: paths.join(', ') });
      return `${part} ${named}`;
    },
    period: (period) => formatPeriod(period, locale),
    periods: (first, last) => words('periods', { first, last }),
    total: total.toLowerCase(),
    asKnownOn: words('asKnownOn', { day }),
    sources: words('sources', {}),
  };
}
