import { describe, expect, it } from 'vitest';
import { dimensionForm } from './dimension-form';
import { labelForms, type SynonymPair } from './label-form';
import { labelSimilarity } from './similarity';

function concept(label: string, heading = '', synonyms: readonly SynonymPair[] = []): string {
  return labelForms(label, heading, synonyms).concept;
}

describe('the words of a label', () => {
  it.each([
    ['Sint-Niklaas - Dendermonde', 'St.-Niklaas/Dendermonde'],
    ['Sint-Niklaas - Dendermonde', 'SINT NIKLAAS–DENDERMONDE'],
    ['Andere regio’s', "andere regio's"],
    ['Hogere én lagere', 'hogere en lagere'],
    ['Jeugd & Sport', 'Jeugd en sport'],
    ['West-Vlaanderen', 'W.-Vl.'],
    ['Oost-Vlaanderen', 'Oost-Vl.'],
    ['Vlaams-Brabant', 'Vl.-Brabant'],
    ['eerste graad', '1ste graad'],
  ])('it takes %s and %s for one', (one, other) => {
    expect(labelForms(one, '').normal).toBe(labelForms(other, '').normal);
  });

  it.each([
    ['000100', '100'],
    ['Graad 1', 'Graad 2'],
    ['EU', 'niet-EU'],
    ['België - Nederland', 'Nederland - België'],
    ['West-Vlaanderen', 'Oost-Vlaanderen'],
    ['Met werk', 'Zonder werk'],
  ])('it keeps %s and %s apart', (one, other) => {
    expect(concept(one)).not.toBe(concept(other));
  });
});

describe('synonyms within their breakdown', () => {
  it.each([
    ['M', 'Mannen', 'Geslacht'],
    ['Man', 'mannelijk', 'Gender'],
    ['V', 'Vrouwen', 'geslacht'],
    ['Kortgeschoold', 'Laaggeschoold', 'Opleidingsniveau'],
    ['laag opgeleid', 'Kortgeschoolden', 'Opleidingsniveau'],
    ['Hoog', 'hooggeschoold', 'Scholingsgraad'],
    ['Onbekend', 'Niet gekend', 'Regio'],
    ['Overige', 'Andere', 'Regio'],
    ['Ja', 'Met arbeidshandicap', 'Arbeidshandicap'],
    ['Nee', 'Geen arbeidshandicap', 'Arbeidshandicap'],
    ['Neen', 'nee', 'Arbeidshandicap'],
    ['Regio Brugge', 'Brugge', 'Regio klant'],
    ['Bediende', 'Bedienden', 'Statuut'],
  ])('it takes %s and %s for one under %s', (one, other, heading) => {
    expect(concept(one, heading)).toBe(concept(other, heading));
  });

  it.each([
    ['M', 'Mannen', 'Afdeling'],
    ['X', 'Onbekend', 'Geslacht'],
    ['M', 'V', 'Geslacht'],
    ['Laag', 'Kort', 'Verdieping'],
    ['Brussel', 'Brussels Hoofdstedelijk Gewest', 'Regio'],
  ])('it keeps %s and %s apart under %s', (one, other, heading) => {
    expect(concept(one, heading)).not.toBe(concept(other, heading));
  });

  it('takes what editors recorded, over several steps, in its breakdown alone', () => {
    const synonyms = [
      { word: 'Niet-begeleid', sameAs: 'Zelfstandig', context: 'Statuut' },
      { word: 'Zelfstandig', sameAs: 'Autonoom', context: 'Statuut' },
    ];
    expect(concept('niet begeleid', 'Statuut', synonyms)).toBe(concept('Autonoom', 'Statuut', synonyms));
    expect(concept('niet begeleid', 'Regio', synonyms)).not.toBe(concept('Autonoom', 'Regio', synonyms));
  });
});

describe('headings', () => {
  it.each([
    ['Geslacht', 'Gender'],
    ['Leeftijd', 'Leeftijdscategorie'],
    ['Regio klant', 'Regio van de klant'],
    ['Opleidingsniveau', 'Scholingsgraad'],
    ['per provincie', 'Provincie'],
  ])('it takes %s and %s for one breakdown', (one, other) => {
    expect(dimensionForm(one)).toBe(dimensionForm(other));
  });

  it('keeps breakdowns apart that share their answers', () => {
    expect(dimensionForm('Arbeidshandicap')).not.toBe(dimensionForm('Migratieachtergrond'));
  });
});

describe('likeness', () => {
  it('is high for a slip of the pen and nothing across a negation or another number', () => {
    expect(labelSimilarity('Middengeschoold', 'Middengeschold')).toBeGreaterThan(0.8);
    expect(labelSimilarity('EU-burger', 'niet-EU-burger')).toBe(0);
    expect(labelSimilarity('module 1', 'module 2')).toBe(0);
  });
});
