'use client';

import { useTranslations } from 'next-intl';
import { RadioGroup } from '@/components/ui/field';
import { ROLES } from '@/lib/visibility/viewer';

/** What somebody may do in an office. */
export function RoleField({
  label,
  error,
  chosen,
}: {
  label: string;
  error: string | undefined;
  chosen: string | undefined;
}) {
  const text = useTranslations('administration.roles');
  const value = chosen ?? ROLES[0];
  return (
    <RadioGroup
      key={value}
      id="role"
      name="role"
      label={label}
      error={error}
      defaultValue={value}
      choices={ROLES.map((role) => ({ value: role, label: text(role), hint: text(`${role}Hint`) }))}
    />
  );
}
