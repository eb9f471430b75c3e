/** A series as its own page shows it: what was put together, and what a person can set right. */
export interface SeriesView {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly measure: string;
  readonly unit: string | null;
  readonly canEdit: boolean;
  readonly periods: readonly { readonly label: string; readonly start: string; readonly end: string }[];
  readonly dimensions: readonly SeriesDimensionView[];
  readonly definitions: readonly { readonly ids: readonly string[]; readonly label: string; readonly text: string }[];
  readonly breaks: readonly SeriesBreakView[];
  readonly events: readonly {
    readonly id: string;
    readonly startsOn: string;
    readonly endsOn: string;
    readonly text: string;
  }[];
}

export interface SeriesDimensionView {
  readonly key: string;
  readonly label: string;
  readonly categories: readonly SeriesCategoryView[];
}

export interface SeriesCategoryView {
  readonly id: string;
  readonly label: string;
  readonly code: string | null;
  readonly groupLabel: string | null;
  /** The labels as the answers print them, oldest first. */
  readonly printings: readonly PrintingView[];
}

export interface PrintingView {
  readonly label: string;
  /** How it came to be in the category: a name of lib/series/align/aligned-thread.ts. */
  readonly stage: string | null;
  /** The last period of the answer that prints it. */
  readonly period: string | null;
  readonly questionSlug: string | null;
  readonly questionTitle: string | null;
}

export interface SeriesBreakView {
  readonly id: string;
  /** The first period after it. */
  readonly period: string;
  readonly kind: string;
  readonly isHard: boolean;
  readonly note: string;
  readonly state: 'suggested' | 'stated' | 'dismissed';
}
