'use client';

import { useActionState } from 'react';
import { Form } from '@/components/auth/form';
import type { FormAction } from '@/components/auth/form-action';
import { FormNotice } from '@/components/auth/form-notice';
import { useFieldError } from '@/components/auth/use-field-error';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';
import { UNTOUCHED } from '@/lib/auth/form-state';

/** The name of an office, new (`officeId` is null) or to be changed. */
export function OfficeNameForm({
  action,
  officeId,
  name,
  label,
  submitLabel,
  doneLabel,
}: {
  action: FormAction;
  officeId: string | null;
  name: string;
  label: string;
  submitLabel: string;
  doneLabel: string;
}) {
  const [state, submit, isPending] = useActionState(action, UNTOUCHED);
  const errorOf = useFieldError(state);
  return (
    <Form action={submit}>
      <FormNotice state={state} done={doneLabel} />
      {officeId !== null && <input type="hidden" name="officeId" value={officeId} />}
      <TextField
        id="office-name"
        name="name"
        label={label}
        error={errorOf('name')}
        defaultValue={state.values.name ?? name}
        autoComplete="off"
        required
      />
      <div>
        <Button kind="plain" disabled={isPending}>
          {submitLabel}
        </Button>
      </div>
    </Form>
  );
}
