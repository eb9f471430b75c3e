import { describe, expect, it } from 'vitest';
import type { DrawnPage } from './draw-page.server';
import { pageImages, type PageToShow } from './page-images.server';

const PNG = new Uint8Array([0x89, 1, 2]);

function page(number: number, sha256 = 'a'.repeat(64)): PageToShow {
  return { page: number, width: 1240, sha256, fetchBytes: () => Promise.resolve(new Uint8Array([1])) };
}

/** A pencil that draws when it is told to, and counts. */
function pencil(result: DrawnPage = { ok: true, png: PNG }) {
  const pending: (() => void)[] = [];
  const counts = { begun: 0, now: 0, most: 0 };
  const draw = async (): Promise<DrawnPage> => {
    counts.begun += 1;
    counts.now += 1;
    counts.most = Math.max(counts.most, counts.now);
    await new Promise<void>((resolve) => pending.push(resolve));
    counts.now -= 1;
    return result;
  };
  const finishAll = async (): Promise<void> => {
    for (let round = 0; round < 20; round += 1) {
      pending.splice(0).forEach((finish) => finish());
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  return { draw, counts, finishAll };
}

describe('pageImages', () => {
  it('draws no more than two pages at once, and all of them in the end', async () => {
    const { draw, counts, finishAll } = pencil();
    const images = pageImages({ draw });
    const shown = [1, 2, 3, 4, 5].map((number) => images.show(page(number)));
    await finishAll();
    expect((await Promise.all(shown)).map(({ kind }) => kind)).toEqual(Array(5).fill('drawn'));
    expect(counts).toMatchObject({ begun: 5, most: 2 });
  });

  it('draws a page once for all who ask, and not again while it is kept', async () => {
    const { draw, counts, finishAll } = pencil();
    const images = pageImages({ draw });
    const shown = [images.show(page(1)), images.show(page(1))];
    await finishAll();
    await Promise.all(shown);
    expect(await images.show(page(1))).toEqual({ kind: 'drawn', png: PNG });
    expect(counts.begun).toBe(1);
  });

  it('draws it again when there was no room to keep it', async () => {
    const { draw, counts, finishAll } = pencil();
    const images = pageImages({ draw, roomBytes: 2 });
    for (let time = 0; time < 2; time += 1) {
      const shown = images.show(page(1));
      await finishAll();
      await shown;
    }
    expect(counts.begun).toBe(2);
  });

  it('says that it is busy when too many wait', async () => {
    const { draw, finishAll } = pencil();
    const images = pageImages({ draw, atOnce: 1, mostWaiting: 1 });
    const shown = [1, 2].map((number) => images.show(page(number)));
    await new Promise((resolve) => setImmediate(resolve));
    expect(await images.show(page(3))).toEqual({ kind: 'busy' });
    await finishAll();
    expect((await Promise.all(shown)).map(({ kind }) => kind)).toEqual(['drawn', 'drawn']);
  });

  it('gives its turn on when the bytes cannot be fetched', async () => {
    const { draw, finishAll } = pencil();
    const images = pageImages({ draw, atOnce: 1 });
    const broken = { ...page(1), fetchBytes: () => Promise.reject(new Error('no connection')) };
    await expect(images.show(broken)).rejects.toThrow('no connection');
    const shown = images.show(page(2));
    await finishAll();
    expect(await shown).toMatchObject({ kind: 'drawn' });
  });

  it('has none of a page that cannot be drawn', async () => {
    const { draw, finishAll } = pencil({ ok: false, problem: 'no-page' });
    const shown = pageImages({ draw }).show(page(9));
    await finishAll();
    expect(await shown).toEqual({ kind: 'none' });
  });
});
