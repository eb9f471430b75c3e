import { relatedPart, relationsOf, type PackageParts } from '../office/package-parts';
import { childOf, childrenOf, readXml, switchOf, textOfXml, type XmlElement } from '../office/xml';
import { SourceProblem } from '../source-problem';
import { formatSections, type FormatSection } from './format-section';

export interface WorkbookSheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** The name of its part. */
  readonly part: string;
}

export interface CellFormat {
  readonly sections: readonly FormatSection[];
  readonly isBold: boolean;
}

export interface Workbook {
  readonly sheets: readonly WorkbookSheet[];
  readonly formats: readonly CellFormat[];
  readonly strings: readonly string[];
  readonly isFrom1904: boolean;
}

/** The formats that are only named by a number, with Belgian dates. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '#,##0 "€"',
  6: '#,##0 "€"',
  7: '#,##0.00 "€"',
  8: '#,##0.00 "€"',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  14: 'd/mm/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'd/mm/yyyy h:mm',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
  41: '#,##0',
  42: '#,##0 "€"',
  43: '#,##0.00',
  44: '#,##0.00 "€"',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss',
};
const CUSTOMARY_NAME = 'xl/workbook.xml';

/**
 * What the sheets of a workbook have in common.
 * @throws SourceProblem when it is no workbook
 */
export function readWorkbook(parts: PackageParts): Workbook {
  const named = relatedPart(parts, '', 'officeDocument');
  const main = named !== null && parts.names.includes(named.toLowerCase()) ? named : CUSTOMARY_NAME;
  const bytes = parts.read(main);
  if (!bytes) throw new SourceProblem('damaged');
  const relations = new Map(relationsOf(parts, main).map((relation) => [relation.id, relation]));
  const sheets: WorkbookSheet[] = [];
  let isFrom1904 = false;
  readXml(bytes, {
    containers: new Set(['workbook', 'sheets']),
    visit({ name, attributes }) {
      if (name === 'workbookPr') isFrom1904 = /^(?:1|true|on)$/.test(attributes.date1904 ?? '');
      const relation = name === 'sheet' ? relations.get(attributes.id ?? '') : undefined;
      if (relation?.kind !== 'worksheet') return;
      const isHidden = /hidden/i.test(attributes.state ?? '');
      sheets.push({ name: (attributes.name ?? '').trim(), isHidden, part: relation.target });
    },
  });
  const styles = relatedPart(parts, main, 'styles');
  const strings = relatedPart(parts, main, 'sharedStrings');
  return {
    sheets,
    isFrom1904,
    formats: readFormats(styles === null ? null : parts.read(styles)),
    strings: readStrings(strings === null ? null : parts.read(strings)),
  };
}

function readFormats(bytes: Uint8Array | null): CellFormat[] {
  const codes = new Map<number, string>();
  const bold: boolean[] = [];
  const formats: { number: number; font: number }[] = [];
  if (bytes)
    readXml(bytes, {
      containers: new Set(['styleSheet', 'numFmts', 'fonts', 'cellXfs']),
      visit(element, parent) {
        const { attributes } = element;
        if (parent === 'numFmts') codes.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
        if (parent === 'fonts') bold.push(switchOf(element, 'b') ?? false);
        if (parent === 'cellXfs')
          formats.push({ number: Number(attributes.numFmtId ?? 0), font: Number(attributes.fontId ?? 0) });
      },
    });
  return formats.map(({ number, font }) => ({
    sections: formatSections(codes.get(number) ?? BUILT_IN[number] ?? 'General'),
    isBold: bold[font] ?? false,
  }));
}

function readStrings(bytes: Uint8Array | null): string[] {
  const strings: string[] = [];
  if (bytes) readXml(bytes, { containers: new Set(['sst']), visit: (element) => strings.push(richText(element)) });
  return strings;
}

/** The text of a string with runs of different letters, without the reading aids of Japanese. */
export function richText(element: XmlElement): string {
  const plain = childOf(element, 't');
  const runs = childrenOf(element, 'r').flatMap((run) => childrenOf(run, 't'));
  return [...(plain ? [plain] : []), ...runs].map(textOfXml).join('');
}
