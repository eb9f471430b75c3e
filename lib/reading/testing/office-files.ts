import { strToU8, zipSync, type Zippable } from 'fflate';

const TRANSITIONAL = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A packed file of parts given as text. */
export function packed(parts: Readonly<Record<string, string>>): Uint8Array {
  const files: Zippable = {};
  for (const [name, text] of Object.entries(parts)) files[name] = strToU8(text);
  return zipSync(files);
}

export interface DocxParts {
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly header?: string;
  readonly isStrict?: boolean;
}

/** A Word document of raw XML: `body` and the contents of the other parts. */
export function docxOf(body: string, parts: DocxParts = {}): Uint8Array {
  const namespace = parts.isStrict ? STRICT : TRANSITIONAL;
  const root = (name: string, content: string): string =>
    `<?xml version="1.0" encoding="UTF-8"?><w:${name} xmlns:w="${namespace}" xmlns:r="${RELATIONS}"` +
    ` xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml">${content}</w:${name}>`;
  const kinds = (['styles', 'numbering', 'footnotes', 'header'] as const).filter((kind) => parts[kind] !== undefined);
  return packed({
    '_rels/.rels': relations([['officeDocument', 'word/document.xml']]),
    'word/document.xml': root('document', `<w:body>${body}</w:body>`),
    'word/_rels/document.xml.rels': relations(kinds.map((kind) => [kind, `${kind}.xml`])),
    ...Object.fromEntries(
      kinds.map((kind) => [`word/${kind}.xml`, root(kind === 'header' ? 'hdr' : kind, parts[kind] ?? '')]),
    ),
  });
}

export interface SheetPart {
  readonly name: string;
  /** The content of the worksheet element. */
  readonly xml: string;
  readonly state?: string;
}

/** A workbook of raw XML. */
export function xlsxOf(sheets: readonly SheetPart[], parts: { styles?: string; strings?: string } = {}): Uint8Array {
  const root = (name: string, content: string): string =>
    `<?xml version="1.0" encoding="UTF-8"?><${name} xmlns="${SPREADSHEET}" xmlns:r="${RELATIONS}">${content}</${name}>`;
  const list = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"${state === undefined ? '' : ` state="${state}"`}/>`,
  );
  return packed({
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': root('workbook', `<sheets>${list.join('')}</sheets>`),
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ]),
    'xl/styles.xml': root('styleSheet', parts.styles ?? ''),
    'xl/sharedStrings.xml': root('sst', parts.strings ?? ''),
    ...Object.fromEntries(
      sheets.map(({ xml }, index) => [`xl/worksheets/sheet${index + 1}.xml`, root('worksheet', xml)]),
    ),
  });
}

function relations(targets: readonly (readonly [string, string])[]): string {
  const list = targets.map(
    ([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${kind}" Target="${target}"/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="${PACKAGE}">${list.join('')}</Relationships>`;
}

/** A paragraph of a Word document. */
export function paragraphXml(text: string, properties = ''): string {
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runXml(text)}</w:p>`;
}

/** A run of a Word document. */
export function runXml(text: string, properties = ''): string {
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}
