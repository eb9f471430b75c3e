import { assembleRows } from './assemble-rows';
import { groupRows, type GroupedRow } from './group-rows';
import { sumChecks } from './sum-checks';
import type { BodyLine, BodyReading } from './table-draft';

const MOST_EXCHANGES = 200;

/**
 * The rows of a body. Where a space may be a thousands separator ("Zone 1 637") the reading is taken whose parts add up
 * to the printed totals: first one rule for all lines, then one line exchanged. Without a total to tell, numbers are
 * read as wide as they go, unless that takes the running number of the labels ("Leerjaar 1", "Leerjaar 2").
 */
export function chooseRows(lines: readonly BodyLine[], columns: readonly string[], units: readonly (string | null)[], hyphenated: ReadonlySet<string>): GroupedRow[] {
  const rowsFor = (choose: (line: BodyLine) => BodyReading | null): GroupedRow[] => groupRows(assembleRows(lines, choose, hyphenated));
  const narrow = (line: BodyLine): BodyReading | null => line.readings[0] ?? null;
  const wide = (line: BodyLine): BodyReading | null => line.readings.at(-1) ?? null;
  const open = lines.filter((line) => line.readings.length > 1);
  if (open.length === 0) return rowsFor(narrow);
  const first = takesRunningNumbers(open) ? narrow : wide;
  const second = first === wide ? narrow : wide;
  let best = rowsFor(first);
  let bestScore = score(best, columns, units);
  const consider = (rows: GroupedRow[]): void => {
    const candidate = score(rows, columns, units);
    if (candidate > bestScore) [best, bestScore] = [rows, candidate];
  };
  consider(rowsFor(second));
  if (bestScore === 1 || open.length > MOST_EXCHANGES || lines.length > 1_000) return best;
  for (const basis of [first, second]) {
    for (const line of open) {
      for (const reading of line.readings) {
        if (bestScore === 1) return best;
        consider(rowsFor((each) => (each === line ? reading : basis(each))));
      }
    }
  }
  return best;
}

/** The share of the sum checks that hold; a half when there are none. */
function score(rows: readonly GroupedRow[], columns: readonly string[], units: readonly (string | null)[]): number {
  const checks = sumChecks(rows, columns, units);
  return checks.length === 0 ? 0.5 : checks.filter((check) => check.holds).length / checks.length;
}

/** Whether the widest readings would swallow a running number at the end of the labels: 1, 2, 3 … */
function takesRunningNumbers(open: readonly BodyLine[]): boolean {
  const heads = open.map((line) => {
    const narrow = line.readings[0]?.label.text ?? '';
    return Number(/(\d{1,2})$/.exec(narrow)?.[1] ?? Number.NaN);
  });
  return heads.length >= 2 && heads.every((head, index) => index === 0 || head === (heads[index - 1] ?? 0) + 1);
}
