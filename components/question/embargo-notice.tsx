import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { dateOf, type IsoDate } from '@/lib/figures/iso-date';
import { Notice } from '../ui/notice';

export interface EmbargoNoticeProps {
  /** The last day; null while nobody has said. */
  until: IsoDate | null;
  /** What an editor can do about it. */
  children?: ReactNode;
}

/** Tells the office that nobody else sees this answer, and until when. */
export function EmbargoNotice({ until, children }: EmbargoNoticeProps) {
  const text = useTranslations('question.embargo');
  const format = useFormatter();
  const title =
    until === null
      ? text('open')
      : text('until', { date: format.dateTime(dateOf(until), { dateStyle: 'long', timeZone: 'UTC' }) });
  return (
    <Notice kind="warning" title={title}>
      <p>{text('body')}</p>
      {children && <div className="mt-3">{children}</div>}
    </Notice>
  );
}
