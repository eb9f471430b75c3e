import { useFormatter, useTranslations } from 'next-intl';
import { WordTable } from '@/components/administration/word-table';
import { RULE_PURPOSES, type ParliamentProfile } from '@/lib/deadlines/profile';
import { dateOf, type IsoDate } from '@/lib/figures/iso-date';
import { useSuspensionWords } from './suspension-words';

/** The versions of the rules of a parliament, by what they are for. */
export function RuleTable({ profile }: { profile: ParliamentProfile }) {
  const t = useTranslations('deadlines.rules');
  const format = useFormatter();
  const words = useSuspensionWords();
  const day = (on: IsoDate): string =>
    format.dateTime(dateOf(on), { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  const rows = RULE_PURPOSES.flatMap((purpose) =>
    [...profile.rules[purpose]].reverse().map((rule) => ({ purpose, rule })),
  );
  return (
    <WordTable
      caption={t('title')}
      columns={[t('purpose'), t('amount'), t('startRule'), t('suspensions'), t('validFrom'), t('source'), t('edit')]}
      rows={rows.map(({ purpose, rule }) => ({
        key: rule.id,
        cells: [
          t(`purposes.${purpose}`),
          t(`length.${rule.unit}`, { amount: rule.amount }),
          t(`startRules.${rule.startRule}`),
          rule.suspensions.length === 0 ? (
            t('noSuspension')
          ) : (
            <ul key="suspensions" className="grid gap-0.5">
              {rule.suspensions.map((suspension) => (
                <li key={words(suspension)}>{words(suspension)}</li>
              ))}
            </ul>
          ),
          rule.validTo === null
            ? t('since', { from: day(rule.validFrom) })
            : t('period', { from: day(rule.validFrom), to: day(rule.validTo) }),
          rule.source ?? t('sourceNone'),
          <a
            key="edit"
            href={`/beheer/termijnen?parlement=${profile.id}&regel=${rule.id}#regel`}
            aria-label={`${t('edit')}: ${t(`purposes.${purpose}`)}`}
          >
            {t('edit')}
          </a>,
        ],
      }))}
    />
  );
}
