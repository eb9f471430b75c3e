'use client';

import { useTranslations } from 'next-intl';
import { TextField } from '@/components/ui/field';
import { SHORTEST_PASSWORD } from '@/lib/auth/password-rules';

/** The field in which somebody chooses a password. */
export function NewPasswordField({ label, error }: { label: string; error: string | undefined }) {
  const text = useTranslations('auth');
  return (
    <TextField
      id="password"
      name="password"
      type="password"
      label={label}
      hint={text('passwordHint', { shortest: SHORTEST_PASSWORD })}
      error={error}
      autoComplete="new-password"
      required
    />
  );
}
