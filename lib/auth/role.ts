import { z } from 'zod';
import { ROLES } from '../visibility/viewer';

/** A role in an office, as a form or a row holds it. */
export const RoleName = z.enum(ROLES);
