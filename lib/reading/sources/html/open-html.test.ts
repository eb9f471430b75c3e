import { describe, expect, it } from 'vitest';
import { opened, rowsOfGrid, textsOf } from '../../testing/open-text.server';
import { openSource } from '../open-source.server';

const page = async (body: string): Promise<string[]> => textsOf(await opened(`<body>${body}</body>`, 'text/html'));
const html = (content: string): Promise<Awaited<ReturnType<typeof opened>>> => opened(content, 'text/html');

describe('openHtml: text', () => {
  it('makes a line of each paragraph and line break, with a blank line between blocks', async () => {
    expect(await page('<h1>Titel<br>vervolg</h1><p>Een  <b>twee</b>\n drie</p><div>vier<p>vijf</p>zes</div>')).toEqual([
      'Titel',
      'vervolg',
      '',
      'Een twee drie',
      '',
      'vier',
      '',
      'vijf',
      '',
      'zes',
    ]);
  });

  it('keeps no-break spaces, drops soft hyphens and joins letters with their accents', async () => {
    expect(await page('<p>1&nbsp;637 oplei&shy;ding re\u0308</p>')).toEqual(['1\u00a0637 opleiding r\u00eb']);
  });

  it('marks lines that are bold throughout', async () => {
    const source = await html(
      '<p><b>Vet</b></p><p><b>Half</b> vet</p><p style="font-weight:700;font-size:12pt">Zwaar</p>',
    );
    expect(source.lines.map(({ text, bold, size }) => [text, bold ?? false, size ?? null])).toEqual([
      ['Vet', true, null],
      ['', false, null],
      ['Half vet', false, null],
      ['', false, null],
      ['Zwaar', true, 12],
    ]);
  });

  it('keeps footnote marks apart from the figure they stand at', async () => {
    expect(
      await page('<p>866<sup>1</sup>, 12<sup>(2)</sup>, 1<sup>e</sup>, 5 m<sup>2</sup>, 7<sup>a</sup></p>'),
    ).toEqual(['866¹, 12², 1e, 5 m², 7ᵃ']);
  });

  it('keeps the line breaks and spaces of preformatted text', async () => {
    expect(await page('<pre>Geslacht  2020\nM          832</pre>')).toEqual(['Geslacht  2020', 'M          832']);
  });

  it('reads no scripts, hidden parts, menus, deleted text or cookie banners', async () => {
    expect(
      await page(
        '<nav>Menu</nav><script>x</script><p hidden>a</p><p style="display: none">b</p><span class="sr-only">c</span>' +
          '<div id="cookie-banner">Cookies</div><p>Tekst <del>oud</del><ins>nieuw</ins><span aria-hidden="true">•</span></p>',
      ),
    ).toEqual(['Tekst nieuw•']);
  });

  it('takes the main part of a page, and a page header that names the question', async () => {
    const text = 'Een antwoord dat lang genoeg is om de tekst van de bladzijde te zijn.';
    expect(await page(`<div>Reclame</div><main><p>${text}</p></main><footer>Contact</footer>`)).toEqual([text]);
    expect(await page(`<header>SCHRIFTELIJKE VRAAG</header><main><p>${text}</p></main>`)).toEqual([
      'SCHRIFTELIJKE VRAAG',
      '',
      text,
    ]);
    expect(await page(`<header><a href="/">Nieuws</a> <a href="/">Agenda</a></header><p>${text}</p>`)).toEqual([text]);
  });
});

describe('openHtml: lists', () => {
  it('prints the numbers of ordered lists, nested ones too', async () => {
    expect(
      await page('<ol><li>Een<ol type="a"><li>geslacht</li><li>leeftijd</li></ol></li><li>Twee</li></ol>'),
    ).toEqual(['1. Een', 'a. geslacht', 'b. leeftijd', '2. Twee']);
  });

  it('heeds start, value, reversed, type and style', async () => {
    expect(await page('<ol start="4"><li>a</li><li value="9">b</li><li>c</li></ol>')).toEqual([
      '4. a',
      '9. b',
      '10. c',
    ]);
    expect(await page('<ol reversed><li>a</li><li>b</li></ol>')).toEqual(['2. a', '1. b']);
    expect(await page('<ol style="list-style-type:upper-roman"><li>a</li></ol><ol type="i"><li>b</li></ol>')).toEqual([
      'I. a',
      'i. b',
    ]);
    expect(await page('<ol style="list-style:none"><li>1) a</li></ol><ul><li>b</li></ul>')).toEqual(['1) a', '• b']);
  });

  it('puts the number of an item before its first paragraph, and alone where it has no text', async () => {
    expect(await page('<ol><li><p>Een</p><p>vervolg</p></li><li><ol type="a"><li>x</li></ol></li></ol>')).toEqual([
      '1. Een',
      '',
      'vervolg',
      '',
      '2. a. x',
    ]);
  });
});

