import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsIn } from '../source-words';
import { drawPage } from '../../testing/draw-page';
import { gridRows } from '../../testing/grid-rows';
import type { PageContent } from '../page-content';
import type { SourceDocument } from '../source-document';
import { layOutPages } from './lay-out-pages';

const texts = ({ lines }: SourceDocument): string[] => lines.map(({ text }) => text);
const read = (...pages: readonly (readonly string[])[]): SourceDocument =>
  layOutPages(pages.map((drawing, index) => drawPage(drawing, index + 1)));

const PROSE = [
  'De cijfers over de begeleidingen worden elk jaar verzameld door de dienst',
  'en daarna gecontroleerd voordat ze aan de minister worden bezorgd, samen',
  'met een toelichting bij de verschillen tussen de provincies en de jaren.',
];

describe('layOutPages: lines', () => {
  it('joins words by their baseline, with one space or with two where a wide gap shows', () => {
    const { lines } = read(['Naam van    de dienst']);
    expect(lines.map(({ text, page, line }) => ({ text, page, line }))).toEqual([
      { text: 'Naam van  de dienst', page: 1, line: 1 },
    ]);
    expect(wordsIn(lines[0]?.words ?? []).map(({ start, end }) => 'Naam van  de dienst'.slice(start, end))).toEqual([
      'Naam',
      'van',
      'de',
      'dienst',
    ]);
  });

  it('sets an empty line where the distance shows that a paragraph ends', () => {
    expect(texts(read([...PROSE, '', ...PROSE]))).toEqual([...PROSE, '', ...PROSE]);
  });

  it('writes a raised figure behind a word as a superscript, never as a digit of it', () => {
    const page = drawPage(['Totaal        866']);
    const mark = { text: '1', x: 152, y: 90, width: 3, height: 6, size: 6, isBold: false, baseline: 96 };
    const words = page.words.map((word) => (word.text === '866' ? { ...word, x: 134, width: 18 } : word));
    expect(texts(layOutPages([{ ...page, words: [...words, mark] }]))).toEqual(['Totaal  866¹']);
  });

  it('reads two columns of running text one after the other', () => {
    const left = [
      'aaa bbb ccc ddd eee',
      'fff ggg hhh iii jjj',
      'kkk lll mmm nnn ooo',
      'ppp qqq rrr sss ttt',
      'uuu vvv www xxx yyy',
      'aab bbc ccd dde eef',
    ];
    const drawing = left.map((line) => `${line}      ${line.toUpperCase()}`);
    expect(texts(read(drawing)).filter((text) => text !== '')).toEqual([
      ...left,
      ...left.map((line) => line.toUpperCase()),
    ]);
  });

  it('marks what returns at the edge of the pages as running, with page numbers', () => {
    const pages = [1, 2].map((page) => {
      const body = drawPage(PROSE, page, 200);
      const header = drawPage(['Antwoord op schriftelijke vraag'], page, 40);
      const footer = drawPage([`Pagina ${page} van 2`], page, 800);
      return { ...body, words: [...header.words, ...body.words, ...footer.words] };
    });
    const { lines } = layOutPages(pages);
    expect(lines.filter(({ isRunning }) => isRunning).map(({ text }) => text)).toEqual([
      'Antwoord op schriftelijke vraag',
      'Pagina 1 van 2',
      'Antwoord op schriftelijke vraag',
      'Pagina 2 van 2',
    ]);
  });
});

