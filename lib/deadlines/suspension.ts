import { z } from 'zod';
import { isoDate, type IsoDate } from '../figures/iso-date';
import { addDays, mondayOf, weekdayOf, yearOf } from './day';
import { MonthDay } from './working-calendar';

/** The recesses of a parliament, whose days are decided each year. */
export const RECESS_KINDS = ['autumn', 'christmas', 'spring', 'easter', 'summer', 'election', 'other'] as const;
export type RecessKind = (typeof RECESS_KINDS)[number];

/** One recess as an administrator recorded it; both days are part of it. */
export interface RecessDays {
  readonly kind: RecessKind;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
}

/**
 * What suspends a period, as data of a rule: a fixed stretch of every year ("25 December to 2 January", which may cross
 * the year), the whole of a recess, its second week, or the time from its start to a fixed day ("from the start of the
 * summer recess to 31 August").
 */
export const Suspension = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('fixed'), from: MonthDay, to: MonthDay }),
  z.object({ kind: z.literal('recess'), recess: z.enum(RECESS_KINDS) }),
  z.object({ kind: z.literal('second-week'), recess: z.enum(RECESS_KINDS) }),
  z.object({ kind: z.literal('from-start-to'), recess: z.enum(RECESS_KINDS), to: MonthDay }),
]);
export type Suspension = z.infer<typeof Suspension>;

/** A stretch of days that does not count, both ends included, and what suspends it. */
export interface SuspendedStretch {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly because: Suspension;
}

/** A recess that a rule needs and nobody recorded for that year. */
export interface MissingRecess {
  readonly recess: RecessKind;
  readonly year: number;
}

/**
 * When a recess can fall, as month and day: only a period that touches this stretch needs the recess of that year.
 * Easter Sunday lies between 22 March and 25 April, and the fortnight around it between these two days.
 */
const POSSIBLE_DAYS: Readonly<Record<RecessKind, readonly [string, string]>> = {
  autumn: ['10-15', '11-15'],
  christmas: ['12-15', '12-31'],
  spring: ['02-01', '03-15'],
  easter: ['03-15', '05-05'],
  summer: ['06-20', '08-31'],
  election: ['01-01', '12-31'],
  other: ['01-01', '12-31'],
};

/** Whether every year has one, so that a year without one is a year that somebody forgot. */
function isYearly(recess: RecessKind): boolean {
  return recess !== 'election' && recess !== 'other';
}

function dayIn(year: number, monthDay: string): IsoDate {
  const [month, day] = [Number(monthDay.slice(0, 2)), Number(monthDay.slice(3))];
  // 29 February of a year without one is its last day.
  return isoDate(year, month, day) ?? dayIn(year, `${monthDay.slice(0, 3)}${String(day - 1).padStart(2, '0')}`);
}

/** The Monday to Sunday of the second week; a recess that starts in a weekend has its first week after it. */
function secondWeek(recess: RecessDays): { from: IsoDate; to: IsoDate } | null {
  const firstMonday =
    weekdayOf(recess.startsOn) > 5 ? addDays(mondayOf(recess.startsOn), 7) : mondayOf(recess.startsOn);
  const from = addDays(firstMonday, 7);
  const lastDay = addDays(from, 6);
  const to = lastDay < recess.endsOn ? lastDay : recess.endsOn;
  return from <= to ? { from, to } : null;
}

function stretchesOf(suspension: Suspension, recess: RecessDays): { from: IsoDate; to: IsoDate } | null {
  switch (suspension.kind) {
    case 'fixed':
      return null;
    case 'recess':
      return { from: recess.startsOn, to: recess.endsOn };
    case 'second-week':
      return secondWeek(recess);
    case 'from-start-to': {
      const to = dayIn(yearOf(recess.startsOn), suspension.to);
      return recess.startsOn <= to ? { from: recess.startsOn, to } : null;
    }
  }
}

/**
 * The stretches of days between `from` and `to` that the suspensions of a rule take out, in order of time, and the
 * recesses that would have to be known for an exact answer but are not.
 */
export function suspendedStretches(
  suspensions: readonly Suspension[],
  recesses: readonly RecessDays[],
  from: IsoDate,
  to: IsoDate,
): { readonly stretches: readonly SuspendedStretch[]; readonly missing: readonly MissingRecess[] } {
  const stretches: SuspendedStretch[] = [];
  const missing: MissingRecess[] = [];
  const add = (stretch: { from: IsoDate; to: IsoDate } | null, because: Suspension): void => {
    if (stretch !== null && stretch.from <= to && stretch.to >= from) stretches.push({ ...stretch, because });
  };
  for (const suspension of suspensions) {
    for (let year = yearOf(from) - 1; year <= yearOf(to); year += 1) {
      if (suspension.kind === 'fixed') {
        const start = dayIn(year, suspension.from);
        const crossesYear = suspension.to < suspension.from;
        add({ from: start, to: dayIn(crossesYear ? year + 1 : year, suspension.to) }, suspension);
        continue;
      }
      const own = recesses.filter((recess) => recess.kind === suspension.recess && yearOf(recess.startsOn) === year);
      for (const recess of own) add(stretchesOf(suspension, recess), suspension);
      const [first, last] = POSSIBLE_DAYS[suspension.recess];
      const touches = dayIn(year, first) <= to && dayIn(year, last) >= from;
      if (own.length === 0 && touches && isYearly(suspension.recess)) {
        missing.push({ recess: suspension.recess, year });
      }
    }
  }
  stretches.sort((one, other) => (one.from < other.from ? -1 : 1));
  return { stretches, missing };
}
