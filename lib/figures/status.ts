import type { MissingReason } from './missing-reason';

/** The status of a figure after SDMX CL_OBS_STATUS; several at once are normal. */
export const OBSERVATION_STATUSES = {
  break: 'B',
  'definition-differs': 'D',
  provisional: 'P',
  estimated: 'E',
  revised: 'R',
} as const;
export type ObservationStatus = keyof typeof OBSERVATION_STATUSES;

/** The SDMX code of a missing figure: not collected (L), suppressed (Q) or missing for any other reason (O). */
export function sdmxMissingCode(reason: MissingReason): 'L' | 'Q' | 'O' {
  switch (reason) {
    case 'not-collected':
      return 'L';
    case 'suppressed':
    case 'legally-barred':
      return 'Q';
    case 'not-found':
    case 'not-asked':
    case 'unavailable':
    case 'not-yet-available':
    case 'not-applicable':
    case 'blank':
    case 'other-breakdown':
    case 'unspecified':
      return 'O';
  }
}
