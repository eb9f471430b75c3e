import type { Reading } from '../reading/reading';
import { editEntry, type LogEntry } from './edits/edit-log';
import type { ReviewSource } from './edits/review-source';
import { tryEdit } from './edits/try-edit';

/** A field of a plain form, with what stands in it now and the edit that another text in it is. */
export interface FormField {
  readonly name: string;
  readonly value: string;
  readonly edit: (typed: string) => unknown;
}

export type FormEntries =
  /** Beside each entry the field that it comes from. */
  | { readonly ok: true; readonly entries: readonly LogEntry[]; readonly fields: readonly string[] }
  /** Per field the key of its message. */
  | { readonly ok: false; readonly problems: Readonly<Record<string, string>> };

/** What is gone since the form was sent. */
export const GONE: FormEntries = { ok: false, problems: { form: 'gone' } };

/**
 * What a person changed in a plain form, as entries of the log; a field that was not sent, or in which nothing but spaces
 * changed, is no change. Every field that cannot be saved is named, and then nothing is.
 * @param newId makes the id of an entry
 */
export function formEntries(
  { reading, source }: { readonly reading: Reading; readonly source: ReviewSource },
  fields: readonly FormField[],
  typed: Readonly<Record<string, string>>,
  newId: () => string,
): FormEntries {
  const problems: Record<string, string> = {};
  const entries: LogEntry[] = [];
  const changed: string[] = [];
  let current = reading;
  for (const { name, value, edit } of fields) {
    const text = typed[name];
    if (text === undefined || foldSpaces(text) === foldSpaces(value)) continue;
    const made = tryEdit(current, edit(text), source);
    if (!made.ok) {
      problems[name] = made.problem;
      continue;
    }
    entries.push(editEntry(newId(), current, made.edit));
    changed.push(name);
    current = made.reading;
  }
  return Object.keys(problems).length > 0 ? { ok: false, problems } : { ok: true, entries, fields: changed };
}

/** What a form is filled with, by the names of its fields. */
export function formValues(fields: readonly FormField[]): Record<string, string> {
  return Object.fromEntries(fields.map(({ name, value }) => [name, value]));
}

function foldSpaces(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
