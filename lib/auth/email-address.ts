import { z } from 'zod';

/** The longest address that mail can carry (RFC 5321, section 4.5.3.1.3, less the angle brackets). */
const LONGEST_EMAIL = 254;

/** An e-mail address as accounts are known by it: trimmed and in lower case. */
export function normaliseEmail(typed: string): string {
  return typed.normalize('NFKC').trim().toLowerCase();
}

/** The field of a form in which somebody types an e-mail address. */
export const EmailField = z
  .string({ error: 'emailMissing' })
  .max(4 * LONGEST_EMAIL, 'emailInvalid')
  .transform(normaliseEmail)
  .pipe(z.string().min(1, 'emailMissing').max(LONGEST_EMAIL, 'emailInvalid').pipe(z.email('emailInvalid')));
