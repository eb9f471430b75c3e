import { describe, expect, it } from 'vitest';
import { describeReceived, parseImportMessages } from './import-messages';

describe('parseImportMessages', () => {
  it('reads back what became of a file, and leaves out what somebody typed into the address', () => {
    const message = describeReceived({ kind: 'already-recorded', questionSlug: 'proef' }, 'proef.txt');
    expect(parseImportMessages([JSON.stringify(message), '{', '{"code":"hacked","name":""}', ''])).toEqual([message]);
  });
});
