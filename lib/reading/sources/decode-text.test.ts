import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text';

describe('decodeText', () => {
  const utf8 = new TextEncoder();

  it('decodes UTF-8 with and without byte order mark', () => {
    expect(decodeText(utf8.encode('oriënterend'))).toEqual({ ok: true, text: 'oriënterend' });
    expect(decodeText(new Uint8Array([0xef, 0xbb, 0xbf, ...utf8.encode('één')]))).toEqual({ ok: true, text: 'één' });
  });

  it('decodes UTF-16 by its byte order mark', () => {
    expect(decodeText(new Uint8Array([0xff, 0xfe, 0x41, 0, 0xeb, 0]))).toEqual({ ok: true, text: 'Aë' });
    expect(decodeText(new Uint8Array([0xfe, 0xff, 0, 0x41, 0, 0xeb]))).toEqual({ ok: true, text: 'Aë' });
  });

  it('decodes UTF-16 without a byte order mark where it is plain text', () => {
    const units = (text: string, isLittle: boolean): Uint8Array =>
      Uint8Array.from(
        Array.from(text).flatMap((letter) => {
          const pair = [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8];
          return isLittle ? pair : pair.toReversed();
        }),
      );
    expect(decodeText(units('Totaal 866 €', true))).toEqual({ ok: true, text: 'Totaal 866 €' });
    expect(decodeText(units('Totaal 866 €', false))).toEqual({ ok: true, text: 'Totaal 866 €' });
    expect(decodeText(units('Totaal', true).subarray(0, 11))).toEqual({ ok: false, problem: 'undecodable' });
  });

  it('decodes Windows-1252 when the bytes are no UTF-8', () => {
    expect(
      decodeText(
        new Uint8Array([
          ...utf8.encode('ori'),
          0xeb,
          ...utf8.encode('nterende opleiding '),
          0x91,
          ...utf8.encode('aan de bak'),
          0x92,
        ]),
      ),
    ).toEqual({
      ok: true,
      text: 'oriënterende opleiding ‘aan de bak’',
    });
  });

  it('says why bytes are no text', () => {
    expect(decodeText(new Uint8Array())).toEqual({ ok: false, problem: 'empty' });
    expect(decodeText(utf8.encode(' \n\t '))).toEqual({ ok: false, problem: 'empty' });
    expect(decodeText(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0xff]))).toEqual({ ok: false, problem: 'binary' });
    expect(decodeText(utf8.encode('a\u0000b'))).toEqual({ ok: false, problem: 'binary' });
    expect(decodeText(new Uint8Array(Array.from({ length: 400 }, (_, index) => 128 + ((index * 7) % 128))))).toEqual({
      ok: false,
      problem: 'undecodable',
    });
    expect(decodeText(new Uint8Array([0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00]))).toEqual({
      ok: false,
      problem: 'undecodable',
    });
  });
});
