'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import type { FieldProblem } from '@/lib/review/edits/try-edits';
import { Button } from '../../ui/button';

/** What stands in the fields of a panel. */
export interface PanelValues {
  readonly text: (name: string) => string;
  readonly all: (name: string) => readonly string[];
  readonly isChecked: (name: string) => boolean;
}

/** What goes wrong in a field, as a problem of an edit or in words of the panel's own. */
export type PanelProblem = FieldProblem | { readonly field: string; readonly words: string };

/** Ties a field to its panel: spread it into the field. */
export type PanelField = (name: string) => {
  readonly id: string;
  readonly name: string;
  readonly error: string | undefined;
};

export interface EditPanelProps {
  readonly title: string;
  /** The words of the button; "Bewaar" when not given. */
  readonly action?: string;
  /** Null when it was done. */
  readonly onSave: (values: PanelValues) => PanelProblem | null;
  readonly onLeave: () => void;
  readonly children: (field: PanelField) => ReactNode;
}

/**
 * A few fields in place, with the first in focus. Enter saves, Escape leaves; what cannot be saved says why beside its
 * field, and what was typed stays.
 */
export function EditPanel({ title, action, onSave, onLeave, children }: EditPanelProps) {
  const t = useTranslations('structure');
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [found, setFound] = useState<{ readonly problem: PanelProblem; readonly hasField: boolean } | null>(null);
  const problem = found?.problem ?? null;
  const wordsOf = (each: PanelProblem): string => ('words' in each ? each.words : t(`problem.${each.problem}`));
  useEffect(() => {
    firstField(form.current)?.focus();
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  useEffect(() => {
    if (found) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [found]);
  const field: PanelField = (name) => ({
    id: `${id}-${name}`,
    name,
    error: problem?.field === name ? wordsOf(problem) : undefined,
  });
  return (
    // The keys of a form's fields are its own; Escape leaves it from any of them.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      ref={form}
      noValidate
      aria-label={title}
      className="my-3 grid gap-4 rounded-md border border-edge bg-sheet p-4"
      onSubmit={(event) => {
        event.preventDefault();
        const form = event.currentTarget;
        const refused = onSave(valuesOf(form));
        const hasField = refused !== null && form.elements.namedItem(refused.field) !== null;
        setFound(refused && { problem: refused, hasField });
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.nativeEvent.stopImmediatePropagation();
        onLeave();
      }}
    >
      <p className="font-semibold">{title}</p>
      {problem && found?.hasField === false && (
        <p role="alert" className="font-medium text-no">
          {wordsOf(problem)}
        </p>
      )}
      {children(field)}
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <Button>{action ?? t('save')}</Button>
        <Button type="button" kind="quiet" onClick={onLeave}>
          {t('leave')}
        </Button>
      </div>
    </form>
  );
}

function valuesOf(form: HTMLFormElement): PanelValues {
  const data = new FormData(form);
  const all = (name: string): string[] =>
    data.getAll(name).filter((value): value is string => typeof value === 'string');
  return { all, text: (name) => all(name)[0] ?? '', isChecked: (name) => data.has(name) };
}

function firstField(form: HTMLFormElement | null): HTMLElement | null {
  return form?.querySelector<HTMLElement>('input:not([type="hidden"]), select, textarea') ?? null;
}
