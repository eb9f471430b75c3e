import { intervalsMeet } from '../labels/interval-label';
import { stem, labelWords } from '../labels/label-words';
import { labelSimilarity } from '../labels/similarity';
import type { AlignedCategory, Printing, QuestionEvidence } from './aligned-thread';
import { type LabelQuestion, percent, sharesMoved, type TableContext } from './doubt-matches';
import { equalPeriod } from './sizes';

type Gone = TableContext['gone'][number];

/** From here on two labels are alike enough to ask. */
const ALIKE = 0.62;
/** A breakdown of at most so many labels is closed: what is new there has mostly come in the place of something. */
const CLOSED = 12;
/** Sums of more labels than this are not tried. */
const MOST_TRIED = 14;

/**
 * The questions about labels that match nothing. Each looks for what it may continue among the categories that do not come
 * back: bands that meet, names that hold each other's words, figures that are equal or add up, words that are alike, and in
 * a small breakdown the one that is left. A label without any of these is new, and nobody is asked.
 */
export function askLabels(context: TableContext): LabelQuestion[] {
  const questions: LabelQuestion[] = [];
  let left = [...context.left];
  let gone = [...context.gone];
  const settle = (question: LabelQuestion | null): void => {
    if (question === null) return;
    questions.push(question);
    left = left.filter((printing) => !question.labels.includes(printing));
    // A band that went may have given something to several that came.
    if (question.reason === 'moved-limit') return;
    gone = gone.filter(({ category }) => !question.candidates.includes(category));
  };
  for (const each of [...left]) if (left.includes(each)) settle(movedLimit(each, left, gone));
  for (const each of [...gone]) if (gone.includes(each)) settle(splitOf(context, each, left));
  for (const each of [...left]) if (left.includes(each)) settle(mergeOf(context, each, gone));
  for (const each of [...left]) if (left.includes(each)) settle(equalFigure(each, gone));
  for (const each of [...left]) if (left.includes(each)) settle(alike(each, gone));
  settle(onlyLeft(context, left, gone));
  return questions;
}

/** Bands that meet a band that went: the limit moved, or one band became several. */
function movedLimit(printing: Printing, left: readonly Printing[], gone: readonly Gone[]): LabelQuestion | null {
  const { interval } = printing;
  if (interval === null) return null;
  const meeting = gone.filter(
    ({ printing: other }) => other.interval !== null && intervalsMeet(interval, other.interval),
  );
  const nearest = meeting.toSorted(
    (one, other) => distance(printing, one.printing) - distance(printing, other.printing),
  );
  const [best] = nearest;
  if (!best) return null;
  const inside = left.filter((other) => isInside(other, best.printing));
  if (inside.length > 1 && inside.includes(printing))
    return question('split', 'split', inside, [best], equalEvidence([best.printing], inside));
  const covered = nearest.filter(({ printing: other }) => isInside(other, printing));
  if (covered.length > 1)
    return question(
      'merge',
      'merge',
      [printing],
      covered,
      equalEvidence(
        covered.map((each) => each.printing),
        [printing],
      ),
    );
  return question('moved-limit', 'different', [printing], nearest, equalEvidence([best.printing], [printing]));
}

function isInside({ interval: inner }: Printing, { interval: outer }: Printing): boolean {
  if (inner === null || outer === null || !intervalsMeet(inner, outer)) return false;
  return (inner.low ?? -Infinity) >= (outer.low ?? -Infinity) && (inner.high ?? Infinity) <= (outer.high ?? Infinity);
}

/** The sum of what the two ends differ; an end that is open in one alone counts as far. */
function distance({ interval: one }: Printing, { interval: other }: Printing): number {
  const apart = (a: number | null | undefined, b: number | null | undefined): number =>
    a === b ? 0 : a == null || b == null ? 1000 : Math.abs(a - b);
  return apart(one?.low, other?.low) + apart(one?.high, other?.high);
}

/** Several new labels in the place of one: their names make up its name, or their figures its figure. */
function splitOf(context: TableContext, from: Gone, left: readonly Printing[]): LabelQuestion | null {
  const sameGroup = left.filter(
    (printing) => printing.groupForm === from.printing.groupForm && printing.interval === null,
  );
  const named = sameGroup.filter((printing) => holdsWords(from.printing, printing));
  if (named.length > 1) return question('split', 'split', named, [from], partEvidence(context, [from.printing], named));
  const adding = subsetWith(sameGroup, (parts) => equalPeriod([from.printing], parts) !== null);
  if (adding) return question('split', 'split', adding, [from], equalEvidence([from.printing], adding));
  const [one, other] = sameGroup;
  if (sameGroup.length === 2 && context.gone.length === 1 && context.printings.length <= CLOSED && one && other) {
    const shares = sharesMoved(context, [from.printing], sameGroup, 0);
    if (shares) return question('split', 'split', sameGroup, [from], [shares]);
  }
  return null;
}

