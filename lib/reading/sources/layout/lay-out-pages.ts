import type { PageContent, PositionedWord } from '../page-content';
import type { SourceDocument } from '../source-document';
import type { SourceLine } from '../source-line';

/** Makes lines of the words of pages, by their baselines. */
export function layOutPages(pages: readonly PageContent[]): SourceDocument {
  return {
    lines: pages.flatMap(linesOfPage),
    grids: [],
    pages: pages.length,
    pageSizes: pages.map(({ width, height }) => ({ width, height })),
    warnings: [],
  };
}

function linesOfPage({ page, words }: PageContent): SourceLine[] {
  const lines: PositionedWord[][] = [];
  for (const word of [...words].sort((a, b) => a.baseline - b.baseline || a.x - b.x)) {
    const last = lines.at(-1);
    if (last?.[0] && Math.abs(last[0].baseline - word.baseline) < 3) last.push(word);
    else lines.push([word]);
  }
  return lines.map((line, index) => {
    const ordered = [...line].sort((a, b) => a.x - b.x);
    return { text: ordered.map(({ text }) => text).join(' '), page, line: index + 1 };
  });
}
