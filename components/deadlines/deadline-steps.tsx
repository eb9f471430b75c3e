import { useFormatter, useTranslations } from 'next-intl';
import type { ComputedDeadline } from '@/lib/deadlines/compute-deadline';
import { dateOf, type IsoDate } from '@/lib/figures/iso-date';
import { useSuspensionWords } from './suspension-words';

/** How a date came about, a line a step: "verstuurd wo 23/12/2020", "de termijn begint …", "geschorst van … tot …". */
export function DeadlineSteps({ computed, source }: { computed: ComputedDeadline; source: string | null }) {
  const t = useTranslations('deadlines');
  const format = useFormatter();
  const words = useSuspensionWords();
  const day = (on: IsoDate): string =>
    format.dateTime(dateOf(on), {
      weekday: 'short',
      day: 'numeric',
      month: 'numeric',
      year: 'numeric',
      timeZone: 'UTC',
    });
  const lines = computed.steps.map((step) => {
    switch (step.kind) {
      case 'sent':
        return t('steps.sent', { on: day(step.on) });
      case 'starts':
        return t(`steps.starts.${step.startRule}`, { on: day(step.on) });
      case 'first-day':
        return t('steps.first-day', { on: day(step.on) });
      case 'suspended':
        return t('steps.suspended', { from: day(step.from), to: day(step.to), because: words(step.because) });
      case 'holiday':
        return t('steps.holiday', { on: day(step.on), name: step.name ?? t('steps.dayOff') });
      case 'last-day':
        return t('steps.last-day', {
          length: t(`rules.length.${step.unit}`, { amount: step.amount }),
          on: day(step.on),
        });
    }
  });
  return (
    <div className="grid gap-1.5 text-small">
      <ol className="grid list-decimal gap-1 pl-5">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      {computed.missingRecesses.map(({ recess, year }) => (
        <p key={`${recess} ${String(year)}`} className="text-other">
          {t('steps.missing', { recess: t(`recessKinds.${recess}`), year: String(year) })}
        </p>
      ))}
      {source !== null && <p className="text-quiet">{t('steps.source', { source })}</p>}
    </div>
  );
}
