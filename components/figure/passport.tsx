import { useFormatter, useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { FigureView, OtherPeriod } from '@/lib/answers/figure-view';
import { Exact, HUNDRED } from '@/lib/comparison/exact';
import { formatFigure, formatMeasured, formatShare } from '@/lib/comparison/format';
import { dateOf } from '@/lib/figures/iso-date';
import { sourcePlacePath } from '@/lib/answers/source-place-address';
import { citedPath } from '@/lib/questions/path-words';
import { CopyButton } from '../ui/copy-button';
import { SourceSnippet } from './source-snippet';

export interface PassportProps {
  figure: FigureView;
  /** The public address of the figure's own page. */
  address: string;
  /** On the figure's own page there is room for its question; beside the table it stands there already. */
  withQuestion: boolean;
}

const MOST_PERIODS = 8;

/** What a figure is: where it stands, what it counts, who looked at it, what it was before and after, how to cite it. */
export function Passport({ figure, address, withQuestion }: PassportProps) {
  const text = useTranslations('question.figure');
  const common = useTranslations('common.copy');
  const citation = useCitation(figure, address);
  return (
    <>
      {figure.source && <SourceSnippet label={text('snippet')} lines={figure.source.snippet} />}
      <dl className="grid grid-cols-[5.25rem_1fr] gap-x-2 gap-y-1">
        <Fact name={text('place')}>
          <Place figure={figure} />
        </Fact>
        {withQuestion && (
          <Fact name={text('question')}>
            <a href={`/vragen/${figure.question.slug}?cijfer=${passportKey(figure)}#cel-${figure.id}`}>
              {figure.question.title ?? figure.question.slug}
            </a>
          </Fact>
        )}
        {withQuestion && figure.tableTitle && <Fact name={text('table')}>{figure.tableTitle}</Fact>}
        {figure.group && <Fact name={text('group')}>{figure.group}</Fact>}
        {withQuestion && figure.period && <Fact name={text('period')}>{figure.period}</Fact>}
        <Fact name={text('definition')}>
          {figure.definition?.text ?? <span className="text-quiet">{text('noDefinition')}</span>}
        </Fact>
        <Fact name={text('status')}>
          <StatusWords figure={figure} />
        </Fact>
        <Fact name={text('checked')}>
          <CheckedWords figure={figure} />
        </Fact>
        <Share figure={figure} />
        <OtherPeriods figure={figure} which="earlier" />
        <OtherPeriods figure={figure} which="later" />
        <Fact name={text('cite')}>
          {withQuestion && <span className="mb-1 block select-all">{citation}</span>}
          <CopyButton
            source={{ text: citation }}
            label={text('copyCitation')}
            copiedLabel={common('copied')}
            failedLabel={common('failed')}
          />
          {!withQuestion && (
            <a href={figurePath(figure)} className="block">
              {text('ownPage')}
            </a>
          )}
        </Fact>
      </dl>
    </>
  );
}

/** The address of the figure's own page on this site. */
export function figurePath({ kind, id }: Pick<FigureView, 'kind' | 'id'>): string {
  return kind === 'cell' ? `/cijfers/${id}` : `/cijfers/zin/${id}`;
}

/** By what an open passport stands in the address of its question. */
export function passportKey({ kind, id }: Pick<FigureView, 'kind' | 'id'>): string {
  return kind === 'cell' ? id : `zin-${id}`;
}

/** The figure as it is shown large: formatted, or what was printed where it is no number. */
export function ShownFigure({ figure }: { figure: FigureView }): string {
  const locale = useLocale();
  const states = useTranslations('domain.cellState');
  if (figure.value !== null) return formatMeasured(new Exact(figure.value), figure.unit, locale);
  return figure.raw.trim() === '' || figure.state === 'text'
    ? figure.raw || states(figure.state)
    : `${figure.raw} (${states(figure.state)})`;
}

/** What it is a figure of, in one line: "Kortgeschoold, 2020". */
export function FigureLabel({ figure }: { figure: FigureView }): string {
  return [figure.label, figure.columnLabel, figure.kind === 'cell' ? figure.period : null]
    .filter((word) => word !== null && word !== '')
    .join(', ');
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-quiet">{name}</dt>
      <dd className="min-w-0">{children}</dd>
    </>
  );
}

