import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { ReadingProblem } from '../../reading-problem';
import { loadPdfjs } from './load-pdfjs.server';

export type PdfOpened<Result> =
  { readonly ok: true; readonly result: Result } | { readonly ok: false; readonly problem: ReadingProblem };

/** Thrown to stop what takes longer than it may. */
export class TooSlow extends Error {
  override readonly name = 'TooSlow';
}

export interface PdfSettings {
  /** Pictures of more pixels are left out; 1 leaves out all. */
  readonly largestImage: number;
  /** The folder of the library with its fonts, character maps and decoders, which drawing needs. */
  readonly libraryFolder?: string;
  readonly timeLimitMilliseconds: number;
}

/**
 * Opens a PDF and closes it again after use. Nothing in it is run and nothing is fetched: no scripts, no fonts of the
 * system, no network. A document that only asks for a password to print or change is opened.
 */
export async function withPdf<Result>(
  bytes: Uint8Array,
  settings: PdfSettings,
  work: (document: PDFDocumentProxy) => Promise<Result>,
): Promise<PdfOpened<Result>> {
  const pdfjs = await loadPdfjs();
  const task = pdfjs.getDocument({
    data: Uint8Array.from(bytes),
    verbosity: 0,
    isEvalSupported: false,
    enableXfa: false,
    useWasm: settings.libraryFolder !== undefined,
    useSystemFonts: false,
    useWorkerFetch: false,
    maxImageSize: settings.largestImage,
    stopAtErrors: false,
    ...(settings.libraryFolder === undefined ? {} : libraryAddresses(settings.libraryFolder)),
  });
  try {
    const document = await withinTime(task.promise, settings.timeLimitMilliseconds);
    const result = await work(document);
    await task.destroy();
    return { ok: true, result };
  } catch (error) {
    task.destroy().catch(() => undefined); // it may still be busy with what took too long
    return { ok: false, problem: problemOf(error) };
  }
}

function libraryAddresses(folder: string): Record<'standardFontDataUrl' | 'cMapUrl' | 'iccUrl' | 'wasmUrl', string> {
  return {
    standardFontDataUrl: `${folder}/standard_fonts/`,
    cMapUrl: `${folder}/cmaps/`,
    iccUrl: `${folder}/iccs/`,
    wasmUrl: `${folder}/wasm/`,
  };
}

/** @throws TooSlow when the promise is not kept in time */
export async function withinTime<Result>(promise: Promise<Result>, milliseconds: number): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooSlow()), Math.max(0, milliseconds));
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** What a library throws on a broken file is of any kind: all of it means that the file cannot be read. */
function problemOf(error: unknown): ReadingProblem {
  if (error instanceof TooSlow) return 'too-complex';
  if (error instanceof RangeError) return 'unpacks-too-large';
  if (error instanceof Error && error.name === 'PasswordException') return 'encrypted';
  return 'damaged';
}
