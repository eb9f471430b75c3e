import { useFormatter, useTranslations } from 'next-intl';
import type { Suspension } from '@/lib/deadlines/suspension';

/** How a reader would name what suspends a period: "25 december tot en met 2 januari", "tweede week van het paasreces". */
export function useSuspensionWords(): (suspension: Suspension) => string {
  const t = useTranslations('deadlines');
  const format = useFormatter();
  // Any leap year: only the day and the month are shown.
  const day = (monthDay: string): string =>
    format.dateTime(new Date(`2024-${monthDay}T00:00:00Z`), { day: 'numeric', month: 'long', timeZone: 'UTC' });
  return (suspension) => {
    switch (suspension.kind) {
      case 'fixed':
        return t('suspension.fixed', { from: day(suspension.from), to: day(suspension.to) });
      case 'recess':
        return t('suspension.recess', { recess: t(`recessKinds.${suspension.recess}`) });
      case 'second-week':
        return t('suspension.second-week', { recess: t(`recessKinds.${suspension.recess}`) });
      case 'from-start-to':
        return t('suspension.from-start-to', {
          recess: t(`recessKinds.${suspension.recess}`),
          to: day(suspension.to),
        });
    }
  };
}
