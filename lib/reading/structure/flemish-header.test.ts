import { describe, expect, it } from 'vitest';
import { readText } from '../testing/read-text';

const BODY = '\n\nDe sector krimpt.\n1. Hoeveel clubs stopten in 2022?\n2. Waarom?\n\n';
const ANSWER = '\n1. Er stopten 12 clubs.\n2. Dat is niet gekend.\n';
const EXPECTED = {
  parliament: 'vlaams-parlement',
  number: 12,
  date: '2023-05-03',
  addressee: { name: 'Jan Peeters', portfolio: 'Vlaams minister van Sport' },
  asker: 'An De Vos',
  title: 'Zwembaden - Renovatie',
};
const CAPITALS = {
  ...EXPECTED,
  asker: 'AN DE VOS',
  addressee: { name: 'JAN PEETERS', portfolio: 'VLAAMS MINISTER VAN SPORT' },
};
const BLOCK = 'nr. 12\nvan AN DE VOS\ndatum: 3 mei 2023\naan JAN PEETERS\nVLAAMS MINISTER VAN SPORT';

describe('readFlemishQuestionHeader', () => {
  it.each([
    ['one field a line', `SCHRIFTELIJKE VRAAG\n${BLOCK}\n\nZwembaden - Renovatie`, CAPITALS],
    ['without "aan"', `SCHRIFTELIJKE VRAAG\n${BLOCK.replace('aan ', '')}\nZwembaden - Renovatie`, CAPITALS],
    ['letter-spaced', `S C H R I F T E L I J K E  V R A A G\n${BLOCK}\n\nZwembaden  -  Renovatie`, CAPITALS],
    [
      'several fields a line',
      'SCHRIFTELIJKE VRAAG nr. 12\nvan AN DE VOS datum: 3 mei 2023\naan JAN PEETERS VLAAMS MINISTER VAN SPORT\nZwembaden - Renovatie',
      CAPITALS,
    ],
    ['the title above', `Zwembaden - Renovatie\n\nSCHRIFTELIJKE VRAAG\n${BLOCK}`, CAPITALS],
    [
      'fields in another order, with a numeric date and a year',
      'SCHRIFTELIJKE VRAAG\nDatum: 3/05/2023\nVraag nr. 12 (2022-2023)\nvan An De Vos\naan Jan Peeters, Vlaams minister van Sport\nZwembaden - Renovatie',
      { ...EXPECTED, parliamentaryYear: '2022-2023' },
    ],
    [
      'labels with their values',
      'Schriftelijke vraag\nNummer: 12\nZittingsjaar: 2022-2023\nDatum: 3 mei 2023\nVraagsteller: An De Vos\nAan: Jan Peeters, Vlaams minister van Sport\nTitel: Zwembaden - Renovatie',
      { ...EXPECTED, parliamentaryYear: '2022-2023' },
    ],
    [
      'labels above their values',
      'VLAAMS PARLEMENT\nSCHRIFTELIJKE VRAAG\n\nNummer\n12\nZittingsjaar\n2022-2023\nDatum\n3 mei 2023\nVraagsteller\nAn De Vos\nGericht aan\nJan Peeters\nVlaams minister van Sport\nOnderwerp\nZwembaden - Renovatie',
      { ...EXPECTED, parliamentaryYear: '2022-2023' },
    ],
    [
      'forms of address',
      'SCHRIFTELIJKE VRAAG nr. 12 (2022-2023)\nvan mevrouw An De Vos, Vlaams volksvertegenwoordiger\nvan 3 mei 2023\naan de heer Jan Peeters, Vlaams minister van Sport\nZwembaden - Renovatie',
      { ...EXPECTED, parliamentaryYear: '2022-2023' },
    ],
  ])('reads a block with %s', (_, head, expected) => {
    const { question } = readText(`${head}${BODY}ANTWOORD\n${ANSWER}`);
    expect(question).toMatchObject(expected);
    expect(question?.introduction).toBe('De sector krimpt.');
    expect(question?.items.map((item) => item.path)).toEqual(['1', '2']);
  });

  it('reads a portfolio over three lines, and a title in capitals or over two lines below it', () => {
    const head = BLOCK.replace(
      'VLAAMS MINISTER VAN SPORT',
      'VICEMINISTER-PRESIDENT VAN DE VLAAMSE REGERING,\nVLAAMS MINISTER VAN BINNENLANDS BESTUUR, INBURGERING,\nSPORT EN JEUGD',
    );
    const portfolio =
      'VICEMINISTER-PRESIDENT VAN DE VLAAMSE REGERING, VLAAMS MINISTER VAN BINNENLANDS BESTUUR, INBURGERING, SPORT EN JEUGD';
    for (const [printed, title] of [
      ['ZWEMBADEN - RENOVATIE', 'ZWEMBADEN - RENOVATIE'],
      [
        'Vlaamse zwembaden en sporthallen in de centrumsteden en de Vlaamse Rand - Renovatie,\nonderhoud en toegankelijkheid (3)',
        'Vlaamse zwembaden en sporthallen in de centrumsteden en de Vlaamse Rand - Renovatie, onderhoud en toegankelijkheid (3)',
      ],
    ]) {
      const { question } = readText(`SCHRIFTELIJKE VRAAG\n${head}\n\n${printed}${BODY}ANTWOORD\n${ANSWER}`);
      expect(question).toMatchObject({ title, addressee: { name: 'JAN PEETERS', portfolio } });
    }
  });

  it('takes the other ministers with their numbers out of the text, over two lines', () => {
    const others =
      'Deze vraag werd gesteld aan de ministers Piet Claes (142), Jan\nPeeters (12), Mia Wouters (321)\n\nJAN PEETERS\nVLAAMS MINISTER VAN SPORT\n\n';
    const { question, answer } = readText(
      `SCHRIFTELIJKE VRAAG\n${BLOCK}\n\nZwembaden - Renovatie${BODY}${others}GECOÖRDINEERD ANTWOORD\n${ANSWER}`,
    );
    expect(question?.otherAddressees).toEqual([
      { name: 'Piet Claes', number: 142 },
      { name: 'Mia Wouters', number: 321 },
    ]);
    expect(question?.items.at(-1)?.text).toBe('Waarom?');
    expect(answer?.kind).toBe('coordinated');
  });
});

