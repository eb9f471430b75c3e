import { AUTH_PERMISSIONS } from './auth-permissions.server';
import type { PermissionRow } from './permission-row.server';

/** Every table of who may do what: an area with use cases of its own adds its table here. */
export const PERMISSION_ROWS: readonly PermissionRow[] = [...AUTH_PERMISSIONS];
