import { describe, expect, it } from 'vitest';
import type { ReadAnswer } from '../reading/reading';
import { readText } from '../reading/testing/read-text';
import { withOutcomes } from './answer-facts';

function answerOf(text: string): ReadAnswer {
  const { answer } = readText(text);
  if (answer === null) throw new Error('The text holds no answer');
  return answer;
}

const ANSWER = answerOf('ANTWOORD\nop vraag nr. 7 van 5 januari 2024\n\n1. Er waren 12 banken.\n\n2. Dat is zo.\n');
const OUTCOME = { index: 0, outcome: 'substituted', reason: 'other-measure' } as const;

describe('withOutcomes', () => {
  it('keeps the note of a person with the part, so that whoever opens the reading again finds it', () => {
    const [first, second] = withOutcomes(ANSWER, [{ ...OUTCOME, note: 'banken in plaats van bezoekers' }]).items;
    expect(first).toMatchObject({ outcome: 'substituted', note: 'banken in plaats van bezoekers' });
    expect(second).toEqual(ANSWER.items[1]);
  });

  it('drops a note that a person emptied', () => {
    const noted = withOutcomes(ANSWER, [{ ...OUTCOME, note: 'een opmerking' }]);
    expect(withOutcomes(noted, [{ ...OUTCOME, note: null }]).items[0]).not.toHaveProperty('note');
  });
});
