import { describe, expect, it } from 'vitest';
import { docxOf, paragraphXml as p, runXml as r, type DocxParts } from '../../testing/office-files';
import { opened, rowsOfGrid, textsOf } from '../../testing/open-text.server';
import { DOCX } from '../media-type';

const lines = async (body: string, parts: DocxParts = {}): Promise<string[]> =>
  textsOf(await opened(docxOf(body, parts), DOCX)).filter((text) => text !== '');

const level = (index: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const definition = (id: number, levels: string): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
const list = (id: number, of: number, more = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
const inList = (id: number, at: number): string => `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`;

describe('openDocx: text', () => {
  it('makes a line of each paragraph and break, with a blank line between paragraphs', async () => {
    const source = await opened(docxOf(`${p('Een')}<w:p>${r('twee')}<w:r><w:br/><w:t>drie</w:t></w:r></w:p>`), DOCX);
    expect(textsOf(source)).toEqual(['Een', '', 'twee', 'drie']);
  });

  it('reads strict documents as well', async () => {
    expect(await lines(p('Een'), { isStrict: true })).toEqual(['Een']);
  });

  it('accepts tracked changes, joining paragraphs whose end was deleted', async () => {
    expect(
      await lines(
        `<w:p>${r('In ')}<w:del><w:r><w:delText>2019</w:delText></w:r></w:del><w:ins>${r('2020')}</w:ins></w:p>` +
          `<w:p><w:moveFrom>${r('weg')}</w:moveFrom><w:moveTo>${r('hier')}</w:moveTo></w:p>` +
          `${p('Een ', '<w:rPr><w:del/></w:rPr>')}${p('zin.')}${p('Slot', '<w:rPr><w:del/></w:rPr>')}`,
      ),
    ).toEqual(['In 2020', 'hier', 'Een zin.', 'Slot']);
  });

  it('reads content controls, links, fields by their result and no placeholders', async () => {
    expect(
      await lines(
        `<w:sdt><w:sdtContent>${p('In een vak')}</w:sdtContent></w:sdt>` +
          `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${p('Klik om tekst in te voeren')}</w:sdtContent></w:sdt>` +
          `<w:p><w:hyperlink>${r('koppeling')}</w:hyperlink><w:fldSimple w:instr="DATE">${r(' vandaag')}</w:fldSimple>` +
          `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r>` +
          `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(' deel 3')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
      ),
    ).toEqual(['In een vak', 'koppeling vandaag deel 3']);
  });

  it('leaves hidden text out, prints capitals, hyphens and symbols', async () => {
    expect(
      await lines(
        `<w:p>${r('geheim', '<w:vanish/>')}${r('Antwoord', '<w:caps/>')}</w:p>` +
          `<w:p><w:r><w:t>VDAB</w:t><w:noBreakHyphen/><w:t>be</w:t><w:softHyphen/><w:t>middelaars </w:t>` +
          `<w:sym w:font="Symbol" w:char="F0A3"/><w:t xml:space="preserve"> 5</w:t></w:r></w:p>`,
      ),
    ).toEqual(['ANTWOORD', 'VDAB-bemiddelaars ≤ 5']);
  });

  it('keeps footnote marks apart and puts the notes at the end', async () => {
    const footnotes = `<w:footnote w:id="2">${p('Zonder Brussel.')}</w:footnote>`;
    expect(
      await lines(
        `<w:p>${r('866')}<w:r><w:footnoteReference w:id="2"/></w:r>${r(' en 5')}${r('(1)', '<w:vertAlign w:val="superscript"/>')}</w:p>${p('Slot')}`,
        {
          footnotes,
        },
      ),
    ).toEqual(['866¹ en 5¹', 'Slot', '¹ Zonder Brussel.']);
  });

  it('reads text boxes once', async () => {
    const box = `<w:txbxContent>${p('In een kader')}</w:txbxContent>`;
    expect(
      await lines(
        `<w:p>${r('Tekst')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box}</w:drawing></mc:Choice>` +
          `<mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
      ),
    ).toEqual(['Tekst', 'In een kader']);
  });

  it('takes letters from styles: bold, hidden and capitals', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Kop"><w:basedOn w:val="Basis"/><w:rPr><w:sz w:val="28"/></w:rPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Basis"><w:rPr><w:b/></w:rPr></w:style>' +
      '<w:style w:type="character" w:styleId="Weg"><w:rPr><w:vanish/></w:rPr></w:style>';
    const body = `${p('Titel', '<w:pStyle w:val="Kop"/>')}<w:p>${r('x', '<w:rStyle w:val="Weg"/>')}${r('y', '<w:b w:val="0"/>')}</w:p>`;
    const source = await opened(docxOf(body, { styles }), DOCX);
    expect(source.lines.map(({ text, bold, size }) => [text, bold ?? false, size ?? null])).toEqual([
      ['Titel', true, 14],
      ['', false, null],
      ['y', false, null],
    ]);
  });

  it('reads the header of the first page where it alone names the question', async () => {
    const header = p('SCHRIFTELIJKE VRAAG');
    const section = '<w:sectPr><w:headerReference w:type="default" r:id="rId1"/></w:sectPr>';
    expect(await lines(p('Tekst') + section, { header })).toEqual(['SCHRIFTELIJKE VRAAG', 'Tekst']);
    expect(await lines(p('Schriftelijke vraag') + section, { header })).toEqual(['Schriftelijke vraag']);
    expect(await lines(p('Tekst') + section, { header: p('Vlaamse Regering') })).toEqual(['Tekst']);
  });
});

describe('openDocx: tabs', () => {
  it('keeps the tabs of lines that stand in columns, right below one another', async () => {
    const row = (label: string, value: string): string => `<w:p>${r(label)}<w:r><w:tab/></w:r>${r(value)}</w:p>`;
    const source = await opened(docxOf(row('Geslacht', '2020') + row('M', '832')), DOCX);
    expect(textsOf(source)).toEqual(['Geslacht\t2020', 'M\t832']);
  });

  it('takes several tabs for one where no tab stops are set, and a tab behind a typed number for a space', async () => {
    const tab = '<w:r><w:tab/></w:r>';
    expect(await lines(`<w:p>${r('M')}${tab}${tab}${r('832')}</w:p>`)).toEqual(['M\t832']);
    expect(await lines(`<w:p><w:pPr><w:tabs/></w:pPr>${r('M')}${tab}${tab}${r('832')}</w:p>`)).toEqual(['M\t\t832']);
    expect(await lines(`<w:p>${r('1.')}${tab}${r('Hoeveel?')}</w:p>`)).toEqual(['1. Hoeveel?']);
  });
});

describe('openDocx: automatic numbers', () => {
  const numbering =
    definition(0, level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '%2)') + level(2, 'lowerRoman', '%1.%2.%3')) +
    definition(1, level(0, 'bullet', '\uf0b7') + level(1, 'upperRoman', '%1.%2', '<w:isLgl/>')) +
    list(1, 0) +
    list(2, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>') +
    list(3, 1);

  it('prints what Word prints, level by level, and counts on behind text', async () => {
    expect(
      await lines(
        p('Hoeveel?', inList(1, 0)) +
          p('geslacht', inList(1, 1)) +
          p('leeftijd', inList(1, 1)) +
          p('diep', inList(1, 2)) +
          p('Tussentekst') +
          p('Wat?', inList(1, 0)) +
          p('wie', inList(1, 1)),
        { numbering },
      ),
    ).toEqual(['1. Hoeveel?', 'a) geslacht', 'b) leeftijd', '1.b.i diep', 'Tussentekst', '2. Wat?', 'a) wie']);
  });

  it('starts again where a list of its own says so, and goes on where it does not', async () => {
    expect(
      await lines(p('a', inList(1, 0)) + p('b', inList(1, 0)) + p('c', inList(2, 0)) + p('d', inList(2, 0)), {
        numbering,
      }),
    ).toEqual(['1. a', '2. b', '1. c', '2. d']);
  });

  it('prints bullets as bullets and legal numbers in digits', async () => {
    expect(await lines(p('punt', inList(3, 0)) + p('diep', inList(3, 1)), { numbering })).toEqual([
      '• punt',
      '1.1 diep',
    ]);
  });

  it('takes numbers from paragraph styles, and none where the paragraph turns them off', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Vraag"><w:pPr><w:numPr><w:numId w:val="9"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Deel"><w:basedOn w:val="Vraag"/></w:style>';
    const ofStyles =
      definition(
        5,
        level(0, 'decimal', '%1)', '<w:pStyle w:val="Vraag"/>') +
          level(1, 'upperLetter', '%2.', '<w:pStyle w:val="Deel"/>'),
      ) + list(9, 5);
    expect(
      await lines(
        p('Een', '<w:pStyle w:val="Vraag"/>') +
          p('onder', '<w:pStyle w:val="Deel"/>') +
          p('zonder', `<w:pStyle w:val="Vraag"/><w:numPr><w:numId w:val="0"/></w:numPr>`),
        { styles, numbering: ofStyles },
      ),
    ).toEqual(['1) Een', 'A. onder', 'zonder']);
  });

  it('counts no paragraph that was deleted', async () => {
    const deleted = `<w:p><w:pPr>${inList(1, 0)}<w:rPr><w:del/></w:rPr></w:pPr><w:del><w:r><w:delText>x</w:delText></w:r></w:del></w:p>`;
    expect(await lines(p('a', inList(1, 0)) + deleted + p('b', inList(1, 0)), { numbering })).toEqual(['1. a', '2. b']);
  });
});

