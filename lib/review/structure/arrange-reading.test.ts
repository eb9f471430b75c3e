import { describe, expect, it } from 'vitest';
import type { ReadAnswer } from '../../reading/reading';
import { readText } from '../../reading/testing/read-text';
import { answeredDocument } from '../testing/documents';
import { arrangeAnswer, knownPaths } from './arrange-reading';

const READING = readText(answeredDocument({ number: 12, date: '5 januari 2024', year: 2023 }));

function answerOf(): ReadAnswer {
  if (READING.answer === null) throw new Error('no answer');
  return READING.answer;
}

describe('the arrangement of an answer', () => {
  it('puts every table and figure in one place', () => {
    const answer = answerOf();
    const { parts, looseTables, looseFigures } = arrangeAnswer(answer);
    expect(parts.map((part) => part.index)).toEqual(answer.items.map((_, index) => index));
    expect([...parts.flatMap((part) => part.tables), ...looseTables]).toEqual(answer.tables.map((_, index) => index));
    expect([...parts.flatMap((part) => part.figures), ...looseFigures]).toHaveLength(answer.figures.length);
  });

  it('puts a table under the part of its number, else of the one above it, else apart', () => {
    const answer = answerOf();
    const [table] = answer.tables;
    if (!table) throw new Error('no table');
    const tables = ['2', '2.c', '9'].map((path) => ({ ...table, path }));
    const arranged = arrangeAnswer({ ...answer, tables });
    const second = answer.items.findIndex((part) => part.paths.includes('2'));
    expect(arranged.parts[second]?.tables).toEqual([0, 1]);
    expect(arranged.looseTables).toEqual([2]);
  });

  it('knows the numbers of question and answer, each once', () => {
    expect(knownPaths(READING.question, READING.answer)).toEqual(['1', '1.a', '1.b', '2']);
    expect(knownPaths(null, null)).toEqual([]);
  });
});
