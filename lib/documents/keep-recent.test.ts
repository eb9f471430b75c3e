import { describe, expect, it } from 'vitest';
import { keepRecent } from './keep-recent';

const store = () => keepRecent<string>(10, (value) => value.length);

describe('keepRecent', () => {
  it('keeps up to its room, to the byte', () => {
    const recent = store();
    recent.set('a', '12345');
    recent.set('b', '12345');
    expect([recent.get('a'), recent.get('b')]).toEqual(['12345', '12345']);
  });

  it('drops what was not asked for the longest time', () => {
    const recent = store();
    recent.set('a', '12345');
    recent.set('b', '12345');
    recent.get('a');
    recent.set('c', '1');
    expect([recent.get('a'), recent.get('b'), recent.get('c')]).toEqual(['12345', undefined, '1']);
  });

  it('does not keep what is larger than its room, nor what it stood for before', () => {
    const recent = store();
    recent.set('a', '1');
    recent.set('a', '12345678901');
    expect(recent.get('a')).toBeUndefined();
    recent.set('b', '1234567890');
    expect(recent.get('b')).toBe('1234567890');
  });
});
