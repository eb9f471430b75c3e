import { useFormatter, useLocale, useTranslations } from 'next-intl';
import type { FigureWords, FormerTableView, FormerView } from '@/lib/answers/former/former-view';
import { Exact } from '@/lib/comparison/exact';
import { formatMeasured } from '@/lib/comparison/format';
import { ButtonLink } from '../ui/button';
import { Page, PageHeading } from '../ui/page';

/** What became of a figure whose address does not stand any more: corrected, with what took its place, or withdrawn. */
export function FormerFigure({ former }: { former: FormerView }) {
  const text = useTranslations('former');
  const date = useDay(former.on);
  const isSame = former.former !== null && former.successor?.raw === former.former.raw;
  const title = former.kind === 'withdrawn' ? 'withdrawn' : isSame ? ('unchanged' as const) : ('corrected' as const);
  return (
    <Page width="reading">
      <PageHeading title={text(title, { date })} />
      <div className="grid justify-items-start gap-6">
        {former.former && (
          <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-8 gap-y-2">
            <dt className="text-quiet">{text('of')}</dt>
            <dd lang="nl" className="max-w-measure">
              {former.former.label}
            </dd>
            <dt className="text-quiet">{text('was')}</dt>
            <dd className={`font-serif text-heading tabular-nums ${isSame ? '' : 'text-quiet line-through'}`}>
              <Shown figure={former.former} />
            </dd>
            {former.successor && (
              <>
                <dt className="text-quiet">{text('is')}</dt>
                <dd className="font-serif text-heading font-semibold tabular-nums">
                  <Shown figure={former.successor} />
                </dd>
              </>
            )}
          </dl>
        )}
        <p className="max-w-measure">
          {former.kind === 'withdrawn'
            ? text('withdrawnText')
            : former.successor === null
              ? text('noSuccessor')
              : text('cited')}
        </p>
        {former.successor && <ButtonLink href={former.successor.href}>{text('toFigure')}</ButtonLink>}
        <OfQuestion question={former.question} />
      </div>
    </Page>
  );
}

/** What became of a table whose address does not stand any more. */
export function FormerTable({ former }: { former: FormerTableView }) {
  const text = useTranslations('former');
  const date = useDay(former.on);
  const heading =
    former.kind === 'withdrawn'
      ? text('tableWithdrawn', { date })
      : former.title === null || former.title === ''
        ? text('tableCorrected', { date })
        : text('tableNamed', { title: former.title, date });
  return (
    <Page width="reading">
      <PageHeading title={heading} />
      <div className="grid justify-items-start gap-6">
        <p className="max-w-measure empty:hidden">
          {former.kind === 'withdrawn' ? text('withdrawnText') : former.tableId === null && text('noTable')}
        </p>
        {former.tableId !== null && (
          <ButtonLink href={`/vergelijken?tabel=${former.tableId}`}>{text('toTable')}</ButtonLink>
        )}
        <OfQuestion question={former.question} />
      </div>
    </Page>
  );
}

/** What a later version of the answer says, beside the passport of a figure of an earlier one. */
export function LaterFigure({
  later,
  raw,
}: {
  later: Pick<FormerView, 'question' | 'successor'>;
  /** The figure as it is printed in the earlier version. */
  raw: string;
}) {
  const text = useTranslations('former');
  const figure = useShown();
  if (later.successor === null) {
    return (
      <>
        {text('laterNone')} {later.question && <a href={`/vragen/${later.question.slug}`}>{text('toQuestion')}</a>}
      </>
    );
  }
  const words = { figure: figure(later.successor) };
  return (
    <a href={later.successor.href}>
      {later.successor.raw === raw ? text('laterSame', words) : text('laterFigure', words)}
    </a>
  );
}

function OfQuestion({ question }: { question: FormerView['question'] }) {
  const text = useTranslations('former');
  if (question === null) return null;
  return (
    <p className="max-w-measure">
      <span className="text-quiet">{text('question')} </span>
      <a href={`/vragen/${question.slug}`} lang="nl">
        {question.title ?? question.slug}
      </a>
    </p>
  );
}

function Shown({ figure }: { figure: FigureWords }): string {
  return useShown()(figure);
}

/** A figure in words: formatted, or what was printed where it is no number. */
function useShown(): (figure: FigureWords) => string {
  const locale = useLocale();
  const states = useTranslations('domain.cellState');
  return ({ raw, value, state, unit }) => {
    if (value !== null) return formatMeasured(new Exact(value), unit, locale);
    return state === 'text' || state === 'number' ? raw : `${raw} (${states(state)})`.trim();
  };
}

function useDay(on: Date): string {
  return useFormatter().dateTime(on, { dateStyle: 'long' });
}
