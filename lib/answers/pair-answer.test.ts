import { describe, expect, it } from 'vitest';
import type { Outcome } from '../figures/outcome';
import { itemOutcomes, pairAnswer } from './pair-answer';

const item = (path: string) => ({ id: `item ${path}`, path });
const part = (paths: string[], outcome: Outcome = 'answered', itemPaths: string[] = []) => ({
  id: `part ${paths.join(',')}`,
  paths,
  itemIds: itemPaths.map((path) => `item ${path}`),
  outcome,
  reason: null,
  isProvisional: false,
  isInAnnex: false,
});
const shown = (pairs: ReturnType<typeof pairAnswer>) =>
  pairs.map(
    (pair) =>
      `${pair.items.map(({ path }) => path).join(' ')} → ${pair.parts.map(({ paths }) => paths.join('+')).join(' ')}`,
  );

describe('pairAnswer', () => {
  it('lays each sub-question beside its own part', () => {
    const pairs = pairAnswer([item('1'), item('1.a'), item('2')], [part(['1']), part(['1.a']), part(['2'])]);
    expect(shown(pairs)).toEqual(['1 → 1', '1.a → 1.a', '2 → 2']);
  });

  it('keeps together what is answered together', () => {
    const pairs = pairAnswer([item('1'), item('2'), item('3')], [part(['1', '2']), part(['3'])]);
    expect(shown(pairs)).toEqual(['1 2 → 1+2', '3 → 3']);
  });

  it('puts a sub-question that only the part above answers with the one above', () => {
    const pairs = pairAnswer([item('1'), item('1.a'), item('1.b')], [part(['1']), part(['1.b'])]);
    expect(shown(pairs)).toEqual(['1 1.a → 1', '1.b → 1.b']);
  });

  it('prefers its own part over a link to the part above', () => {
    const pairs = pairAnswer([item('1'), item('1.a')], [part(['1'], 'answered', ['1', '1.a']), part(['1.a'])]);
    expect(shown(pairs)).toEqual(['1 → 1', '1.a → 1.a']);
  });

  it('puts parts that nobody asked for where they stand in the answer', () => {
    const parts = [part([]), part(['1']), part(['4']), part(['4.a']), part(['4.b']), part(['5'])];
    const pairs = pairAnswer([item('1'), item('4'), item('5')], parts);
    expect(shown(pairs)).toEqual([' → ', '1 → 1', '4 → 4', ' → 4.a', ' → 4.b', '5 → 5']);
  });

  it('keeps a sub-question without an answer, and everything when there is no answer at all', () => {
    expect(shown(pairAnswer([item('1'), item('2')], [part(['1'])]))).toEqual(['1 → 1', '2 → ']);
    expect(shown(pairAnswer([item('1')], []))).toEqual(['1 → ']);
  });

  it('follows a link that a person made across numbers', () => {
    const pairs = pairAnswer([item('6'), item('7')], [part(['6'], 'answered', ['6', '7'])]);
    expect(shown(pairs)).toEqual(['6 7 → 6']);
  });
});

describe('itemOutcomes', () => {
  const outcomes = (...of: Parameters<typeof itemOutcomes>) => itemOutcomes(...of).map((each) => each?.outcome ?? null);

  it('gives a part above to the sub-questions below it', () => {
    expect(outcomes([item('1'), item('1.a')], [part(['1'], 'refused')])).toEqual(['refused', 'refused']);
  });

  it('leaves a question open of which only sub-questions are answered', () => {
    expect(outcomes([item('1'), item('1.a')], [part(['1.a'])])).toEqual([null, 'answered']);
  });

  it('says that a sub-question does not come back', () => {
    expect(outcomes([item('1'), item('2')], [part(['1'])])).toEqual(['answered', 'none']);
  });

  it('shows what is not simply answered when several parts answer one sub-question', () => {
    expect(outcomes([item('1')], [part(['1']), part(['2'], 'partial', ['1'])])).toEqual(['partial']);
  });
});
