import type { Reading } from '../reading';
import type { LabelledHints, LabelledTruth } from './labelled-document';
import { countCells } from './count-cells';

/** The measures, in the order in which they are shown. */
export const MEASURES = ['cells', 'itemPaths', 'partPaths', 'outcomes', 'reasons', 'references'] as const;
export type Measure = (typeof MEASURES)[number];

/** Between 0 and 1; null where a document has nothing of the kind and nothing of it was read. */
export type Score = Readonly<Record<Measure, number | null>>;

/**
 * Scores a reading against the truth of its document: F1 of the cells (row, column and value), of the paths of the
 * sub-questions, of those of the answer parts and of the cited questions; the share of parts whose outcome is right, and of
 * those that have or are given a reason whose reason is.
 */
export function scoreReading(truth: LabelledTruth, reading: Reading, hints: LabelledHints): Score {
  const items = new Set((truth.question?.items ?? []).map((item) => item.path));
  const parts = scoreParts(truth, reading, hints);
  return {
    cells: f1(countCells(truth, reading)),
    itemPaths: overlap(items, new Set((reading.question?.items ?? []).map((item) => item.path))),
    ...parts,
    references: scoreReferences(truth, reading, hints),
  };
}

export interface Counted {
  readonly hit: number;
  readonly wanted: number;
  readonly found: number;
}

/** Null where nothing was wanted and nothing was found. */
export function f1({ hit, wanted, found }: Counted): number | null {
  return wanted + found === 0 ? null : (2 * hit) / (wanted + found);
}

/** The mean of what there is; null of nothing. */
export function meanOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}

function overlap(wanted: ReadonlySet<string>, found: ReadonlySet<string>): number | null {
  const hit = [...wanted].filter((each) => found.has(each)).length;
  return f1({ hit, wanted: wanted.size, found: found.size });
}

interface Part {
  readonly paths: readonly string[];
  readonly outcome: string;
  readonly reason: string | null;
}

/** What is given for a part that names no sub-question. */
const UNNUMBERED = '';

function scoreParts(
  truth: LabelledTruth,
  reading: Reading,
  hints: LabelledHints,
): Pick<Score, 'partPaths' | 'outcomes' | 'reasons'> {
  const wanted: readonly Part[] = truth.answer?.items ?? [];
  const found: readonly Part[] = reading.answer?.items ?? [];
  const known = byPath(wanted);
  const read = byPath(found);
  const outcomes: number[] = [];
  const reasons: number[] = [];
  for (const [path, part] of known) {
    // A preamble carries no outcome of its own.
    if (path === UNNUMBERED && part.outcome === 'answered' && known.size > 1) continue;
    // An answer without numbering may name the sub-questions instead.
    const given = read.get(path) ?? (path === UNNUMBERED && known.size === 1 ? found[0] : undefined);
    const right: readonly (readonly [string, string | null])[] = [
      [part.outcome, part.reason],
      ...(hints.outcomeAlternatives[path] ?? []),
    ];
    const outcome = given?.outcome ?? 'none';
    const reason = given?.reason ?? null;
    outcomes.push(right.some(([each]) => each === outcome) ? 1 : 0);
    const isRightPair = right.some(([o, r]) => o === outcome && r === reason);
    const isRightReason = reason !== null && right.some(([, each]) => each === reason);
    if (right.some(([, each]) => each !== null)) reasons.push(isRightPair || isRightReason ? 1 : 0);
    else if (reason !== null) reasons.push(0);
  }
  return { partPaths: scorePaths(wanted, found, hints), outcomes: meanOf(outcomes), reasons: meanOf(reasons) };
}

function scorePaths(wanted: readonly Part[], found: readonly Part[], hints: LabelledHints): number | null {
  const pathsOf = (parts: readonly Part[]): Set<string> =>
    new Set(parts.flatMap((part) => (part.outcome === 'none' ? [] : part.paths)));
  const known = pathsOf(wanted);
  const read = pathsOf(found);
  const isUnnumbered = known.size === 0 && [...read].every((path) => hints.questionPaths.includes(path));
  return overlap(known, isUnnumbered ? new Set() : read);
}

/** The first part of each path. */
function byPath(parts: readonly Part[]): Map<string, Part> {
  const found = new Map<string, Part>();
  for (const part of parts)
    for (const path of part.paths.length === 0 ? [UNNUMBERED] : part.paths) if (!found.has(path)) found.set(path, part);
  return found;
}

function scoreReferences(truth: LabelledTruth, reading: Reading, hints: LabelledHints): number | null {
  const keyOf = ({ number, date }: { readonly number: number | null; readonly date: string | null }): string =>
    `${number ?? '-'} ${date ?? '-'}`;
  const wanted = (truth.question?.references ?? []).map(keyOf);
  const optional = new Set(hints.optionalReferences.map(keyOf));
  const left = [...wanted];
  let [hit, extra] = [0, 0];
  for (const key of (reading.question?.references ?? []).map(keyOf)) {
    const at = left.indexOf(key);
    if (at >= 0) {
      left.splice(at, 1);
      hit += 1;
    } else if (!optional.has(key)) extra += 1;
  }
  return f1({ hit, wanted: wanted.length, found: hit + extra });
}