function Place({ figure }: { figure: FigureView }) {
  const text = useTranslations('question.figure');
  const { source } = figure;
  const annex = useTranslations('annex');
  const inAnswer = figure.path === null ? text('answer') : text('answerAt', { path: citedPath(figure.path) });
  const where =
    figure.annex === null
      ? inAnswer
      : text('inAnnex', { where: inAnswer, annex: annex('ofPart').toLowerCase(), title: figure.annex.title });
  if (source === null) {
    return (
      <>
        {where}; {text('noPlace')}
      </>
    );
  }
  const line =
    source.place.page === 1
      ? text('line', { line: String(source.place.line) })
      : text('pageAndLine', { page: String(source.place.page), line: String(source.place.line) });
  return (
    <>
      {where}, {line}, <a href={sourcePlacePath(source)}>{text('showInDocument')}</a>
    </>
  );
}

function StatusWords({ figure }: { figure: FigureView }) {
  const text = useTranslations('question.figure');
  const domain = useTranslations('domain');
  const statuses = new Set<string>([
    ...(figure.isProvisional ? [domain('provisional')] : []),
    ...figure.statuses.map((status) => domain(`observationStatus.${status}`)),
  ]);
  return statuses.size === 0 ? text('final') : [...statuses].join(', ');
}

/** Who looked at it, and what the document says where a person typed something else. */
function CheckedWords({ figure: { answer, printed } }: { figure: FigureView }) {
  const text = useTranslations('question.figure');
  if (printed === null) return answer.isChecked ? text('checkedByStaff') : text('notChecked');
  return printed.trim() === '' ? text('typedByStaff') : text('checkedAndTyped', { printed });
}

function Share({ figure }: { figure: FigureView }) {
  const text = useTranslations('question.figure');
  const locale = useLocale();
  if (figure.total === null || figure.value === null) return null;
  const total = new Exact(figure.total);
  if (total.isZero()) return null;
  const share = new Exact(figure.value).times(HUNDRED).div(total);
  return (
    <Fact name={text('share')}>
      {text('shareOf', { share: formatShare(share, locale), total: formatFigure(total, locale) })}
    </Fact>
  );
}

function OtherPeriods({ figure, which }: { figure: FigureView; which: 'earlier' | 'later' }) {
  const text = useTranslations('question.figure');
  const locale = useLocale();
  const periods = figure.otherPeriods.filter((other) => other.isLater === (which === 'later'));
  const shown = which === 'later' ? periods.slice(0, MOST_PERIODS) : periods.slice(-MOST_PERIODS);
  if (shown.length === 0) return null;
  const words = ({ period, value, definition, isSameDefinition }: OtherPeriod) => {
    const formatted = formatMeasured(new Exact(value), figure.unit, locale);
    return isSameDefinition
      ? text('otherPeriod', { period, value: formatted })
      : text('otherDefinition', { period, value: formatted, definition });
  };
  return (
    <Fact name={text(which)}>
      {shown.map((other) => (
        <span key={other.period} className="block">
          {words(other)}
        </span>
      ))}
      {figure.seriesSlug && (
        <a href={`/vergelijken?reeks=${encodeURIComponent(figure.seriesSlug)}`}>{text('compare')}</a>
      )}
    </Fact>
  );
}

/** A reference that leads back to the place: parliament, question, part of the answer, what and how much, address. */
function useCitation(figure: FigureView, address: string): string {
  const text = useTranslations('question.figure');
  const format = useFormatter();
  const { question } = figure;
  const title = question.title ?? question.slug;
  const reference =
    question.number !== null && question.askedOn !== null
      ? text('citationNumber', {
          number: String(question.number),
          date: format.dateTime(dateOf(question.askedOn), { dateStyle: 'long', timeZone: 'UTC' }),
          title,
        })
      : text('citationTitle', { title });
  return text(figure.answer.isRetelling ? 'citationRetold' : 'citation', {
    parliament: question.parliament,
    question: reference,
    where: figure.path === null ? text('answer') : text('answerAt', { path: citedPath(figure.path) }),
    label: FigureLabel({ figure }),
    figure: ShownFigure({ figure }),
    address,
  });
}
