import { useTranslations } from 'next-intl';
import { markLines, type LinePlace, type NumberedLine } from '@/lib/answers/source-lines';

/** The whole text of a source as numbered lines, with the place of a figure marked. */
export function SourceText({ lines, place }: { lines: readonly NumberedLine[]; place: LinePlace | null }) {
  const text = useTranslations('question.source');
  const marked = markLines(lines, place);
  const hasPages = lines.some((line) => line.page > 1);
  return (
    <div className="max-w-[60rem] border-y border-line py-3 font-mono text-[0.8125rem] leading-[1.75]">
      {marked.map((line, index) => (
        <div key={`${String(line.page)}-${String(line.line)}`}>
          {hasPages && line.page !== marked[index - 1]?.page && (
            <p className="mt-4 mb-1 border-t border-hair pt-3 font-sans text-fine text-quiet">
              {text('page', { page: String(line.page) })}
            </p>
          )}
          <div
            id={line.marked === '' ? undefined : 'gemarkeerd'}
            className={`grid scroll-mt-[35vh] grid-cols-[2.75rem_minmax(0,1fr)] gap-x-4 ${line.marked === '' ? '' : 'bg-mark-soft'}`}
          >
            <span className="text-right text-quiet tabular-nums select-none">{line.line}</span>
            <span className="break-words whitespace-pre-wrap">
              {line.before}
              {line.marked !== '' && <mark>{line.marked}</mark>}
              {line.after}
            </span>
          </div>
        </div>
      ))}
    </div>
  );
}
