import type { FormatChoice } from '../../figures/number-evidence';
import type { BuiltTable } from './build-table';

/**
 * Builds a table in the chosen number format. Where that is doubtful and only one of the two formats makes the parts add
 * up to the printed totals, that one is taken, without a doubt.
 */
export function builtInFormat<Built extends BuiltTable | null>(
  choice: FormatChoice,
  build: (choice: FormatChoice) => Built,
): Built {
  const chosen = build(choice);
  if (!choice.isDoubtful || chosen === null) return chosen;
  const other = build({ format: choice.format === 'dutch' ? 'english' : 'dutch', isDoubtful: true });
  const [own, theirs] = [shareOfSums(chosen), shareOfSums(other)];
  if (own === null || theirs === null || own === theirs) return chosen;
  const best = own > theirs ? choice.format : choice.format === 'dutch' ? 'english' : 'dutch';
  return build({ format: best, isDoubtful: false });
}

/** How many of the sum checks hold; null without checks. */
function shareOfSums(built: BuiltTable | null): number | null {
  const checks = built?.table.checks ?? [];
  return checks.length === 0 ? null : checks.filter((check) => check.holds).length / checks.length;
}
