import type { ReactNode } from 'react';

/** The text of the document with its line numbers; each line can be linked to as #regel-57. */
export function SourceText({ lines, heading }: { lines: readonly string[]; heading: string }) {
  return (
    <section aria-labelledby="bron" className="min-w-0 xl:sticky xl:top-6">
      <h2 id="bron" className="mb-3 font-serif text-heading font-semibold">
        {heading}
      </h2>
      <ol className="max-h-[75vh] overflow-auto rounded-md border border-line bg-sheet py-3 font-mono text-[0.8125rem] leading-relaxed">
        {lines.map((line, index) => (
          <li
            key={index}
            id={`regel-${String(index + 1)}`}
            className="grid grid-cols-[3rem_1fr] gap-3 px-2 target:bg-mark-soft"
          >
            <span aria-hidden="true" className="text-right text-quiet select-none">
              {index + 1}
            </span>
            <span className="min-w-0 break-words whitespace-pre-wrap">{line === '' ? '\u00a0' : line}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Leads from what was read to where it stands. */
export function SourceLink({ line, children }: { line: number; children: ReactNode }) {
  return (
    <a href={`#regel-${String(line)}`} className="justify-self-start text-fine">
      {children}
    </a>
  );
}
