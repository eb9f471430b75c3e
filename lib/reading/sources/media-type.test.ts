import { describe, expect, it } from 'vitest';
import { mediaTypeOf } from './media-type';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('mediaTypeOf', () => {
  it('believes the first bytes before the name', () => {
    expect(mediaTypeOf('vraag.txt', bytes('%PDF-1.7'))).toBe('application/pdf');
    expect(mediaTypeOf('vraag.bin', bytes('PK\u0003\u0004'))).toBe('application/zip');
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
