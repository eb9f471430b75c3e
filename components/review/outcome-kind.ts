import type { Outcome } from '@/lib/figures/outcome';
import type { SignKind } from '../ui/sign';

/** The sign that stands for an outcome. */
export const SIGN_OF_OUTCOME = {
  answered: 'yes',
  partial: 'other',
  substituted: 'other',
  refused: 'no',
  referred: 'other',
  none: 'open',
} as const satisfies Record<Outcome, SignKind>;
