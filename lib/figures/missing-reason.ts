/**
 * Why there is no figure at a place where one could stand. `not-found` says only that we have none: whether it was
 * asked is unknown, so it is never worded as "not asked" (that is `not-asked`, a fact somebody recorded).
 */
export const MISSING_REASONS = [
  'not-found',
  'not-asked',
  'not-collected',
  'legally-barred',
  'suppressed',
  'unavailable',
  'not-yet-available',
  'not-applicable',
  'blank',
  'other-breakdown',
  'unspecified',
] as const;
export type MissingReason = (typeof MISSING_REASONS)[number];
