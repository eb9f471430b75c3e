import { useTranslations } from 'next-intl';
import type { FigureView } from '@/lib/answers/figure-view';
import { FigureLabel, Passport, ShownFigure } from './passport';

/** The passport beside its table; it opens and closes by address, so that it can be shared. */
export function PassportAside({
  figure,
  address,
  closeHref,
}: {
  figure: FigureView;
  address: string;
  closeHref: string;
}) {
  const text = useTranslations('question.figure');
  return (
    <aside
      id="paspoort"
      tabIndex={-1}
      aria-label={text('passport', { figure: ShownFigure({ figure }) })}
      className="no-print self-start rounded-lg border border-line bg-sheet px-4.5 py-4 text-[0.90625rem] outline-none xl:sticky xl:top-6"
    >
      <p className="flex items-baseline justify-between gap-3">
        <strong className="font-serif text-[1.625rem] leading-none font-semibold tabular-nums">
          <ShownFigure figure={figure} />
        </strong>
        <a href={closeHref} data-passport="" className="text-fine">
          {text('close')}
        </a>
      </p>
      <p className="mt-1.5">
        <FigureLabel figure={figure} />
      </p>
      <Passport figure={figure} address={address} withQuestion={false} />
    </aside>
  );
}
