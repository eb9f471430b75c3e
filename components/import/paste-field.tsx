'use client';

import { useRef, useState, type ClipboardEvent, type InputEvent } from 'react';
import { TextArea } from '../ui/field';

export interface PasteFieldProps {
  id: string;
  label: string;
  hint: string;
  rows: number;
  defaultValue?: string;
  error?: string | undefined;
  /** Said while the layout of what was pasted is kept. */
  withLayout: string;
}

/**
 * A text, and beside it the HTML of the clipboard when the whole text was pasted at once: it keeps tables that the text
 * loses. Whoever then changes the text means the text.
 */
export function PasteField({ id, label, hint, rows, defaultValue, error, withLayout }: PasteFieldProps) {
  const [html, setHtml] = useState('');
  const pasted = useRef<string | null>(null);
  const keep = (event: ClipboardEvent<HTMLTextAreaElement>): void => {
    const { selectionStart, selectionEnd, value } = event.currentTarget;
    const isWhole = selectionStart === 0 && selectionEnd === value.length;
    pasted.current = isWhole ? event.clipboardData.getData('text/html') : '';
  };
  const follow = (event: InputEvent<HTMLTextAreaElement>): void => {
    const isPaste = event.nativeEvent.inputType === 'insertFromPaste';
    setHtml(isPaste ? (pasted.current ?? '') : '');
    pasted.current = null;
  };
  return (
    <>
      <TextArea
        id={id}
        name="text"
        label={label}
        hint={hint}
        rows={rows}
        error={error}
        defaultValue={defaultValue}
        required
        onPaste={keep}
        onInput={follow}
      />
      <input type="hidden" name="html" value={html} />
      <p role="status" className="text-fine text-quiet empty:hidden">
        {html !== '' && withLayout}
      </p>
    </>
  );
}
