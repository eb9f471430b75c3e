import { useLocale, useTranslations } from 'next-intl';
import { formatDay, formatMeasured, formatPeriod } from '@/lib/comparison/format';
import type { ChangedFigure } from '@/lib/comparison/frozen/changes-since';
import type { SinceFrozen } from '@/lib/comparison/frozen/get-frozen-comparison.server';

const SHOWN = 20;

/** What is otherwise now than when it was frozen; that nothing is, too. */
export function SinceFrozenNotice({
  since,
  unit,
  nowHref,
}: {
  since: SinceFrozen;
  unit: string | null;
  nowHref: string;
}) {
  const text = useTranslations('frozen.since');
  const locale = useLocale();
  const { changed, newPeriods, newRows, withdrawnAnswers } = since;
  const isSame = changed.length + newPeriods.length + newRows + withdrawnAnswers.length === 0;
  return (
    <section
      aria-labelledby="sindsdien"
      className={`mt-6 max-w-[74ch] border-l-3 py-0.5 pl-4 ${isSame ? 'border-yes' : 'border-other'}`}
    >
      <h2 id="sindsdien" className="font-serif text-reading font-semibold">
        {isSame ? text('same') : text('title')}
      </h2>
      <ul className="text-small">
        {withdrawnAnswers.map(({ title, withdrawnOn }) => (
          <li key={`${title}-${withdrawnOn}`} className="mt-1 font-medium text-no">
            {text('withdrawnAnswer', { title, day: formatDay(withdrawnOn, locale) })}
          </li>
        ))}
        {changed.slice(0, SHOWN).map((figure) => (
          <ChangedLine
            key={`${figure.label}-${figure.period.start}-${figure.period.end}`}
            figure={figure}
            unit={unit}
          />
        ))}
        {changed.length > SHOWN && <li className="mt-1">{text('moreChanged', { count: changed.length - SHOWN })}</li>}
        {newPeriods.length > 0 && (
          <li className="mt-1">
            {text('newPeriods', { periods: newPeriods.map((period) => formatPeriod(period, locale)).join(', ') })}
          </li>
        )}
        {newRows > 0 && <li className="mt-1">{text('newRows', { count: newRows })}</li>}
      </ul>
      <p className="no-print mt-1 text-small">
        <a href={nowHref}>{text('now')}</a>
      </p>
    </section>
  );
}

function ChangedLine({ figure, unit }: { figure: ChangedFigure; unit: string | null }) {
  const text = useTranslations('frozen.since');
  const total = useTranslations('comparison.table')('total');
  const locale = useLocale();
  const { label, period, before, now } = figure;
  const values = {
    row: label === '' ? total : label,
    period: formatPeriod(period, locale),
    before: before === null ? '' : formatMeasured(before, unit, locale),
    now: now === null ? '' : formatMeasured(now, unit, locale),
  };
  return (
    <li className="mt-1">
      {before === null ? text('came', values) : now === null ? text('gone', values) : text('changed', values)}
    </li>
  );
}
