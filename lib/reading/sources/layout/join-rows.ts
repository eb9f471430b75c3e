import { figurePlace, placeScore, type FigurePlace } from './figure-place';
import { conflicts, groupScore, joinScore, rowSetting, type LineFacts, type RowSetting } from './row-evidence';
import type { PlacedCell, PlacedRow } from './place-cells';
import { textOf } from './segment';

/** A row of a table wraps over so many lines at most. */
const MOST_LINES = 9;

/**
 * Which lines of a table's body make up one row: a label that runs over several lines has its figures on any of them. Every
 * way to divide the lines into rows with the figures of one row each is weighed; the best wins. The lines come between two
 * rulings, from top to bottom; the result holds their indexes, row by row. `reach` is how far (points from the left of the
 * page) the heading of the labels reaches.
 */
export function joinRows(rows: readonly PlacedRow[], reach = 0): number[][] {
  const lines = lineFacts(rows);
  const setting = rowSetting(lines, reach);
  const first = divide(lines, setting, null);
  const custom = figurePlace(lines, first);
  return custom === null ? first : divide(lines, setting, custom);
}

/** The best division, given where the figures of this table customarily stand beside labels of several lines. */
function divide(lines: readonly LineFacts[], setting: RowSetting, custom: FigurePlace | null): number[][] {
  const joins = lines.map((_, index) => joinScore(lines, index, setting));
  const best: { score: number; from: number }[] = [{ score: 0, from: 0 }];
  for (let end = 1; end <= lines.length; end += 1) {
    let chosen = { score: -Infinity, from: end - 1 };
    let inside = 0;
    const anchors: LineFacts[] = [];
    for (let from = end - 1; from >= Math.max(0, end - MOST_LINES); from -= 1) {
      const line = lines[from];
      if (!line) break;
      if (from < end - 1) inside += joins[from] ?? 0;
      if (line.isAnchor) {
        if (anchors.some((other) => conflicts(line, other))) break;
        anchors.push(line);
      }
      const alone = anchors.length === 0 ? groupScore(lines, from, end) : placeScore(lines, from, end, custom);
      const score = (best[from]?.score ?? 0) + inside + alone;
      if (score > chosen.score) chosen = { score, from };
    }
    best.push(chosen);
  }
  const found: number[][] = [];
  for (let end = lines.length; end > 0;) {
    const from = best[end]?.from ?? end - 1;
    found.push(Array.from({ length: end - from }, (_, index) => from + index));
    end = from;
  }
  return found.reverse();
}

/** What the rows of a table show of themselves. */
export function lineFacts(rows: readonly PlacedRow[]): LineFacts[] {
  return rows.map(({ row, cells }) => {
    const label = cells.find(({ from }) => from === 0);
    const others = cells.filter((cell) => cell !== label);
    const figures = others.filter(({ isValue }) => isValue).map(({ from }) => from);
    const isBareFigure = label?.isValue === true && others.length === 0;
    return {
      baseline: row.baseline,
      size: row.size,
      label: label ? textOf(label.words) : '',
      labelX: label ? left(label) : row.x,
      labelRight: label ? right(label) : 0,
      firstWord: label ? (label.words[0]?.right ?? 0) - (label.words[0]?.x ?? 0) : 0,
      isBold: label?.words.every(({ isBold }) => isBold) ?? false,
      isAnchor: figures.length > 0 || isBareFigure || (label !== undefined && others.length > 1),
      figures: figures.length > 0 ? figures : others.map(({ from }) => from),
      hasOthers: others.length > 0,
      spans: label ? label.to - label.from : 0,
      isLedTo: label === undefined && row.words[0]?.kind === 'leader',
    };
  });
}

function left({ words }: PlacedCell): number {
  return words[0]?.x ?? 0;
}

function right({ words }: PlacedCell): number {
  return words.at(-1)?.right ?? 0;
}
