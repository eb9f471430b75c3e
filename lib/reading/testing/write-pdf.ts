/** A page to write: its content is PDF syntax. */
export interface PageToWrite {
  readonly content: string | Uint8Array;
  readonly width?: number;
  readonly height?: number;
  readonly rotate?: number;
  /** More entries of the page dictionary, such as `/StructParents 0`. */
  readonly entries?: string;
  /** Entries of the content stream's dictionary, such as `/Filter /FlateDecode`. */
  readonly filter?: string;
}

export interface PdfToWrite {
  readonly pages: readonly PageToWrite[];
  /** Fonts by their name in the content beside F1 (Helvetica) and F2 (Helvetica-Bold), as dictionaries. */
  readonly fonts?: Readonly<Record<string, string>>;
  /** More objects, by number from 100. */
  readonly objects?: Readonly<Record<number, string>>;
  /** More entries of the catalogue, such as `/OpenAction 100 0 R`. */
  readonly catalogue?: string;
  /** More entries of the resources, such as `/ExtGState << … >>`. */
  readonly resources?: string;
  readonly trailer?: string;
  /** Changes the bytes of a stream before they are written, by the number of its object. */
  readonly encrypt?: (bytes: Uint8Array, object: number) => Uint8Array;
}

const FIRST_PAGE = 10;

/** Writes a small PDF, so that a test says exactly what its file holds. Text is Latin-1. */
export function writePdf(pdf: PdfToWrite): Uint8Array {
  const objects = new Map<number, Uint8Array>();
  const pageNumbers = pdf.pages.map((_, index) => 1000 + index * 2);
  objects.set(1, latin(`<< /Type /Catalog /Pages 2 0 R ${pdf.catalogue ?? ''} >>`));
  const kids = pageNumbers.map((number) => `${number} 0 R`).join(' ');
  objects.set(2, latin(`<< /Type /Pages /Kids [${kids}] /Count ${pdf.pages.length} >>`));
  const fonts = Object.entries({ F1: standardFont('Helvetica'), F2: standardFont('Helvetica-Bold'), ...pdf.fonts });
  objects.set(
    3,
    latin(`<< /Font << ${fonts.map(([name, font]) => `/${name} ${font}`).join(' ')} >> ${pdf.resources ?? ''} >>`),
  );
  for (const [number, object] of Object.entries(pdf.objects ?? {})) objects.set(Number(number), latin(object));
  for (const [index, page] of pdf.pages.entries()) {
    const number = pageNumbers[index] ?? FIRST_PAGE;
    const size = `[0 0 ${page.width ?? 595} ${page.height ?? 842}]`;
    const rotate = page.rotate === undefined ? '' : `/Rotate ${page.rotate}`;
    objects.set(
      number,
      latin(
        `<< /Type /Page /Parent 2 0 R /MediaBox ${size} ${rotate} /Resources 3 0 R /Contents ${number + 1} 0 R ${page.entries ?? ''} >>`,
      ),
    );
    const content = typeof page.content === 'string' ? latin(page.content) : page.content;
    const bytes = pdf.encrypt?.(content, number + 1) ?? content;
    objects.set(
      number + 1,
      joined([latin(`<< /Length ${bytes.length} ${page.filter ?? ''} >>\nstream\n`), bytes, latin('\nendstream')]),
    );
  }
  return assembled(objects, pdf.trailer ?? '');
}

/** Text at a place in points from the lower left, as content. */
export function printed(
  text: string,
  { x, y, size = 11, font = 'F1' }: { x: number; y: number; size?: number; font?: string },
): string {
  return `BT /${font} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text.replace(/([()\\])/g, '\\$1')}) Tj ET\n`;
}

/** A page of text lines in a font of 11 points, from the top. */
export function pageOfLines(lines: readonly string[]): PageToWrite {
  return { content: lines.map((line, index) => printed(line, { x: 72, y: 770 - index * 14 })).join('') };
}

export function standardFont(name: string): string {
  return `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
}

/** Text as bytes, one each. */
export function latin(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0) & 0xff);
}

export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

function assembled(objects: ReadonlyMap<number, Uint8Array>, trailer: string): Uint8Array {
  const parts: Uint8Array[] = [latin('%PDF-1.7\n')];
  let length = parts[0]?.length ?? 0;
  const offsets: string[] = [];
  const add = (bytes: Uint8Array): void => {
    parts.push(bytes);
    length += bytes.length;
  };
  for (const [number, bytes] of [...objects].sort(([a], [b]) => a - b)) {
    offsets.push(`${number} 1\n${String(length).padStart(10, '0')} 00000 n \n`);
    add(joined([latin(`${number} 0 obj\n`), bytes, latin('\nendobj\n')]));
  }
  const start = length;
  const size = Math.max(...objects.keys()) + 1;
  add(
    latin(
      `xref\n0 1\n0000000000 65535 f \n${offsets.join('')}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`,
    ),
  );
  return joined(parts);
}
