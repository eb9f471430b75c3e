import type { MissingReason } from '../figures/missing-reason';
import type { ObservationStatus } from '../figures/status';
import type { Period } from '../figures/period';
import type { PeriodKind, PrintedCategory } from './table-slices';

/** A series as one answer would have it, before it is matched with the series that exist. */
export interface PlannedSeries {
  /**
   * By the first an existing series of the thread is recognised, and a new one stored. By the others only a series that
   * already has one of the dimensions: a table that stood alone in one edition and among its siblings in another.
   */
  readonly matchKeys: readonly string[];
  readonly title: string;
  /** What is counted, in words. */
  readonly measure: string;
  readonly unit: string | null;
  readonly periodKind: PeriodKind;
  readonly definition: { readonly label: string; readonly text: string };
  readonly statuses: readonly ObservationStatus[];
  readonly dimensions: readonly PlannedDimension[];
  readonly points: readonly PlannedPoint[];
}

export interface PlannedDimension {
  readonly label: string;
  readonly labelKey: string;
  /** In the order of the answer. */
  readonly categories: readonly PrintedCategory[];
}

/** A figure or a named absence. A total has neither dimension nor category. */
export interface PlannedPoint {
  readonly dimensionKey: string | null;
  readonly categoryKey: string | null;
  readonly period: Period;
  readonly content:
    | {
        readonly kind: 'figure';
        readonly value: string;
        readonly cellIds: readonly string[];
        readonly statedFigureIds: readonly string[];
      }
    | {
        readonly kind: 'gap';
        readonly reason: MissingReason;
        readonly note: string | null;
        readonly cellId: string;
        readonly partId: string | null;
      };
}
