import { describe, expect, it } from 'vitest';
import type { PageContent, PositionedWord } from '../page-content';
import { layOutPages } from './lay-out-pages';
import { isItemMarker } from './item-marker';
import { wordKind } from './word-kind';

const SIZE = 10;

/** Words of a page, given as [x, baseline, text], each letter half a size wide. */
function page(number: number, rows: readonly (readonly [number, number, string])[]): PageContent {
  const words = rows.flatMap(([left, baseline, text]) => {
    let x = left;
    return text.split(' ').map((word): PositionedWord => {
      const width = word.length * SIZE * 0.5;
      const placed = {
        text: word,
        x,
        y: baseline - SIZE * 0.8,
        width,
        height: SIZE,
        baseline,
        size: SIZE,
        isBold: false,
      };
      x += width + SIZE * 0.28;
      return placed;
    });
  });
  return { page: number, width: 595, height: 842, words, rulings: [], shades: [] };
}

function gridRows(pages: readonly PageContent[]): string[][] {
  const { grids, lines } = layOutPages(pages);
  return grids.map(({ rowCount, cells }) =>
    Array.from({ length: rowCount }, (_, row) =>
      cells
        .filter((cell) => cell.row === row)
        .map(({ stretches }) =>
          stretches.map(({ line, start, end }) => lines[line]?.text.slice(start, end) ?? '').join(' '),
        )
        .join(' | '),
    ),
  );
}

describe('layOutPages', () => {
  it('leaves the item of a list above a table outside it', () => {
    expect(
      gridRows([
        page(1, [
          [90, 200, 'a) opleidingsniveau per jaar'],
          [70, 216, 'Opleiding'],
          [200, 216, '2020'],
          [70, 232, 'Hoog'],
          [210, 232, '29'],
          [70, 248, 'Laag'],
          [205, 248, '175'],
          [90, 264, 'b) geslacht'],
          [70, 280, 'Geslacht'],
          [200, 280, '2020'],
          [70, 296, 'M'],
          [205, 296, '832'],
          [70, 312, 'V'],
          [210, 312, '34'],
        ]),
      ]),
    ).toEqual([
      ['Opleiding | 2020', 'Hoog | 29', 'Laag | 175'],
      ['Geslacht | 2020', 'M | 832', 'V | 34'],
    ]);
  });

  it('takes hanging numbers for no column', () => {
    const rows = ['Hoeveel trajecten liepen er', 'Hoeveel werden er stopgezet', 'Welke redenen waren er'];
    expect(
      gridRows([
        page(
          1,
          rows.flatMap((text, index): [number, number, string][] => [
            [70, 200 + 14 * index, `${String(index + 1)}.`],
            [100, 200 + 14 * index, text],
          ]),
        ),
      ]),
    ).toEqual([]);
  });

  it('gives a table the heading that stayed on the page before', () => {
    expect(
      gridRows([
        page(1, [
          [70, 300, 'De cijfers volgen hieronder.'],
          [70, 780, 'Regio'],
          [200, 780, 'Aantal'],
          [300, 780, 'Aandeel'],
        ]),
        page(2, [
          [70, 60, 'Noord'],
          [210, 60, '29'],
          [310, 60, '40'],
          [70, 76, 'Zuid'],
          [210, 76, '43'],
          [310, 76, '60'],
        ]),
      ]),
    ).toEqual([['Regio | Aantal | Aandeel', 'Noord | 29 | 40', 'Zuid | 43 | 60']]);
  });

  it('keeps figures that look like years below the years of the heading', () => {
    const { grids } = layOutPages([
      page(1, [
        [70, 200, 'Gemeente'],
        [200, 200, '2021'],
        [260, 200, '2022'],
        [70, 216, 'Aalterdam'],
        [200, 216, '1972'],
        [260, 216, '2041'],
        [70, 232, 'Zottebeke'],
        [200, 232, '2982'],
        [260, 232, '3205'],
      ]),
    ]);
    const headings = grids[0]?.cells.filter(({ isHeading }) => isHeading).map(({ row }) => row);
    expect(headings).toEqual([0, 0, 0]);
  });

  it('spreads years over the names that are repeated below them', () => {
    const { grids } = layOutPages([
      page(1, [
        [172, 200, '2023'],
        [292, 200, '2024'],
        [70, 216, 'Gemeente'],
        [172, 216, 'M'],
        [232, 216, 'V'],
        [292, 216, 'M'],
        [352, 216, 'V'],
        ...[0, 1, 2].flatMap((row): [number, number, string][] => [
          [70, 232 + 16 * row, `Plaats${String.fromCharCode(65 + row)}`],
          ...[172, 232, 292, 352].map((x): [number, number, string] => [x, 232 + 16 * row, '4.321']),
        ]),
      ]),
    ]);
    const spans = grids[0]?.cells.filter(({ row, columnSpan }) => row === 0 && columnSpan > 1);
    expect(spans?.map(({ column, columnSpan }) => [column, columnSpan])).toEqual([
      [1, 2],
      [3, 2],
    ]);
  });

  it('reads two columns of text in order where the right one holds a table', () => {
    const left = Array.from({ length: 14 }, (_, index): [number, number, string] => [
      60,
      100 + 14 * index,
      `links${String(index)} loopt de tekst van het antwoord door`,
    ]);
    const right = Array.from({ length: 8 }, (_, index): [number, number, string] => [
      320,
      100 + 14 * index,
      `rechts${String(index)} loopt de tekst van het antwoord door`,
    ]);
    const table = ['Noord', 'Midden', 'Zuid'].flatMap((name, index): [number, number, string][] => [
      [320, 226 + 14 * index, name],
      [420, 226 + 14 * index, '120'],
      [480, 226 + 14 * index, '340'],
    ]);
    const { lines, grids } = layOutPages([page(1, [...left, ...right, ...table])]);
    const order = lines.map(({ text }) => text.split(' ')[0] ?? '').filter((text) => text !== '');
    expect(order.indexOf('rechts0')).toBeGreaterThan(order.indexOf('links13'));
    expect(grids).toHaveLength(1);
  });
});

describe('isItemMarker', () => {
  it.each(['1.', '12)', 'a)', 'iv.', '(b)', '•', '1.2.'])('knows %s', (text) => {
    expect(isItemMarker({ text })).toBe(true);
  });
  it.each(['1', 'de', '2020', 'abc)', ''])('leaves %j', (text) => {
    expect(isItemMarker({ text })).toBe(false);
  });
});

describe('wordKind', () => {
  it('takes groups of digits that spaces part inside a word for one figure', () => {
    expect(wordKind('401\u202f220')).toBe('number');
    expect(wordKind('12\u00a04567')).toBe('text');
  });
});