describe('readFlemishAnswerHeader', () => {
  it.each([
    ['ANTWOORD\nop vraag nr. 12 van 3 mei 2023\nvan AN DE VOS\n\nZwembaden - Renovatie\n', 'AN DE VOS'],
    [
      'Jan Peeters\nVlaams minister van Sport\n\nAntwoord op schriftelijke vraag nr. 12 van 3 mei 2023 van mevrouw An De Vos over "Zwembaden - Renovatie"\n',
      'An De Vos',
    ],
  ])('reads what an answer alone says of its question: %j', (head, asker) => {
    const { question, answer } = readText(`${head}${ANSWER}`);
    expect(question).toBeNull();
    expect(answer?.header).toEqual({ number: 12, date: '2023-05-03', asker, title: 'Zwembaden - Renovatie' });
    expect(answer?.items.map((part) => part.paths)).toEqual([['1'], ['2']]);
  });

  it.each([
    'ANTWOORD\ndatum: 12 juni 2023',
    'Antwoord van 12 juni 2023',
    'ANTWOORD van Jan Peeters, Vlaams minister van Sport, van 12 juni 2023',
  ])('reads the day of the answer: %j', (heading) => {
    const { answer } = readText(`SCHRIFTELIJKE VRAAG\n${BLOCK}\n\nZwembaden${BODY}${heading}\n${ANSWER}`);
    expect(answer?.date).toBe('2023-06-12');
  });
});
