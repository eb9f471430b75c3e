import { describe, expect, it } from 'vitest';
import { textLines } from '../../reading/sources/text-lines';
import { readText } from '../../reading/testing/read-text';
import { applyEdit } from '../edits/apply-edit';
import { reviewSource } from '../edits/review-source';
import { answeredDocument } from '../testing/documents';
import { headerEdit, headerValue } from './header-fields';

const TEXT = answeredDocument({ number: 12, date: '5 januari 2024', year: 2023 });
const READING = readText(TEXT);
const SOURCE = reviewSource(textLines(TEXT));
const TYPED = {
  title: 'Anders',
  parliamentId: 'kamer',
  number: '13',
  askedOn: '2024-01-06',
  parliamentaryYear: '2023-2024',
  asker: 'PROEF TWEE',
  addressee: 'TEST DRIE',
  portfolio: 'MINISTER VAN TESTEN',
  answeredOn: '2024-02-01',
};

describe('the fields of the question’s header', () => {
  it.each(Object.entries(TYPED))('keeps %s as it was typed, in a question', (name, value) => {
    const edit = headerEdit(name, value);
    const result = edit === null ? null : applyEdit(READING, edit, SOURCE);
    expect(result?.ok === true ? headerValue(result.reading, name) : null).toBe(value);
  });

  it.each(Object.entries(TYPED))('keeps %s of an answer alone where its own header has it', (name, value) => {
    const alone = { ...READING, question: null };
    const edit = headerEdit(name, value);
    const result = edit === null ? null : applyEdit(alone, edit, SOURCE);
    const isKept = ['title', 'number', 'askedOn', 'asker', 'answeredOn'].includes(name);
    expect(result?.ok === true ? headerValue(result.reading, name) : null).toBe(isKept ? value : null);
  });

  it('leaves the fields of the acceptance to the form', () => {
    expect([headerValue(READING, 'publicity'), headerEdit('embargoUntil', '2024-01-01')]).toEqual([null, null]);
  });
});
