import { useTranslations } from 'next-intl';
import type { QuestionStatus } from '@/lib/questions/question-status';
import { Sign, type SignKind } from '../ui/sign';

const KINDS = {
  answered: 'yes',
  'answered-not-public': 'soon',
  'answered-elsewhere': 'other',
  waiting: 'open',
  withdrawn: 'no',
  placeholder: 'open',
  draft: 'soon',
} as const satisfies Record<QuestionStatus, SignKind>;

/** Where a question stands, as sign and words. */
export function StatusSign({ status }: { status: QuestionStatus }) {
  const text = useTranslations('domain.questionStatus');
  return <Sign kind={KINDS[status]}>{text(status)}</Sign>;
}
