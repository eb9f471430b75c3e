import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonPieces } from './json-pieces';

describe('jsonPieces', () => {
  it('prints what JSON.stringify prints', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        expect([...jsonPieces(value)].join('')).toBe(JSON.stringify(value));
      }),
    );
  });

  it('leaves out fields without a value', () => {
    expect([...jsonPieces({ a: undefined, b: [], c: {} })].join('')).toBe('{"b":[],"c":{}}');
  });
});
