import { describe, expect, it } from 'vitest';
import { isProvisional, judgeOutcome } from './judge-outcome';

const bare = { hasTables: false, hasFigures: false };

describe('judgeOutcome', () => {
  it.each([
    ['De dienst registreert geen cijfers i.v.m. annulaties.', 'refused', 'not-registered'],
    ['Er is geen centrale structurele registratie van de wachttijden.', 'refused', 'not-registered'],
    ['Wij kunnen dit niet geven aangezien wij geen medische gegevens mogen verwerken.', 'refused', 'legally-barred'],
    ['Om redenen van privacy kan ik geen namen meedelen.', 'refused', 'legally-barred'],
    [
      'De lijsten worden door de gemeenten beheerd. Mijn agentschap beschikt dan ook niet over deze data.',
      'refused',
      'held-by-others',
    ],
    ['Deze vraag valt onder de bevoegdheid van de minister van Justitie.', 'refused', 'other-competence'],
    ['Die cijfers kan het lid vinden op de website van het agentschap.', 'referred', 'publicly-available'],
    ['Het rapport werd (nog) niet vrijgegeven.', 'refused', 'not-yet-available'],
    ['Voor andere jaren kunnen momenteel geen cijfers worden weergegeven.', 'partial', 'some-years-only'],
    ['Er is geen historiek: de toestand is enkel op een welbepaalde datum bekend.', 'partial', 'snapshot-only'],
    ['Er kunnen enkel globale cijfers worden meegedeeld.', 'partial', 'totals-only'],
    [
      'De dienst beschikt niet over een indeling op school, wel over een indeling op basis van de gemeente.',
      'substituted',
      'other-breakdown',
    ],
    ['Ik verwijs naar mijn antwoord op schriftelijke vraag nr. 12 van 3 mei 2021.', 'referred', 'earlier-answer'],
    ['Ik verwijs naar het gecoördineerd antwoord van de minister-president.', 'referred', 'coordinated-answer'],
    ['De lijst vindt u als bijlage.', 'referred', 'annex-only'],
    ['Er werden 12 nieuwe initiatieven genomen.', 'answered', null],
    ['Neen.', 'answered', null],
    ['', 'answered', null],
  ])('it judges %j as %s, %s', (text, outcome, reason) => {
    expect(judgeOutcome(text, bare)).toEqual({ outcome, reason });
  });

  it('calls a refusal beside a table partial', () => {
    expect(
      judgeOutcome('Er zijn geen gegevens beschikbaar over de redenen.', { hasTables: true, hasFigures: false })
        .outcome,
    ).toBe('partial');
  });
});

describe('isProvisional', () => {
  it.each([
    ['Deze cijfers geven slechts een voorlopig beeld.', true],
    ['De cijfers voor 2023 zijn voorlopig.', true],
    ['Het gaat om voorlopige cijfers.', true],
    ['Zij zitten in voorlopige hechtenis.', false],
    ['Er kwam een voorlopige oplossing.', false],
  ])('it judges %j as %s', (text, expected) => {
    expect(isProvisional(text)).toBe(expected);
  });
});
