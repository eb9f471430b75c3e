import type { MarkedLine } from '@/lib/answers/source-lines';

/** The place in the document: the line with the figure marked, among its neighbours. */
export function SourceSnippet({ label, lines }: { label: string; lines: readonly MarkedLine[] }) {
  if (lines.length === 0) return null;
  return (
    <figure
      aria-label={label}
      className="my-3 rounded bg-mark-soft px-3 py-2 font-mono text-[0.8125rem] leading-[1.7] break-words whitespace-pre-wrap"
    >
      {lines.map((line) => (
        <div key={`${String(line.page)}-${String(line.line)}`}>
          {line.before}
          {line.marked !== '' && <mark>{line.marked}</mark>}
          {line.after}
        </div>
      ))}
    </figure>
  );
}
