import { describe, expect, it } from 'vitest';
import { UseCaseError } from '@/lib/auth/use-case-error';
import { annexAddress, annexCodeOf, parseAnnexCode } from './annex-messages';

describe('annexAddress', () => {
  it('leads back to a question of this site and to no other place', () => {
    expect(annexAddress('/vragen/proef', 'kept')).toBe('/vragen/proef?bijlage=kept#bijlagen');
    for (const path of ['//elders.example', 'https://elders.example', '/vragen/../beheer', '/vragen/a?b', null, 3]) {
      expect(annexAddress(path, 'kept')).toBe('/vragen');
    }
  });

  it('keeps what was typed', () => {
    expect(annexAddress('/vragen/proef', 'too-large', { titel: 'Per gemeente', deel: '' })).toBe(
      '/vragen/proef?bijlage=too-large&titel=Per+gemeente#bijlagen',
    );
  });
});

describe('annexCodeOf', () => {
  it('says which field or which change is in the way', () => {
    expect(annexCodeOf(new UseCaseError('invalid', { path: 'no-such-part' }))).toBe('no-such-part');
    expect(annexCodeOf(new UseCaseError('invalid', { title: 'too-long' }))).toBe('too-long');
    expect(annexCodeOf(new UseCaseError('invalid', { answerId: 'invalid' }))).toBe('not-found');
    expect(annexCodeOf(new UseCaseError('conflict', { annex: 'replaced' }))).toBe('replaced');
    expect(annexCodeOf(new UseCaseError('conflict'))).toBe('changed');
  });
});

describe('parseAnnexCode', () => {
  it('takes only what it knows', () => {
    expect(parseAnnexCode('kept')).toBe('kept');
    expect(parseAnnexCode('constructor')).toBeNull();
    expect(parseAnnexCode(['kept'])).toBeNull();
  });
});
