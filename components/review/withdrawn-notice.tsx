import { useFormatter, useTranslations } from 'next-intl';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { Subject } from './keeping-actions';

export interface WithdrawnNoticeProps {
  readonly withdrawnAt: Date;
  readonly questionId: string;
  /** Null for the question itself. */
  readonly answerId: string | null;
  readonly canRestore: boolean;
  readonly path: string;
  readonly restore: (form: FormData) => Promise<void>;
}

/** Tells the office that took something back that nobody else sees it, with the way to undo that. */
export function WithdrawnNotice({ withdrawnAt, canRestore, restore, ...subject }: WithdrawnNoticeProps) {
  const t = useTranslations('keeping');
  const format = useFormatter();
  const date = format.dateTime(withdrawnAt, { dateStyle: 'long' });
  return (
    <Notice
      kind="warning"
      title={subject.answerId === null ? t('questionWithdrawn', { date }) : t('answerWithdrawn', { date })}
    >
      <p>{t('withdrawnHint')}</p>
      {canRestore && (
        <form action={restore} className="mt-2">
          <Subject {...subject} />
          <Button kind="plain">{t('restore')}</Button>
        </form>
      )}
    </Notice>
  );
}
