'use client';

import { CheckboxField, SelectField, TextArea, TextField, type Choice } from '../ui/field';
import { PlainForm, type PlainFormAction, type PlainFormTexts } from './plain-form';

export interface PartFormTexts extends PlainFormTexts {
  readonly paths: string;
  readonly pathsHint: string;
  readonly text: string;
  readonly outcome: string;
  readonly outcomes: readonly Choice[];
  readonly reason: string;
  readonly reasons: readonly Choice[];
  readonly provisional: string;
  readonly note: string;
  readonly noteHint: string;
  readonly save: string;
  readonly remove: string;
}

export interface PartFormProps {
  readonly action: PlainFormAction;
  readonly reviewDraftId: string;
  readonly version: number;
  /** From 0. */
  readonly part: number;
  /** By the names of lib/review/part-form.ts. */
  readonly values: Readonly<Record<string, string>>;
  readonly texts: PartFormTexts;
}

/** Everything of a part of the answer in a field of its own. */
export function PartForm({ action, reviewDraftId, version, part, values, texts }: PartFormProps) {
  return (
    <PlainForm
      action={action}
      hidden={{ reviewDraftId, version, part }}
      values={values}
      texts={texts}
      save={texts.save}
      remove={texts.remove}
    >
      {(field, typed) => {
        const { defaultValue: provisional, ...box } = field('provisional');
        // A box that was sent without its tick is not among what was typed.
        const isTicked = Object.keys(typed).length === 0 ? provisional === 'on' : typed.provisional === 'on';
        return (
          <>
            <TextField {...field('paths')} label={texts.paths} hint={texts.pathsHint} autoComplete="off" />
            <div className="[&>div]:max-w-none">
              <TextArea {...field('text')} label={texts.text} rows={10} />
            </div>
            <SelectField {...field('outcome')} label={texts.outcome} choices={texts.outcomes} />
            <SelectField {...field('reason')} label={texts.reason} choices={texts.reasons} />
            <CheckboxField {...box} label={texts.provisional} defaultChecked={isTicked} />
            <TextField {...field('note')} label={texts.note} hint={texts.noteHint} autoComplete="off" />
          </>
        );
      }}
    </PlainForm>
  );
}
