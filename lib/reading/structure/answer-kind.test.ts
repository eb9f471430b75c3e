import { describe, expect, it } from 'vitest';
import { readAnswerKind } from './answer-kind';

describe('readAnswerKind', () => {
  it.each([
    ['GECOÖRDINEERD ANTWOORD', 'Er zijn tien clubs.', 'coordinated'],
    ['VOORLOPIG ANTWOORD', 'Er zijn tien clubs.', 'interim'],
    ['Verbeterd antwoord', 'Er zijn tien clubs.', 'corrected'],
    ['VERWIJZEND ANTWOORD', 'Zie het andere antwoord.', 'referring'],
    ['ANTWOORD', 'Dit is een gecoördineerd antwoord van de Vlaamse Regering.', 'coordinated'],
    ['ANTWOORD', 'Ik verwijs naar het gecoördineerd antwoord van de minister-president.', 'referring'],
    ['ANTWOORD', 'Voor het gecoördineerde antwoord verwijs ik naar minister Peeters.', 'referring'],
    ['ANTWOORD', 'Ik verwijs naar het antwoord van minister Peeters op vraag nr. 12.', 'referring'],
    ['ANTWOORD', 'Dit is een voorlopig antwoord; het definitieve antwoord volgt.', 'interim'],
    ['ANTWOORD', 'Onderstaand verbeterd antwoord vervangt het eerdere antwoord.', 'corrected'],
    ['ANTWOORD', 'De werken worden gecoördineerd door de dienst.', 'substantive'],
    ['', 'Er zijn tien clubs.', 'substantive'],
  ])('reads %j with %j as %s', (heading, opening, kind) => {
    expect(readAnswerKind(heading, opening)).toBe(kind);
  });
});
