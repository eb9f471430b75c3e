'use client';

import { TextArea, TextField } from '../ui/field';
import { PlainForm, type PlainFormAction, type PlainFormTexts } from './plain-form';

export interface NewTableFormProps {
  readonly action: PlainFormAction;
  readonly reviewDraftId: string;
  readonly version: number;
  readonly texts: PlainFormTexts &
    Readonly<Record<'text' | 'textHint' | 'title' | 'path' | 'pathHint' | 'save', string>>;
}

/** A table to type or paste, with its title and the sub-question that it belongs to. */
export function NewTableForm({ action, reviewDraftId, version, texts }: NewTableFormProps) {
  return (
    <PlainForm action={action} hidden={{ reviewDraftId, version }} values={{}} texts={texts} save={texts.save}>
      {(field) => (
        <>
          <div className="[&>div]:max-w-none">
            <TextArea
              {...field('text')}
              label={texts.text}
              hint={texts.textHint}
              rows={12}
              spellCheck={false}
              wrap="off"
            />
          </div>
          <TextField {...field('title')} label={texts.title} autoComplete="off" />
          <TextField {...field('path')} label={texts.path} hint={texts.pathHint} autoComplete="off" />
        </>
      )}
    </PlainForm>
  );
}
