import { strToU8 } from 'fflate';
import { printReading } from '../../lib/reading/print-reading';
import { printBlocks } from '../../lib/reading/print/print-blocks';
import { htmlPage, type PageSetting } from './html-page';
import { printable, type LabelledReading } from './labelled-reading';
import { throughLibreOffice, type PdfPrinter } from './print-pdf';
import { wordDocument } from './word-document';

/** One way to typeset a reading. */
export interface Layout {
  readonly name: string;
  readonly extension: 'txt' | 'html' | 'docx' | 'pdf';
  /** Null where the program that it needs is not there. */
  readonly make: (labelled: LabelledReading) => Promise<Uint8Array | null>;
}

const PLAIN: PageSetting = { hasBorders: true, hasAutomaticNumbers: false, repeatsHeadings: true };
/** Pages so low that every long table runs over several of them. */
const LOW_PAGES = '@page { size: 210mm 110mm; margin: 15mm; }';

/** All layouts without a page; those with pages need a browser and are in `pdfLayouts`. */
export const OFFICE_LAYOUTS: readonly Layout[] = [
  { name: 'text', extension: 'txt', make: async (labelled) => strToU8(printReading(printable(labelled), false)) },
  html('html bordered', PLAIN),
  html('html borderless', { ...PLAIN, hasBorders: false }),
  html('html with list numbers', { ...PLAIN, hasAutomaticNumbers: true }),
  word('docx bordered', { tables: 'bordered', hasAutomaticNumbers: false }),
  word('docx borderless', { tables: 'borderless', hasAutomaticNumbers: false }),
  word('docx with list numbers', { tables: 'bordered', hasAutomaticNumbers: true }),
  word('docx with tabs', { tables: 'tabs', hasAutomaticNumbers: true }),
];

/** The layouts in pages. */
export function pdfLayouts(printer: PdfPrinter): readonly Layout[] {
  const pdf = (name: string, setting: PageSetting): Layout => ({
    name,
    extension: 'pdf',
    make: (labelled) => printer.print(pageOf(labelled, setting)),
  });
  return [
    pdf('pdf bordered', PLAIN),
    pdf('pdf borderless', { ...PLAIN, hasBorders: false }),
    pdf('pdf bordered, broken over pages', { ...PLAIN, css: LOW_PAGES, repeatsHeadings: false }),
    pdf('pdf borderless, broken over pages', { ...PLAIN, hasBorders: false, css: LOW_PAGES, repeatsHeadings: false }),
    pdf('pdf broken over pages, headings repeated', { ...PLAIN, css: LOW_PAGES }),
    pdf('pdf borderless, headings repeated', { ...PLAIN, hasBorders: false, css: LOW_PAGES }),
    pdf('pdf with list numbers', { ...PLAIN, hasBorders: false, hasAutomaticNumbers: true }),
    libreOffice('pdf by LibreOffice, bordered', 'bordered'),
    libreOffice('pdf by LibreOffice, borderless', 'borderless'),
    libreOffice('pdf by LibreOffice, tabs', 'tabs'),
  ];
}

function pageOf(labelled: LabelledReading, setting: PageSetting): string {
  return htmlPage(printBlocks(printable(labelled), { isHeaded: false }), setting);
}

function html(name: string, setting: PageSetting): Layout {
  return { name, extension: 'html', make: async (labelled) => strToU8(pageOf(labelled, setting)) };
}

function word(name: string, setting: Parameters<typeof wordDocument>[1]): Layout {
  return {
    name,
    extension: 'docx',
    make: (labelled) => wordDocument(printBlocks(printable(labelled), { isHeaded: false }), setting),
  };
}

function libreOffice(name: string, tables: 'bordered' | 'borderless' | 'tabs'): Layout {
  const { make } = word(name, { tables, hasAutomaticNumbers: true });
  return {
    name,
    extension: 'pdf',
    make: async (labelled) => {
      const document = await make(labelled);
      return document === null ? null : throughLibreOffice(document);
    },
  };
}
