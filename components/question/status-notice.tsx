import { useTranslations } from 'next-intl';
import type { QuestionStatus } from '@/lib/questions/question-status';
import { Notice } from '../ui/notice';
import { TextLink } from '../ui/text-link';

/** What a question without a readable answer is waiting for; nothing when the answer is there. */
export function StatusNotice({ status, canBringIn }: { status: QuestionStatus; canBringIn: boolean }) {
  const text = useTranslations('question');
  switch (status) {
    case 'answered':
    case 'draft':
      return null;
    case 'answered-not-public':
      return <Notice title={text('notPublic.title')}>{text('notPublic.body')}</Notice>;
    case 'answered-elsewhere':
      return <Notice title={text('answeredElsewhere')} />;
    case 'waiting':
      return <Notice title={text('waiting')} />;
    case 'withdrawn':
      return <Notice title={text('withdrawn')} />;
    case 'placeholder':
      return (
        <Notice title={text('placeholder.title')}>
          {text('placeholder.body')} {canBringIn && <TextLink href="/invoeren">{text('placeholder.bringIn')}</TextLink>}
        </Notice>
      );
  }
}
