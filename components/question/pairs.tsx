import { useTranslations } from 'next-intl';
import type { AnswerPartView, AnswerView } from '@/lib/answers/answer-view';
import type { FigureView } from '@/lib/answers/figure-view';
import { pairAnswer, type Pair } from '@/lib/answers/pair-answer';
import { citedPath, pathAnchor, pathDepth } from '@/lib/questions/path-words';
import type { QuestionItemView } from '@/lib/questions/question-view';
import { PassportAside } from '../figure/passport-aside';
import { AnnexLinks } from '../annex/annex-links';
import { AnswerText } from './answer-text';
import { FigureTable, sameWords } from './figure-table';
import { OutcomeSign } from './outcome-sign';

export interface OpenPassport {
  figure: FigureView;
  address: string;
  closeHref: string;
}

export interface PairsProps {
  items: readonly QuestionItemView[];
  /** Null while there is no answer that the viewer may read. */
  answer: AnswerView | null;
  /** The address of the page without query, and of the answer's tables. */
  questionPath: string;
  passport: OpenPassport | null;
}

/** Sub-questions on the left, what answers them on the right, tables in their place. */
export function Pairs({ items, answer, questionPath, passport }: PairsProps) {
  const text = useTranslations('question');
  const pairs = pairAnswer(items, answer?.parts ?? []);
  return (
    <>
      <h2 className="only-read">{text('pairs')}</h2>
      {pairs.map((pair, index) => (
        <PairSection
          key={pair.items[0]?.id ?? pair.parts[0]?.id ?? index}
          pair={pair}
          answer={answer}
          questionPath={questionPath}
          passport={passport}
        />
      ))}
      {answer !== null && answer.looseTables.length > 0 && (
        <section className="grid gap-8 border-t border-line py-7">
          <h3 className="font-serif text-reading font-semibold">{text('loose')}</h3>
          {answer.looseTables.map((table) => (
            <TableWithPassport
              key={table.id}
              table={table}
              csvHref={csvHref(questionPath, answer.id, table.position)}
              passport={passport}
            />
          ))}
        </section>
      )}
    </>
  );
}

interface PairProps extends Omit<PairsProps, 'items'> {
  pair: Pair<QuestionItemView, AnswerPartView>;
}

function PairSection({ pair, answer, questionPath, passport }: PairProps) {
  const depth = Math.min(
    ...[...pair.items.map((item) => item.path), ...pair.parts.flatMap((part) => part.paths)].map(pathDepth),
    2,
  );
  return (
    <section
      className={`grid grid-cols-[minmax(0,1fr)] gap-x-14 gap-y-3 border-t py-7 md:grid-cols-[minmax(0,5fr)_minmax(0,8fr)] ${depth === 1 ? 'border-line' : 'border-hair'}`}
    >
      <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] content-start gap-3">
        <Asked pair={pair} isAnswered={answer !== null} />
      </div>
      <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] content-start gap-6">
        {answer !== null &&
          pair.parts.map((part) => (
            <Part
              key={part.id}
              part={part}
              answer={answer}
              label={partLabel(part, pair)}
              questionPath={questionPath}
              passport={passport}
            />
          ))}
      </div>
    </section>
  );
}

function Asked({ pair, isAnswered }: { pair: PairProps['pair']; isAnswered: boolean }) {
  const text = useTranslations('question');
  if (pair.items.length === 0) return <Unasked part={pair.parts[0]} />;
  const outcomes = pair.parts.filter((part, index) => index === 0 || part.outcome !== 'answered' || part.isProvisional);
  return (
    <>
      {pair.items.map((item) => (
        <h3
          key={item.id}
          id={pathAnchor(item.path)}
          className="scroll-mt-6 font-serif text-reading leading-normal font-normal text-pretty"
        >
          <span className="mr-2.5 font-sans font-semibold text-quiet">{citedPath(item.path)}</span>
          <span lang="nl">{item.text}</span>
        </h3>
      ))}
      {isAnswered && pair.items.length > 1 && <p className="text-fine text-quiet">{text('together')}</p>}
      {isAnswered && outcomes.map((part) => <OutcomeSign key={part.id} {...part} />)}
      {isAnswered && pair.parts.length === 0 && (
        <OutcomeSign outcome="none" reason={null} note={null} isProvisional={false} isInAnnex={false} />
      )}
    </>
  );
}

