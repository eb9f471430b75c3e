'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import { TableFrame } from '@/components/ui/table-frame';
import type { MovedDate } from '@/lib/deadlines/moved-dates';
import { dateOf, type IsoDate } from '@/lib/figures/iso-date';

/** More rows than this nobody reads before pressing a button; the rest is counted. */
const SHOWN = 50;
const CELL = 'border-b border-hair py-1.5 pr-6 text-left align-baseline';

/** The open questions whose due date a change of rules or recesses moves. */
export function MovedDates({ moved }: { moved: readonly MovedDate[] }) {
  const t = useTranslations('deadlines.preview');
  const format = useFormatter();
  if (moved.length === 0) return <Notice title={t('none')} />;
  const day = (on: IsoDate | null): string =>
    on === null
      ? t('unknown')
      : format.dateTime(dateOf(on), {
          weekday: 'short',
          day: 'numeric',
          month: 'numeric',
          year: 'numeric',
          timeZone: 'UTC',
        });
  const title = t('title', { count: moved.length });
  return (
    <Notice title={title}>
      <TableFrame label={title}>
        <table className="border-separate border-spacing-0">
          <caption className="only-read">{title}</caption>
          <thead>
            <tr>
              {[t('question'), t('before'), t('after')].map((column) => (
                <th key={column} scope="col" className={`${CELL} font-medium text-quiet`}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {moved.slice(0, SHOWN).map((row) => (
              <tr key={row.addresseeId}>
                <th scope="row" className={`${CELL} font-normal`}>
                  <a href={`/vragen/${row.questionSlug}`}>{row.title ?? t('untitled')}</a>
                  {row.number !== null && <span className="text-quiet"> {t('number', { number: row.number })}</span>}
                </th>
                <td className={`${CELL} whitespace-nowrap`}>{day(row.before)}</td>
                <td className={`${CELL} font-medium whitespace-nowrap`}>{day(row.after)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
      {moved.length > SHOWN && <p className="text-quiet">{t('more', { count: moved.length - SHOWN })}</p>}
    </Notice>
  );
}