describe('openHtml: tables', () => {
  it('makes a grid of a table, with its spans, headings and caption', async () => {
    const source = await html(
      '<table><caption>Per regio</caption><thead><tr><th rowspan="2">Regio</th><th colspan="2">2020</th></tr>' +
        '<tr><th>M</th><th>V</th></tr></thead><tr><td>Gent</td><td>12</td><td><b>5</b></td></tr></table>',
    );
    expect(rowsOfGrid(source, 0)).toEqual([
      ['Regio', '2020', '^'],
      ['^', 'M', 'V'],
      ['Gent', '12', '5'],
    ]);
    expect(textsOf(source)).toEqual(['Regio\t2020', '\tM\tV', 'Gent\t12\t5']);
    expect(source.grids[0]?.title).toBe('Per regio');
    expect(source.grids[0]?.cells.map((cell) => [cell.isHeading, cell.isBold])).toEqual([
      ...Array.from({ length: 4 }, () => [true, true]),
      [false, false],
      [false, false],
      [false, true],
    ]);
  });

  it('folds the paragraphs of a cell to one line and leaves blank cells blank', async () => {
    const source = await html(
      '<table><tr><td><p>a</p><p>b</p></td><td></td><td>1</td></tr><tr><td>c</td><td>2</td></tr></table>',
    );
    expect(rowsOfGrid(source, 0)).toEqual([
      ['a b', '', '1'],
      ['c', '2', ''],
    ]);
  });

  it('shows the head first and the foot last', async () => {
    const source = await html('<table><tfoot><tr><td>Totaal<td>3<tbody><tr><td>M<td>3<thead><tr><th>G<th>2020</table>');
    expect(rowsOfGrid(source, 0).map(([label]) => label)).toEqual(['G', 'M', 'Totaal']);
  });

  it('reads the text of tables that only arrange the page, and the tables inside them', async () => {
    const source = await html(
      '<table><tr><td><p>Inleiding</p></td><td><table><tr><td>M</td><td>1</td></tr><tr><td>V</td><td>2</td></tr></table></td></tr></table>',
    );
    expect(source.grids).toHaveLength(1);
    expect(textsOf(source)).toEqual(['Inleiding', '', 'M\t1', 'V\t2']);
  });
});

describe('openHtml: what the clipboard holds', () => {
  it('reads a page copied from Word with the numbers that Word prints', async () => {
    expect(
      await page(
        "<!--StartFragment--><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]>" +
          "<span style='mso-list:Ignore'>1)<span>&nbsp;&nbsp; </span></span><![endif]>Hoeveel?<o:p></o:p></p><!--EndFragment-->",
      ),
    ).toEqual(['1)\u00a0\u00a0Hoeveel?']);
  });

  it('leaves out the header of the Windows clipboard', async () => {
    expect(textsOf(await html('Version:0.9\r\nStartHTML:0000\r\n<html><body><p>Tekst</p></body></html>'))).toEqual([
      'Tekst',
    ]);
  });
});

describe('openHtml: bytes', () => {
  const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

  it('decodes by what the page states where it is no UTF-8', async () => {
    expect(
      textsOf(await opened(bytesOf('<meta charset="windows-1252"><p>\u0091bak\u0092 \u00eb</p>'), 'text/html')),
    ).toEqual(['‘bak’ ë']);
    expect(textsOf(await opened(bytesOf('<meta charset="iso-8859-2"><p>\u00b3</p>'), 'text/html'))).toEqual(['ł']);
  });

  it('refuses what has no text, or is nested or marked up beyond all measure', async () => {
    const problemOf = async (text: string): Promise<unknown> => {
      const result = await openSource(bytesOf(text), { name: 'x.html', mediaType: 'text/html', sha256: '' });
      return result.ok ? 'read' : result.problem;
    };
    expect(await problemOf('<script>x</script>')).toBe('empty');
    expect(await problemOf('<div>'.repeat(100_000))).toBe('too-complex');
    expect(await problemOf('<b>'.repeat(20_000))).toBe('too-complex');
    expect(await problemOf(`<p ${'a b c '.repeat(20_000)}>`)).toBe('too-complex');
    expect(await problemOf(`<table>${'<b>x'.repeat(20_000)}`)).toBe('too-complex');
    expect(await problemOf(`<table>${'<tr><td>y<td colspan=1000>x'.repeat(1_100)}</table>`)).toBe('too-complex');
  });
});