/** A part of the answer that no sub-question asked for: it keeps the number that is printed before it. */
function Unasked({ part }: { part: AnswerPartView | undefined }) {
  const text = useTranslations('question');
  const [path] = part?.paths ?? [];
  return (
    <>
      <h3
        id={path === undefined ? undefined : pathAnchor(path)}
        className="scroll-mt-6 text-small font-normal text-quiet"
      >
        {path !== undefined && <span className="mr-2.5 text-reading font-semibold">{citedPath(path)}</span>}
        {path === undefined ? text('preamble') : text('unasked')}
      </h3>
      {part?.isProvisional && <OutcomeSign {...part} />}
    </>
  );
}

interface PartProps {
  part: AnswerPartView;
  answer: AnswerView;
  /** The number as printed, where the left side does not say it. */
  label: string | null;
  questionPath: string;
  passport: OpenPassport | null;
}

function Part({ part, answer, label, questionPath, passport }: PartProps) {
  const text = useTranslations('question');
  const [onlyTable] = part.tables;
  // "a) opleidingsniveau" above a table that is called the same says nothing twice.
  const isTitleOfTable = part.tables.length === 1 && onlyTable?.title != null && sameWords(part.text, onlyTable.title);
  const openFigure = part.figures.find((figure) => figure.id === passport?.figure.id);
  return (
    <div className="grid min-w-0 gap-4">
      {label !== null && <p className="font-semibold text-quiet">{label}</p>}
      {!isTitleOfTable && part.text !== '' && (
        <AnswerText
          part={part}
          isRetelling={answer.isRetelling}
          retoldWord={text('retoldWords')}
          openFigureId={openFigure?.id ?? null}
        />
      )}
      {openFigure && passport && <PassportAside {...passport} />}
      <AnnexLinks annexes={part.annexes} questionPath={questionPath} />
      {part.outcome === 'none' && part.text === '' && <p className="text-quiet">{text('doesNotComeBack')}</p>}
      {part.tables.map((table) => (
        <TableWithPassport
          key={table.id}
          table={table}
          csvHref={csvHref(questionPath, answer.id, table.position)}
          passport={passport}
        />
      ))}
    </div>
  );
}

function TableWithPassport({
  table,
  csvHref,
  passport,
}: {
  table: AnswerView['looseTables'][number];
  csvHref: string;
  passport: OpenPassport | null;
}) {
  if (passport?.figure.tableId !== table.id) return <FigureTable table={table} csvHref={csvHref} openCellId={null} />;
  return (
    <div className="grid gap-x-9 gap-y-5 xl:grid-cols-[minmax(0,1fr)_18.125rem]">
      <FigureTable table={table} csvHref={csvHref} openCellId={passport.figure.id} />
      <PassportAside {...passport} />
    </div>
  );
}

/** Several parts beside one sub-question, or a part with another number than the sub-question, keep their own numbers. */
function partLabel(part: AnswerPartView, pair: PairProps['pair']): string | null {
  const isSaid =
    pair.items.length === 0 ||
    (pair.parts.length === 1 && part.paths.every((path) => pair.items.some((item) => item.path === path)));
  return isSaid || part.paths.length === 0 ? null : part.paths.map(citedPath).join(', ');
}

function csvHref(questionPath: string, answerId: string, position: number): string {
  return `${questionPath}/tabellen/${String(position + 1)}/csv?antwoord=${answerId}`;
}
