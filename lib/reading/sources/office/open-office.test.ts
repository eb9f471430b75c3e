import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { docxOf, packed, paragraphXml } from '../../testing/office-files';
import { DOCX, mediaTypeOf } from '../media-type';
import { openSource } from '../open-source.server';
import { SourceProblem } from '../source-problem';
import { readZip } from './read-zip.server';

async function outcome(bytes: Uint8Array, name = 'x.docx'): Promise<string> {
  const result = await openSource(bytes, { name, mediaType: mediaTypeOf(name, bytes), sha256: '' });
  return result.ok ? result.source.lines.map((line) => line.text).join('|') : result.problem;
}

/** The same bytes with a sequence replaced. */
function patched(bytes: Uint8Array, from: readonly number[], offset: number, value: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const at = copy.findIndex((_, index) => from.every((byte, step) => copy[index + step] === byte));
  copy[at + offset] = value;
  return copy;
}

describe('openOffice', () => {
  const document = docxOf(paragraphXml('Tekst'));

  it('reads a document whatever its name says', async () => {
    expect(await outcome(document, 'antwoord.txt')).toBe('Tekst');
    expect(await outcome(document, 'antwoord.xlsx')).toBe('Tekst');
    expect(await outcome(strToU8('Gewone tekst'), 'antwoord.docx')).toBe('Gewone tekst');
  });

  it('says what is wrong with a file that is cut off, empty, locked or of another kind', async () => {
    expect(await outcome(document.subarray(0, document.length / 2))).toBe('damaged');
    expect(await outcome(patched(document, [0x50, 0x4b, 1, 2], 8, 1))).toBe('encrypted');
    expect(await outcome(packed({ 'a.txt': 'x' }))).toBe('unsupported');
    expect(await outcome(packed({ 'word/other.xml': '<a/>' }))).toBe('damaged');
    expect(await outcome(docxOf(''))).toBe('empty');
    expect(await outcome(packed({ 'word/document.xml': '<w:document>' }))).toBe('damaged');
    expect(await outcome(Uint8Array.from([0, 1, 2, 3]), 'x.docx')).toBe('damaged');
    expect(await outcome(strToU8('{\\rtf1 Tekst}'), 'x.rtf')).toBe('unsupported');
  });

  it('tells an encrypted document from one in an old format', async () => {
    const old = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    const stream = Array.from('EncryptedPackage').flatMap((letter) => [letter.charCodeAt(0), 0]);
    expect(await outcome(Uint8Array.from([...old, ...stream]))).toBe('encrypted');
    expect(await outcome(Uint8Array.from([...old, 1, 2, 3]), 'x.doc')).toBe('unsupported');
  });

  it('refuses what unpacks to more than can be read, counting all parts together while they are unpacked', () => {
    const parts = readZip(zipSync({ a: new Uint8Array(60_000), b: new Uint8Array(60_000) }), 100_000);
    expect(parts.read('A')).toHaveLength(60_000);
    expect(() => parts.read('b')).toThrow(new SourceProblem('unpacks-too-large'));
    expect(parts.read('c')).toBeNull();
  });

  it('never resolves entities', async () => {
    const entities = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname"><!ENTITY y "yyyy">]>';
    expect(await outcome(packed({ 'word/document.xml': `${entities}<a>&x;&y;</a>` }))).toBe('damaged');
  });

  it('refuses documents that are nested beyond all measure', async () => {
    expect(await outcome(docxOf('<w:p>'.repeat(1_000) + '</w:p>'.repeat(1_000)))).toBe('too-complex');
  });

  it('knows a document by its parts', () => {
    expect(mediaTypeOf('x.bin', document)).toBe(DOCX);
  });
});
