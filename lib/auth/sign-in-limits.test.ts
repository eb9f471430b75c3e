import { describe, expect, it } from 'vitest';
import { ATTEMPT_MINUTES, nextAttemptAt } from './sign-in-limits';

const NOW = new Date('2026-03-02T09:00:00.000Z');
const WINDOW = ATTEMPT_MINUTES * 60_000;
const ago = (milliseconds: number): Date => new Date(NOW.getTime() - milliseconds);

describe('nextAttemptAt', () => {
  it('lets an attempt through below the limit, and none at it', () => {
    expect(nextAttemptAt([ago(1), ago(2)], 3, NOW)).toBeNull();
    expect(nextAttemptAt([ago(1), ago(2), ago(3)], 3, NOW)).toEqual(new Date(ago(3).getTime() + WINDOW));
  });

  it('counts an attempt up to the end of the window, and not at it', () => {
    expect(nextAttemptAt([ago(WINDOW - 1)], 1, NOW)).toEqual(new Date(NOW.getTime() + 1));
    expect(nextAttemptAt([ago(WINDOW)], 1, NOW)).toBeNull();
  });

  it('waits for the oldest of the last attempts alone', () => {
    expect(nextAttemptAt([ago(10), ago(20), ago(30)], 2, NOW)).toEqual(new Date(ago(20).getTime() + WINDOW));
  });
});
