import { describe, expect, it } from 'vitest';
import { isProvisional } from './provisional';

describe('isProvisional', () => {
  it.each([
    ['Deze cijfers geven slechts een voorlopig beeld.', true],
    ['De cijfers voor 2023 zijn voorlopig.', true],
    ['Het gaat om voorlopige cijfers.', true],
    ['De jaarcijfers zijn nog niet definitief.', true],
    ['Cijfers 2024 (voorlopig).', true],
    ['Deze cijfers zijn onder voorbehoud.', true],
    ['Zij zitten in voorlopige hechtenis.', false],
    ['Er kwam een voorlopige oplossing.', false],
    ['Voorlopig zijn er geen plannen.', false],
  ])('it judges %j as %s', (text, expected) => {
    expect(isProvisional(text)).toBe(expected);
  });
});
