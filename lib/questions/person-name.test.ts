import { describe, expect, it } from 'vitest';
import { displayName, personNameKey } from './person-name';

describe('personNameKey', () => {
  it('is the same for the ways in which documents print one name', () => {
    const keys = ['AN  DE PROEF-TÉST', 'An De Proef-Test', 'an de proef test'].map(personNameKey);
    expect(new Set(keys)).toEqual(new Set(['an de proef test']));
  });
});

describe('displayName', () => {
  it('turns capitals into a name, and leaves a name as people write it', () => {
    expect(displayName("AN D'HONDT-PROEF")).toBe("An D'Hondt-Proef");
    expect(displayName('An de Proef')).toBe('An de Proef');
  });
});
