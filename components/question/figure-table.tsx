import { useLocale, useTranslations } from 'next-intl';
import type { CellView, TableRowView, TableView } from '@/lib/answers/answer-view';
import { sumChecks, type SumCheck } from '@/lib/answers/sum-check';
import { Exact } from '@/lib/comparison/exact';
import { formatFigure, formatMeasured } from '@/lib/comparison/format';
import type { CellState } from '@/lib/figures/cell-state';
import { CopyButton } from '../ui/copy-button';
import { Sign } from '../ui/sign';
import { TableFrame } from '../ui/table-frame';

export interface FigureTableProps {
  table: TableView;
  /** Where its CSV is. */
  csvHref: string;
  /** The cell whose passport is open, if it stands here. */
  openCellId: string | null;
}

/** A table of the answer: every figure a link to its passport, its sums checked, and what is missing named in words. */
export function FigureTable({ table, csvHref, openCellId }: FigureTableProps) {
  const text = useTranslations('question.table');
  const common = useTranslations('common.copy');
  const title = tableTitle(table, text('untitled', { number: String(table.position + 1) }));
  const id = `tabel-${String(table.position + 1)}`;
  return (
    <div className="min-w-0">
      <FromAnnex table={table} />
      <TableFrame label={text('frame', { title })}>
        <table id={id} lang="nl" className="figures">
          <caption className={sameWords(title, table.rowHeading) ? 'only-read' : undefined}>
            <span className="inline-block first-letter:uppercase">{title}</span>
          </caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="inline-block first-letter:uppercase">{table.rowHeading}</span>
              </th>
              {table.columns.map((column) => (
                <th key={column.id} scope="col">
                  {column.label}
                  {column.unit !== null && !column.label.includes(column.unit) && ` (${column.unit})`}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <Row key={row.id} row={row} columnCount={table.columns.length} openCellId={openCellId} />
            ))}
          </tbody>
        </table>
      </TableFrame>
      <MissingLegend table={table} />
      <p className="mt-2 flex flex-wrap gap-x-4.5 gap-y-1 text-fine">
        <SumSigns table={table} />
        <a href={`/vergelijken?tabel=${table.id}`} className="no-print">
          {text('compare')}
        </a>
        <CopyButton
          source={{ tableId: id }}
          label={text('copy')}
          copiedLabel={common('copied')}
          failedLabel={common('failed')}
        />
        <a href={csvHref} className="no-print">
          {text('csv')}
        </a>
      </p>
    </div>
  );
}

/** A table that stands in an annex says so, above its frame. */
function FromAnnex({ table: { annex } }: { table: TableView }) {
  const text = useTranslations('annex');
  return annex === null ? null : (
    <p className="mb-1 text-fine break-words text-quiet">{text('fromAnnex', { title: annex.title })}</p>
  );
}

/** By what a table is called: its own heading, else the heading of its rows, else its number. */
export function tableTitle(table: Pick<TableView, 'title' | 'rowHeading'>, fallback: string): string {
  return table.title ?? (table.rowHeading === '' ? fallback : table.rowHeading);
}

/** Whether two headings say the same. */
export function sameWords(one: string, other: string): boolean {
  const fold = (words: string) =>
    words
      .toLowerCase()
      .replace(/[\s:;.,]+/g, ' ')
      .trim();
  return fold(one) === fold(other);
}

function Row({ row, columnCount, openCellId }: { row: TableRowView; columnCount: number; openCellId: string | null }) {
  if (row.kind === 'group') {
    return (
      <tr data-kind="group">
        <th scope="rowgroup" colSpan={columnCount + 1}>
          {row.label}
        </th>
      </tr>
    );
  }
  return (
    <tr data-kind={row.kind}>
      <th scope="row">
        {row.code !== null && <span className="mr-1 text-fine text-quiet">{row.code}</span>}
        {row.code !== null && ' '}
        {row.label}
      </th>
      {row.cells.map((cell, index) => (
        <td key={cell?.id ?? index}>{cell && <Figure cell={cell} isOpen={cell.id === openCellId} />}</td>
      ))}
    </tr>
  );
}

const SIGNS: Record<Exclude<CellState, 'number' | 'text'>, string> = {
  suppressed: '–',
  unavailable: 'n.b.',
  'not-applicable': 'n.v.t.',
  blank: '·',
};

/** What is shown for a cell without a figure: what was printed, or a sign where nothing was. */
function shownSign(cell: CellView): string {
  return cell.state === 'number' || cell.state === 'text' || cell.raw.trim() !== '' ? cell.raw : SIGNS[cell.state];
}

function Figure({ cell, isOpen }: { cell: CellView; isOpen: boolean }) {
  const locale = useLocale();
  const states = useTranslations('domain.cellState');
  return (
    <a
      id={`cel-${cell.id}`}
      href={`/cijfers/${cell.id}`}
      data-passport={cell.id}
      aria-current={isOpen ? 'true' : undefined}
    >
      {cell.value === null ? (
        <>
          <span className={cell.state === 'text' ? undefined : 'text-quiet'}>{shownSign(cell)}</span>
          {cell.state !== 'text' && <span className="only-read"> ({states(cell.state)})</span>}
        </>
      ) : (
        formatMeasured(new Exact(cell.value), cell.unit, locale)
      )}
    </a>
  );
}

/** Every sign in the table that stands for a missing figure, with its word. */
function MissingLegend({ table }: { table: TableView }) {
  const text = useTranslations('question.table');
  const states = useTranslations('domain.cellState');
  const cells = table.rows.flatMap((row) => row.cells.filter((cell) => cell !== null));
  const missing = cells.filter((cell) => cell.state !== 'number' && cell.state !== 'text');
  const meanings = new Set(missing.map((cell) => text('missing', { sign: shownSign(cell), word: states(cell.state) })));
  if (meanings.size === 0) return null;
  return <p className="mt-2 text-fine text-quiet">{[...meanings].join(' · ')}</p>;
}

/** "som klopt: 866"; of several that hold only their number, of those that differ both figures each. */
function SumSigns({ table }: { table: TableView }) {
  const text = useTranslations('question.table');
  const locale = useLocale();
  const checks = sumChecks(table);
  const differing = checks.filter((check) => !check.holds);
  const figure = (value: string) => formatFigure(new Exact(value), locale);
  const [first] = checks;
  if (!first) return null;
  if (differing.length === 0) {
    return (
      <Sign kind="yes">
        {checks.length === 1
          ? text('sumHolds', { sum: figure(first.sum) })
          : text('sumsHold', { count: checks.length })}
      </Sign>
    );
  }
  const named = (check: SumCheck) =>
    [...(check.group === null ? [] : [check.group]), ...(table.columns.length > 1 ? [check.columnLabel] : [])].join(
      ', ',
    );
  return differing.map((check) => {
    const words = text('sumDiffers', { sum: figure(check.sum), printed: figure(check.printed) });
    const name = named(check);
    return (
      <Sign key={name} kind="other">
        {name === '' ? words : text('sumOf', { name, check: words })}
      </Sign>
    );
  });
}
