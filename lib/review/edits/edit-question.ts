import { isIsoDate, type IsoDate } from '../../figures/iso-date';
import type { Reading, ReadQuestion } from '../../reading/reading';
import { edited, filled, moved, refused, spliced, type Edited, type EditProblem } from './edit-result';
import type { EditOf, QuestionField } from './reading-edit';

const PARLIAMENTS = ['vlaams-parlement', 'kamer', 'tweede-kamer'] as const;

const NO_QUESTION: ReadQuestion = {
  parliament: null,
  number: null,
  date: null,
  parliamentaryYear: null,
  asker: null,
  addressee: null,
  title: null,
  otherAddressees: [],
  references: [],
  introduction: '',
  items: [],
};

/** What is wrong with a value that is refused. */
const PROBLEM_OF: Readonly<Record<QuestionField, EditProblem>> = {
  title: 'invalid',
  parliament: 'invalid',
  number: 'not-a-number',
  date: 'not-a-date',
  parliamentaryYear: 'not-a-parliamentary-year',
  asker: 'invalid',
  addressee: 'invalid',
  portfolio: 'invalid',
  introduction: 'invalid',
};

/**
 * Sets a field of the question's header. Of an answer alone, the number, date, asker and title are those that its own
 * header says of the question; the rest has no place there.
 */
export function setQuestionField(reading: Reading, { field, value }: EditOf<'set-question-field'>): Edited {
  if (reading.question) {
    const question = withField(reading.question, field, value);
    return question ? edited({ ...reading, question }) : refused(PROBLEM_OF[field]);
  }
  if (!reading.answer) return refused('gone');
  const header = reading.answer.header ?? { number: null, date: null, asker: null, title: null };
  const changed = withField({ ...NO_QUESTION, ...header }, field, value);
  if (!changed) return refused(PROBLEM_OF[field]);
  const { number, date, asker, title } = changed;
  return edited({ ...reading, answer: { ...reading.answer, header: { number, date, asker, title } } });
}

function withField(question: ReadQuestion, field: QuestionField, value: string): ReadQuestion | null {
  const text = filled(value);
  switch (field) {
    case 'title':
    case 'asker':
      return { ...question, [field]: text };
    case 'introduction':
      return { ...question, introduction: value.trim() };
    case 'parliament': {
      const parliament = PARLIAMENTS.find((each) => each === text) ?? null;
      return text !== null && parliament === null ? null : { ...question, parliament };
    }
    case 'number':
      if (text !== null && !/^[1-9]\d{0,5}$/.test(text)) return null;
      return { ...question, number: text === null ? null : Number(text) };
    case 'date': {
      const date = dateOrNull(text);
      return date === undefined ? null : { ...question, date };
    }
    case 'parliamentaryYear':
      return isParliamentaryYear(text) ? { ...question, parliamentaryYear: text } : null;
    case 'addressee':
      return {
        ...question,
        addressee: text === null ? null : { name: text, portfolio: question.addressee?.portfolio ?? null },
      };
    case 'portfolio':
      if (!question.addressee) return text === null ? question : null;
      return { ...question, addressee: { ...question.addressee, portfolio: text } };
  }
}

/** Undefined for what is no date. */
function dateOrNull(text: string | null): IsoDate | null | undefined {
  if (text === null) return null;
  return isIsoDate(text) ? text : undefined;
}

function isParliamentaryYear(text: string | null): boolean {
  const match = /^(\d{4})-(\d{4})$/.exec(text ?? '');
  return text === null || (match !== null && Number(match[2]) === Number(match[1]) + 1);
}

export function setAnswerDate(reading: Reading, { value }: EditOf<'set-answer-date'>): Edited {
  if (!reading.answer) return refused('gone');
  const date = dateOrNull(filled(value));
  return date === undefined ? refused('not-a-date') : edited({ ...reading, answer: { ...reading.answer, date } });
}

type ItemEdit = EditOf<
  'set-item-text' | 'set-item-path' | 'add-item' | 'remove-item' | 'split-item' | 'join-items' | 'move-item'
>;

/** Changes the list of sub-questions. */
export function editItems(reading: Reading, edit: ItemEdit): Edited {
  const { question } = reading;
  if (!question) return refused('gone');
  const { items } = question;
  const changed = (next: ReadQuestion['items'], at: number, removed: number, inserted: number): Edited =>
    edited({ ...reading, question: { ...question, items: next } }, { list: 'item', at, removed, inserted });
  if (edit.kind === 'add-item') {
    if (edit.at > items.length) return refused('gone');
    if (isTaken(items, edit.path)) return refused('path-taken');
    const at = items[edit.at - 1]?.at ?? items[0]?.at ?? { page: 1, line: 1 };
    return changed(spliced(items, edit.at, 0, { path: edit.path, text: edit.text.trim(), at }), edit.at, 0, 1);
  }
  const item = items[edit.item];
  if (!item) return refused('gone');
  switch (edit.kind) {
    case 'set-item-text':
      return edited(withItems(reading, question, spliced(items, edit.item, 1, { ...item, text: edit.text.trim() })));
    case 'set-item-path':
      if (item.path !== edit.path && isTaken(items, edit.path)) return refused('path-taken');
      return edited(withItems(reading, question, spliced(items, edit.item, 1, { ...item, path: edit.path })));
    case 'remove-item':
      return changed(spliced(items, edit.item, 1), edit.item, 1, 0);
    case 'split-item': {
      const [before, after] = [item.text.slice(0, edit.offset).trim(), item.text.slice(edit.offset).trim()];
      if (before === '' || after === '') return refused('no-cut');
      if (isTaken(items, edit.path)) return refused('path-taken');
      const second = { path: edit.path, text: after, at: item.at };
      return changed(spliced(items, edit.item, 1, { ...item, text: before }, second), edit.item + 1, 0, 1);
    }
    case 'join-items': {
      const next = items[edit.item + 1];
      if (!next) return refused('no-next');
      const joined = { ...item, text: `${item.text} ${next.text}`.trim() };
      return changed(spliced(items, edit.item, 2, joined), edit.item + 1, 1, 0);
    }
    case 'move-item': {
      if (edit.to >= items.length || edit.to === edit.item) return refused('impossible');
      const next = moved(items, edit.item, edit.to);
      return edited(withItems(reading, question, next), { list: 'item', from: edit.item, to: edit.to });
    }
  }
}

function withItems(reading: Reading, question: ReadQuestion, items: ReadQuestion['items']): Reading {
  return { ...reading, question: { ...question, items } };
}

function isTaken(items: ReadQuestion['items'], path: string): boolean {
  return items.some((item) => item.path === path);
}
