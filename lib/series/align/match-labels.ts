import { isSameInterval } from '../labels/interval-label';
import type { AlignedCategory, MatchStage, Printing } from './aligned-thread';
import { labelRefKey } from './decision';
import type { DecisionIndex } from './decision-index';
import { groupEquivalents } from './match-groups';

/** Which category each label of a table is, where that is certain. What is not in it is left to ask, or is new. */
export interface CertainMatches {
  readonly matched: ReadonlyMap<Printing, { readonly category: AlignedCategory; readonly stage: MatchStage }>;
  /** Labels of which a person said that they are a category of their own. */
  readonly apart: ReadonlySet<Printing>;
  /** Labels that fit several categories, or share the one that they fit, equally well. */
  readonly ambiguous: ReadonlyMap<Printing, readonly AlignedCategory[]>;
}

const STAGES = ['code', 'printed', 'folded', 'normal', 'synonym'] as const;

/**
 * Matches the labels of one table with the categories of its breakdown, strictest stage first: what a person decided, the
 * same code, the same print, the same after folding, the same words, the same by synonyms. Within one group alone. A
 * category takes one label of a table, and a label that fits two categories takes the one that was printed last.
 */
export function matchLabels(
  printings: readonly Printing[],
  categories: readonly AlignedCategory[],
  decisions: DecisionIndex,
): CertainMatches {
  const matched = new Map<Printing, { category: AlignedCategory; stage: MatchStage }>();
  const taken = new Set<AlignedCategory>();
  const apart = new Set<Printing>();
  const ambiguous = new Map<Printing, AlignedCategory[]>();
  for (const printing of printings) {
    const key = labelRefKey(printing.ref);
    const wanted = decisions.sameAs.get(key);
    const category = wanted && categoryOf(categories, labelRefKey(wanted));
    if (category && !taken.has(category)) {
      matched.set(printing, { category, stage: 'decision' });
      taken.add(category);
    } else if (decisions.apart.has(key)) apart.add(printing);
  }
  const equivalents = groupEquivalents(printings, categories);
  for (const stage of STAGES) {
    const wishes = new Map<Printing, AlignedCategory>();
    for (const printing of printings) {
      if (matched.has(printing) || apart.has(printing)) continue;
      const fitting = categories.filter(
        (category) => !taken.has(category) && fits(stage, printing, category, equivalents),
      );
      const newest = newestOf(fitting);
      if (newest.length === 1 && newest[0]) wishes.set(printing, newest[0]);
      else if (newest.length > 1) ambiguous.set(printing, newest);
    }
    for (const [printing, category] of wishes) {
      const rivals = [...wishes].filter(([, other]) => other === category);
      if (rivals.length > 1) ambiguous.set(printing, [category]);
      else {
        matched.set(printing, { category, stage });
        taken.add(category);
        ambiguous.delete(printing);
      }
    }
  }
  for (const [printing, candidates] of ambiguous)
    if (matched.has(printing) || candidates.every((category) => taken.has(category))) ambiguous.delete(printing);
  return { matched, apart, ambiguous };
}

export function categoryOf(categories: readonly AlignedCategory[], refKey: string): AlignedCategory | undefined {
  return categories.find((category) => category.printings.some((printing) => labelRefKey(printing.ref) === refKey));
}

function fits(
  stage: (typeof STAGES)[number],
  printing: Printing,
  category: AlignedCategory,
  equivalents: ReadonlyMap<string, string>,
): boolean {
  return category.printings.some((other) => {
    const [code, otherCode] = [printing.ref.code, other.ref.code];
    if (stage === 'code') return code !== null && code === otherCode;
    if (code !== null && otherCode !== null) return false;
    if ((equivalents.get(printing.groupForm) ?? printing.groupForm) !== other.groupForm) return false;
    switch (stage) {
      case 'printed':
        return printing.forms.printed === other.forms.printed;
      case 'folded':
        return printing.forms.folded === other.forms.folded;
      case 'normal':
      case 'synonym': {
        const { interval } = printing;
        if (interval === null && other.interval === null)
          return stage === 'normal'
            ? printing.forms.normal === other.forms.normal
            : printing.forms.concept === other.forms.concept;
        if (interval === null || other.interval === null) return false;
        return isSameInterval(interval, other.interval, {
          oneTouches: printing.isTouched,
          otherTouches: other.isTouched,
        });
      }
    }
  });
}

/** Those that were printed in the latest answer of all that fit. */
function newestOf(categories: readonly AlignedCategory[]): AlignedCategory[] {
  const turnOf = ({ printings }: AlignedCategory): number => Math.max(...printings.map(({ turn }) => turn));
  const latest = Math.max(...categories.map(turnOf));
  return categories.filter((category) => turnOf(category) === latest);
}
