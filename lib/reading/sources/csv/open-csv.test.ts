import { describe, expect, it } from 'vitest';
import { opened, rowsOfGrid } from '../../testing/open-text.server';

const rows = async (content: string): Promise<string[][]> => rowsOfGrid(await opened(content, 'text/csv'), 0);

describe('openCsv', () => {
  it.each([
    ['semicolons', 'Regio;2020\nGent;1.234,5\n'],
    ['commas', 'Regio,2020\nGent,"1.234,5"\n'],
    ['tabs', 'Regio\t2020\nGent\t1.234,5\n'],
    ['a stated separator', 'sep=|\nRegio|2020\nGent|1.234,5\n'],
    ['a byte order mark', '\ufeffRegio;2020\r\nGent;1.234,5'],
  ])('reads %s', async (_, content) => {
    expect(await rows(content)).toEqual([
      ['Regio', '2020'],
      ['Gent', '1.234,5'],
    ]);
  });

  it('prefers semicolons between values with decimal commas', async () => {
    expect(await rows('Regio;2019;2020\nGent;1,5;2,5\nBrugge;3,5;4,5\n')).toEqual([
      ['Regio', '2019', '2020'],
      ['Gent', '1,5', '2,5'],
      ['Brugge', '3,5', '4,5'],
    ]);
  });

  it('keeps separators, line breaks and quotes inside quotes, on one line', async () => {
    expect(await rows('Regio;2020\n"Sint-Niklaas;\nDendermonde ""oost""";138\n')).toEqual([
      ['Regio', '2020'],
      ['Sint-Niklaas; Dendermonde "oost"', '138'],
    ]);
  });

  it('takes a quote that is never closed for a sign, and leaves blank what is not there', async () => {
    expect(await rows('Maat;2020;2021\n"5 duim;1;2\n7;3\n')).toEqual([
      ['Maat', '2020', '2021'],
      ['"5 duim', '1', '2'],
      ['7', '3', ''],
    ]);
  });
});
