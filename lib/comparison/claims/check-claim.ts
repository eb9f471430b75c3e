import { breaksBetween } from '../build-columns';
import { comparedPoint } from '../build-rows';
import { type Caution, changeBetween, type ComparedPoint, type Obstacle, relativeChange } from '../change';
import type { CompareColumn, CompareRow, CompareView } from '../compare-view';
import { type Exact, HUNDRED } from '../exact';
import type { Claim, ClaimReading } from './parse-claim';

/** A figure or a pair of figures held against a claim. */
export interface Finding {
  readonly reading: ClaimReading;
  readonly row: CompareRow;
  /** The period of a figure or share, the later one of a change. */
  readonly column: CompareColumn;
  /** The earlier period of a change. */
  readonly from: CompareColumn | null;
  /** Not rounded. */
  readonly value: Exact;
  /** Exactly the stated number, the stated number after rounding to its last digit, or another one. */
  readonly match: 'exact' | 'rounded' | 'other';
  /** Why the two periods may not be compared, though the number comes out. */
  readonly obstacle: Obstacle | null;
  readonly cautions: readonly Caution[];
}

export interface ClaimCheck {
  /** Those that give the stated number and may be compared; exact ones first. */
  readonly supporting: readonly Finding[];
  /** Those that give the number although the periods may not be compared. */
  readonly misleading: readonly Finding[];
  /** The nearest of those that give another number. */
  readonly nearest: readonly Finding[];
  readonly checked: number;
}

const MOST_SHOWN = 40;
const MOST_NEAREST = 5;
/** So many rows are looked at; a claim about a longer table is checked in its largest rows by hand. */
const MOST_ROWS = 200;

/**
 * Every figure, share and change of the comparison held against a claim, whichever of them its words can mean. Changes go
 * from each period to each later one; without a direction in the words a fall of the same size counts too. Rounding is
 * half away from zero to the last digit that the claim states.
 */
export function checkClaim(view: CompareView, claim: Claim): ClaimCheck {
  const findings = view.rows
    .slice(0, MOST_ROWS)
    .flatMap((row) => [...singleFindings(view, row, claim), ...changeFindings(view, row, claim)]);
  const matching = findings.filter((finding) => finding.match !== 'other');
  const order = (one: Finding, other: Finding): number => rank(one) - rank(other);
  return {
    supporting: matching
      .filter((finding) => finding.obstacle === null)
      .toSorted(order)
      .slice(0, MOST_SHOWN),
    misleading: matching
      .filter((finding) => finding.obstacle !== null)
      .toSorted(order)
      .slice(0, MOST_SHOWN),
    nearest: findings
      .filter((finding) => finding.match === 'other' && finding.obstacle === null)
      .toSorted((one, other) => distance(one, claim).comparedTo(distance(other, claim)))
      .slice(0, MOST_NEAREST),
    checked: findings.length,
  };
}

function rank(finding: Finding): number {
  return (finding.match === 'exact' ? 0 : 2) + (finding.row.kind === 'total' ? 0 : 1);
}

function distance(finding: Finding, claim: Claim): Exact {
  const value = claim.isSigned ? finding.value : finding.value.abs();
  return value.minus(claim.isSigned ? claim.value : claim.value.abs()).abs();
}

function singleFindings(view: CompareView, row: CompareRow, claim: Claim): Finding[] {
  return view.columns.flatMap((column, index): Finding[] => {
    const cell = row.cells[index];
    if (cell?.kind !== 'figure') return [];
    const share = row.shares?.[index];
    const isPercentage = view.series.unit === '%';
    return [
      ...(claim.readings.includes('figure') && isPercentage === claim.readings.includes('share')
        ? [{ reading: 'figure' as const, value: cell.value }]
        : []),
      ...(claim.readings.includes('share') && share?.kind === 'percent'
        ? [{ reading: 'share' as const, value: share.value }]
        : []),
    ].map((each) => ({
      ...each,
      row,
      column,
      from: null,
      match: matchOf(each.value, claim),
      obstacle: null,
      cautions: [],
    }));
  });
}

function changeFindings(view: CompareView, row: CompareRow, claim: Claim): Finding[] {
  const points = view.columns.map((column, index) => comparedPoint(row.cells[index], column, view.series.unit));
  return view.columns.flatMap((from, fromIndex) =>
    view.columns.slice(fromIndex + 1).flatMap((column, offset): Finding[] => {
      const [a, b] = [points[fromIndex], points[fromIndex + 1 + offset]];
      if (a?.kind !== 'figure' || b?.kind !== 'figure') return [];
      const change = changeBetween(a, b, breaksBetween(view.columns, from, column));
      const obstacle = change.kind === 'none' ? change.obstacle : null;
      if (obstacle?.kind === 'unit' || obstacle?.kind === 'missing') return [];
      const cautions = change.kind === 'none' ? [] : change.cautions;
      return numbersOf(a, b, row, fromIndex, fromIndex + 1 + offset, claim).map(({ reading, value }) => ({
        reading,
        row,
        column,
        from,
        value,
        match: matchOf(value, claim),
        obstacle,
        cautions,
      }));
    }),
  );
}

type Figure = Extract<ComparedPoint, { kind: 'figure' }>;

/** What a claim can mean of two figures: their difference, the percentage, or points where they are percentages or shares. */
function numbersOf(
  from: Figure,
  to: Figure,
  row: CompareRow,
  fromIndex: number,
  toIndex: number,
  claim: Claim,
): { reading: ClaimReading; value: Exact }[] {
  const wants = (reading: ClaimReading): boolean => claim.readings.includes(reading);
  const difference = to.value.minus(from.value);
  if (from.unit === '%') return wants('points') ? [{ reading: 'points', value: difference }] : [];
  const relative = relativeChange(from.value, to.value);
  const [earlier, later] = [row.shares?.[fromIndex], row.shares?.[toIndex]];
  return [
    ...(wants('difference') ? [{ reading: 'difference' as const, value: difference }] : []),
    ...(wants('percent') && relative.kind !== 'from-zero'
      ? [
          {
            reading: 'percent' as const,
            value: difference.times(HUNDRED).div(from.value.isZero() ? HUNDRED : from.value.abs()),
          },
        ]
      : []),
    ...(wants('points') && earlier?.kind === 'percent' && later?.kind === 'percent'
      ? [{ reading: 'points' as const, value: later.value.minus(earlier.value) }]
      : []),
  ];
}

function matchOf(value: Exact, claim: Claim): Finding['match'] {
  const [found, stated] = claim.isSigned ? [value, claim.value] : [value.abs(), claim.value.abs()];
  if (found.equals(stated)) return 'exact';
  return found.toNearest(claim.step).equals(stated) ? 'rounded' : 'other';
}
