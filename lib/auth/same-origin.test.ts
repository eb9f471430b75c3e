import { describe, expect, it } from 'vitest';
import { isSameOrigin } from './same-origin';

const PUBLIC = 'https://vraagspoor.test';

describe('isSameOrigin', () => {
  it('believes the public address, and the host that was asked', () => {
    expect(isSameOrigin(PUBLIC, 'intern:3000', PUBLIC)).toBe(true);
    expect(isSameOrigin('http://localhost:3000', 'localhost:3000', PUBLIC)).toBe(true);
  });

  it.each([
    null,
    'null',
    '',
    'https://elders.example',
    'https://vraagspoor.test.elders.example',
    'http://vraagspoor.test',
  ])('does not believe %j', (origin) => {
    expect(isSameOrigin(origin, 'localhost:3000', PUBLIC)).toBe(false);
  });
});
