import type { Decimal } from 'decimal.js';
import type { MissingReason } from '../figures/missing-reason';
import type { ObservationStatus } from '../figures/status';
import type { Period } from '../figures/period';
import type { PeriodKind, PrintedCategory } from './table-slices';

/** What one table of one answer says of one measure in one kind of year, or what one sentence says: the unit that is matched. */
export interface PrintedTable {
  /** Unique within its answer, and made of its words alone. */
  readonly key: string;
  /** The same for every unit and aspect of one table: decisions about a table or a label in it refer to it. */
  readonly base: string;
  /** The words of its top-level sub-question, without years and numbers. */
  readonly place: string;
  /** The part of the answer that it stands in, as printed. */
  readonly path: string | null;
  /** The first level of its path, by which siblings are found; empty for none. */
  readonly top: string;
  /** What it is headed with, for the title of a series of its own. */
  readonly heading: string;
  /** The text of its own sub-question or part. */
  readonly ownPlace: string;
  /** What tells columns of one period apart; null for the whole. */
  readonly aspect: string | null;
  readonly unit: string | null;
  readonly periodKind: PeriodKind;
  /** Null for a sentence, and for a table of totals alone. */
  readonly dimension: PrintedDimension | null;
  readonly points: readonly PrintedPoint[];
  /** The printed grand totals, by period. */
  readonly totals: ReadonlyMap<string, Decimal>;
  readonly isSentence: boolean;
  /** What it counts, alone and as one of a family of siblings. */
  readonly ownDefinition: PrintedDefinition;
  readonly familyDefinition: PrintedDefinition;
  /** The title of its series, alone and as one of a family. */
  readonly ownTitle: string;
  readonly familyTitle: string;
  /** All that its answer says around it: where a change of definition would be told. */
  readonly texts: readonly string[];
}

export interface PrintedDefinition {
  readonly label: string;
  readonly text: string;
}

export interface PrintedDimension {
  readonly label: string;
  readonly labelKey: string;
  /** Whether the heading of the table names it; else its words were found elsewhere. */
  readonly isHeaded: boolean;
  readonly axis: 'row' | 'column';
  /** In the order of the answer. */
  readonly categories: readonly PrintedCategory[];
}

/** A figure or a named absence. A total has no category. */
export interface PrintedPoint {
  readonly categoryKey: string | null;
  readonly period: Period;
  readonly statuses: readonly ObservationStatus[];
  readonly content: PointContent;
}

export type PointContent =
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
