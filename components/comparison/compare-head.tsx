import { useLocale, useTranslations } from 'next-intl';
import type { CompareColumn, CompareView } from '@/lib/comparison/compare-view';
import { formatPeriod } from '@/lib/comparison/format';
import type { ReactNode } from 'react';
import { columnStatuses } from './column-statuses';
import { breakEdge } from './break-edge';

/** Per period its name, what was counted, how long it is when it is odd, and in words the break before it. */
export function CompareHead({ view, withLines }: { view: CompareView; withLines: boolean }) {
  const text = useTranslations('comparison.table');
  const locale = useLocale();
  const { pair } = view;
  return (
    <thead>
      <tr>
        <th scope="col" className="pr-3.5 text-small first-letter:uppercase">
          {view.dimension?.label ?? text('rowHeading')}
        </th>
        {view.columns.map((column, index) => (
          <PeriodHead key={column.token} view={view} column={column} index={index} />
        ))}
        {pair && view.state.against === 'pair' && (
          <>
            <th scope="col" className="bg-act-soft pr-3.5 align-top! text-small text-ink!">
              {text('difference')}
              <Small>
                {formatPeriod(pair.from.period, locale)} → {formatPeriod(pair.to.period, locale)}
              </Small>
            </th>
            <th scope="col" className="bg-act-soft pr-3.5 align-top! text-small text-ink!">
              {text('relative')}
              <Small>&nbsp;</Small>
            </th>
          </>
        )}
        {withLines && (
          <th scope="col" className="align-top! text-small">
            {text('line')}
          </th>
        )}
      </tr>
    </thead>
  );
}

function PeriodHead({ view, column, index }: { view: CompareView; column: CompareColumn; index: number }) {
  const text = useTranslations('comparison.table');
  const locale = useLocale();
  const { oddLength, breaksBefore, definitions } = column;
  return (
    <th scope="col" className={`pr-3.5 align-top! text-small ${breakEdge(column)}`}>
      <span className="whitespace-nowrap text-ink">{formatPeriod(column.period, locale)}</span>
      {oddLength && (
        <Small tone="text-other">
          {oddLength.months === null ? text('otherLength') : text('months', { months: oddLength.months })}
        </Small>
      )}
      {columnStatuses(view, index).map((status) => (
        <Small key={status} tone="text-soon">
          {text(status)}
        </Small>
      ))}
      {definitions.length === 0 ? (
        <Small>
          <span className="only-read">{text('noDefinition')}</span>&nbsp;
        </Small>
      ) : (
        definitions.map((definition) => <Small key={definition.key}>{definition.label}</Small>)
      )}
      {breaksBefore.length > 0 && (
        <span className="only-read">
          {breaksBefore.some((each) => each.isHard) ? text('hardBreak') : text('softBreak')}
        </span>
      )}
    </th>
  );
}

function Small({ tone = 'text-quiet', children }: { tone?: string; children: ReactNode }) {
  return (
    <small className={`ml-auto block max-w-44 text-[0.8125rem] leading-snug font-normal ${tone}`}>{children}</small>
  );
}
