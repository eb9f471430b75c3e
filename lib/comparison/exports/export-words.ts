import type { MissingReason } from '../../figures/missing-reason';
import type { Period } from '../../figures/period';
import type { ObservationStatus } from '../../figures/status';
import type { SourceEntry } from '../comparison-data';

/** The words that every export of a comparison shares, in the reader's language. */
export interface ExportWords {
  readonly total: string;
  readonly period: (period: Period) => string;
  readonly periodType: (type: Period['type']) => string;
  readonly status: (status: ObservationStatus) => string;
  readonly missing: (reason: MissingReason) => string;
  readonly source: (source: SourceEntry) => string;
  /** The address of a page of this site. */
  readonly address: (path: string) => string;
}
