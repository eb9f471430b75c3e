import { assembleRows } from './assemble-rows';
import { isTotalLabel } from './line-class';
import { groupRows, type GroupedRow } from './group-rows';
import { sumChecks } from './sum-checks';
import type { BodyLine, BodyReading } from './table-draft';

type Choice = (line: BodyLine) => BodyReading | null;

/** The rows of a body, and whether sums show that they were divided rightly where that was open. */
export interface ChosenRows {
  readonly rows: GroupedRow[];
  readonly isSettledBySums: boolean;
}

const MOST_EXCHANGES = 120;
const MOST_LINES = 600;

/**
 * The rows of a body. Where a space may be a thousands separator ("Zone 1 637", "1 204 903") the reading is taken whose
 * parts add up to the printed totals: first one rule for all lines, then one line exchanged after another. Without a total
 * to tell, numbers take the whole end of the line and have the size of the others in their column, unless that would
 * swallow the running number of the labels ("Leerjaar 1", "Leerjaar 2").
 */
export function chooseRows(
  lines: readonly BodyLine[],
  columns: readonly string[],
  units: readonly (string | null)[],
  hyphenated: ReadonlySet<string>,
): ChosenRows {
  const rowsFor = (choose: Choice): GroupedRow[] => groupRows(assembleRows(lines, choose, hyphenated));
  const narrow: Choice = (line) => line.readings[0] ?? null;
  const open = lines.filter((line) => line.readings.length > 1);
  if (open.length === 0) return { rows: rowsFor(narrow), isSettledBySums: true };
  const sizes = columnSizes(lines);
  const widest = new Map(open.map((line) => [line, widestReading(line, sizes)]));
  const wide: Choice = (line) => widest.get(line) ?? line.readings[0] ?? null;
  const running = runningReadings(open);
  const numbered: Choice = (line) => running?.get(line) ?? wide(line);
  const first = running ? numbered : wide;
  const others = running ? [wide, narrow] : [narrow];
  let best = { choose: first, rows: rowsFor(first), score: 0 };
  const hasOpenPlaces = lines.some((line) => line.isOpen === true);
  best.score = score(best.rows, columns, units, hasOpenPlaces);
  const consider = (choose: Choice): void => {
    const rows = rowsFor(choose);
    const candidate = score(rows, columns, units, hasOpenPlaces);
    if (candidate > best.score) best = { choose, rows, score: candidate };
  };
  others.forEach(consider);
  if (open.length > MOST_EXCHANGES || lines.length > MOST_LINES || best.score === NO_CHECKS)
    return { rows: best.rows, isSettledBySums: false };
  for (const line of open) {
    const basis = best.choose;
    for (const reading of line.readings) {
      if (best.score === 1) return { rows: best.rows, isSettledBySums: true };
      consider((each) => (each === line ? reading : basis(each)));
    }
  }
  return { rows: best.rows, isSettledBySums: best.score === 1 };
}

const NO_CHECKS = 0.5;

/** The share of the sum checks that hold; a half when there are none. */
function score(
  rows: readonly GroupedRow[],
  columns: readonly string[],
  units: readonly (string | null)[],
  countsBlanks: boolean,
): number {
  const checks = sumChecks(rows, columns, units, { countsBlanks });
  return checks.length === 0 ? NO_CHECKS : checks.filter((check) => check.holds).length / checks.length;
}

/** The usual number of digits in every column, from the lines that can be read in one way only. */
function columnSizes(lines: readonly BodyLine[]): number[] {
  const sure = lines.flatMap((line) => (line.readings.length === 1 && line.readings[0] ? [line.readings[0]] : []));
  const width = Math.max(0, ...sure.slice(0, MOST_LINES).map((reading) => reading.cells.length));
  return Array.from({ length: width }, (_, column) => {
    const sizes = sure
      .flatMap((reading) => digitsOf(reading.cells[column]?.token.decimal ?? null))
      .sort((left, right) => left - right);
    return sizes[Math.floor(sizes.length / 2)] ?? Number.NaN;
  });
}

/** The reading that leaves the fewest digits to the label; of several the one whose figures have the usual size. */
function widestReading(line: BodyLine, sizes: readonly number[]): BodyReading | null {
  const shortest = Math.min(...line.readings.map((reading) => reading.label.text.length));
  const candidates = line.readings.filter((reading) => reading.label.text.length === shortest);
  const distance = (reading: BodyReading): number => {
    const digits = reading.cells.map((cell) => digitsOf(cell.token.decimal)[0] ?? 0);
    const mean = digits.reduce((sum, each) => sum + each, 0) / Math.max(1, digits.length);
    return digits.reduce((sum, each, column) => {
      if (reading.cells[column]?.token.state === 'blank') return sum;
      const usual = sizes[column];
      return sum + Math.abs(each - (usual === undefined || Number.isNaN(usual) ? mean : usual));
    }, 0);
  };
  return candidates.toSorted((left, right) => distance(left) - distance(right))[0] ?? null;
}

function digitsOf(decimal: string | null): number[] {
  return decimal === null ? [] : [(decimal.split('.')[0] ?? '').replace('-', '').length];
}

/** The readings that leave a running number to the labels ("Zone 1", "Zone 2" …); null where the labels do not count on. */
function runningReadings(open: readonly BodyLine[]): Map<BodyLine, BodyReading> | null {
  const chosen = new Map<BodyLine, BodyReading>();
  let last: RunningLabel | null = null;
  for (const line of open) {
    const next: RunningLabel | undefined = runningLabels(line, last)[0];
    if (!next || isTotalLabel(next.words.trim())) continue;
    chosen.set(line, next.reading);
    last = next;
  }
  return chosen.size >= 2 ? chosen : null;
}

interface RunningLabel {
  readonly reading: BodyReading;
  readonly number: number;
  readonly words: string;
}

/** The readings of a line whose label ends in the number that may follow the last one, the nearest first. */
function runningLabels(line: BodyLine, last: RunningLabel | null): RunningLabel[] {
  return line.readings
    .flatMap((reading): RunningLabel[] => {
      const match = /^(.*?)(?<!\d)(\d{1,2})$/.exec(reading.label.text.slice(0, 200));
      return match ? [{ reading, number: Number(match[2]), words: match[1] ?? '' }] : [];
    })
    .filter(
      (label) =>
        last === null || (label.words === last.words && label.number > last.number && label.number <= last.number + 2),
    )
    .sort((left, right) => left.number - right.number);
}
