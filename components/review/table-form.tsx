'use client';

import { useActionState, type ReactNode } from 'react';
import { Button } from '../ui/button';
import { SelectField, TextField, type Choice } from '../ui/field';
import { Notice } from '../ui/notice';

export interface TableFormState {
  readonly problem: string | null;
  readonly fields: Readonly<Record<string, string>>;
  readonly typed: Readonly<Record<string, string>>;
}

export interface TableFormTexts {
  readonly problemTitle: string;
  readonly problems: Readonly<Record<string, string>>;
  readonly fieldProblems: Readonly<Record<string, string>>;
  readonly table: string;
  readonly title: string;
  readonly path: string;
  readonly pathHint: string;
  readonly columns: string;
  readonly rowHeading: string;
  readonly heading: string;
  readonly period: string;
  readonly unit: string;
  readonly rows: string;
  readonly row: string;
  readonly kind: string;
  readonly kinds: readonly Choice[];
  readonly label: string;
  readonly code: string;
  readonly cell: string;
  readonly printed: string;
  readonly save: string;
  readonly remove: string;
}

export interface TableFormProps {
  readonly action: (state: TableFormState, form: FormData) => Promise<TableFormState>;
  readonly reviewDraftId: string;
  readonly version: number;
  /** From 0. */
  readonly table: number;
  /** By the names of lib/review/table-form.ts. */
  readonly values: Readonly<Record<string, string>>;
  readonly columns: readonly string[];
  /** Per row its label and, per cell, what the machine read. */
  readonly rows: readonly { readonly label: string; readonly cells: readonly string[] }[];
  readonly texts: TableFormTexts;
}

type Field = (name: string, label: string, hint?: string) => ReactNode;

const UNTOUCHED: TableFormState = { problem: null, fields: {}, typed: {} };

/** Every word and figure of a table in a field of its own. It works without scripts: what was typed comes back. */
export function TableForm(props: TableFormProps) {
  const [state, submit, isPending] = useActionState(props.action, UNTOUCHED);
  const { texts, values } = props;
  const errorOf = (name: string): string | undefined => {
    const key = state.fields[name];
    return key === undefined ? undefined : (texts.fieldProblems[key] ?? texts.fieldProblems.invalid);
  };
  const shared = (name: string) => ({
    id: name,
    name,
    error: errorOf(name),
    defaultValue: state.typed[name] ?? values[name] ?? '',
  });
  const field: Field = (name, label, hint) => (
    <TextField key={name} {...shared(name)} label={label} hint={hint} autoComplete="off" />
  );
  return (
    <form action={submit} className="grid gap-10">
      <input type="hidden" name="reviewDraftId" value={props.reviewDraftId} />
      <input type="hidden" name="version" value={props.version} />
      <input type="hidden" name="table" value={props.table} />
      {state.problem !== null && (
        <Notice kind="problem" title={texts.problemTitle}>
          {texts.problems[state.problem] ?? texts.problems.invalid}
          {errorOf('form') !== undefined && <p>{errorOf('form')}</p>}
        </Notice>
      )}
      <Group legend={texts.table}>
        {field('title', texts.title)}
        {field('path', texts.path, texts.pathHint)}
      </Group>
      <section aria-labelledby="kolommen" className="grid gap-5">
        <h2 id="kolommen" className="font-serif text-heading font-semibold">
          {texts.columns}
        </h2>
        {field('heading-0', texts.rowHeading)}
        {props.columns.slice(1).map((heading, index) => (
          <Group key={index} legend={heading || `${texts.heading} ${String(index + 1)}`} isSmall>
            {field(`heading-${String(index + 1)}`, texts.heading)}
            {field(`period-${String(index + 1)}`, texts.period)}
            {field(`unit-${String(index + 1)}`, texts.unit)}
          </Group>
        ))}
      </section>
      <section aria-labelledby="rijen" className="grid gap-5">
        <h2 id="rijen" className="font-serif text-heading font-semibold">
          {texts.rows}
        </h2>
        {props.rows.map((row, index) => (
          <Group key={index} legend={`${texts.row} ${String(index + 1)}: ${row.label}`} isSmall>
            {field(`label-${String(index)}`, texts.label)}
            {field(`code-${String(index)}`, texts.code)}
            <SelectField {...shared(`kind-${String(index)}`)} label={texts.kind} choices={texts.kinds} />
            {row.cells.map((read, cell) => {
              const name = `cell-${String(index)}-${String(cell)}`;
              const heading = props.columns[cell + 1] ?? '';
              const isTyped = values[name] !== read;
              return field(
                name,
                heading || `${texts.cell} ${String(cell + 1)}`,
                isTyped ? `${texts.printed}: ${read === '' ? '–' : read}` : undefined,
              );
            })}
          </Group>
        ))}
      </section>
      <div className="sticky bottom-0 -mx-4 flex flex-wrap gap-4 border-t border-line bg-paper px-4 py-4">
        <Button disabled={isPending}>{texts.save}</Button>
        <Button kind="danger" name="remove" value="1" disabled={isPending}>
          {texts.remove}
        </Button>
      </div>
    </form>
  );
}

function Group({ legend, isSmall = false, children }: { legend: string; isSmall?: boolean; children: ReactNode }) {
  return (
    <fieldset
      className={`grid min-w-0 items-end gap-4 sm:grid-cols-2 lg:grid-cols-4 ${isSmall ? 'border-t border-hair pt-4' : ''}`}
    >
      <legend className={isSmall ? 'mb-2 font-medium' : 'mb-4 font-serif text-heading font-semibold'}>{legend}</legend>
      {children}
    </fieldset>
  );
}
