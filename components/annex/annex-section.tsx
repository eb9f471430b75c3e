import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { AnnexView } from '@/lib/answers/answer-view';
import { AnnexLinks } from './annex-links';

/** The annexes that go with the whole answer, and for its keepers what they can do about all of them. */
export async function AnnexSection({
  annexes,
  questionPath,
  notice,
  children,
}: {
  annexes: readonly AnnexView[];
  questionPath: string;
  /** What became of what was just done; null when nothing was. */
  notice: ReactNode;
  children: ReactNode;
}) {
  const text = await getTranslations('annex');
  if (annexes.length === 0 && notice === null && children === null) return null;
  return (
    <section aria-labelledby="bijlagen" className="grid gap-4 border-t border-line py-7">
      <h2 id="bijlagen" className="scroll-mt-6 font-serif text-reading font-semibold">
        {text('heading')}
      </h2>
      {notice}
      <AnnexLinks annexes={annexes} questionPath={questionPath} />
      {children}
    </section>
  );
}
