import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeReturnPath, signInPath } from './return-path';

describe('safeReturnPath', () => {
  it('keeps a path of this site with its query and place', () => {
    expect(safeReturnPath('/vragen?zoek=fiets&pagina=2#lijst')).toBe('/vragen?zoek=fiets&pagina=2#lijst');
  });

  it.each([
    'https://elders.example/',
    '//elders.example',
    '/\\elders.example',
    '\\\\elders.example',
    '/\t/elders.example',
    '/\n/elders.example',
    '/.//elders.example',
    '/x/..//elders.example',
    'javascript:alert(1)',
    'vragen',
    '',
    null,
    undefined,
  ])('goes to the start page for %j', (asked) => {
    expect(safeReturnPath(asked)).toBe('/');
  });

  it.each(['/aanmelden', '/aanmelden?terug=/x', '/afmelden', '/api/auth/signout'])(
    'does not come back to %s',
    (asked) => {
      expect(safeReturnPath(asked)).toBe('/');
    },
  );

  it('stays on this site, whatever is asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('/', '\\', '.', ':', '@', '\t', '%', 'a', '?', '#') }), (asked) => {
        const path = safeReturnPath(`/${asked}`);
        expect(new URL(path, 'https://vraagspoor.test').host).toBe('vraagspoor.test');
      }),
    );
  });
});

describe('signInPath', () => {
  it('names the way back, and nothing for the start page', () => {
    expect([signInPath('/beheer?a=b'), signInPath('/')]).toEqual(['/aanmelden?terug=%2Fbeheer%3Fa%3Db', '/aanmelden']);
  });
});
