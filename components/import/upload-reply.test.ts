import { describe, expect, it } from 'vitest';
import { addressAfterUpload, parseUploadReply } from './upload-reply';

describe('parseUploadReply', () => {
  it.each([[null], ['<html>'], [{}], [{ messages: [] }], [{ messages: [{ code: 1, name: 'a' }] }]])(
    'takes nothing from %j',
    (answer) => {
      expect(parseUploadReply(answer)).toBeNull();
    },
  );

  it('takes the messages', () => {
    expect(parseUploadReply({ messages: [{ code: 'queued', name: 'a.pdf', importId: 'x' }] })).toEqual([
      { code: 'queued', name: 'a.pdf', importId: 'x' },
    ]);
  });
});

describe('addressAfterUpload', () => {
  it('follows one file that is on its way', () => {
    expect(addressAfterUpload([{ code: 'queued', name: 'a.pdf', importId: 'x' }])).toBe('/invoeren/import/x');
  });

  it('goes to the list of several, with what was not taken', () => {
    const queued = { code: 'queued', name: 'a.pdf', importId: 'x' };
    expect(addressAfterUpload([queued, queued])).toBe('/invoeren');
    const address = addressAfterUpload([queued, { code: 'too-large', name: 'b.pdf' }]);
    expect(new URLSearchParams(address.split('?')[1]).getAll('melding')).toEqual([
      '{"code":"too-large","name":"b.pdf"}',
    ]);
  });
});
