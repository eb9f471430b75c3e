import type { Reading } from '../../reading/reading';
import type { ReadingEdit } from '../edits/reading-edit';

/** The fields of the form that accepts, and the fields of the reading that they show. */
const FIELD_OF = {
  title: 'title',
  parliamentId: 'parliament',
  number: 'number',
  askedOn: 'date',
  parliamentaryYear: 'parliamentaryYear',
  asker: 'asker',
  addressee: 'addressee',
  portfolio: 'portfolio',
} as const;

/** What an answer alone says of its question: the rest has no place in the reading and is kept by the form. */
const IN_ANSWER_HEADER: ReadonlySet<string> = new Set(['title', 'number', 'askedOn', 'asker']);

const NO_HEADER = { number: null, date: null, asker: null, title: null };

/** What stands in the reading for a field of the form; null for a field that the reading has no place for. */
export function headerValue({ question, answer }: Reading, name: string): string | null {
  if (name === 'answeredOn') return answer === null ? null : (answer.date ?? '');
  if (!isHeaderField(name)) return null;
  if (question === null) {
    if (answer === null || !IN_ANSWER_HEADER.has(name)) return null;
    const { number, date, asker, title } = answer.header ?? NO_HEADER;
    const said: Readonly<Record<string, string | number | null>> = { title, number, askedOn: date, asker };
    return String(said[name] ?? '');
  }
  const values: Record<keyof typeof FIELD_OF, string | number | null> = {
    title: question.title,
    parliamentId: question.parliament,
    number: question.number,
    askedOn: question.date,
    parliamentaryYear: question.parliamentaryYear,
    asker: question.asker,
    addressee: question.addressee?.name ?? null,
    portfolio: question.addressee?.portfolio ?? null,
  };
  return String(values[name] ?? '');
}

/** The edit that another text in a field of the form is. */
export function headerEdit(name: string, value: string): ReadingEdit | null {
  if (name === 'answeredOn') return { kind: 'set-answer-date', value };
  return isHeaderField(name) ? { kind: 'set-question-field', field: FIELD_OF[name], value } : null;
}

function isHeaderField(name: string): name is keyof typeof FIELD_OF {
  return Object.hasOwn(FIELD_OF, name);
}
