import type { Change, RelativeChange } from '@/lib/comparison/change';
import { formatFigure, formatPercentChange, formatPoints, type FormatLocale } from '@/lib/comparison/format';
import type { MissingReason } from '@/lib/figures/missing-reason';

/** The texts of `comparison.table` and `domain.missing` that a change is worded with. */
export interface ChangeTexts {
  readonly fromZero: string;
  readonly obstacle: (kind: 'unit' | 'period-length' | 'hard-break') => string;
  readonly smallBase: (from: string, to: string) => string;
  readonly missing: (reason: MissingReason) => string;
  readonly locale: FormatLocale;
}

/** A change in proportion, or the words why there is none: "−4,4 %", "3 → 5", "niet gevonden", "harde breuk". */
export function changeWords(change: Change, texts: ChangeTexts): string {
  switch (change.kind) {
    case 'difference':
      return relativeWords(change.relative, texts);
    case 'points':
      return formatPoints(change.points, texts.locale);
    case 'none': {
      const { obstacle } = change;
      return obstacle.kind === 'missing' ? texts.missing(obstacle.reason) : texts.obstacle(obstacle.kind);
    }
  }
}

/** "−4,4 %", "n.v.t. (van 0)" or, below ten, "3 → 5". */
export function relativeWords(
  relative: RelativeChange,
  { fromZero, smallBase, locale }: Omit<ChangeTexts, 'missing' | 'obstacle'>,
): string {
  switch (relative.kind) {
    case 'percent':
      return formatPercentChange(relative.value, locale);
    case 'from-zero':
      return fromZero;
    case 'small-base':
      return smallBase(formatFigure(relative.from, locale), formatFigure(relative.to, locale));
  }
}
