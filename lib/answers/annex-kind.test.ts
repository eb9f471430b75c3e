import { describe, expect, it } from 'vitest';
import { XLSX } from '../reading/sources/media-type';
import { annexKindOf, downloadHeaders, formatBytes } from './annex-kind';

describe('downloadHeaders', () => {
  it('let a browser save the file and never show it, whatever it is', () => {
    for (const mediaType of ['text/html', 'image/svg+xml', 'text/plain', 'application/x-msdownload']) {
      expect(downloadHeaders('x', mediaType)).toMatchObject({
        'content-type': 'application/octet-stream',
        'x-content-type-options': 'nosniff',
        'content-security-policy': "default-src 'none'; sandbox",
      });
    }
    expect(downloadHeaders('x.xlsx', XLSX)['content-type']).toBe(XLSX);
  });

  it('carry any name without letting it end the header', () => {
    const name = 'régio\'s "2023"\r\nset-cookie: x;(1)*.csv';
    const { 'content-disposition': disposition } = downloadHeaders(name, 'text/csv');
    expect(disposition).toMatch(/^attachment; filename="[A-Za-z0-9._ -]+"; filename\*=UTF-8''[A-Za-z0-9._~!%-]+$/);
    expect(decodeURIComponent(disposition?.split("UTF-8''")[1] ?? '')).toBe(name);
    expect(downloadHeaders('\uD800.csv', 'text/csv')['content-disposition']).toContain('%EF%BF%BD.csv');
    expect(downloadHeaders('', 'text/csv')['content-disposition']).toContain('filename="bijlage"');
  });
});

describe('annexKindOf and formatBytes', () => {
  it('name the four kinds that people know, and a size in decimal units', () => {
    expect(annexKindOf(XLSX)).toBe('xlsx');
    expect(annexKindOf('application/zip')).toBe('other');
    expect(formatBytes(12, 'nl-BE')).toBe('1 kB');
    expect(formatBytes(24_400, 'nl-BE')).toBe('24 kB');
    expect(formatBytes(999_999, 'nl-BE')).toBe('1.000 kB');
    expect(formatBytes(1_340_000, 'nl-BE')).toBe('1,3 MB');
  });
});
