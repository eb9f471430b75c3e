import type * as Pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';

/**
 * Loads pdfjs-dist, which takes a tenth of a second: only for who reads a PDF. Its build for older systems puts a slow
 * Array.prototype.push in place of the native one (for arrays whose length is read-only); that is undone.
 */
export async function loadPdfjs(): Promise<typeof Pdfjs> {
  const push = Object.getOwnPropertyDescriptor(Array.prototype, 'push');
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const worker = pdfjs.PDFWorker.create({ verbosity: 0 });
  await worker.promise; // it loads the other half of the library
  worker.destroy();
  if (push) Object.defineProperty(Array.prototype, 'push', push);
  return pdfjs;
}
