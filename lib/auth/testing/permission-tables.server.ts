import { ANNEX_PERMISSIONS } from './annex-permissions.server';
import { AUTH_PERMISSIONS } from './auth-permissions.server';
import { DEADLINE_PERMISSIONS } from './deadline-permissions.server';
import { COMPARISON_PERMISSIONS } from './comparison-permissions.server';
import type { PermissionRow } from './permission-row.server';
import { KEEPING_PERMISSIONS } from './keeping-permissions.server';
import { RECORDING_PERMISSIONS } from './recording-permissions.server';
import { SERIES_PERMISSIONS } from './series-permissions.server';

/** Every table of who may do what: an area with use cases of its own adds its table here. */
export const PERMISSION_ROWS: readonly PermissionRow[] = [
  ...AUTH_PERMISSIONS,
  ...RECORDING_PERMISSIONS,
  ...KEEPING_PERMISSIONS,
  ...DEADLINE_PERMISSIONS,
  ...ANNEX_PERMISSIONS,
  ...COMPARISON_PERMISSIONS,
  ...SERIES_PERMISSIONS,
];

/** Files that look like a use case and are none, each with the reason why nobody has to be tried on it. */
export const NOT_FOR_USERS: Readonly<Record<string, string>> = {
  'lib/auth/first-administrator.server.ts': 'the app itself, at the start',
  'lib/review/record-reading.server.ts': 'a step of acceptReading, in its transaction',
  'lib/review/correct-reading.server.ts': 'a step of acceptReading, in its transaction',
  'lib/review/save-form-entries.server.ts': 'a step of the use cases of the plain forms of a review',
  'lib/review/keeping-office.server.ts': 'the rule that the use cases of accepted readings ask',
  'lib/review/annexes/annex-answer.server.ts': 'the rule that the use cases of annexes ask',
  'lib/review/read-import.server.ts': 'the worker, for whoever brought the document in',
  'lib/review/import-document.server.ts': 'the command on the server, and the sample',
  'lib/series/store-decisions.server.ts': 'a step of the use cases that decide about series, in their transaction',
  'lib/series/allow-series-editing.server.ts': 'the rule that the use cases of series ask',
};
