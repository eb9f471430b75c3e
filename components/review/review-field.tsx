'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { headerEdit, headerValue } from '@/lib/review/structure/header-fields';
import { SelectField, TextField, type Choice } from '../ui/field';
import { useIsLive } from './structure/use-is-live';
import { useOptionalWorkbench } from './workbench/session-context';

export interface ReviewTextField {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly type?: 'text' | 'date' | 'number';
  readonly value: string;
  readonly choices?: readonly Choice[];
}

export interface ReviewFieldProps {
  readonly definition: ReviewTextField;
  /** What was typed in a form that was not accepted. */
  readonly typed: string | undefined;
  readonly error: string | undefined;
}

/**
 * A field of the form that accepts. With scripts, what the reading has a place for is an edit as soon as it is left, so
 * that it survives a reload and can be undone; the rest, and all of it without scripts, is sent with the form.
 */
export function ReviewField({ definition, typed, error }: ReviewFieldProps) {
  const workbench = useOptionalWorkbench();
  const isLive = useIsLive();
  const kept = workbench && isLive ? headerValue(workbench.session.reading, definition.name) : null;
  if (kept === null) return <PlainField definition={definition} value={typed ?? definition.value} error={error} />;
  // What the form refused is shown again as it was typed; else what the reading holds now.
  return (
    <LiveField definition={definition} kept={kept} typed={error === undefined ? undefined : typed} error={error} />
  );
}

function PlainField({
  definition,
  value,
  error,
}: {
  definition: ReviewTextField;
  value: string;
  error: string | undefined;
}) {
  const { name, label, hint, type = 'text', choices } = definition;
  const shared = { id: `field-${name}`, name, label, hint, error, defaultValue: value };
  if (choices) return <SelectField {...shared} choices={choices} />;
  if (type === 'number') return <TextField {...shared} inputMode="numeric" />;
  return <TextField {...shared} type={type} />;
}

function LiveField({
  definition,
  kept,
  typed,
  error,
}: {
  definition: ReviewTextField;
  kept: string;
  typed: string | undefined;
  error: string | undefined;
}) {
  const t = useTranslations('structure.problem');
  const workbench = useOptionalWorkbench();
  const [problem, setProblem] = useState<string | undefined>(undefined);
  // What is being typed stays, whatever somebody else makes of the reading meanwhile.
  const [typing, setTyping] = useState<string | null>(typed ?? null);
  const { name, label, hint, type = 'text', choices } = definition;
  const keep = (value: string): void => {
    const edit = value.trim() === kept ? null : headerEdit(name, value);
    const refused = edit === null || !workbench ? null : workbench.edit(edit);
    setProblem(refused === null ? undefined : t(refused));
    if (refused === null) setTyping(null);
  };
  // A list has a choice even where the document says nothing.
  const shown = typing ?? (kept === '' && choices ? definition.value : kept);
  const shared = { id: `field-${name}`, name, label, hint, error: problem ?? error, value: shown };
  if (choices) {
    return (
      <SelectField
        {...shared}
        choices={choices}
        onChange={(event) => {
          setTyping(event.target.value);
          keep(event.target.value);
        }}
      />
    );
  }
  return (
    <TextField
      {...shared}
      {...(type === 'number' ? { inputMode: 'numeric' } : { type })}
      onChange={(event) => {
        setTyping(event.target.value);
      }}
      onBlur={(event) => {
        keep(event.target.value);
      }}
      onKeyDown={(event) => {
        // Enter keeps the field; it never accepts the whole reading by accident.
        if (event.key !== 'Enter') return;
        event.preventDefault();
        keep(event.currentTarget.value);
      }}
    />
  );
}
