'use client';

import { useActionState, useEffect, useRef, type ReactNode } from 'react';
import { Button } from '../ui/button';
import { RadioGroup } from '../ui/field';
import { Notice } from '../ui/notice';
import { ReviewField, type ReviewTextField } from './review-field';
import { ItemSection } from './structure/item-section';
import { QuestionAsRead } from './structure/question-as-read';
import { ReviewParts } from './structure/review-parts';
import { useKeptChoices } from './use-kept-choices';
import { useOptionalWorkbench } from './workbench/session-context';

export interface ReviewState {
  readonly problem: string | null;
  readonly fields: Readonly<Record<string, string>>;
  readonly typed: Readonly<Record<string, string>>;
}

export interface ReviewFormTexts {
  readonly problemTitle: string;
  readonly problems: Readonly<Record<string, string>>;
  readonly fieldProblems: Readonly<Record<string, string>>;
  readonly question: string;
  readonly answer: string;
  readonly publicity: string;
  readonly public: string;
  readonly embargo: string;
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
  readonly texts: ReviewFormTexts;
  /** What the earlier acceptance said, for a correction. */
  readonly publicity: string | undefined;
  /** The answer that is here already, in words; null when there is none. */
  readonly existing: { readonly answerId: string; readonly note: ReactNode } | null;
}

const UNTOUCHED: ReviewState = { problem: null, fields: {}, typed: {} };
const FORM_ID = 'aanvaarden';

/** Why what was typed may stay unsaved for long; the bar above says so. */
const HELD_UP = ['unreachable', 'signed-out', 'closed'] as const;

/** What could not be saved for longer than this is not accepted unasked when it is saved at last. */
const MOST_PATIENCE_MILLISECONDS = 10_000;

/**
 * The form by which a reading is set right and accepted, with the reading itself between its fields. It works without
 * scripts: what was typed comes back. Fields inside the reading belong to the form by its id, so that what is corrected
 * in place can have forms of its own.
 */
export function ReviewForm(props: ReviewFormProps) {
  const [state, submit, isPending] = useActionState(props.action, UNTOUCHED);
  const { texts } = props;
  const workbench = useOptionalWorkbench();
  useKeptChoices(FORM_ID, props.reviewDraftId);
  const isWaiting = (workbench?.session.pending.length ?? 0) > 0;
  const isHeldUp = isWaiting && HELD_UP.some((kind) => kind === workbench?.save.kind);
  const form = useRef<HTMLFormElement>(null);
  const askedAt = useRef<number | null>(null);
  // Leaving a field by pressing the button saves the field first: the press counts, once that is done.
  useEffect(() => {
    if (isWaiting || askedAt.current === null) return;
    const isRecent = performance.now() - askedAt.current < MOST_PATIENCE_MILLISECONDS;
    askedAt.current = null;
    if (isRecent) form.current?.requestSubmit();
  }, [isWaiting]);
  const errorOf = (name: string): string | undefined => {
    const key = state.fields[name];
    return key === undefined ? undefined : (texts.fieldProblems[key] ?? texts.fieldProblems.invalid);
  };
  const field = (definition: ReviewTextField): ReactNode => (
    <ReviewField
      key={definition.name}
      definition={definition}
      typed={state.typed[definition.name]}
      error={errorOf(definition.name)}
    />
  );
  return (
    <div className="grid gap-8">
      <form
        ref={form}
        id={FORM_ID}
        action={submit}
        onSubmit={(event) => {
          if (!isWaiting) return;
          event.preventDefault();
          askedAt.current = performance.now();
          workbench?.saveNow();
        }}
        className="grid gap-8"
      >
        <input type="hidden" name="reviewDraftId" value={props.reviewDraftId} />
        <input type="hidden" name="version" value={workbench?.session.version ?? props.version} />
        {state.problem !== null && (
          <Notice kind="problem" title={texts.problemTitle}>
            {texts.problems[state.problem] ?? texts.problems.invalid}
          </Notice>
        )}
        <fieldset className="grid items-end gap-5 sm:grid-cols-2" disabled={!props.canEdit}>
          <legend className="mb-4 font-serif text-heading font-semibold">{texts.question}</legend>
          <div className="sm:col-span-2">
            <QuestionAsRead />
          </div>
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
      </form>
      <ItemSection />
      <ReviewParts reviewDraftId={props.reviewDraftId} formId={FORM_ID} typed={state.typed} />
      {props.canEdit && (
        <div
          className="border-t border-line py-4 lg:sticky lg:bottom-0 lg:z-10 lg:-mx-4 lg:bg-paper lg:px-4"
          data-accept-bar=""
        >
          <Button form={FORM_ID} disabled={isPending || isHeldUp} data-accept="">
            {texts.accept}
          </Button>
        </div>
      )}
    </div>
  );
}
