import type { Period } from '../figures/period';
import type { CompareView } from './compare-view';

/** The words of a citation, in the reader's language. */
export interface CitationWords {
  /** A source as it is cited, with number and parliamentary year or "nummer niet vermeld". */
  readonly source: (source: CompareView['sources'][number]) => string;
  readonly period: (period: Period) => string;
  readonly periods: (first: string, last: string) => string;
  readonly total: string;
  readonly asKnownOn: string;
  readonly sources: string;
}

/**
 * A comparison as one cites it: what is compared, by what, over which periods, from which sources with the part of the
 * answer where the figures stand, as known on which day, and the address.
 */
export function citeComparison(view: CompareView, words: CitationWords, address: string): string {
  const shown = view.columns.filter((column) => column.figureCount > 0);
  const [first, last] = [shown[0], shown.at(-1)].map((column) => (column ? words.period(column.period) : undefined));
  const span = first === undefined || last === undefined ? null : first === last ? first : words.periods(first, last);
  const subject = [view.series.title, view.dimension?.label.toLowerCase() ?? words.total, span]
    .filter((part) => part !== null)
    .join(', ');
  const sources = view.sources.map((source) => words.source(source)).join('; ');
  return `${subject}. ${words.sources}: ${sources}. Vraagspoor, ${words.asKnownOn}. ${address}`;
}