/** One new label in the place of several. */
function mergeOf(context: TableContext, into: Printing, gone: readonly Gone[]): LabelQuestion | null {
  const sameGroup = gone.filter(({ printing }) => printing.groupForm === into.groupForm && printing.interval === null);
  const named = sameGroup.filter(({ printing }) => holdsWords(into, printing));
  if (named.length > 1)
    return question(
      'merge',
      'merge',
      [into],
      named,
      partEvidence(
        context,
        named.map(({ printing }) => printing),
        [into],
      ),
    );
  const adding = subsetWith(
    sameGroup,
    (parts) =>
      equalPeriod(
        parts.map(({ printing }) => printing),
        [into],
      ) !== null,
  );
  if (adding)
    return question(
      'merge',
      'merge',
      [into],
      adding,
      equalEvidence(
        adding.map(({ printing }) => printing),
        [into],
      ),
    );
  if (sameGroup.length === 2 && context.left.length === 1 && context.printings.length <= CLOSED) {
    const shares = sharesMoved(
      context,
      sameGroup.map(({ printing }) => printing),
      [into],
      0,
    );
    if (shares) return question('merge', 'merge', [into], sameGroup, [shares]);
  }
  return null;
}

/** The same figure in a year of both, of this pair alone. */
function equalFigure(printing: Printing, gone: readonly Gone[]): LabelQuestion | null {
  const equal = gone.filter(
    (each) =>
      each.printing.groupForm === printing.groupForm &&
      !hasOtherCode(each.printing, printing) &&
      equalPeriod([each.printing], [printing]) !== null,
  );
  const [only] = equal;
  if (equal.length !== 1 || !only) return null;
  return question('similar', 'same', [printing], [only], equalEvidence([only.printing], [printing]));
}

function alike(printing: Printing, gone: readonly Gone[]): LabelQuestion | null {
  const scored = gone
    .filter((each) => !hasOtherCode(each.printing, printing))
    .filter((each) => each.printing.groupForm === printing.groupForm)
    .map((each) => ({ each, score: labelSimilarity(each.printing.ref.label, printing.ref.label) }))
    .filter(({ score }) => score >= ALIKE)
    .toSorted((one, other) => other.score - one.score);
  const [best] = scored;
  if (!best) return null;
  const evidence: QuestionEvidence[] = [{ kind: 'words', percent: Math.round(best.score * 100) }];
  return question(
    'similar',
    'same',
    [printing],
    scored.slice(0, 4).map(({ each }) => each),
    evidence,
  );
}

/** In a small breakdown, the one label that is new beside the one that went. */
function onlyLeft(context: TableContext, left: readonly Printing[], gone: readonly Gone[]): LabelQuestion | null {
  const [printing, only] = [left[0], gone[0]];
  if (left.length !== 1 || gone.length !== 1 || !printing || !only) return null;
  if (context.printings.length > CLOSED || context.matched.size === 0) return null;
  if (hasOtherCode(only.printing, printing) || only.printing.groupForm !== printing.groupForm) return null;
  if (isCatchAll(printing) !== isCatchAll(only.printing)) return null;
  const shares = [only.printing, printing].map(context.sizes.share);
  const evidence: QuestionEvidence[] = [
    { kind: 'shares', left: [percent(shares[0] ?? null)], right: [percent(shares[1] ?? null)] },
  ];
  return question('only-left', 'same', [printing], [only], evidence);
}

function isCatchAll({ forms }: Printing): boolean {
  return forms.concept === 'onbekend' || forms.concept.startsWith('andere');
}

/** Two codes of one name are two. */
function hasOtherCode(one: Printing, other: Printing): boolean {
  return one.ref.code !== null && other.ref.code !== null && one.ref.code !== other.ref.code;
}

/** Whether all words of the part stand in the name of the whole. */
function holdsWords(whole: Printing, part: Printing): boolean {
  const words = new Set(labelWords(whole.ref.label).map(stem));
  const parts = labelWords(part.ref.label).map(stem);
  return parts.length > 0 && parts.length < words.size && parts.every((word) => words.has(word));
}

/** Two to four items of which the test holds, the fewest first; null when there are none, or too many to try. */
function subsetWith<Item>(items: readonly Item[], holds: (items: readonly Item[]) => boolean): readonly Item[] | null {
  if (items.length > MOST_TRIED) return null;
  for (const size of [2, 3]) {
    const found = subsets(items, size).find(holds);
    if (found) return found;
  }
  return null;
}

function subsets<Item>(items: readonly Item[], size: number): Item[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, index) => subsets(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]));
}

function equalEvidence(left: readonly Printing[], right: readonly Printing[]): QuestionEvidence[] {
  const equal = equalPeriod(left, right);
  return equal === null ? [] : [{ kind: 'equal-figures', ...equal }];
}

function partEvidence(
  context: TableContext,
  left: readonly Printing[],
  right: readonly Printing[],
): QuestionEvidence[] {
  const equal = equalEvidence(left, right);
  if (equal.length > 0) return equal;
  const { share } = context.sizes;
  return [{ kind: 'shares', left: left.map(share).map(percent), right: right.map(share).map(percent) }];
}

function question(
  reason: LabelQuestion['reason'],
  proposal: LabelQuestion['proposal'],
  labels: readonly Printing[],
  gone: readonly Gone[],
  evidence: readonly QuestionEvidence[],
): LabelQuestion {
  return {
    reason,
    proposal,
    labels,
    candidates: gone.map(({ category }: { category: AlignedCategory }) => category),
    evidence,
  };
}
