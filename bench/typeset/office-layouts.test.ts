import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { labelledReading, type LabelledReading } from './labelled-reading';
import { OFFICE_LAYOUTS } from './layouts';
import { readLayout } from './read-layout';

const OWN = new URL('../../lib/reading/fixtures/labelled/truth/', import.meta.url);
const SEED = new URL('../../../shared/labelled/seed/truth/', import.meta.url);

function labelled(folder: URL): [string, LabelledReading][] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map((name) => [
    name,
    labelledReading.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))),
  ]);
}

describe.each(OFFICE_LAYOUTS)('a reading typeset as $name', (layout) => {
  it.each(labelled(OWN))('gives back every figure of %s', async (_, reading) => {
    const count = await readLayout(layout, reading);
    expect(count?.missing).toEqual([]);
    expect(count?.extra).toEqual([]);
  });

  it.skipIf(!existsSync(SEED))(
    'gives back 62 of the 62 figures of the real case (the shared corpus is needed)',
    async () => {
      for (const [, reading] of labelled(SEED)) {
        const count = await readLayout(layout, reading);
        expect(count).toEqual({ wanted: 62, found: 62, missing: [], extra: [] });
      }
    },
  );
});
