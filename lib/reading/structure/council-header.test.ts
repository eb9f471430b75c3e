import { describe, expect, it } from 'vitest';
import { textLines } from '../sources/text-lines';
import { readCouncilQuestionHeader } from './council-header';
import { pieceOf } from './piece';

const headerOf = (text: string) => readCouncilQuestionHeader(textLines(text).map((line) => pieceOf(line)));

describe('readCouncilQuestionHeader', () => {
  it('reads asker, day and subject below the name of the body', () => {
    expect(
      headerOf(
        'Provincieraad van Beekland\nVraag van Mia Claes, provincieraadslid\n2 februari 2024\n\nBetreft: Fietsroutes\n\nEr zijn klachten.',
      ),
    ).toMatchObject({ parliament: null, asker: 'Mia Claes', date: '2024-02-02', title: 'Fietsroutes' });
  });

  it('leaves the office before a name out of it', () => {
    expect(
      headerOf(
        'Gemeente Zandvoorde\nSchriftelijke vraag van gemeenteraadslid Jan De Ridder\nIngediend op 3 maart 2023\nOnderwerp: Zwembad\n\n1. Hoeveel bezoekers waren er?',
      ),
    ).toMatchObject({ asker: 'Jan De Ridder', date: '2023-03-03', title: 'Zwembad' });
  });

  it.each([
    'De vraag van de bewoners is duidelijk.\n1. Hoeveel klachten waren er?',
    'Vraag van vandaag: hoeveel klachten waren er?',
    'Inleiding\n\n1. Hoeveel klachten waren er?',
  ])('finds none in %j', (text) => {
    expect(headerOf(text)).toBeNull();
  });
});
