import { useTranslations } from 'next-intl';
import { markCitations } from '@/lib/questions/mark-citations';
import type { QuestionView } from '@/lib/questions/question-view';

/** The introduction as asked, with the earlier questions that it cites as links. */
export function Introduction({ question }: { question: Pick<QuestionView, 'introduction' | 'citations'> }) {
  const text = useTranslations('question');
  const paragraphs = question.introduction.split(/\n+/).filter((paragraph) => paragraph.trim() !== '');
  if (paragraphs.length === 0) return null;
  return (
    <section
      lang="nl"
      aria-label={text('introduction')}
      className="mb-8 grid max-w-measure gap-3 font-serif text-[1.125rem] leading-[1.6]"
    >
      {paragraphs.map((paragraph, index) => (
        <p key={index}>
          {markCitations(paragraph, question.citations).map((part, position) => {
            const cited = part.citation === null ? null : question.citations[part.citation]?.question;
            if (part.citation === null || !cited) return part.text;
            return (
              <a
                key={position}
                href={`/vragen/${cited.slug}`}
                className={cited.isPlaceholder ? 'decoration-dashed' : undefined}
              >
                {part.text}
              </a>
            );
          })}
        </p>
      ))}
    </section>
  );
}
