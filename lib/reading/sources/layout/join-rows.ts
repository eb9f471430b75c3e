import type { PlacedCell, PlacedRow } from './place-cells';
import { textOf } from './segment';
import { breakScore, groupScore, type LineFacts } from './row-evidence';

/** A row of a table wraps over so many lines at most. */
const MOST_LINES = 8;

/**
 * Which lines of a table's body make up one row: a label that runs over several lines has its figures on any of them. Every
 * way to divide the lines into rows with at most one line of figures is weighed; the best wins. The lines come between two
 * rulings, from top to bottom; the result holds their indexes, row by row.
 */
export function joinRows(rows: readonly PlacedRow[]): number[][] {
  const lines = lineFacts(rows);
  const pitch = rowPitch(lines);
  const limit = Math.max(...lines.map(({ labelRight }) => labelRight));
  const joins = lines.map((line, index) => {
    const next = lines[index + 1];
    return next ? -breakScore(line, next, { pitch, limit, isAfterAnchor: line.isAnchor }) : 0;
  });
  const best: { score: number; from: number }[] = [{ score: 0, from: 0 }];
  for (let end = 1; end <= lines.length; end += 1) {
    let chosen = { score: -Infinity, from: end - 1 };
    let anchors = 0;
    let inside = 0;
    for (let from = end - 1; from >= Math.max(0, end - MOST_LINES); from -= 1) {
      if (from < end - 1) inside += joins[from] ?? 0;
      if (lines[from]?.isAnchor) anchors += 1;
      if (anchors > 1) break;
      const alone = anchors === 0 ? groupScore(lines, from, end) : 0;
      const score = (best[from]?.score ?? 0) + inside + alone;
      if (score > chosen.score) chosen = { score, from };
    }
    best.push(chosen);
  }
  const found: number[][] = [];
  for (let end = lines.length; end > 0;) {
    const from = best[end]?.from ?? end - 1;
    found.unshift(Array.from({ length: end - from }, (_, index) => from + index));
    end = from;
  }
  return found;
}

/** What the rows of a table show of themselves. */
export function lineFacts(rows: readonly PlacedRow[]): LineFacts[] {
  return rows.map(({ row, cells }) => {
    const label = cells.find(({ from }) => from === 0 && cells.length > 0);
    const others = cells.filter((cell) => cell !== label);
    const hasFigures = others.some(({ isValue }) => isValue) || (label?.isValue === true && others.length === 0);
    return {
      baseline: row.baseline,
      size: row.size,
      label: label ? textOf(label.words) : '',
      labelX: label ? left(label) : row.x,
      labelRight: label ? right(label) : 0,
      firstWord: label ? (label.words[0]?.right ?? 0) - (label.words[0]?.x ?? 0) : 0,
      isBold: label?.words.every(({ isBold }) => isBold) ?? false,
      isAnchor: hasFigures || (label !== undefined && others.length > 1),
      hasOthers: others.length > 0,
      spans: label ? label.to - label.from : 0,
    };
  });
}

function left({ words }: PlacedCell): number {
  return words[0]?.x ?? 0;
}

function right({ words }: PlacedCell): number {
  return words.at(-1)?.right ?? 0;
}

/** The customary distance between rows that follow one another directly; 0 where no two do. */
function rowPitch(lines: readonly LineFacts[]): number {
  const gaps: number[] = [];
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    if (next && line.isAnchor && next.isAnchor && line.label !== '' && next.label !== '')
      gaps.push(next.baseline - line.baseline);
  });
  gaps.sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length / 2)] ?? 0;
}
