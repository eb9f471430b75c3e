import { useTranslations } from 'next-intl';
import type { ItemOutcome } from '@/lib/answers/pair-answer';
import type { Outcome } from '@/lib/figures/outcome';
import { Sign, type SignKind } from '../ui/sign';

const KINDS = {
  answered: 'yes',
  partial: 'other',
  substituted: 'other',
  referred: 'other',
  refused: 'no',
  none: 'no',
} as const satisfies Record<Outcome, SignKind>;

/** The sign of an outcome; what is answered provisionally may still change. */
export function signOf({
  outcome,
  isProvisional,
  isInAnnex,
}: Pick<ItemOutcome, 'outcome' | 'isProvisional' | 'isInAnnex'>): SignKind {
  if (isInAnnex) return isProvisional ? 'soon' : 'yes';
  return outcome === 'answered' && isProvisional ? 'soon' : KINDS[outcome];
}

/** What became of a sub-question in a sentence: "Niet beantwoord: wordt niet geregistreerd", with a person's note first. */
export function OutcomeSign({
  outcome,
  reason,
  note,
  isProvisional,
  isInAnnex,
}: ItemOutcome & { note: string | null }) {
  const domain = useTranslations('domain');
  const annex = useTranslations('annex');
  const text = useTranslations('question');
  const isOtherBreakdown = outcome === 'substituted' && reason === 'other-breakdown';
  const word = isInAnnex
    ? annex('inAnnex')
    : isOtherBreakdown
      ? domain('reason.other-breakdown')
      : domain(`outcome.${outcome}`);
  const why = note ?? (reason === null || isOtherBreakdown || isInAnnex ? null : domain(`reason.${reason}`));
  return (
    <span className="flex flex-wrap gap-x-4 gap-y-1 text-small">
      <Sign kind={isInAnnex ? 'yes' : KINDS[outcome]}>
        <span className="block first-letter:uppercase">
          {why === null ? word : text('outcomeWithReason', { outcome: word, reason: why })}
        </span>
      </Sign>
      {isProvisional && <Sign kind="soon">{text('provisional')}</Sign>}
    </span>
  );
}

/** The same in two or three words, for the contents. */
export function OutcomeWord({ outcome, reason, isProvisional, isInAnnex }: ItemOutcome): string {
  const domain = useTranslations('domain');
  const annex = useTranslations('annex');
  const text = useTranslations('question.contents');
  if (isInAnnex) return annex('inAnnexShort');
  if (outcome === 'answered') return isProvisional ? domain('provisional') : domain('outcome.answered');
  if (outcome === 'none') return text('none');
  if (reason === null || (reason === 'unspecified' && outcome !== 'refused')) return domain(`outcome.${outcome}`);
  return domain(`reasonShort.${reason}`);
}