describe('layOutPages: tables', () => {
  it('finds the columns of a table without rulings by the figures below one another', () => {
    const source = read([
      ...PROSE,
      '',
      'Provincie            2019     2020',
      'Antwerpen             120      131',
      'Limburg                45       38',
      'Vlaams-Brabant          7        9',
      '',
      ...PROSE,
    ]);
    expect(source.grids.map(({ kind }) => kind)).toEqual(['aligned']);
    expect(gridRows(source)).toEqual([
      'Provincie | 2019 | 2020',
      'Antwerpen | 120 | 131',
      'Limburg | 45 | 38',
      'Vlaams-Brabant | 7 | 9',
    ]);
  });

  it('joins a label of several lines with figures on its last or its first line', () => {
    const source = read([
      'Opleiding                     2019     2020',
      'opleiding tot vrachtwagen-',
      'chauffeur en                   120      131',
      'Bouw                            45       38',
      'Onderhoud van',
      'de tuin                          7        9',
    ]);
    expect(gridRows(source).slice(1)).toEqual([
      'opleiding tot vrachtwagen- / chauffeur en | 120 | 131',
      'Bouw | 45 | 38',
      'Onderhoud van / de tuin | 7 | 9',
    ]);
  });

  it('follows dots from a label to its figure and leaves them out of the cell', () => {
    const source = read([
      'Item                  2008      2009',
      'Defense .........      500       510',
      'Health ..........       90        95',
      'Total ...........      590       605',
    ]);
    expect(gridRows(source)).toEqual([
      'Item | 2008 | 2009',
      'Defense | 500 | 510',
      'Health | 90 | 95',
      'Total | 590 | 605',
    ]);
  });

  it('takes the cells from the rulings where there are any, blank ones too', () => {
    const source = read([
      '=========================',
      '|Regio     |M     |V    |',
      '=========================',
      '|Noord     |12    |     |',
      '=========================',
      '|Zuid      |7     |9    |',
      '=========================',
    ]);
    expect(source.grids.map(({ kind }) => kind)).toEqual(['ruled']);
    expect(gridRows(source)).toEqual(['Regio | M | V', 'Noord | 12 |', 'Zuid | 7 | 9']);
  });

  it('goes on with a table on the next page without its repeated heading', () => {
    const heading = 'Provincie            2019     2020';
    const first = [heading, 'Antwerpen             120      131', 'Limburg                45       38'];
    const second = [heading, 'Vlaams-Brabant          7        9', 'Totaal                172      178'];
    const source = read(first, second);
    expect(source.grids).toHaveLength(1);
    expect(gridRows(source)).toEqual([...first, ...second.slice(1)].map((line) => line.split(/ {2,}/).join(' | ')));
  });

  it.each([
    [
      'running text with figures',
      [
        'In 2019 werden 792 begeleidingen afgesloten en in 2020 nog 866, waarvan',
        'er 58 met een positief resultaat en 12 zonder, tegenover 44 in het jaar',
        'daarvoor; voor 2018 zijn er geen cijfers over deze 31 trajecten gekend.',
      ],
    ],
    [
      'a numbered list',
      [
        '1. Hoeveel begeleidingen waren er?',
        '2. Hoeveel daarvan zijn afgerond?',
        '3. Wat was de reden van stopzetting?',
      ],
    ],
    [
      'a table of contents',
      [
        'Inhoud',
        'Inleiding ..............   3',
        'Werkwijze ..............   7',
        'Resultaten .............  12',
        'Besluit ................  40',
      ],
    ],
    ['an address', ['Dienst Onderzoek', 'Voorbeeldstraat 12', '1000 Voorbeeldstad']],
  ])('takes %s for no table', (_, drawing) => {
    expect(read(drawing).grids).toEqual([]);
  });
});

