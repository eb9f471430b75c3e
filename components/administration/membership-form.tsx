'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { Form } from '@/components/auth/form';
import type { FormAction } from '@/components/auth/form-action';
import { FormNotice } from '@/components/auth/form-notice';
import { useFieldError } from '@/components/auth/use-field-error';
import { Button } from '@/components/ui/button';
import { SelectField } from '@/components/ui/field';
import { UNTOUCHED } from '@/lib/auth/form-state';
import { RoleField } from './role-field';

/** Adds somebody who has an account to an office. */
export function MembershipForm({
  action,
  officeId,
  users,
}: {
  action: FormAction;
  officeId: string;
  users: readonly { readonly userId: string; readonly name: string; readonly email: string }[];
}) {
  const text = useTranslations('administration.office');
  const [state, submit, isPending] = useActionState(action, UNTOUCHED);
  const errorOf = useFieldError(state);
  const userId = state.values.userId ?? '';
  return (
    <Form action={submit}>
      <FormNotice state={state} done={text('added')} />
      <input type="hidden" name="officeId" value={officeId} />
      <SelectField
        key={userId}
        id="member-user"
        name="userId"
        label={text('addUser')}
        error={errorOf('userId')}
        defaultValue={userId}
        choices={[
          { value: '', label: text('addUserChoose') },
          ...users.map(({ userId: value, name, email }) => ({ value, label: `${name} (${email})` })),
        ]}
      />
      <RoleField label={text('addRole')} error={errorOf('role')} chosen={state.values.role} />
      <div>
        <Button kind="plain" disabled={isPending}>
          {text('add')}
        </Button>
      </div>
    </Form>
  );
}
