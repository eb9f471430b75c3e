import { describe, expect, it } from 'vitest';
import { readText } from '../testing/read-text';

const LOST =
  'SCHRIFTELIJKE VRAAG nr. 12 van MIA DE SMET datum: 3 mei 2023 JAN VOS VICEMINISTER-PRESIDENT VAN DE VLAAMSE REGERING, VLAAMS MINISTER VAN SPORT EN JEUGD Zwembaden Renovatie en onderhoud. ' +
  '1. Hoeveel zwembaden werden gerenoveerd? 2. Wat kostte dat? JAN VOS VLAAMS MINISTER VAN SPORT EN JEUGD ANTWOORD op vraag nr. 12 van 3 mei 2023 van MIA DE SMET 1. Er werden 14 zwembaden gerenoveerd. 2. Dat wordt niet bijgehouden.';

describe('cutLostLines', () => {
  it('finds the header blocks and both sides in a text that lost its line breaks', () => {
    const { question, answer } = readText(LOST);
    expect(question).toMatchObject({
      number: 12,
      date: '2023-05-03',
      asker: 'MIA DE SMET',
      addressee: { name: 'JAN VOS' },
    });
    expect(question?.items.map((item) => item.path)).toEqual(['1', '2']);
    expect(answer?.items.map((part) => [part.paths, part.outcome])).toEqual([
      [['1'], 'answered'],
      [['2'], 'refused'],
    ]);
  });

  it('is quick on a flood of capitals', () => {
    const began = process.cpuUsage();
    readText(`${'A'.repeat(100_000)} MINISTER ${'AB '.repeat(20_000)}`);
    expect(process.cpuUsage(began).user / 1_000).toBeLessThan(5_000);
  });
});
