import type { AlignedCategory, MatchStage, Printing, QuestionEvidence, QuestionReason } from './aligned-thread';
import { equalPeriod, restatedApart, type Sizes } from './sizes';
import { namesLabel } from './told-changes';

/** A question about labels before it has its place in the thread. */
export interface LabelQuestion {
  readonly reason: QuestionReason;
  readonly proposal: 'same' | 'different' | 'split' | 'merge';
  readonly labels: readonly Printing[];
  readonly candidates: readonly AlignedCategory[];
  readonly evidence: readonly QuestionEvidence[];
}

export interface TableContext {
  readonly printings: readonly Printing[];
  /** The categories of the table before, with the printing there. */
  readonly before: readonly { readonly category: AlignedCategory; readonly printing: Printing }[];
  readonly matched: ReadonlyMap<Printing, { readonly category: AlignedCategory; readonly stage: MatchStage }>;
  /** New labels. */
  readonly left: readonly Printing[];
  /** Categories of the table before that do not come back. */
  readonly gone: readonly { readonly category: AlignedCategory; readonly printing: Printing }[];
  readonly sizes: Sizes;
  /** Sentences of this answer that tell of a change, and that no earlier one had. */
  readonly told: readonly string[];
}

/** How near shares have to be, and how much of its share a category must have lost, before its parts are suspected. */
const NEAR = 0.15;
const LOST = 0.3;
const LEAST_SHARE = 0.04;

/**
 * Labels that match by their words and may count something else all the same: a sentence tells of a change and names them,
 * a year of both has very different figures, or a new sibling has taken what the category lost. Always a question.
 */
export function doubtMatches(context: TableContext): LabelQuestion[] {
  const questions: LabelQuestion[] = [];
  const asked = new Set<Printing>();
  for (const [printing, { category, stage }] of context.matched) {
    if (stage === 'decision' || stage === 'code') continue;
    const found =
      partsOf(context, printing, category, asked) ??
      toldOf(context, printing, category) ??
      apartOf(context, printing, category);
    if (found === null) continue;
    questions.push(found);
    for (const label of found.labels) asked.add(label);
  }
  return questions;
}

/** A sentence that tells of a change and names the label. */
function toldOf({ told }: TableContext, printing: Printing, category: AlignedCategory): LabelQuestion | null {
  const text = told.find(
    (sentence) =>
      namesLabel(sentence, printing.ref.label) || category.printings.some(({ ref }) => namesLabel(sentence, ref.label)),
  );
  if (text === undefined) return null;
  return {
    reason: 'redefined',
    proposal: 'different',
    labels: [printing],
    candidates: [category],
    evidence: [{ kind: 'sentence', text }],
  };
}

/** A year of both with very different figures, while most of the siblings agree there. */
function apartOf(
  { before, matched }: TableContext,
  printing: Printing,
  category: AlignedCategory,
): LabelQuestion | null {
  const earlier = before.find((each) => each.category === category)?.printing;
  const apart = earlier && restatedApart(earlier, printing);
  if (!apart) return null;
  const siblings = [...matched].filter(([other]) => other !== printing);
  const moved = siblings.filter(([other, match]) => {
    const sibling = before.find((each) => each.category === match.category)?.printing;
    return sibling !== undefined && restatedApart(sibling, other) !== null;
  });
  if (siblings.length < 2 || moved.length * 2 >= siblings.length) return null;
  return {
    reason: 'redefined',
    proposal: 'different',
    labels: [printing],
    candidates: [category],
    evidence: [{ kind: 'equal-figures', ...apart }],
  };
}

/** A category that lost to a new sibling what that sibling has, or gained what a sibling that went had. */
function partsOf(
  context: TableContext,
  printing: Printing,
  category: AlignedCategory,
  asked: ReadonlySet<Printing>,
): LabelQuestion | null {
  const earlier = context.before.find((each) => each.category === category)?.printing;
  if (!earlier) return null;
  for (const other of context.left) {
    if (asked.has(other) || !mayBePart(other)) continue;
    const equal = printing.figures.size > 0 ? equalPeriod([earlier], [printing, other]) : null;
    const evidence = equal
      ? { kind: 'equal-figures' as const, ...equal }
      : sharesMoved(context, [earlier], [printing, other]);
    if (evidence && !isEqualAlone(earlier, printing))
      return {
        reason: 'split',
        proposal: 'split',
        labels: [printing, other],
        candidates: [category],
        evidence: [evidence],
      };
  }
  for (const { category: goneCategory, printing: gone } of context.gone) {
    if (!mayBePart(gone)) continue;
    const equal = equalPeriod([earlier, gone], [printing]);
    const evidence = equal
      ? { kind: 'equal-figures' as const, ...equal }
      : sharesMoved(context, [earlier, gone], [printing]);
    if (evidence && !isEqualAlone(earlier, printing))
      return {
        reason: 'merge',
        proposal: 'merge',
        labels: [printing],
        candidates: [category, goneCategory],
        evidence: [evidence],
      };
  }
  return null;
}

/** "Onbekend" and "Andere" take from everywhere: that alone is no split. */
function mayBePart({ forms }: Printing): boolean {
  return forms.concept !== 'onbekend' && !forms.concept.startsWith('andere');
}

/** The category has the same figure as before in a year of both: nothing was taken from it. */
function isEqualAlone(earlier: Printing, later: Printing): boolean {
  return equalPeriod([earlier], [later]) !== null;
}

/** The one side's share is that of the other side, though the label alone lost or gained a good part of it. */
export function sharesMoved(
  { sizes, matched, before }: Pick<TableContext, 'sizes' | 'matched' | 'before'>,
  left: readonly Printing[],
  right: readonly Printing[],
  leastLost = LOST,
): QuestionEvidence | null {
  const [a, b] = [left.map(sizes.share), right.map(sizes.share)];
  if (a.includes(null) || b.includes(null)) return null;
  const [one, other] = [sum(a), sum(b)];
  if (one < LEAST_SHARE || Math.abs(one - other) > NEAR * one) return null;
  const [first, second] = [a[0] ?? 0, b[0] ?? 0];
  const change = left.length === 1 ? (first - second) / first : (second - first) / second;
  if (change < leastLost || !siblingsAreSteady({ sizes, matched, before }, [...left, ...right])) return null;
  return { kind: 'shares', left: a.map(percent), right: b.map(percent) };
}

/** Whether the others kept their shares: else the shares say nothing. */
function siblingsAreSteady(
  { sizes, matched, before }: Pick<TableContext, 'sizes' | 'matched' | 'before'>,
  besides: readonly Printing[],
): boolean {
  const others = [...matched].filter(([printing]) => !besides.includes(printing));
  const moves = others.map(([printing, { category }]) => {
    const earlier = before.find((each) => each.category === category)?.printing;
    const [from, to] = [earlier ? sizes.share(earlier) : null, sizes.share(printing)];
    return from === null || to === null ? 1 : Math.abs(from - to) - Math.max(0.02, NEAR * from);
  });
  return moves.length >= 1 && moves.filter((move) => move > 0).length * 4 <= moves.length;
}

function sum(values: readonly (number | null)[]): number {
  return values.reduce((total: number, value) => total + (value ?? 0), 0);
}

export function percent(share: number | null): string {
  return share === null ? '?' : String(Math.round(share * 100));
}
