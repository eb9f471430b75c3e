import { useFormatter, useTranslations } from 'next-intl';
import { WordTable } from '@/components/administration/word-table';
import type { RecordedRecess } from '@/lib/deadlines/profile';
import { dateOf, type IsoDate } from '@/lib/figures/iso-date';

/** The recesses of a parliament, the latest first, each with the way to change it. */
export function RecessTable({ recesses, parliamentId }: { recesses: readonly RecordedRecess[]; parliamentId: string }) {
  const t = useTranslations('deadlines.recesses');
  const kinds = useTranslations('deadlines.recessKinds');
  const format = useFormatter();
  const day = (on: IsoDate): string =>
    format.dateTime(dateOf(on), { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  return (
    <WordTable
      caption={t('title')}
      columns={[t('name'), t('kind'), t('startsOn'), t('endsOn'), t('actions')]}
      rows={[...recesses].reverse().map((recess) => ({
        key: recess.id,
        cells: [
          recess.name,
          kinds(recess.kind),
          day(recess.startsOn),
          day(recess.endsOn),
          <a
            key="edit"
            href={`/beheer/termijnen?parlement=${parliamentId}&reces=${recess.id}#reces`}
            aria-label={`${t('edit')}: ${recess.name}`}
          >
            {t('edit')}
          </a>,
        ],
      }))}
    />
  );
}
