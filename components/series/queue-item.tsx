import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { formatDay, formatPlain } from './series-format';
import type { QueueEdition, QueueItem, QueueTable } from '@/lib/series/alignment-queue-view';
import { parseChoice } from '@/lib/series/align/answer-question';
import { Sign } from '../ui/sign';
import { TableFrame } from '../ui/table-frame';
import { ActingForm } from './acting-form';
import type { ActingAction } from './acting-form-state';

export interface QueueItemProps {
  readonly item: QueueItem;
  readonly position: number;
  readonly action: ActingAction;
  readonly errors: Readonly<Record<string, string>>;
  /** Where to go back to: the queue as it is filtered now. */
  readonly back: string;
}

/** One question of the queue: what is printed, side by side, why it is asked, and the answers. */
export function QueueItemCard({ item, position, action, errors, back }: QueueItemProps) {
  const text = useTranslations('series.queue');
  const heading = `vraag-${item.id}`;
  return (
    <article
      aria-labelledby={heading}
      data-queue-item=""
      tabIndex={-1}
      className="scroll-mt-6 border-t border-line py-8 focus-visible:outline-offset-8"
    >
      <p className="text-small text-quiet">
        <a href={`/reeksen/${item.series.slug}`} lang="nl" className="text-quiet">
          {item.series.title}
        </a>
        {item.dimension !== null && (
          <span lang="nl">
            {' · '}
            {item.dimension}
          </span>
        )}
      </p>
      <h2 id={heading} className="mt-1 font-serif text-heading font-semibold">
        <QuestionWords item={item} />
        {item.isLater && (
          <>
            {' '}
            <span className="text-small font-normal">
              <Sign kind="soon">{text('later')}</Sign>
            </span>
          </>
        )}
      </h2>
      <div className="mt-4 grid gap-x-8 gap-y-6 lg:grid-cols-2">
        {item.earlier.map((table, index) => (
          <TableSide key={index} table={table} side="earlier" />
        ))}
        <TableSide table={item.later} side="later" />
      </div>
      <h3 className="mt-6 font-medium">{text('why')}</h3>
      <ul className="max-w-measure list-disc pl-5">
        <li>{text(`reasons.${item.reason}`)}</li>
        {item.evidence.map((each, index) => (
          <li key={index}>
            <EvidenceWords evidence={each} unit={item.series.unit} />
          </li>
        ))}
      </ul>
      <div className="mt-5">
        <ActingForm
          id={heading}
          action={action}
          hidden={{ questionId: item.id, back }}
          kind={position === 1 ? 'main' : 'plain'}
          fields={[
            {
              kind: 'one-of',
              name: 'choice',
              label: text('choice'),
              choices: item.choices.map((choice, index) => ({
                value: choice,
                label: `${String(index + 1)}. ${choiceWords(text, item, choice)}`,
                ...(index === 0 ? { hint: text('choices.proposed') } : {}),
              })),
            },
          ]}
          more={{
            label: item.about === 'label' ? text('more') : text('note'),
            fields: [
              ...(item.about === 'label'
                ? [{ kind: 'text' as const, name: 'name', label: text('name'), hint: text('nameHint') }]
                : []),
              { kind: 'text', name: 'note', label: text('note'), hint: text('noteHint') },
            ],
          }}
          send={text('save')}
          errors={errors}
        />
      </div>
    </article>
  );
}

type QueueText = ReturnType<typeof useTranslations<'series.queue'>>;

function QuestionWords({ item }: { item: QueueItem }) {
  const text = useTranslations('series.queue');
  const format = useFormatter();
  const values = { labels: format.list(item.labels.map(quoted)), candidates: format.list(item.candidates.map(quoted)) };
  if (item.about === 'table') return text('question.table', values);
  if (item.reason === 'split' || item.reason === 'merge' || item.reason === 'redefined')
    return text(`question.${item.reason}`, values);
  return text('question.label', {
    ...values,
    candidates: format.list(item.candidates.map(quoted), { type: 'disjunction' }),
  });
}