describe('openDocx: tables', () => {
  const cell = (text: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
  const row = (cells: string, properties = ''): string => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;

  it('makes a grid with merged cells and heading rows', async () => {
    const source = await opened(
      docxOf(
        `<w:tbl>${row(cell('Regio', '<w:vMerge w:val="restart"/>') + cell('2020', '<w:gridSpan w:val="2"/>'), '<w:tblHeader/>')}` +
          `${row(cell('', '<w:vMerge/>') + cell('M') + cell('V'), '<w:tblHeader/>')}${row(cell('Gent') + cell('1') + cell('2'))}</w:tbl>`,
      ),
      DOCX,
    );
    expect(rowsOfGrid(source, 0)).toEqual([
      ['Regio', '2020', '^'],
      ['^', 'M', 'V'],
      ['Gent', '1', '2'],
    ]);
    expect(source.grids[0]?.cells.map((each) => each.isHeading)).toEqual([true, true, true, true, false, false, false]);
  });

  it('drops deleted rows and columns in which no cell begins, and reads rows in content controls', async () => {
    const source = await opened(
      docxOf(
        `<w:tbl>${row(cell('a', '<w:gridSpan w:val="3"/>') + cell('1'))}${row(cell('x') + cell('y'), '<w:del/>')}` +
          `<w:sdt><w:sdtContent>${row(cell('b', '<w:gridSpan w:val="3"/>') + cell('2'))}</w:sdtContent></w:sdt></w:tbl>`,
      ),
      DOCX,
    );
    expect(rowsOfGrid(source, 0)).toEqual([
      ['a', '1'],
      ['b', '2'],
    ]);
  });

  it('reads tables that only arrange text as text', async () => {
    expect(await lines(`<w:tbl>${row(`<w:tc>${p('1.')}${p('Hoeveel?')}</w:tc>`)}</w:tbl>`)).toEqual(['1.', 'Hoeveel?']);
  });
});
