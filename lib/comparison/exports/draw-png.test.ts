import { describe, expect, it } from 'vitest';
import { drawPng } from './draw-png.server';

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" width="120" height="40" viewBox="0 0 120 40"><rect width="120" height="40" fill="#fff"/><text x="4" y="28" font-family="Arial" font-size="20">866</text></svg>';

describe('drawPng', () => {
  it('draws at twice the size', { timeout: 20_000 }, async () => {
    const png = await drawPng(SVG);
    expect(png?.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([png?.readUInt32BE(16), png?.readUInt32BE(20)]).toEqual([240, 80]);
  });

  it('gives nothing for what is no picture, and does not end with it', { timeout: 20_000 }, async () => {
    expect(await drawPng('geen beeld')).toBeNull();
  });
});
