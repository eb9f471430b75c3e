import type { Reading } from '../reading';
import type { LabelledTruth } from './labelled-document';

type LabelledTable = NonNullable<LabelledTruth['answer']>['tables'][number];

/** A table of which less than this comes back is taken for another. */
const LEAST_OVERLAP = 0.3;
/** What the same path adds to how well two tables go together, and what their distance takes off. */
const SAME_PATH = 0.2;
const DISTANCE = 0.001;

/**
 * How many cells were wanted, read, and right: the same row label with its code, column and value. Tables are paired by the
 * cells that they share; those of a table that was not found or that nobody labelled are all wrong.
 */
export function countCells(truth: LabelledTruth, reading: Reading): { hit: number; wanted: number; found: number } {
  const wanted = truth.answer?.tables ?? [];
  const found = reading.answer?.tables ?? [];
  const size = (tables: readonly LabelledTable[]): number =>
    tables.reduce((sum, { rows }) => sum + rows.reduce((cells, row) => cells + row.cells.length, 0), 0);
  const hit = pairsOf(wanted, found, truth).reduce(
    (sum, [labelled, read]) => sum + shared(cellsOf(labelled), cellsOf(read)),
    0,
  );
  return { hit, wanted: size(wanted), found: size(found) };
}

/** The tables that belong together, the best pair first. */
function pairsOf(
  wanted: readonly LabelledTable[],
  found: readonly LabelledTable[],
  truth: LabelledTruth,
): (readonly [LabelledTable, LabelledTable])[] {
  const pairs = wanted.flatMap((labelled, i) =>
    found.map((read, j) => {
      const [a, b] = [rowValues(labelled), rowValues(read)];
      const overlap = (2 * shared(a, b)) / Math.max(1, a.length + b.length);
      const isSamePath = jointPaths(truth, labelled.path).includes(read.path ?? '');
      return { labelled, read, overlap, fit: overlap + (isSamePath ? SAME_PATH : 0) - DISTANCE * Math.abs(i - j) };
    }),
  );
  const taken = new Set<LabelledTable>();
  return pairs
    .sort((a, b) => b.fit - a.fit)
    .flatMap(({ labelled, read, overlap }) => {
      if (overlap < LEAST_OVERLAP || taken.has(labelled) || taken.has(read)) return [];
      taken.add(labelled).add(read);
      return [[labelled, read] as const];
    });
}

/** The paths of the part that a table stands in: those of a joint part all count. */
function jointPaths(truth: LabelledTruth, path: string | null): readonly string[] {
  return truth.answer?.items.find(({ paths }) => path !== null && paths.includes(path))?.paths ?? [path ?? ''];
}

function cellsOf({ rows, columns }: LabelledTable): string[] {
  return rows.flatMap((row) =>
    row.cells.map((cell, index) => `${rowKey(row)}|${squashed(columns[index + 1] ?? '?')}|${valueKey(cell)}`),
  );
}

function rowValues({ rows }: LabelledTable): string[] {
  return rows.flatMap((row) => row.cells.map((cell) => `${rowKey(row)}|${valueKey(cell)}`));
}

function rowKey({ code, label }: LabelledTable['rows'][number]): string {
  return squashed(`${code ?? ''} ${label}`);
}

function valueKey({ state, value, raw }: LabelledTable['rows'][number]['cells'][number]): string {
  if (state === 'number') return `number ${value ?? ''}`;
  return state === 'text' ? `text ${squashed(raw)}` : state;
}

/** How many of one list are in the other, each once. */
function shared(wanted: readonly string[], found: readonly string[]): number {
  const left = new Map<string, number>();
  for (const each of found) left.set(each, (left.get(each) ?? 0) + 1);
  return wanted.filter((each) => {
    const count = left.get(each) ?? 0;
    left.set(each, count - 1);
    return count > 0;
  }).length;
}

/** Letters, digits and the signs that carry meaning in a label (-25, <25, 50+); footnote marks and soft hyphens out. */
function squashed(text: string): string {
  const plain = text
    .replace(/[\u00ad\u200b⁰¹²³⁴⁵⁶⁷⁸⁹]/g, '')
    .normalize('NFKC')
    .toLowerCase()
    .trim()
    .replace(/\s*\((\d)\)$/, '');
  return (/^[-–−]\s?\d/.test(plain) ? '-' : '') + plain.replace(/[^\p{L}\p{N}\p{M}<>+]/gu, '');
}
