/**
 * What a password must be. Length instead of composition, and no known bad ones (NIST SP 800-63B, section 5.1.1.2; it
 * asks for 8 characters, 12 is stricter because there is no second factor).
 */
export const SHORTEST_PASSWORD = 12;

/** In bytes of UTF-8: enough for any sentence, little enough to hash at once. */
export const LONGEST_PASSWORD_BYTES = 1000;

export type PasswordProblem =
  'passwordMissing' | 'passwordTooShort' | 'passwordTooLong' | 'passwordIsOwnName' | 'passwordTooCommon';

/** The beginnings that people pad to reach a length, in Dutch, French and English, folded as `fold` does. */
const COMMON_WORDS = [
  'azerty',
  'azertyuiop',
  'geheim',
  'letmein',
  'motdepasse',
  'paswoord',
  'password',
  'parlement',
  'qwerty',
  'qwertyuiop',
  'vlaamsparlement',
  'vlaanderen',
  'vraagspoor',
  'wachtwoord',
  'welkom',
  'welcome',
];

/** Why this is no good password for this person, or null. Characters are counted as code points. */
export function passwordProblem(
  password: string,
  owner: { readonly name: string; readonly email: string },
): PasswordProblem | null {
  if (password === '') return 'passwordMissing';
  if (new TextEncoder().encode(password).length > LONGEST_PASSWORD_BYTES) return 'passwordTooLong';
  if (Array.from(password).length < SHORTEST_PASSWORD) return 'passwordTooShort';
  const folded = fold(password);
  if (ownWords(owner).includes(folded)) return 'passwordIsOwnName';
  if (isCommon(folded)) return 'passwordTooCommon';
  return null;
}

/** The owner's name and address, whole and in part, as they could be typed as a password. */
function ownWords(owner: { readonly name: string; readonly email: string }): string[] {
  const [account = '', domain = ''] = owner.email.split('@');
  const nameParts = owner.name.split(/\s+/);
  return [owner.email, account, domain, owner.name, nameParts.toReversed().join('')].map(fold).filter(Boolean);
}

/** One character or a short pattern over and over, a run of digits or letters, or a common word with padding. */
function isCommon(folded: string): boolean {
  if (folded === '' || /^(.{1,4})\1*$/u.test(folded)) return true;
  if (isRun(folded)) return true;
  const word = folded.replace(/^\d+/, '').replace(/\d+$/, '');
  return word !== '' && COMMON_WORDS.some((common) => word.replaceAll(common, '') === '');
}

/** "123456789012", "abcdefghijkl" and the same backwards. */
function isRun(folded: string): boolean {
  const rows = ['0123456789'.repeat(3), 'abcdefghijklmnopqrstuvwxyz'];
  return rows.some((row) => row.includes(folded) || Array.from(row).toReversed().join('').includes(folded));
}

/** Lower case, without accents, spaces or punctuation. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
