import { describe, expect, it } from 'vitest';
import { hasTag, pageImageTag, parsePageImage } from './page-image';

describe('parsePageImage', () => {
  it('takes a page with a width, rounded up to a step', () => {
    expect(parsePageImage('3', '1240')).toEqual({ page: 3, width: 1240 });
    expect(parsePageImage('3', '1241')).toEqual({ page: 3, width: 1280 });
    expect(parsePageImage('5000', null)).toEqual({ page: 5000, width: 1240 });
  });

  it.each([
    ['200', 200],
    ['2400', 2400],
  ])('takes the width %s at the bounds', (width, expected) => {
    expect(parsePageImage('1', width)?.width).toBe(expected);
  });

  it.each([
    ['1', '199'],
    ['1', '2401'],
    ['1', 'breed'],
    ['0', null],
    ['01', null],
    ['5001', null],
    ['-1', null],
    ['1.5', null],
    ['1e3', null],
  ])('finds no image for page %s and width %s', (page, width) => {
    expect(parsePageImage(page, width)).toBeNull();
  });
});

describe('hasTag', () => {
  const tag = pageImageTag('ab'.repeat(32), { page: 1, width: 1240 });
  it('knows its own tag, weak and among others', () => {
    expect([hasTag(tag, tag), hasTag(`W/${tag}`, tag), hasTag(`"x", ${tag}`, tag)]).toEqual([true, true, true]);
  });

  it('knows no other one', () => {
    const other = pageImageTag('ab'.repeat(32), { page: 2, width: 1240 });
    expect([hasTag(null, tag), hasTag('', tag), hasTag(other, tag)]).toEqual([false, false, false]);
  });
});
