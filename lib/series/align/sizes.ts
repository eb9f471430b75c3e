import { Decimal } from 'decimal.js';
import type { Printing } from './aligned-thread';

/** The sizes of the labels of one table next to those of the same breakdown in an earlier one. Grounds for questions alone. */
export interface Sizes {
  /** The part of its table, from 0 to 1, in the year nearest to the other table; null where it is not known. */
  readonly share: (printing: Printing) => number | null;
}

/** Figures below this agree by chance too often to say anything. */
const SMALLEST_TELLING = 10;

/** Shares in the last year of the earlier table, and in the first later year of the later one. */
export function sizesOf(earlier: readonly Printing[], later: readonly Printing[]): Sizes {
  const lastOfEarlier = periodsOf(earlier).at(-1) ?? null;
  const laterPeriods = periodsOf(later);
  const firstOfLater =
    laterPeriods.find((period) => lastOfEarlier !== null && startOf(period) > startOf(lastOfEarlier)) ??
    laterPeriods[0] ??
    null;
  const before = sharesIn(earlier, lastOfEarlier);
  const after = sharesIn(later, firstOfLater);
  return { share: (printing) => before.get(printing) ?? after.get(printing) ?? null };
}

/** A year of both in which the figures of the one set add up to those of the other; null when there is none that tells. */
export function equalPeriod(
  left: readonly Printing[],
  right: readonly Printing[],
): { readonly period: string; readonly left: string[]; readonly right: string[] } | null {
  const [first] = left;
  if (!first) return null;
  for (const period of first.figures.keys()) {
    const [a, b] = [figuresIn(left, period), figuresIn(right, period)];
    if (a === null || b === null) continue;
    const [sumA, sumB] = [Decimal.sum(...a), Decimal.sum(...b)];
    if (sumA.equals(sumB) && sumA.abs().gte(SMALLEST_TELLING))
      return { period: labelOf(period), left: a.map(text), right: b.map(text) };
  }
  return null;
}

/** A year of both in which a label that is printed alike has a very different figure. */
export function restatedApart(
  earlier: Printing,
  later: Printing,
): { readonly period: string; readonly left: string[]; readonly right: string[] } | null {
  for (const [period, before] of earlier.figures) {
    const after = later.figures.get(period);
    if (after === undefined || before.isZero()) continue;
    const difference = after.minus(before).abs();
    if (difference.gte(2 * SMALLEST_TELLING) && difference.div(before.abs()).gt('0.25'))
      return { period: labelOf(period), left: [text(before)], right: [text(after)] };
  }
  return null;
}

/** "2020-01-01" of "calendar-year:2020-01-01:2020-12-31", and its year for a person. */
function startOf(period: string): string {
  return period.split(':')[1] ?? '';
}

function labelOf(period: string): string {
  const [, start = '', end = ''] = period.split(':');
  const [from, to] = [start.slice(0, 4), end.slice(0, 4)];
  return from === to ? from : `${from}-${to}`;
}

function periodsOf(printings: readonly Printing[]): string[] {
  return [...new Set(printings.flatMap((printing) => [...printing.figures.keys()]))].toSorted((one, other) =>
    startOf(one).localeCompare(startOf(other)),
  );
}

function sharesIn(printings: readonly Printing[], period: string | null): Map<Printing, number> {
  if (period === null) return new Map();
  const known = printings.flatMap((printing) => {
    const figure = printing.figures.get(period);
    return figure === undefined ? [] : [{ printing, figure }];
  });
  const whole = known.reduce((sum, { figure }) => sum.plus(figure.abs()), new Decimal(0));
  if (whole.isZero()) return new Map();
  return new Map(known.map(({ printing, figure }) => [printing, figure.abs().div(whole).toNumber()]));
}

function figuresIn(printings: readonly Printing[], period: string): Decimal[] | null {
  const figures = printings.flatMap((printing) => printing.figures.get(period) ?? []);
  return figures.length === printings.length && figures.length > 0 ? figures : null;
}

function text(figure: Decimal): string {
  return figure.toFixed();
}
