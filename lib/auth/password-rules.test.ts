import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_PASSWORD_BYTES, passwordProblem, SHORTEST_PASSWORD } from './password-rules';

const OWNER = { name: 'Ravi Roodpotlood', email: 'ravi.roodpotlood@vraagspoor.test' };
/** Words without a pattern, as long as needed. */
const WORDS = 'lantaarn zwemt kruidig oever balkon ';

describe('passwordProblem', () => {
  it('takes a password of the shortest length, and none a character shorter', () => {
    expect(passwordProblem(WORDS.slice(0, SHORTEST_PASSWORD), OWNER)).toBeNull();
    expect(passwordProblem(WORDS.slice(0, SHORTEST_PASSWORD - 1), OWNER)).toBe('passwordTooShort');
  });

  it('counts characters, not bytes, at the lower end', () => {
    expect(passwordProblem('é'.repeat(SHORTEST_PASSWORD - 1), OWNER)).toBe('passwordTooShort');
    expect(passwordProblem('🌷'.repeat(SHORTEST_PASSWORD - 1), OWNER)).toBe('passwordTooShort');
  });

  it('takes as many bytes as it says, and not one more', () => {
    const longest = WORDS.repeat(50).slice(0, LONGEST_PASSWORD_BYTES);
    expect(passwordProblem(longest, OWNER)).toBeNull();
    expect(passwordProblem(`${longest}x`, OWNER)).toBe('passwordTooLong');
    expect(passwordProblem(`${longest.slice(0, -1)}é`, OWNER)).toBe('passwordTooLong');
  });

  it('asks for no composition of letters, digits and signs', () => {
    expect(passwordProblem('tulpen op de vensterbank', OWNER)).toBeNull();
    expect(passwordProblem('839201746523', OWNER)).toBeNull();
  });

  it.each([
    'ravi.roodpotlood@vraagspoor.test',
    'Ravi Roodpotlood',
    'ravi.roodpotlood',
    'RoodpotloodRavi',
    'vraagspoor.test',
  ])('refuses the owner’s own name and address (%s)', (password) => {
    expect(passwordProblem(password, OWNER)).toBe('passwordIsOwnName');
  });

  it.each([
    'wachtwoord1234',
    'Wachtwoord!!!!',
    '2026wachtwoord',
    'welkomwelkom',
    'aaaaaaaaaaaa',
    'abcabcabcabc',
    '123456789012',
    '210987654321',
    'abcdefghijklm',
    '!!!!!!!!!!!!',
    'Vraagspoor2026',
  ])('refuses what anybody tries first (%s)', (password) => {
    expect(passwordProblem(password, OWNER)).toBe('passwordTooCommon');
  });

  it('says that nothing was filled in', () => {
    expect(passwordProblem('', OWNER)).toBe('passwordMissing');
  });

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.string(), fc.string(), (password, name, email) => {
        passwordProblem(password, { name, email });
      }),
    );
  });
});
