import { describe, expect, it } from 'vitest';
import { statedEdition, threadTitle } from './thread-title';

describe('threadTitle and statedEdition', () => {
  it.each([
    ['Proef  -  Stand van zaken (2)', 'Proef - Stand van zaken', 2],
    ['Proef - Stand van zaken', 'Proef - Stand van zaken', null],
    ['Proef (bis) - Stand van zaken (12) ', 'Proef (bis) - Stand van zaken', 12],
    ['Proef (2020)', 'Proef (2020)', null],
  ])('read %j as %j, edition %j', (title, thread, edition) => {
    expect(threadTitle(title)).toBe(thread);
    expect(statedEdition(title)).toBe(edition);
  });
});
