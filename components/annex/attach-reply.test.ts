import { describe, expect, it } from 'vitest';
import { parseAttachReply } from './attach-reply';

describe('parseAttachReply', () => {
  it('takes an address of this site and nothing else', () => {
    expect(parseAttachReply({ location: '/vragen/proef?bijlage=kept#bijlagen' })).toBe(
      '/vragen/proef?bijlage=kept#bijlagen',
    );
    for (const answer of [{ location: '//elders.example' }, { location: 'x' }, { location: 3 }, {}, null, 'x']) {
      expect(parseAttachReply(answer)).toBeNull();
    }
  });
});
