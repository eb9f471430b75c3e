import { useTranslations } from 'next-intl';
import type { FigureView } from '@/lib/answers/figure-view';
import { Page, PageHeading } from '../ui/page';
import { FigureLabel, Passport, ShownFigure } from './passport';

/** The passport of a figure on a page of its own. */
export function FigurePage({ figure, address }: { figure: FigureView; address: string }) {
  const text = useTranslations('question');
  const isSentence = figure.kind === 'sentence';
  return (
    <Page width="reading">
      <PageHeading
        title={<ShownFigure figure={figure} />}
        facts={[
          isSentence ? text('figure.sentence') : FigureLabel({ figure }),
          ...(figure.answer.isRetelling ? [text('facts.retold')] : []),
        ].join(' · ')}
      />
      {isSentence && <p className="mb-4 max-w-measure font-serif text-reading">{figure.label}</p>}
      <div className="max-w-measure">
        <Passport figure={figure} address={address} withQuestion />
      </div>
    </Page>
  );
}
