import { useLocale, useTranslations } from 'next-intl';
import type { SeriesView } from '@/lib/series/series-view';
import { ActingForm } from './acting-form';
import type { ActingAction } from './acting-form-state';
import { formatDay } from './series-format';

export interface SeriesEventsProps {
  readonly series: SeriesView;
  readonly add: ActingAction;
  readonly remove: ActingAction;
  readonly errors: Readonly<Record<string, string>>;
  readonly back: string;
}

/** Events of the real world beside a series. */
export function SeriesEvents({ series, add, remove, errors, back }: SeriesEventsProps) {
  const text = useTranslations('series.series');
  const locale = useLocale();
  return (
    <>
      {series.events.length === 0 && <p className="text-quiet">{text('noEvents')}</p>}
      <ul className="grid max-w-[56rem]">
        {series.events.map((event) => (
          <li key={event.id} className="flex flex-wrap items-start gap-x-6 border-b border-hair py-3">
            <span>
              {text('event', {
                start: formatDay(event.startsOn, locale),
                end: formatDay(event.endsOn, locale),
                text: event.text,
              })}
            </span>
            {series.canEdit && (
              <ActingForm
                id={`weg-${event.id}`}
                action={remove}
                hidden={{ noteId: event.id, back }}
                send={text('removeEvent')}
                kind="quiet"
                errors={errors}
              />
            )}
          </li>
        ))}
      </ul>
      {series.canEdit && (
        <details className="mt-4">
          <summary className="font-medium text-act">{text('addEvent')}</summary>
          <div className="mt-3">
            <ActingForm
              id="gebeurtenis"
              action={add}
              hidden={{ seriesId: series.id, back }}
              fields={[
                { kind: 'date', name: 'startsOn', label: text('startsOn') },
                { kind: 'date', name: 'endsOn', label: text('endsOn') },
                { kind: 'text', name: 'text', label: text('text') },
              ]}
              send={text('addEvent')}
              errors={errors}
            />
          </div>
        </details>
      )}
    </>
  );
}
