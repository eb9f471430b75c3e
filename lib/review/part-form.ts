import type { Reading, ReadAnswerPart } from '../reading/reading';
import type { ReviewSource } from './edits/review-source';
import { formEntries, formValues, GONE, type FormEntries, type FormField } from './form-entries';
import { parsePaths, pathWords } from './structure/parse-paths';

/**
 * The fields by which a part of the answer is corrected without scripts: "paths", "text", "outcome", "reason" and
 * "provisional" ("on" or blank) and "note". The outcome is one edit, whichever of its fields changed.
 */
function fieldsOf(part: ReadAnswerPart, index: number, typed: Readonly<Record<string, string>>): FormField[] {
  const judged = (change: Readonly<Record<string, string>>) => {
    const { outcome = part.outcome, reason = part.reason ?? '', provisional = part.provisional ? 'on' : '' } = change;
    const isPlain = outcome === 'answered' || outcome === 'none';
    return {
      kind: 'set-part-outcome',
      part: index,
      outcome,
      reason: isPlain || reason === '' ? null : reason,
      provisional: provisional === 'on',
    };
  };
  return [
    {
      name: 'text',
      value: part.text,
      edit: (text) => ({ kind: 'set-part-text', part: index, text: text.replace(/\r\n/g, '\n') }),
    },
    {
      name: 'outcome',
      value: part.outcome,
      edit: (outcome) => judged({ ...typed, outcome }),
    },
    {
      name: 'reason',
      value: part.reason ?? '',
      edit: (reason) => judged({ ...typed, reason }),
    },
    {
      name: 'provisional',
      value: part.provisional ? 'on' : '',
      edit: (provisional) => judged({ ...typed, provisional }),
    },
    { name: 'note', value: part.note ?? '', edit: (note) => ({ kind: 'set-part-note', part: index, note }) },
    {
      name: 'paths',
      value: pathWords(part.paths),
      edit: (paths) => ({ kind: 'set-part-paths', part: index, paths: parsePaths(paths) }),
    },
  ];
}

/** What the form of a part is filled with, by the names of its fields. */
export function partFormValues(part: ReadAnswerPart): Record<string, string> {
  return formValues(fieldsOf(part, 0, {}));
}

/**
 * What a person changed in the form of a part, as entries of the log.
 * @param newId makes the id of an entry
 */
export function partFormEntries(
  { reading, index, source }: { readonly reading: Reading; readonly index: number; readonly source: ReviewSource },
  typed: Readonly<Record<string, string>>,
  newId: () => string,
): FormEntries {
  const part = reading.answer?.items[index];
  return part ? formEntries({ reading, source }, fieldsOf(part, index, typed), typed, newId) : GONE;
}
