import { useTranslations } from 'next-intl';
import type { FigureView } from '@/lib/answers/figure-view';
import type { FormerView } from '@/lib/answers/former/former-view';
import { Notice } from '../ui/notice';
import { Page, PageHeading } from '../ui/page';
import { LaterFigure } from './former-figure';
import { FigureLabel, Passport, ShownFigure } from './passport';

/** The passport of a figure on a page of its own. */
export function FigurePage({
  figure,
  address,
  later = null,
}: {
  figure: FigureView;
  address: string;
  /** What a newer version of the answer says; null when there is none. */
  later?: Pick<FormerView, 'question' | 'successor'> | null;
}) {
  const text = useTranslations('question');
  const former = useTranslations('former');
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
      {later !== null && (
        <div className="mb-6">
          <Notice kind="warning" title={former('later')}>
            <LaterFigure later={later} raw={figure.raw} />
          </Notice>
        </div>
      )}
      {isSentence && <p className="mb-4 max-w-measure font-serif text-reading">{figure.label}</p>}
      <div className="max-w-measure">
        <Passport figure={figure} address={address} withQuestion />
      </div>
    </Page>
  );
}
