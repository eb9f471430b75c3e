import { useFormatter, useTranslations } from 'next-intl';
import type { CoverageCell, CoverageEdition, CoverageMatrix, CoverageRow } from '@/lib/coverage/coverage-matrix';
import { dateOf } from '@/lib/figures/iso-date';
import { citedPath } from '@/lib/questions/path-words';
import { OutcomeWord, signOf } from '../question/outcome-sign';
import { Sign } from '../ui/sign';
import { TableFrame } from '../ui/table-frame';
import { editionWords } from './edition-words';

/** Sub-questions as rows, editions as columns; every box says in a word what became of it and leads there. */
export function CoverageTable({ matrix, slug }: { matrix: CoverageMatrix; slug: string }) {
  const text = useTranslations('coverage');
  return (
    <TableFrame label={text('frame')}>
      <table className="figures min-w-max text-small">
        <caption className="only-read">{text('caption')}</caption>
        <thead>
          <tr>
            <th scope="col" className="align-bottom!">
              {text('question')}
            </th>
            {matrix.editions.map((edition, index) => (
              <EditionHead key={edition.id} edition={edition} position={index + 1} isHere={edition.slug === slug} />
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map((row, index) => (
            <tr key={`${row.path}-${String(index)}`}>
              <th scope="row" className={`max-w-md min-w-44 py-2.5! pr-4 text-pretty ${row.isSub ? 'pl-5!' : ''}`}>
                <span lang="nl" className={row.isSub ? 'text-quiet' : 'font-serif text-body'}>
                  {row.text}
                </span>
                <NeverAnswered row={row} />
              </th>
              {row.cells.map((cell, column) => (
                <td
                  key={matrix.editions[column]?.id ?? column}
                  className="max-w-60 min-w-36 py-2.5! pr-2 text-left! align-top!"
                >
                  <Cell cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

function NeverAnswered({ row }: { row: CoverageRow }) {
  const text = useTranslations('coverage');
  if (row.asked < 2 || row.answered > 0) return null;
  return <span className="mt-1 block text-fine font-medium text-no">{text('never.line', { count: row.asked })}</span>;
}

function EditionHead({ edition, position, isHere }: { edition: CoverageEdition; position: number; isHere: boolean }) {
  const text = useTranslations('coverage');
  const format = useFormatter();
  const facts = [
    ...(edition.askedOn === null
      ? []
      : [format.dateTime(dateOf(edition.askedOn), { dateStyle: 'medium', timeZone: 'UTC' })]),
    ...(edition.periods.length === 0 ? [] : [[edition.periods[0], edition.periods.at(-1)].filter(isOther).join('–')]),
  ];
  return (
    <th scope="col" className="max-w-60 pr-2 text-left! align-bottom!">
      <a
        href={`/vragen/${edition.slug}`}
        lang={edition.title === null ? undefined : 'nl'}
        className={`block ${isHere ? 'font-semibold' : ''}`}
      >
        {editionWords(edition, position, (key, values) => text(key, values))}
      </a>
      <small className="block text-[0.8125rem] leading-snug font-normal text-quiet">{facts.join(' · ')}&nbsp;</small>
    </th>
  );
}

/** A first and a last period that are the same stand there once. */
function isOther(period: string | undefined, index: number, all: readonly (string | undefined)[]): period is string {
  return period !== undefined && (index === 0 || period !== all[0]);
}

function Cell({ cell }: { cell: CoverageCell }) {
  const text = useTranslations('coverage');
  switch (cell.kind) {
    case 'not-here':
    case 'not-asked':
      return <span className="text-fine text-quiet">{text(`kind.${cell.kind}`)}</span>;
    case 'below':
      return (
        <a href={cell.href} className="text-fine text-quiet">
          {text('kind.below')}
        </a>
      );
    case 'no-answer':
      return (
        <Sign kind="open">
          <a href={cell.href}>{text('kind.no-answer')}</a>
          <PathWords path={cell.path} />
        </Sign>
      );
    case 'outcome':
      return (
        <>
          <Sign kind={signOf(cell)}>
            <a href={cell.href} className="text-inherit">
              <OutcomeWord {...cell} />
            </a>
            <PathWords path={cell.path} />
          </Sign>
          {cell.quote !== null && <Quote quote={cell.quote} isRetelling={cell.isRetelling} />}
        </>
      );
  }
}

function PathWords({ path }: { path: string }) {
  const text = useTranslations('coverage');
  return (
    <small className="block text-[0.8125rem] leading-snug font-normal text-quiet">
      {text('asked', { path: citedPath(path) })}
    </small>
  );
}

/** The words of the answer, or what they come down to where it is retold. */
function Quote({ quote, isRetelling }: { quote: string; isRetelling: boolean }) {
  const text = useTranslations('coverage');
  return (
    <details className="text-fine">
      <summary className="text-act">{text('quote')}</summary>
      <p className="mt-1 text-quiet" lang="nl">
        {isRetelling ? quote : <q>{quote}</q>}
        {isRetelling && ` (${text('retold')})`}
      </p>
    </details>
  );
}
