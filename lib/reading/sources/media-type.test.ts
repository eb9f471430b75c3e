import { describe, expect, it } from 'vitest';
import { COMPOUND_FILE, DOCX, mediaTypeOf } from './media-type';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('mediaTypeOf', () => {
  it('believes the first bytes before the name', () => {
    expect(mediaTypeOf('vraag.txt', bytes('%PDF-1.7'))).toBe('application/pdf');
    expect(mediaTypeOf('vraag.bin', bytes('PK\u0003\u0004'))).toBe('application/zip');
  });

  it('knows a page by its first tag, compound and rich text files by their first bytes, and text in a false name', () => {
    expect(mediaTypeOf('vraag.txt', bytes('\n<!DOCTYPE html><p>'))).toBe('text/html');
    expect(mediaTypeOf('vraag.docx', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))).toBe(
      COMPOUND_FILE,
    );
    expect(mediaTypeOf('vraag.docx', bytes('{\\rtf1'))).toBe('application/rtf');
    expect(mediaTypeOf('vraag.docx', bytes('Gewone tekst'))).toBe('text/plain');
    expect(mediaTypeOf('vraag.docx', Uint8Array.from([0, 1, 2]))).toBe(DOCX);
    expect(mediaTypeOf('bijlage.csv', bytes('a;b'))).toBe('text/csv');
  });

  it('goes by the name where the bytes say nothing, and takes the rest for text', () => {
    expect(mediaTypeOf('vraag.HTML', bytes('Vraag'))).toBe('text/html');
    expect(mediaTypeOf('vraag', bytes('Vraag'))).toBe('text/plain');
    expect(mediaTypeOf('', new Uint8Array())).toBe('text/plain');
  });

  it('finds a PDF behind a few bytes that are not its own, and no further', () => {
    expect(mediaTypeOf('vraag.txt', bytes(`${' '.repeat(1000)}%PDF-1.7`))).toBe('application/pdf');
    expect(mediaTypeOf('vraag.txt', bytes(`${' '.repeat(1020)}%PDF-1.7`))).toBe('text/plain');
  });
});
