import { describe, expect, it } from 'vitest';
import { EmailField } from './email-address';

describe('EmailField', () => {
  it('trims and lowers, so that an account is found however it is typed', () => {
    expect(EmailField.parse('  Ravi@Vraagspoor.TEST ')).toBe('ravi@vraagspoor.test');
  });

  it.each([
    ['', 'emailMissing'],
    ['   ', 'emailMissing'],
    [undefined, 'emailMissing'],
    ['ravi', 'emailInvalid'],
    ['ravi@', 'emailInvalid'],
    ['a b@vraagspoor.test', 'emailInvalid'],
    [`${'a'.repeat(250)}@vraagspoor.test`, 'emailInvalid'],
  ])('says what is wrong with %j', (typed, problem) => {
    expect(EmailField.safeParse(typed).error?.issues[0]?.message).toBe(problem);
  });
});
