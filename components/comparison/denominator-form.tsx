'use client';

import { useActionState } from 'react';
import { Button } from '../ui/button';
import { SelectField, TextField } from '../ui/field';
import { Notice } from '../ui/notice';

/** What the form shows again after it was refused. Plain data, since it travels to the browser. */
export interface DenominatorFormState {
  readonly values: Readonly<Record<string, string>>;
  readonly problem: string | null;
  readonly fields: Readonly<Record<string, string>>;
}

const UNTOUCHED: DenominatorFormState = { values: {}, problem: null, fields: {} };

export interface DenominatorFormProps {
  readonly action: (previous: DenominatorFormState, form: FormData) => Promise<DenominatorFormState>;
  readonly series: string;
  readonly periods: readonly {
    readonly token: string;
    readonly name: string;
    readonly label: string;
    readonly value: string;
  }[];
  readonly kinds: readonly { readonly value: string; readonly label: string }[];
  readonly words: Readonly<
    Record<
      | 'label'
      | 'labelHint'
      | 'kind'
      | 'source'
      | 'sourceHint'
      | 'publishedOn'
      | 'reference'
      | 'url'
      | 'values'
      | 'valuesHint'
      | 'submit'
      | 'refused',
      string
    >
  >;
  /** What can be wrong, in words; "other" for the rest. */
  readonly problems: Readonly<Record<string, string>>;
}

/** An outside quantity with its values per period and their source. It works without scripts, too. */
export function DenominatorForm({ action, series, periods, kinds, words, problems }: DenominatorFormProps) {
  const [state, submit, isPending] = useActionState(action, UNTOUCHED);
  const errorOf = (name: string): string | undefined => {
    const problem = state.fields[name];
    return problem === undefined ? undefined : (problems[problem] ?? problems.other);
  };
  const text = (name: string, label: string, hint?: string) => (
    <TextField
      id={`noemer-${name}`}
      name={name}
      label={label}
      hint={hint}
      error={errorOf(name)}
      defaultValue={state.values[name] ?? ''}
    />
  );
  return (
    <form action={submit} noValidate className="grid gap-5">
      {state.problem !== null && <Notice kind="problem" title={errorOf('values') ?? words.refused} />}
      <input type="hidden" name="reeks" value={series} />
      {text('label', words.label, words.labelHint)}
      <SelectField
        id="noemer-kind"
        name="kind"
        label={words.kind}
        choices={kinds}
        defaultValue={state.values.kind ?? 'statistics'}
        error={errorOf('kind')}
      />
      {text('title', words.source, words.sourceHint)}
      <TextField
        id="noemer-publishedOn"
        name="publishedOn"
        type="date"
        label={words.publishedOn}
        error={errorOf('publishedOn')}
        defaultValue={state.values.publishedOn ?? ''}
      />
      {text('reference', words.reference)}
      {text('url', words.url)}
      <fieldset className="grid gap-3">
        <legend className="mb-1 font-medium">{words.values}</legend>
        <p className="text-fine text-quiet">{words.valuesHint}</p>
        {periods.map(({ token, name, label, value }) => (
          <div key={token}>
            <input type="hidden" name="token" value={token} />
            <input type="hidden" name={`periode-${token}`} value={value} />
            <input type="hidden" name={`naam-${token}`} value={label} />
            <TextField
              id={`waarde-${token}`}
              name={`waarde-${token}`}
              label={name}
              inputMode="decimal"
              error={errorOf(`waarde-${token}`)}
              defaultValue={state.values[`waarde-${token}`] ?? ''}
            />
          </div>
        ))}
      </fieldset>
      <div>
        <Button disabled={isPending}>{words.submit}</Button>
      </div>
    </form>
  );
}
