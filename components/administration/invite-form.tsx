'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { Form } from '@/components/auth/form';
import type { FormAction } from '@/components/auth/form-action';
import { FormNotice } from '@/components/auth/form-notice';
import { useFieldError } from '@/components/auth/use-field-error';
import { Button } from '@/components/ui/button';
import { CheckboxField, SelectField, TextField } from '@/components/ui/field';
import { UNTOUCHED } from '@/lib/auth/form-state';
import { MadeLinkNotice } from './made-link-notice';
import { RoleField } from './role-field';

/** Invites somebody who has no account. The link that comes of it is shown once. */
export function InviteForm({
  action,
  offices,
}: {
  action: FormAction;
  offices: readonly { readonly id: string; readonly name: string }[];
}) {
  const text = useTranslations('administration.invites');
  const [state, submit, isPending] = useActionState(action, UNTOUCHED);
  const errorOf = useFieldError(state);
  const officeId = state.values.officeId ?? offices[0]?.id ?? '';
  const makesAdministrator = state.values.makesAdministrator === 'on';
  return (
    <Form action={submit}>
      <FormNotice state={state} />
      <MadeLinkNotice state={state} />
      <TextField
        id="invite-email"
        name="email"
        type="email"
        label={text('newEmail')}
        error={errorOf('email')}
        defaultValue={state.values.email}
        autoComplete="off"
        required
      />
      <SelectField
        key={officeId}
        id="invite-office"
        name="officeId"
        label={text('newOffice')}
        error={errorOf('officeId')}
        defaultValue={officeId}
        choices={[
          ...offices.map(({ id, name }) => ({ value: id, label: name })),
          { value: '', label: text('newNoOffice') },
        ]}
      />
      <RoleField label={text('newRole')} error={errorOf('role')} chosen={state.values.role} />
      <CheckboxField
        key={String(makesAdministrator)}
        id="invite-administrator"
        name="makesAdministrator"
        label={text('newAdministrator')}
        defaultChecked={makesAdministrator}
      />
      <div>
        <Button disabled={isPending}>{text('create')}</Button>
      </div>
    </Form>
  );
}
