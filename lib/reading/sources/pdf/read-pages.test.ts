import { describe, expect, it } from 'vitest';
import { pageOfLines, printed, writePdf, type PdfToWrite } from '../../testing/write-pdf';
import type { PageContent } from '../page-content';
import { pdfPages } from '../../testing/pdf-pages';

async function pagesOf(pdf: PdfToWrite): Promise<readonly PageContent[]> {
  const read = await pdfPages(writePdf(pdf));
  if (!read.ok) throw new Error(read.problem);
  return read.pages;
}

async function contentOf(content: string, rest: Omit<PdfToWrite, 'pages'> = {}): Promise<PageContent> {
  const [page] = await pagesOf({ pages: [{ content }], ...rest });
  if (!page) throw new Error('no page');
  return page;
}

async function textOf(content: string, rest: Omit<PdfToWrite, 'pages'> = {}): Promise<string[]> {
  return (await contentOf(content, rest)).words.map(({ text }) => text);
}

describe('readPdfPages', () => {
  it('gives words with their place in points from the top left', async () => {
    const page = await contentOf(
      printed('Aantal', { x: 72, y: 742, size: 10 }) + printed('866', { x: 200, y: 742, size: 10, font: 'F2' }),
    );
    expect(page).toMatchObject({ page: 1, width: 595, height: 842 });
    const [word, figure] = page.words;
    expect(word).toMatchObject({ text: 'Aantal', x: 72, baseline: 100, size: 10, isBold: false });
    expect(word?.width).toBeCloseTo(28.35, 2);
    expect(figure).toMatchObject({ text: '866', x: 200, isBold: true });
  });

  it('takes the size of letters from the matrix of the text', async () => {
    const page = await contentOf('BT /F1 1 Tf 12 0 0 12 72 700 Tm (Tekst) Tj ET');
    expect(page.words[0]?.size).toBeCloseTo(12);
  });

  it('joins what a file splits within a word and parts what it moves apart', async () => {
    expect(await textOf('BT /F1 10 Tf 72 700 Td [(ge) 20 (deti) -10 (neerden) -600 (866)] TJ ET')).toEqual([
      'gedetineerden',
      '866',
    ]);
  });

  it('makes words of letter-spaced headings, whether by spacing, by places or by typed spaces', async () => {
    expect(await textOf('BT /F1 14 Tf 4 Tc 72 700 Td (SCHRIFTELIJKE VRAAG) Tj ET')).toEqual(['SCHRIFTELIJKE', 'VRAAG']);
    expect(
      await textOf(
        `BT /F1 14 Tf 72 700 Td [${Array.from('ANTWOORD')
          .map((letter) => `(${letter}) -300`)
          .join(' ')}] TJ ET`,
      ),
    ).toEqual(['ANTWOORD']);
    expect(await textOf(printed('V R A A G   E N   A N T W O O R D', { x: 72, y: 700 }))).toEqual([
      'VRAAG',
      'EN',
      'ANTWOORD',
    ]);
  });

  it('leaves columns of single letters and figures apart', async () => {
    const cells = ['M', 'V', 'X', 'M', 'V'].map((text, index) => printed(text, { x: 72 + index * 14, y: 700 }));
    expect(await textOf(cells.join(''))).toEqual(['M', 'V', 'X', 'M', 'V']);
    const compensated = Array.from('Finland')
      .map((letter) => `(${letter}) 6000`)
      .join(' ');
    expect(await textOf(`BT /F1 10 Tf 60 Tc 72 700 Td [${compensated} -6000 (7)] TJ ET`)).toEqual(['Finland', '7']);
  });

  it('keeps a raised footnote mark apart from its number', async () => {
    const page = await contentOf(
      'BT /F1 10 Tf 72 700 Td (866) Tj /F1 6 Tf 4 Ts (1) Tj 0 Ts /F1 10 Tf ( personen) Tj ET',
    );
    expect(page.words.map(({ text }) => text)).toEqual(['866', '1', 'personen']);
    expect(page.words[1]?.baseline).toBeCloseTo((page.words[0]?.baseline ?? 0) - 4);
  });

  it('keeps non-breaking spaces between thousands and parts words at the others', async () => {
    const encoding = '/Encoding << /Type /Encoding /Differences [1 /uni00A0] >>';
    const fonts = { F3: `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica ${encoding} >>` };
    expect(await textOf(printed('1\x01637 en\x01meer 12\x01345', { x: 72, y: 700, font: 'F3' }), { fonts })).toEqual([
      '1\u00a0637',
      'en',
      'meer',
      '12\u00a0345',
    ]);
  });

  it('reads accents, ligatures and printed soft hyphens as letters', async () => {
    const encoding = '/Encoding << /Type /Encoding /Differences [1 /fi /ffl /dieresis] >>';
    const fonts = { F3: `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica ${encoding} >>` };
    const ligatures = 'BT /F3 10 Tf 72 700 Td (\x01ets a\x02uent) Tj ET';
    expect(await textOf(ligatures, { fonts })).toEqual(['fiets', 'affluent']);
    const accent = 'BT /F3 10 Tf 72 700 Td [(ori) 0 (\x03) 390 (enterend)] TJ ET';
    expect(await textOf(accent, { fonts })).toEqual(['oriënterend']);
    expect(await textOf(printed('aan\u00adtal', { x: 72, y: 700 }))).toEqual(['aan-tal']);
  });

  it('counts text that is printed twice once, and as bold where that thickens it', async () => {
    const page = await contentOf(
      printed('Totaal', { x: 72, y: 700 }) +
        printed('Totaal', { x: 72.3, y: 700 }) +
        printed('Totaal', { x: 72, y: 600 }),
    );
    expect(page.words.map(({ text, isBold }) => [text, isBold])).toEqual([
      ['Totaal', true],
      ['Totaal', false],
    ]);
  });

  it('reads the hidden text of a scan, but not under printed text', async () => {
    const hidden = (text: string, y: number): string => `3 Tr ${printed(text, { x: 73, y })} 0 Tr `;
    expect(await textOf(hidden('scan', 700))).toEqual(['scan']);
    expect(await textOf(hidden('Tot4al', 700) + printed('Totaal', { x: 72, y: 700 }))).toEqual(['Totaal']);
  });

  it('leaves out white text on white paper, covered text and text that is too small to see', async () => {
    expect(
      await textOf(
        `1 g ${printed('wit', { x: 72, y: 700 })} 0.2 0.2 0.5 rg 60 590 200 30 re f 1 g ${printed('opschrift', { x: 72, y: 600 })} 0 g ` +
          `${printed('weg', { x: 72, y: 500 })} 0 g 60 490 100 30 re f ${printed('klein', { x: 72, y: 400, size: 0.4 })} ` +
          printed('zichtbaar', { x: 72, y: 300 }),
      ),
    ).toEqual(['opschrift', 'zichtbaar']);
  });

  it('leaves out watermarks, text beside the page and layers that are switched off', async () => {
    const off = {
      resources: '/Properties << /L1 100 0 R >>',
      objects: { 100: '<< /Type /OCG /Name (Laag) >>' },
      catalogue: '/OCProperties << /OCGs [100 0 R] /D << /OFF [100 0 R] >> >>',
    };
    expect(
      await textOf(
        `q 0.8 0.6 -0.6 0.8 200 300 cm ${printed('ONTWERP', { x: 0, y: 0, size: 60 })} Q ${printed('buiten', { x: 900, y: 400 })}` +
          `/OC /L1 BDC ${printed('laag', { x: 72, y: 500 })} EMC ${printed('binnen', { x: 72, y: 400 })}`,
        off,
      ),
    ).toEqual(['binnen']);
  });

  it('turns pages upright: by the page itself and by its text', async () => {
    const [rotated] = await pagesOf({
      pages: [{ rotate: 90, content: 'BT /F1 10 Tf 0 1 -1 0 100 72 Tm (Liggend) Tj ET' }],
    });
    expect(rotated).toMatchObject({ width: 842, height: 595 });
    expect(rotated?.words[0]).toMatchObject({ text: 'Liggend', x: 72, baseline: 100 });
    const sideways = await contentOf('BT /F1 10 Tf 0 1 -1 0 100 72 Tm (Liggend) Tj ET 90 60 m 90 700 l S');
    expect(sideways).toMatchObject({ width: 842, height: 595 });
    expect(sideways.words[0]).toMatchObject({ text: 'Liggend', x: 72, baseline: 100 });
    expect(sideways.rulings).toEqual([{ direction: 'horizontal', at: 90, from: 60, to: 700 }]);
  });

  it('finds ruling lines as strokes, thin boxes, frames and dashes, and joins them', async () => {
    const page = await contentOf(
      `${printed('x', { x: 300, y: 300 })} 72 700 m 172 700 l S 172 700 m 300 700 l S 72 600 200 0.5 re f 1 0 0 1 0 0 cm ` +
        '[3 2] 0 d 72 500 m 272 500 l S [] 0 d 400 500 100 50 re S 72 450 2 0.5 re f 76 450 2 0.5 re f 80 450 2 0.5 re f',
    );
    const horizontal = page.rulings.filter(({ direction }) => direction === 'horizontal');
    expect(horizontal).toEqual([
      { direction: 'horizontal', at: 142, from: 72, to: 300 },
      expect.objectContaining({ from: 72, to: 272 }),
      { direction: 'horizontal', at: 292, from: 400, to: 500 },
      { direction: 'horizontal', at: 342, from: 72, to: 272 },
      { direction: 'horizontal', at: 342, from: 400, to: 500 },
      { direction: 'horizontal', at: 391.75, from: 72, to: 82 },
    ]);
    expect(page.rulings.filter(({ direction }) => direction === 'vertical').map(({ at }) => at)).toEqual([400, 500]);
  });

  it('tells shades from the background, from clips and from white', async () => {
    const page = await contentOf(
      `0.95 g 0 0 595 842 re f 0.9 g 72 600 200 20 re f 1 g 72 580 200 20 re f 72 500 100 20 re W n 0.8 g 0 0 595 842 re f 0 g ${printed('x', { x: 80, y: 505 })}`,
    );
    expect(page.shades).toEqual([
      { x: 72, y: 222, width: 200, height: 20 },
      { x: 72, y: 322, width: 100, height: 20 },
    ]);
  });

  it('does not take a frame for a filled area', async () => {
    const page = await contentOf(`${printed('binnen', { x: 110, y: 650 })} 100 600 200 100 re 101 601 198 98 re f*`);
    expect(page.words.map(({ text }) => text)).toEqual(['binnen']);
    expect(page.shades).toEqual([]);
    expect(page.rulings).toHaveLength(4);
  });

  it('names the pages that have no text', async () => {
    const picture = 'q 200 0 0 200 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x00 EI Q';
    const read = await pdfPages(
      writePdf({ pages: [pageOfLines(['Tekst']), { content: picture }, { content: '' }, pageOfLines(['Meer'])] }),
    );
    expect(read).toMatchObject({
      ok: true,
      warnings: ['Op bladzijde 2 staat geen tekst: wat daar als beeld of scan staat, is niet gelezen.'],
    });
  });
});
