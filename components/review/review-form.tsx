'use client';

import { useActionState, type ReactNode } from 'react';
import { Button } from '../ui/button';
import { RadioGroup, SelectField, TextField, type Choice } from '../ui/field';
import { Notice } from '../ui/notice';
import { useOptionalWorkbench } from './workbench/session-context';

export interface ReviewState {
  readonly problem: string | null;
  readonly fields: Readonly<Record<string, string>>;
  readonly typed: Readonly<Record<string, string>>;
}

export interface ReviewTextField {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly type?: 'text' | 'date' | 'number';
  readonly value: string;
  readonly choices?: readonly Choice[];
}

export interface ReviewPart {
  readonly index: number;
  readonly outcome: string;
  readonly reason: string;
  /** What a person added to the outcome, in an earlier acceptance. */
  readonly note: string;
  /** What was read, as it will be shown. */
  readonly content: ReactNode;
  readonly summary: ReactNode;
}

export interface ReviewFormTexts {
  readonly problemTitle: string;
  readonly problems: Readonly<Record<string, string>>;
  readonly fieldProblems: Readonly<Record<string, string>>;
  readonly question: string;
  readonly answer: string;
  readonly parts: string;
  readonly publicity: string;
  readonly public: string;
  readonly embargo: string;
  readonly correct: string;
  readonly outcome: string;
  readonly reason: string;
  readonly note: string;
  readonly noteHint: string;
  readonly accept: string;
  readonly existing: {
    readonly heading: string;
    readonly label: string;
    readonly version: string;
    readonly versionHint: string;
    readonly separate: string;
    readonly separateHint: string;
  };
}

export interface ReviewFormProps {
  readonly action: (state: ReviewState, form: FormData) => Promise<ReviewState>;
  readonly reviewDraftId: string;
  readonly version: number;
  readonly canEdit: boolean;
  readonly questionFields: readonly ReviewTextField[];
  /** Null when the document holds no answer. */
  readonly answerFields: readonly ReviewTextField[] | null;
  readonly embargoField: ReviewTextField;
  readonly parts: readonly ReviewPart[];
  readonly outcomes: readonly Choice[];
  readonly reasons: readonly Choice[];
  readonly texts: ReviewFormTexts;
  readonly questionNote: ReactNode;
  /** What the earlier acceptance said, for a correction. */
  readonly publicity: string | undefined;
  /** The answer that is here already, in words; null when there is none. */
  readonly existing: { readonly answerId: string; readonly note: ReactNode } | null;
}

const UNTOUCHED: ReviewState = { problem: null, fields: {}, typed: {} };

/** The plain form by which a reading is set right and accepted. It works without scripts: what was typed comes back. */
export function ReviewForm(props: ReviewFormProps) {
  const [state, submit, isPending] = useActionState(props.action, UNTOUCHED);
  const { texts } = props;
  const workbench = useOptionalWorkbench();
  const isWaiting = (workbench?.session.pending.length ?? 0) > 0;
  const errorOf = (name: string): string | undefined => {
    const key = state.fields[name];
    return key === undefined ? undefined : (texts.fieldProblems[key] ?? texts.fieldProblems.invalid);
  };
  const field = (definition: ReviewTextField): ReactNode => (
    <ReviewField
      key={definition.name}
      definition={definition}
      value={state.typed[definition.name] ?? definition.value}
      error={errorOf(definition.name)}
    />
  );
  return (
    <form action={submit} className="grid gap-8">
      <input type="hidden" name="reviewDraftId" value={props.reviewDraftId} />
      <input type="hidden" name="version" value={workbench?.session.version ?? props.version} />
      {state.problem !== null && (
        <Notice kind="problem" title={texts.problemTitle}>
          {texts.problems[state.problem] ?? texts.problems.invalid}
        </Notice>
      )}
      <fieldset className="grid items-end gap-5 sm:grid-cols-2" disabled={!props.canEdit}>
        <legend className="mb-4 font-serif text-heading font-semibold">{texts.question}</legend>
        {props.questionNote && <div className="sm:col-span-2">{props.questionNote}</div>}
        {props.questionFields.map(field)}
      </fieldset>
      {props.answerFields && (
        <fieldset className="grid gap-5" disabled={!props.canEdit}>
          <legend className="mb-4 font-serif text-heading font-semibold">{texts.answer}</legend>
          {props.answerFields.map(field)}
          <RadioGroup
            id="publicity"
            name="publicity"
            label={texts.publicity}
            error={errorOf('publicity')}
            choices={[
              { value: 'public', label: texts.public },
              { value: 'embargo', label: texts.embargo },
            ]}
            defaultValue={state.typed.publicity ?? props.publicity}
          />
          {field(props.embargoField)}
        </fieldset>
      )}
      {(props.existing !== null || state.fields.existing !== undefined) && (
        <fieldset className="grid gap-4" disabled={!props.canEdit}>
          <legend className="mb-4 font-serif text-heading font-semibold">{texts.existing.heading}</legend>
          {props.existing?.note}
          <input type="hidden" name="existingAnswerId" value={props.existing?.answerId ?? ''} />
          <RadioGroup
            id="existing"
            name="existing"
            label={texts.existing.label}
            error={errorOf('existing')}
            choices={[
              { value: 'version', label: texts.existing.version, hint: texts.existing.versionHint },
              { value: 'separate', label: texts.existing.separate, hint: texts.existing.separateHint },
            ]}
            defaultValue={state.typed.existing}
          />
        </fieldset>
      )}
      <section aria-labelledby="delen" className="grid gap-2">
        <h2 id="delen" className="font-serif text-heading font-semibold">
          {texts.parts}
        </h2>
        {props.parts.map((part) => (
          <PartOutcome key={part.index} part={part} props={props} typed={state.typed} />
        ))}
      </section>
      {props.canEdit && (
        <div
          className="border-t border-line py-4 lg:sticky lg:bottom-0 lg:-mx-4 lg:bg-paper lg:px-4"
          data-accept-bar=""
        >
          <Button disabled={isPending || isWaiting} data-accept="">
            {texts.accept}
          </Button>
        </div>
      )}
    </form>
  );
}

function ReviewField({
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

function PartOutcome({
  part,
  props,
  typed,
}: {
  part: ReviewPart;
  props: ReviewFormProps;
  typed: ReviewState['typed'];
}) {
  const { texts } = props;
  const index = String(part.index);
  return (
    <div className="grid gap-3 border-t border-hair py-5">
      {part.content}
      <details open={typed[`note-${index}`] ? true : undefined}>
        <summary className="cursor-pointer text-fine">{part.summary}</summary>
        <fieldset className="mt-3 grid items-end gap-4 sm:grid-cols-3" disabled={!props.canEdit}>
          <legend className="sr-only">{texts.correct}</legend>
          <SelectField
            id={`outcome-${index}`}
            name={`outcome-${index}`}
            label={texts.outcome}
            choices={props.outcomes}
            defaultValue={typed[`outcome-${index}`] ?? part.outcome}
          />
          <SelectField
            id={`reason-${index}`}
            name={`reason-${index}`}
            label={texts.reason}
            choices={props.reasons}
            defaultValue={typed[`reason-${index}`] ?? part.reason}
          />
          <TextField
            id={`note-${index}`}
            name={`note-${index}`}
            label={texts.note}
            hint={texts.noteHint}
            defaultValue={typed[`note-${index}`] ?? part.note}
          />
        </fieldset>
      </details>
    </div>
  );
}
