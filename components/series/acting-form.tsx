'use client';

import { useActionState, type ReactNode } from 'react';
import { Button, type ButtonKind } from '../ui/button';
import { NOT_SENT, type ActingAction } from './acting-form-state';
import { CheckboxField, RadioGroup, SelectField, TextArea, TextField, type Choice } from '../ui/field';

export interface ActingField {
  readonly kind: 'text' | 'lines' | 'date' | 'choice' | 'one-of' | 'yes-or-no';
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly value?: string;
  readonly choices?: readonly Choice[];
}

export interface ActingFormProps {
  /** Unique on the page. */
  readonly id: string;
  readonly action: ActingAction;
  readonly hidden: Readonly<Record<string, string>>;
  readonly fields?: readonly ActingField[];
  /** Fields that most people leave alone, behind a line to open. */
  readonly more?: { readonly label: string; readonly fields: readonly ActingField[] };
  readonly send: string;
  readonly kind?: ButtonKind;
  /** The words of every problem. */
  readonly errors: Readonly<Record<string, string>>;
  readonly children?: ReactNode;
}

/** A form that acts on the server, with or without scripts: what was typed comes back beside what is wrong with it. */
export function ActingForm({
  id,
  action,
  hidden,
  fields = [],
  more,
  send,
  kind = 'plain',
  errors,
  children,
}: ActingFormProps) {
  const [state, submit, isPending] = useActionState(action, NOT_SENT);
  const words = state.problem === null ? undefined : (errors[state.problem] ?? errors.unknown);
  const isOfField = [...fields, ...(more?.fields ?? [])].some(({ name }) => name === state.field);
  const oneField = (field: ActingField): ReactNode => (
    <OneField
      key={`${field.name}-${state.values[field.name] ?? ''}`}
      id={`${id}-${field.name}`}
      field={field}
      typed={state.values[field.name]}
      error={state.field === field.name ? words : undefined}
    />
  );
  return (
    <form action={submit} noValidate className="grid gap-4">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      {fields.map(oneField)}
      {more && (
        <details open={more.fields.some(({ name }) => (state.values[name] ?? '') !== '') || undefined}>
          <summary className="text-act">{more.label}</summary>
          <div className="mt-3 grid gap-4">{more.fields.map(oneField)}</div>
        </details>
      )}
      {words !== undefined && !isOfField && (
        <p role="alert" className="font-medium text-no">
          {words}
        </p>
      )}
      <div>
        <Button kind={kind} disabled={isPending}>
          {send}
        </Button>
      </div>
    </form>
  );
}

function OneField({
  id,
  field: { kind, choices = [], value, ...rest },
  typed,
  error,
}: {
  id: string;
  field: ActingField;
  typed: string | undefined;
  error: string | undefined;
}) {
  const common = { id, error, ...rest };
  const defaultValue = typed ?? value;
  switch (kind) {
    case 'text':
      return <TextField {...common} defaultValue={defaultValue} autoComplete="off" />;
    case 'date':
      return <TextField {...common} type="date" defaultValue={defaultValue} />;
    case 'lines':
      return <TextArea {...common} rows={2} defaultValue={defaultValue} />;
    case 'choice':
      return <SelectField {...common} choices={choices} defaultValue={defaultValue} />;
    case 'one-of':
      return <RadioGroup {...common} choices={choices} defaultValue={defaultValue} />;
    case 'yes-or-no':
      return <CheckboxField {...common} value="ja" defaultChecked={defaultValue === 'ja'} />;
  }
}
