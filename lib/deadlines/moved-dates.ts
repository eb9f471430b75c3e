import type { IsoDate } from '../figures/iso-date';
import type { DueFacts } from './due-date';
import { dueDateIn, type ParliamentProfile } from './profile';

/** An open question to one minister, as far as its due date is concerned. */
export interface OpenAddressee extends DueFacts {
  readonly addresseeId: string;
  readonly questionSlug: string;
  readonly title: string | null;
  readonly number: number | null;
}

/** A due date that a change of the profile would move; null is "not known". */
export interface MovedDate {
  readonly addresseeId: string;
  readonly questionSlug: string;
  readonly title: string | null;
  readonly number: number | null;
  readonly before: IsoDate | null;
  readonly after: IsoDate | null;
}

/** The due dates of open questions that are not the same under both profiles, in order of the date they get. */
export function movedDates(
  open: readonly OpenAddressee[],
  before: ParliamentProfile,
  after: ParliamentProfile,
): MovedDate[] {
  const dateOf = (profile: ParliamentProfile, facts: DueFacts): IsoDate | null => {
    const due = dueDateIn(profile, facts);
    return due.kind === 'unknown' ? null : due.on;
  };
  return open
    .map((addressee) => ({
      addresseeId: addressee.addresseeId,
      questionSlug: addressee.questionSlug,
      title: addressee.title,
      number: addressee.number,
      before: dateOf(before, addressee),
      after: dateOf(after, addressee),
    }))
    .filter((moved) => moved.before !== moved.after)
    .sort((one, other) => (one.after ?? '').localeCompare(other.after ?? ''));
}
