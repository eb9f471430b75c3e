import { describe, expect, it } from 'vitest';
import { parseSourcePlace, sourcePlacePath } from './source-place-address';

describe('a place in an address', () => {
  it.each([
    { page: 1, line: 57, start: 14, end: 17 },
    { page: 3, line: 2, start: null, end: null },
    { page: 1, line: 1, start: 0, end: 3 },
  ])('is read back as it was written ($page, $line)', (place) => {
    const address = new URL(sourcePlacePath({ documentId: 'd', place }), 'http://x');
    expect(parseSourcePlace(Object.fromEntries(address.searchParams))).toEqual(place);
  });

  it('is none when no line is named, and never more than can be read', () => {
    expect(parseSourcePlace({})).toBeNull();
    expect(parseSourcePlace({ regel: '-1' })).toBeNull();
    expect(parseSourcePlace({ regel: ['5', '6'], van: '9', tot: '2', pagina: 'x' })).toEqual({
      page: 1,
      line: 5,
      start: null,
      end: null,
    });
  });
});
