import { z } from 'zod';

/** The id of a row, from a hidden field. */
export const IdField = z.uuid('idInvalid');

/** The name of a person or an office, as typed: one line, spaces at the ends and doubled ones left out. */
export const NameField = z
  .string({ error: 'nameMissing' })
  .transform((typed) => typed.normalize('NFC').replace(/\s+/gu, ' ').trim())
  .pipe(z.string().min(1, 'nameMissing').max(200, 'nameTooLong'));

/** A password as typed; whether it is good enough depends on whose it is (`passwordProblem`). */
export const PasswordField = z
  .string({ error: 'passwordMissing' })
  .min(1, 'passwordMissing')
  .max(10_000, 'passwordTooLong');
