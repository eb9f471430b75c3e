'use client';

import { useActionState } from 'react';
import { Button } from '../ui/button';
import { PasteField } from './paste-field';

interface ByHandState {
  readonly problem: string | null;
  readonly typed: string;
}

export interface ByHandFormProps {
  readonly action: (state: ByHandState, form: FormData) => Promise<ByHandState>;
  readonly importId: string;
  /** What was typed before. */
  readonly typedText: string;
  readonly fileHref: string;
  readonly texts: {
    readonly title: string;
    readonly explain: string;
    readonly open: string;
    readonly label: string;
    readonly hint: string;
    readonly send: string;
    readonly withLayout: string;
    readonly errors: Readonly<Record<string, string>>;
  };
}

/** The text of a scan, typed or pasted by a person. What was typed comes back when it was not taken. */
export function ByHandForm({ action, importId, typedText, fileHref, texts }: ByHandFormProps) {
  const [state, submit, isPending] = useActionState(action, { problem: null, typed: typedText });
  return (
    <form action={submit} className="grid w-full gap-5">
      <h2 className="font-serif text-heading font-semibold">{texts.title}</h2>
      <p className="max-w-measure">{texts.explain}</p>
      <p>
        <a href={fileHref}>{texts.open}</a>
      </p>
      <input type="hidden" name="importId" value={importId} />
      <PasteField
        id="text"
        label={texts.label}
        hint={texts.hint}
        rows={18}
        defaultValue={state.typed}
        error={state.problem === null ? undefined : (texts.errors[state.problem] ?? texts.errors.invalid)}
        withLayout={texts.withLayout}
      />
      <div>
        <Button disabled={isPending}>{texts.send}</Button>
      </div>
    </form>
  );
}
