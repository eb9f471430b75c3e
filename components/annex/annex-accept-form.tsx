'use client';

import { useActionState } from 'react';
import { useOptionalWorkbench } from '../review/workbench/session-context';
import { Button } from '../ui/button';
import { SelectField, TextField, type Choice } from '../ui/field';
import { Notice } from '../ui/notice';

export interface AnnexAcceptState {
  /** Key of the message; null before the form was sent. */
  readonly problem: string | null;
  readonly fields: Readonly<Record<string, string>>;
  readonly typed: { readonly title: string; readonly path: string } | null;
}

export interface AnnexAcceptFormProps {
  readonly action: (state: AnnexAcceptState, form: FormData) => Promise<AnnexAcceptState>;
  readonly reviewDraftId: string;
  readonly version: number;
  readonly canEdit: boolean;
  readonly title: string;
  readonly path: string;
  readonly parts: readonly Choice[];
  readonly texts: {
    readonly title: string;
    readonly path: string;
    readonly accept: string;
    readonly problemTitle: string;
    readonly problems: Readonly<Record<string, string>>;
  };
}

const UNTOUCHED: AnnexAcceptState = { problem: null, fields: {}, typed: null };

/** The form by which the tables of an annex are accepted. It works without scripts: what was typed comes back. */
export function AnnexAcceptForm(props: AnnexAcceptFormProps) {
  const [state, submit, isPending] = useActionState(props.action, UNTOUCHED);
  const { texts, canEdit } = props;
  const workbench = useOptionalWorkbench();
  const isWaiting = (workbench?.session.pending.length ?? 0) > 0;
  const wordsOf = (key: string | undefined): string | undefined =>
    key === undefined ? undefined : (texts.problems[key] ?? texts.problems.invalid);
  return (
    <form action={submit} className="grid gap-5">
      <input type="hidden" name="reviewDraftId" value={props.reviewDraftId} />
      <input type="hidden" name="version" value={workbench?.session.version ?? props.version} />
      {state.problem !== null && (
        <Notice kind="problem" title={texts.problemTitle}>
          {wordsOf(state.problem)}
        </Notice>
      )}
      <fieldset className="grid gap-5" disabled={!canEdit}>
        <TextField
          id="bijlage-naam"
          name="title"
          label={texts.title}
          defaultValue={state.typed?.title ?? props.title}
          error={wordsOf(state.fields.title)}
        />
        <SelectField
          id="bijlage-deel"
          name="path"
          label={texts.path}
          choices={props.parts}
          defaultValue={state.typed?.path ?? props.path}
          error={wordsOf(state.fields.path)}
        />
      </fieldset>
      {canEdit && (
        <div>
          <Button disabled={isPending || isWaiting}>{texts.accept}</Button>
        </div>
      )}
    </form>
  );
}
