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
    ['De opgave over 2024 is voorlopig.', true],
    ['De aantallen van dit jaar zijn dus nog voorlopig.', true],
    ['Deze aantallen kunnen in de loop van het jaar nog wijzigen.', true],
    ['Het gaat om een tussentijdse telling.', true],
    ['Dit is een tussenstand op 1 juni.', true],
    ['Een eerste, voorlopige raming komt uit op 12 dossiers.', true],
    ['De jaarcijfers zijn voor herziening vatbaar.', true],
    ['De voorlopige commissie gaf de cijfers door.', false],
    ['De cijfers van de voorlopige bewindvoerder zijn definitief.', false],
    ['Zij zitten in voorlopige hechtenis.', false],
    ['Er kwam een voorlopige oplossing.', false],
    ['Voorlopig zijn er geen plannen.', false],
  ])('it judges %j as %s', (text, expected) => {
    expect(isProvisional(text)).toBe(expected);
  });
});
