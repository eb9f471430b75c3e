'use client';

import { useActionState } from 'react';
import type { FormAction } from '@/components/auth/form-action';
import { FormNotice } from '@/components/auth/form-notice';
import { Button, type ButtonKind } from '@/components/ui/button';
import { UNTOUCHED } from '@/lib/auth/form-state';
import { MadeLinkNotice } from './made-link-notice';

/** One thing to do, as a button. `fields` say on what; `about` names it for whoever hears the button alone. */
export function ActionButton({
  action,
  fields,
  label,
  about,
  kind = 'plain',
  doneLabel,
}: {
  action: FormAction;
  fields: Readonly<Record<string, string>>;
  label: string;
  about?: string;
  kind?: ButtonKind;
  doneLabel?: string;
}) {
  const [state, submit, isPending] = useActionState(action, UNTOUCHED);
  return (
    <form action={submit} className="grid justify-items-start gap-3">
      <FormNotice state={state} {...(doneLabel !== undefined && { done: doneLabel })} />
      <MadeLinkNotice state={state} />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button kind={kind} disabled={isPending} aria-label={about === undefined ? undefined : `${label}: ${about}`}>
        {label}
      </Button>
    </form>
  );
}
