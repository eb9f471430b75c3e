import { getTranslations } from 'next-intl/server';
import type { Outcome, OutcomeReason } from '@/lib/figures/outcome';
import { Sign, type SignKind } from '../ui/sign';

const SIGN_OF = {
  answered: 'yes',
  partial: 'other',
  substituted: 'other',
  refused: 'no',
  referred: 'other',
  none: 'open',
} as const satisfies Record<Outcome, SignKind>;

export interface OutcomeSignProps {
  readonly outcome: Outcome;
  readonly reason: OutcomeReason | null;
  readonly isProvisional: boolean;
}

/** The outcome of a part as sign and words, with its reason. */
export async function OutcomeSign({ outcome, reason, isProvisional }: OutcomeSignProps) {
  const [d, t] = await Promise.all([getTranslations('domain'), getTranslations('import.review')]);
  const words = reason === null ? d(`outcome.${outcome}`) : `${d(`outcome.${outcome}`)}: ${d(`reason.${reason}`)}`;
  return (
    <Sign kind={isProvisional && outcome === 'answered' ? 'soon' : SIGN_OF[outcome]}>
      {isProvisional ? `${words}, ${t('provisional')}` : words}
    </Sign>
  );
}
