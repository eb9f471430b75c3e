import { describe, expect, it } from 'vitest';
import { readText } from '../reading/testing/read-text';
import { listDifferences } from './list-differences';
import { answeredDocument } from './testing/documents';

const text = answeredDocument({ number: 1, date: '5 januari 2024', year: 2023 });

describe('listDifferences', () => {
  it('finds none between two readings that are the same', () => {
    expect(listDifferences(readText(text), readText(text))).toEqual({ counts: [], figures: [], figureCount: 0 });
  });

  it('names the figures that differ, before and after', () => {
    const differences = listDifferences(readText(text), readText(text.replace('Limburg 18', 'Limburg 19')));
    expect(differences.figures).toEqual([{ label: 'Limburg, 2023', before: '18', after: '19' }]);
    expect(differences.counts).toContainEqual({ kind: 'cells', count: 1 });
  });

  it('names a figure that only one of them has, and counts what else differs', () => {
    const differences = listDifferences(readText(text), readText(text.replace('Limburg 18', '')));
    expect(differences.figures).toContainEqual({ label: 'Limburg, 2023', before: '18', after: null });
    expect(differences.counts).toContainEqual({ kind: 'rows', count: 1 });
  });
});