function choiceWords(text: QueueText, item: QueueItem, value: string): string {
  const choice = parseChoice(value);
  if (choice === null) return value;
  const [labels, candidates] = [item.labels.map(quoted).join(', '), item.candidates.map(quoted).join(', ')];
  switch (choice.kind) {
    case 'later':
      return text('choices.later');
    case 'different':
      if (item.about === 'table') return text('choices.differentTable');
      return item.labels.length > 1 ? text('choices.differentAll') : text('choices.different');
    case 'split':
      return text('choices.split', { candidate: candidates, labels });
    case 'merge':
      return text('choices.merge', { candidates, label: labels });
    case 'same': {
      const candidate = quoted(item.candidates[choice.candidate] ?? '');
      if (item.about === 'table') {
        const edition = item.earlier[choice.candidate]?.edition;
        return text('choices.sameTable', {
          candidate: `${candidate}${edition?.statedOn ? ` (${edition.statedOn.slice(0, 4)})` : ''}`,
        });
      }
      const label = quoted(item.labels[choice.label] ?? '');
      return item.labels.length > 1
        ? text('choices.sameRest', { label, candidate })
        : text('choices.same', { label, candidate });
    }
  }
}

function quoted(label: string): string {
  return `‘${label}’`;
}

function EvidenceWords({ evidence, unit }: { evidence: QueueItem['evidence'][number]; unit: string | null }) {
  const text = useTranslations('series.queue.evidence');
  const locale = useLocale();
  switch (evidence.kind) {
    case 'equal-figures': {
      const sum = (values: readonly string[]): string =>
        values.map((value) => formatPlain(value, locale)).join(' + ') + (unit === null ? '' : ` ${unit}`);
      return text('sums', { period: evidence.period, left: sum(evidence.left), right: sum(evidence.right) });
    }
    case 'shares': {
      const shares = (values: readonly string[]): string => values.map((value) => `${value} %`).join(' + ');
      return text('shares', { left: shares(evidence.left), right: shares(evidence.right) });
    }
    case 'sentence':
      return <span lang="nl">{text('sentence', { text: evidence.text })}</span>;
    case 'words':
      return text('words', { percent: evidence.percent });
  }
}

/** A table as its answer prints it, the labels in question marked by sign and word. */
function TableSide({ table, side }: { table: QueueTable; side: 'earlier' | 'later' }) {
  const text = useTranslations('series.queue');
  const locale = useLocale();
  const edition = useEditionWords(table.edition);
  const title = text(side === 'earlier' ? 'earlierTable' : 'laterTable', { edition });
  return (
    <div className="min-w-0">
      <p className="mb-1 text-small font-medium">
        <a href={`/vragen/${table.edition.questionSlug}`}>{title}</a>
      </p>
      <TableFrame label={text('tableOf', { heading: table.heading, edition })}>
        <table className="figures">
          <caption className="only-read">{text('tableOf', { heading: table.heading, edition })}</caption>
          <thead>
            <tr>
              <th scope="col" lang="nl">
                {table.heading === '' ? text('labelColumn') : table.heading}
              </th>
              {table.periods.map((period) => (
                <th key={period} scope="col">
                  {period}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, index) => (
              <tr key={index} className={row.isAsked ? 'bg-mark-soft' : undefined}>
                <th scope="row" lang="nl">
                  {row.isAsked ? (
                    <strong>
                      ▸ {row.code !== null && `${row.code}: `}
                      {row.label}
                      <span className="only-read"> ({text('asked')})</span>
                    </strong>
                  ) : (
                    <>
                      {row.code !== null && `${row.code}: `}
                      {row.label}
                    </>
                  )}
                  {row.group !== null && <span className="block text-fine text-quiet">{row.group}</span>}
                </th>
                {row.figures.map((figure, column) => (
                  <td key={column}>{figure === null ? '–' : formatPlain(figure, locale)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
      {table.rows.length === 0 && <p className="text-small text-quiet">{text('noFigures')}</p>}
    </div>
  );
}

function useEditionWords({ number, statedOn }: QueueEdition): string {
  const text = useTranslations('series.queue');
  const locale = useLocale();
  const date = statedOn === null ? text('noDate') : formatDay(statedOn, locale);
  return number === null ? text('editionNoNumber', { date }) : text('edition', { number: String(number), date });
}
