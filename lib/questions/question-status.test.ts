import { describe, expect, it } from 'vitest';
import { questionStatus, type StatusFacts } from './question-status';

const facts = (changes: Partial<StatusFacts> = {}): StatusFacts => ({
  isPlaceholder: false,
  isDraft: false,
  addressees: [{ isAnswered: false, isWithdrawn: false }],
  visibleAnswers: 0,
  hiddenAnswers: 0,
  ...changes,
});

describe('questionStatus', () => {
  it('waits as long as nothing else is recorded', () => {
    expect(questionStatus(facts())).toBe('waiting');
    expect(questionStatus(facts({ addressees: [] }))).toBe('waiting');
  });

  it('is answered when the viewer may read an answer, whatever else is recorded', () => {
    expect(questionStatus(facts({ visibleAnswers: 1, hiddenAnswers: 1, isPlaceholder: true }))).toBe('answered');
  });

  it('says that there is an answer under embargo, and no more', () => {
    expect(questionStatus(facts({ hiddenAnswers: 1 }))).toBe('answered-not-public');
  });

  it('tells an answer that is not here from none', () => {
    expect(questionStatus(facts({ addressees: [{ isAnswered: true, isWithdrawn: false }] }))).toBe(
      'answered-elsewhere',
    );
  });

  it('is withdrawn only when it is withdrawn from every minister', () => {
    const withdrawn = { isAnswered: false, isWithdrawn: true };
    expect(questionStatus(facts({ addressees: [withdrawn, withdrawn] }))).toBe('withdrawn');
    expect(questionStatus(facts({ addressees: [withdrawn, { isAnswered: false, isWithdrawn: false }] }))).toBe(
      'waiting',
    );
  });

  it('keeps a placeholder and a draft apart from what waits', () => {
    expect(questionStatus(facts({ isPlaceholder: true }))).toBe('placeholder');
    expect(questionStatus(facts({ isDraft: true, visibleAnswers: 1 }))).toBe('draft');
  });
});
