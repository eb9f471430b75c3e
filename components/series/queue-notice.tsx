import { useTranslations } from 'next-intl';
import { Notice } from '../ui/notice';

/** On a question: that its labels wait for a decision, with the way there. Nothing when none do. */
export function QueueNotice({ count, questionSlug }: { count: number; questionSlug: string }) {
  const text = useTranslations('series.link');
  if (count === 0) return null;
  return (
    <Notice title={text('title', { count })}>
      <a href={`/reeksen/wachtrij?vraag=${encodeURIComponent(questionSlug)}`}>{text('open')}</a>
    </Notice>
  );
}
