import { brusselsDay, type IsoDate } from '../figures/iso-date';

/**
 * Whether what a source states was known on that day: it had been stated by then, or, where its day is unknown, it had
 * been brought in here by then. Null is today: all of it.
 */
export function isKnownOn(
  knownOn: IsoDate | null,
  source: { readonly statedOn: IsoDate | null; readonly recordedAt: Date },
): boolean {
  return knownOn === null || (source.statedOn ?? brusselsDay(source.recordedAt)) <= knownOn;
}
