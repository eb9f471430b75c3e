import { describe, expect, it } from 'vitest';
import { withoutPersonalData } from './log-facts';

describe('the facts of a log line', () => {
  it('keep ids, codes, counts and durations', () => {
    const facts = { questionId: 'b2c3', code: 'P2002', count: 3, durationMs: 12.5, isDraft: false, officeId: null };
    expect(withoutPersonalData(facts)).toEqual(facts);
  });

  it.each([
    'email',
    'userEmail',
    'password',
    'name',
    'userName',
    'filename',
    'ip',
    'ipAddress',
    'title',
    'text',
    'token',
  ])('leave out %s', (key) => {
    expect(withoutPersonalData({ [key]: 'x', id: 1 })).toEqual({ id: 1 });
  });

  it('keep the name of a migration', () => {
    expect(withoutPersonalData({ migrationName: '2026_init' })).toEqual({ migrationName: '2026_init' });
  });

  it('blot out addresses inside other values', () => {
    expect(withoutPersonalData({ reason: 'mail to an.janssens@example.org from 192.168.1.20 failed' })).toEqual({
      reason: 'mail to [address] from [address] failed',
    });
  });

  it('reduce an error to its kind, code, last line and place', () => {
    const error = Object.assign(
      new Error('Invalid call in\n  where: { email: "an@example.org" }\n\nUnique constraint'),
      {
        code: 'P2002',
      },
    );
    const { error: described } = withoutPersonalData({ error });
    expect(described).toMatchObject({ kind: 'Error', code: 'P2002', cause: 'Unique constraint' });
    expect(JSON.stringify(described)).not.toContain('example.org');
  });

  it('cut what is long', () => {
    const { reason } = withoutPersonalData({ reason: 'x'.repeat(1000) });
    expect(reason).toHaveLength(300);
  });
});
