'use client';

import { useTranslations } from 'next-intl';
import type { ReadAnswerPart } from '@/lib/reading/reading';
import { Sign } from '../../ui/sign';
import { SIGN_OF_OUTCOME } from '../outcome-kind';

/** The outcome of a part as sign and words, with its reason. */
export function OutcomeWords({ part }: { part: Pick<ReadAnswerPart, 'outcome' | 'reason' | 'provisional'> }) {
  const d = useTranslations('domain');
  const t = useTranslations('structure.outcome');
  const { outcome, reason, provisional } = part;
  const words = reason === null ? d(`outcome.${outcome}`) : `${d(`outcome.${outcome}`)}: ${d(`reason.${reason}`)}`;
  return (
    <Sign kind={provisional && outcome === 'answered' ? 'soon' : SIGN_OF_OUTCOME[outcome]}>
      {provisional ? `${words}, ${t('provisionalWords')}` : words}
    </Sign>
  );
}
