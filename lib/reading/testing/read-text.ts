import type { Reading } from '../reading';
import { readDocument } from '../read-document';
import { textLines } from '../sources/text-lines';

/** The reading of a plain text, for tests. */
export function readText(text: string): Reading {
  return readDocument(
    { lines: textLines(text), grids: [], pages: null, warnings: [] },
    { name: 'test.txt', mediaType: 'text/plain', sha256: '' },
  );
}
