import { useLocale, useTranslations } from 'next-intl';
import type { Caution, Obstacle } from '@/lib/comparison/change';
import type { FormatLocale } from '@/lib/comparison/format';
import type { RatioObstacle } from '@/lib/comparison/ratio';
import { MISSING_REASONS, type MissingReason } from '@/lib/figures/missing-reason';
import { OBSERVATION_STATUSES, type ObservationStatus } from '@/lib/figures/status';

/** The words of the cells of a table, looked up once for all of them: a long table has thousands of cells. */
export interface CellWords {
  readonly locale: FormatLocale;
  readonly short: Readonly<Record<MissingReason, string>>;
  readonly long: Readonly<Record<MissingReason, string>>;
  readonly status: Readonly<Record<ObservationStatus, string>>;
  readonly caution: Readonly<Record<Caution, string>>;
  readonly obstacle: Readonly<
    Record<Exclude<RatioObstacle, Obstacle>['kind'] | 'unit' | 'period-length' | 'hard-break', string>
  >;
  readonly fromZero: string;
  readonly zeroTotal: string;
  readonly points: string;
  readonly earlier: (value: string) => string;
  readonly smallBase: (from: string, to: string) => string;
}

const STATUSES = Object.keys(OBSERVATION_STATUSES) as ObservationStatus[]; // the keys of that very object

export function useCellWords(): CellWords {
  const text = useTranslations('comparison.table');
  const missing = useTranslations('domain.missing');
  const caution = useTranslations('comparison.claim.caution');
  const locale = useLocale();
  return {
    locale,
    short: recordOf(MISSING_REASONS, (reason) => text(`missing.${reason}`)),
    long: recordOf(MISSING_REASONS, (reason) => missing(reason)),
    status: recordOf(STATUSES, (status) => text(status)),
    caution: recordOf(
      ['period-length', 'hard-break', 'soft-break', 'definition-differs', 'other-months', 'provisional', 'estimated'],
      (each) => caution(each),
    ),
    obstacle: recordOf(
      [
        'unit',
        'period-length',
        'hard-break',
        'from-zero',
        'small-base',
        'percentages',
        'no-denominator',
        'zero-denominator',
      ],
      (kind) => text(`none.${kind}`),
    ),
    fromZero: text('fromZero'),
    zeroTotal: text('none.zero-total'),
    points: text('points'),
    earlier: (value) => text('earlier', { value }),
    smallBase: (from, to) => text('smallBase', { from, to }),
  };
}

function recordOf<Key extends string>(keys: readonly Key[], valueOf: (key: Key) => string): Record<Key, string> {
  return Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Record<Key, string>; // every key has its entry
}
