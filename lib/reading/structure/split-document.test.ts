import { describe, expect, it } from 'vitest';
import { readText } from '../testing/read-text';

const QUESTION = 'De sector krimpt.\n1. Hoeveel clubs stopten in 2022?\n2. Waarom?';
const sides = (text: string) => {
  const { question, answer } = readText(text);
  return {
    items: question?.items.map((item) => item.text) ?? null,
    parts:
      answer?.items.filter((part) => part.outcome !== 'none').map((part) => [part.paths.join(), part.text]) ?? null,
  };
};

describe('splitDocument', () => {
  const ASKED = ['Hoeveel clubs stopten in 2022?', 'Waarom?'];
  const PROSE = 'Er stopten twaalf clubs. De redenen zijn divers en werden niet onderzocht door de sport.';

  it.each([
    ['a heading', `${QUESTION}\n\nANTWOORD\n1. Twaalf.\n2. Geen idee.`],
    ['numbers that restart', `${QUESTION}\n\n1. Twaalf.\n2. Geen idee.`],
    ['numbers that restart without a blank line', `${QUESTION}\n1. Twaalf.\n2. Geen idee.`],
    ['a signature', `${QUESTION}\n\nJAN PEETERS\nVLAAMS MINISTER VAN SPORT\n\n1. Twaalf.\n2. Geen idee.`],
  ])('divides by %s', (_, text) => {
    expect(sides(text)).toEqual({
      items: ASKED,
      parts: [
        ['1', 'Twaalf.'],
        ['2', 'Geen idee.'],
      ],
    });
  });

  it.each([
    ['a paragraph', `${QUESTION}\n\n${PROSE}`],
    ['a line, where no blank lines are left', `${QUESTION}\n${PROSE}`],
    ['the words of an answer', `${QUESTION} Graag per jaar.\n\n${PROSE}`.replace(' Graag per jaar.', '')],
  ])('divides an answer in prose by %s', (_, text) => {
    expect(sides(text)).toEqual({ items: ASKED, parts: [['', PROSE]] });
  });

  it('divides behind a request without a question mark', () => {
    expect(sides(`${QUESTION}\nGraag een opsplitsing per jaar.\n\n${PROSE}`).parts).toEqual([['', PROSE]]);
  });

  it('keeps a remark within the question where its numbering goes on', () => {
    const text = `1. Hoeveel clubs stopten?\n\nDe sector vraagt hier al jaren om en kreeg nooit een antwoord.\n\n2. Waarom?\n\nANTWOORD\n\n${PROSE}`;
    expect(sides(text).items).toHaveLength(2);
    expect(sides(text.replace('ANTWOORD\n\n', '')).parts).toEqual([['', PROSE]]);
  });

  it('reads a prose question with an answer that says so', () => {
    const text =
      'Stations\n\nHoe vaak waren de loketten dicht?\n\nIk verwijs naar mijn antwoord op vraag nr. 12 van 3 mei 2021.';
    expect(readText(text).question?.introduction).toBe('Hoe vaak waren de loketten dicht?');
    expect(readText(text).answer?.items[0]).toMatchObject({ outcome: 'referred', reason: 'earlier-answer' });
  });

  it('reads a question alone, and an answer alone', () => {
    expect(readText(QUESTION).answer).toBeNull();
    expect(readText('1. Er stopten 12 clubs.\n2. Dat is niet gekend.').question).toBeNull();
  });

  it('judges a part that repeats its question by the rest', () => {
    const { answer } = readText(
      `${QUESTION}\n\nANTWOORD\n1. Hoeveel clubs stopten in 2022? Er zijn geen cijfers.\n2. Waarom? Door de kosten.`,
    );
    expect(answer?.items.map((part) => part.outcome)).toEqual(['refused', 'answered']);
    expect(answer?.figures).toEqual([]);
  });
});