describe('layOutPages: any page', () => {
  const word = fc.record({
    text: fc.constantFrom('a', 'Totaal', '12', '1.234', '-', '€', '....', '2020', 'n.b.', '%', 'x y'),
    x: fc.double({ min: -20, max: 600, noNaN: true }),
    y: fc.double({ min: -20, max: 850, noNaN: true }),
    width: fc.double({ min: 0, max: 200, noNaN: true }),
    height: fc.double({ min: 0, max: 30, noNaN: true }),
    size: fc.double({ min: 0, max: 30, noNaN: true }),
    isBold: fc.boolean(),
    baseline: fc.double({ min: -20, max: 850, noNaN: true }),
  });
  const ruling = fc.record({
    direction: fc.constantFrom('horizontal' as const, 'vertical' as const),
    at: fc.integer({ min: 0, max: 60 }).map((step) => step * 12),
    from: fc.integer({ min: 0, max: 30 }).map((step) => step * 12),
    to: fc.integer({ min: 0, max: 60 }).map((step) => step * 12),
  });
  const page: fc.Arbitrary<PageContent> = fc.record({
    page: fc.constant(1),
    width: fc.constant(595),
    height: fc.constant(842),
    words: fc.array(word, { maxLength: 40 }),
    rulings: fc.array(ruling, { maxLength: 20 }),
    shades: fc.constant([]),
  });

  it('never throws, numbers its lines one by one, and points every cell at the text of its own grid', () => {
    fc.assert(
      fc.property(fc.array(page, { minLength: 1, maxLength: 3 }), (drawn) => {
        const pages = drawn.map((content, index) => ({ ...content, page: index + 1 }));
        const { lines, grids } = layOutPages(pages);
        const places = lines.map(({ page: number, line }) => `${number}/${line}`);
        expect(new Set(places).size).toBe(places.length);
        grids.forEach((grid, index) => {
          for (const cell of grid.cells) {
            expect(cell.stretches.length).toBeGreaterThan(0);
            expect(cell.row + cell.rowSpan).toBeLessThanOrEqual(grid.rowCount);
            expect(cell.column + cell.columnSpan).toBeLessThanOrEqual(grid.columnCount);
            for (const { line, start, end } of cell.stretches) {
              expect(lines[line]?.grid).toBe(index);
              expect(start).toBeLessThanOrEqual(end);
              expect(end).toBeLessThanOrEqual(lines[line]?.text.length ?? -1);
            }
          }
        });
      }),
      { numRuns: 300 },
    );
  });

  it('puts every word of a page into exactly one line', () => {
    const inside = fc.array(
      fc.record({
        column: fc.integer({ min: 0, max: 8 }),
        row: fc.integer({ min: 0, max: 40 }),
        text: fc.constantFrom('Noord', '12', '1.234', 'n.b.', 'Totaal'),
      }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(inside, (placed) => {
        const spots = new Map(placed.map((spot) => [`${spot.row}/${spot.column}`, spot]));
        const words = [...spots.values()].map(({ column, row, text }) => ({
          text,
          x: 40 + column * 60,
          y: 92 + row * 14,
          width: text.length * 5,
          height: 10,
          size: 10,
          isBold: false,
          baseline: 100 + row * 14,
        }));
        const { lines } = layOutPages([{ page: 1, width: 595, height: 842, words, rulings: [], shades: [] }]);
        const printed = lines.flatMap(({ text }) => text.split(/\s+/).filter((part) => part !== ''));
        expect(printed.sort()).toEqual(words.map(({ text }) => text).sort());
      }),
      { numRuns: 200 },
    );
  });

  it('falls back to lines where a page holds more than anybody reads, and stays quick', () => {
    const words = Array.from({ length: 24_000 }, (_, index) => ({
      text: String(index % 97),
      x: (index % 150) * 4,
      y: Math.floor(index / 150) * 5,
      width: 3,
      height: 4,
      size: 4,
      isBold: false,
      baseline: Math.floor(index / 150) * 5 + 4,
    }));
    const rulings = Array.from({ length: 50_000 }, (_, index) => ({
      direction: index % 2 === 0 ? ('horizontal' as const) : ('vertical' as const),
      at: index % 590,
      from: index % 300,
      to: (index % 300) + 200,
    }));
    const started = process.cpuUsage();
    const { lines } = layOutPages([{ page: 1, width: 600, height: 842, words, rulings, shades: [] }]);
    expect(lines.length).toBeGreaterThan(100);
    expect(process.cpuUsage(started).user / 1_000).toBeLessThan(5_000);
  });
});
