import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readBytes } from '../../read-bytes.server';
import type { ReadTable } from '../../reading';

const CORPUS = new URL('../../../../../shared/corpus/icdar2013-eu/', import.meta.url);
const LEAST_F1 = 0.95;

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
const isFigure = (text: string): boolean => /\d/.test(text) && !/\p{L}/u.test(text.normalize('NFKC'));
const decode = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&amp;/g, '&');

/** "page|label of the row|figure" for every figure of the published cells. */
function statedFacts(xml: string): string[] {
  return [...xml.matchAll(/<region([^>]*)>([\s\S]*?)<\/region>/g)].flatMap(([, attributes = '', body = '']) => {
    const page = numberIn(attributes, 'page', 0);
    const cells = [...body.matchAll(/<cell([^>]*)>([\s\S]*?)<\/cell>/g)].map(([, at = '', inner = '']) => ({
      row: numberIn(at, 'start-row', 0),
      endRow: numberIn(at, 'end-row', numberIn(at, 'start-row', 0)),
      column: numberIn(at, 'start-col', 0),
      text: decode(/<content>([\s\S]*?)<\/content>/.exec(inner)?.[1] ?? '').trim(),
    }));
    return cells
      .filter(({ column, text }) => column > 0 && isFigure(text))
      .flatMap(({ row, text }) => {
        const head = cells.find((cell) => cell.column === 0 && cell.row <= row && cell.endRow >= row);
        return head && /\p{L}/u.test(head.text) ? [factOf(page, head.text, text)] : [];
      });
  });
}

function numberIn(attributes: string, name: string, otherwise: number): number {
  return Number(new RegExp(`${name}=['"](-?\\d+)['"]`).exec(attributes)?.[1] ?? otherwise);
}

function readFacts(tables: readonly ReadTable[]): string[] {
  return tables.flatMap(({ rows }) =>
    rows
      .map((row) => ({ cells: row.cells, head: `${row.code ?? ''} ${row.label}` }))
      .filter(({ head }) => /\p{L}/u.test(head))
      .flatMap(({ cells, head }) =>
        cells.filter(({ raw }) => isFigure(raw)).map(({ raw, at }) => factOf(at.page, head, raw)),
      ),
  );
}

function factOf(page: number, label: string, figure: string): string {
  return `${page}|${plain(label)}|${figure.normalize('NFKC').replace(/\s/g, '')}`;
}

/** How many facts both lists hold, each as often as it comes. */
function common(found: readonly string[], stated: readonly string[]): number {
  const left = new Map<string, number>();
  for (const fact of stated) left.set(fact, (left.get(fact) ?? 0) + 1);
  return found.filter((fact) => {
    const count = left.get(fact) ?? 0;
    left.set(fact, count - 1);
    return count > 0;
  }).length;
}

describe('the tables of real PDFs', () => {
  it.skipIf(!existsSync(CORPUS))(
    'are read with their labels and figures (the shared corpus of published tables is needed)',
    async () => {
      let [hits, found, stated] = [0, 0, 0];
      for (const name of readdirSync(CORPUS).filter((file) => file.endsWith('.pdf'))) {
        const truth = new URL(name.replace(/\.pdf$/, '-str.xml'), CORPUS);
        if (!existsSync(truth)) continue;
        const bytes = new Uint8Array(readFileSync(new URL(name, CORPUS)));
        const result = await readBytes(bytes, { name, mediaType: 'application/pdf', sha256: '' });
        const facts = result.ok ? readFacts(result.reading.answer?.tables ?? []) : [];
        const published = statedFacts(readFileSync(truth, 'utf8'));
        hits += common(facts, published);
        found += facts.length;
        stated += published.length;
      }
      expect(stated).toBeGreaterThan(2_000);
      expect((2 * hits) / (found + stated)).toBeGreaterThanOrEqual(LEAST_F1);
    },
    300_000,
  );
});
