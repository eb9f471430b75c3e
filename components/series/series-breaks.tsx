import { useTranslations } from 'next-intl';
import { BREAK_KINDS } from '@/lib/series/series-input';
import type { SeriesView } from '@/lib/series/series-view';
import { Sign } from '../ui/sign';
import { ActingForm, type ActingField } from './acting-form';
import type { ActingAction } from './acting-form-state';

export interface SeriesBreaksProps {
  readonly series: SeriesView;
  readonly action: ActingAction;
  readonly errors: Readonly<Record<string, string>>;
  readonly back: string;
}

/** The breaks of a series: what the machine suggests, what people stated or dismissed, and the forms to change them. */
export function SeriesBreaks({ series, action, errors, back }: SeriesBreaksProps) {
  const text = useTranslations('series.series');
  const fieldsOf = (each: { kind: string; isHard: boolean; note: string }): ActingField[] => [
    {
      kind: 'choice',
      name: 'kind',
      label: text('kind'),
      value: each.kind,
      choices: BREAK_KINDS.map((kind) => ({ value: kind, label: text(`kinds.${kind}`) })),
    },
    { kind: 'yes-or-no', name: 'isHard', label: text('isHard'), value: each.isHard ? 'ja' : 'nee' },
    { kind: 'lines', name: 'note', label: text('note'), value: each.note },
  ];
  return (
    <>
      {series.breaks.length === 0 && <p className="text-quiet">{text('noBreaks')}</p>}
      <ul className="grid max-w-[56rem]">
        {series.breaks.map((each) => (
          <li key={each.id} className="border-b border-hair py-4">
            <p className={each.state === 'dismissed' ? 'text-quiet line-through' : 'font-medium'}>
              {text('break', { period: each.period, kind: text(`kinds.${kindOf(each.kind)}`) })}
            </p>
            <p className="flex flex-wrap gap-x-4 text-small">
              <Sign kind={each.isHard ? 'no' : 'other'}>{each.isHard ? text('hard') : text('soft')}</Sign>
              {each.state === 'suggested' && <Sign kind="soon">{text('suggested')}</Sign>}
              {each.state === 'dismissed' && <Sign kind="open">{text('dismissed')}</Sign>}
            </p>
            {each.note !== '' && <p className="max-w-measure">{each.note}</p>}
            {series.canEdit && (
              <div className="mt-2 flex flex-wrap items-start gap-x-6 gap-y-2">
                <details>
                  <summary className="font-medium text-act">
                    {each.state === 'suggested' ? text('confirm') : text('change')}
                  </summary>
                  <div className="mt-3">
                    <ActingForm
                      id={`breuk-${each.id}`}
                      action={action}
                      hidden={{ change: 'confirm', breakId: each.id, back }}
                      fields={fieldsOf(each)}
                      send={each.state === 'suggested' ? text('confirm') : text('change')}
                      errors={errors}
                    />
                  </div>
                </details>
                {each.state !== 'dismissed' && (
                  <ActingForm
                    id={`geen-${each.id}`}
                    action={action}
                    hidden={{ change: 'dismiss', breakId: each.id, note: each.note, back }}
                    send={text('dismiss')}
                    kind="quiet"
                    errors={errors}
                  />
                )}
                {each.state !== 'suggested' && (
                  <ActingForm
                    id={`terug-${each.id}`}
                    action={action}
                    hidden={{ change: 'undo', breakId: each.id, back }}
                    send={text('undoBreak')}
                    kind="quiet"
                    errors={errors}
                  />
                )}
              </div>
            )}
          </li>
        ))}
      </ul>
      {series.canEdit && series.periods.length > 1 && (
        <details className="mt-4">
          <summary className="font-medium text-act">{text('addBreak')}</summary>
          <div className="mt-3">
            <ActingForm
              id="breuk-nieuw"
              action={action}
              hidden={{ change: 'set', seriesId: series.id, back }}
              fields={[
                {
                  kind: 'choice',
                  name: 'period',
                  label: text('before'),
                  choices: series.periods
                    .slice(1)
                    .map(({ label, start, end }) => ({ value: `${start}/${end}`, label })),
                },
                ...fieldsOf({ kind: 'measure', isHard: false, note: '' }),
              ]}
              send={text('addBreak')}
              errors={errors}
            />
          </div>
        </details>
      )}
    </>
  );
}

function kindOf(kind: string): (typeof BREAK_KINDS)[number] {
  return BREAK_KINDS.find((each) => each === kind) ?? 'definition';
}
