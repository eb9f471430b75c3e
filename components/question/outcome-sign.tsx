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
export function signOf({ outcome, isProvisional }: Pick<ItemOutcome, 'outcome' | 'isProvisional'>): SignKind {
  return outcome === 'answered' && isProvisional ? 'soon' : KINDS[outcome];
}

/** What became of a sub-question in a sentence: "Niet beantwoord: wordt niet geregistreerd", with a person's note first. */
export function OutcomeSign({ outcome, reason, note, isProvisional }: ItemOutcome & { note: string | null }) {
  const domain = useTranslations('domain');
  const text = useTranslations('question');
  const isOtherBreakdown = outcome === 'substituted' && reason === 'other-breakdown';
  const word = isOtherBreakdown ? domain('reason.other-breakdown') : domain(`outcome.${outcome}`);
  const why = note ?? (reason === null || isOtherBreakdown ? null : domain(`reason.${reason}`));
  return (
    <span className="flex flex-wrap gap-x-4 gap-y-1 text-small">
      <Sign kind={KINDS[outcome]}>
        <span className="block first-letter:uppercase">
          {why === null ? word : text('outcomeWithReason', { outcome: word, reason: why })}
        </span>
      </Sign>
      {isProvisional && <Sign kind="soon">{text('provisional')}</Sign>}
    </span>
  );
}

/** The same in two or three words, for the contents. */
export function OutcomeWord({ outcome, reason, isProvisional }: ItemOutcome): string {
  const domain = useTranslations('domain');
  const text = useTranslations('question.contents');
  if (outcome === 'answered') return isProvisional ? domain('provisional') : domain('outcome.answered');
  if (outcome === 'none') return text('none');
  if (reason === null || (reason === 'unspecified' && outcome !== 'refused')) return domain(`outcome.${outcome}`);
  return domain(`reasonShort.${reason}`);
}
