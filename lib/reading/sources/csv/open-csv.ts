import { CsvError, parse } from 'csv-parse/sync';
import { decodeText } from '../decode-text';
import { flowSource } from '../flow/flow-source';
import { sheetBlocks, type SheetCell } from '../flow/sheet-areas';
import type { SourceDocument } from '../source-document';
import { SourceProblem } from '../source-problem';

const SEPARATORS = [';', '\t', ',', '|'] as const;
const SAMPLE_LINES = 50;
const MOST_CELLS = 200_000;

/**
 * Opens a file of separated values: its filled areas as grids, every value as it is written.
 * @throws SourceProblem when it is no text or has more cells than can be read
 */
export function openCsv(bytes: Uint8Array): SourceDocument {
  const decoded = decodeText(bytes);
  if (!decoded.ok) throw new SourceProblem(decoded.problem);
  const stated = /^sep=(.)\r?\n/i.exec(decoded.text);
  const text = stated ? decoded.text.slice(stated[0].length) : decoded.text;
  const separator = stated?.[1] ?? separatorOf(text);
  if (exceeds(text, [separator, '\n'], MOST_CELLS)) throw new SourceProblem('too-complex');
  const cells = cellsOf(recordsOf(text, separator));
  const blocks = sheetBlocks(cells, null);
  if (blocks.length === 0) throw new SourceProblem('empty');
  return flowSource(blocks, []);
}

/** The sign that divides the most lines in the same number of values; of several the one that makes more of them. */
function separatorOf(text: string): string {
  const lines = text
    .slice(0, 200_000)
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, SAMPLE_LINES)
    .map((line) => line.replace(/"(?:[^"]|"")*"/g, ''));
  const scored = SEPARATORS.map((separator) => {
    const counts = lines.map((line) => line.split(separator).length - 1).filter((count) => count > 0);
    const usual = mostFrequent(counts);
    return { separator, lines: counts.filter((count) => count === usual).length, usual };
  });
  const best = scored.toSorted((left, right) => right.lines - left.lines || right.usual - left.usual)[0];
  return best && best.lines > 0 ? best.separator : ';';
}

function mostFrequent(counts: readonly number[]): number {
  const times = new Map<number, number>();
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1);
  return [...times].toSorted((left, right) => right[1] - left[1] || right[0] - left[0])[0]?.[0] ?? 0;
}

/** Whether signs occur more often than a number of times; counted before anything is taken apart. */
function exceeds(text: string, signs: readonly string[], most: number): boolean {
  let count = 0;
  for (const sign of signs) {
    for (let at = text.indexOf(sign); at >= 0 && count <= most; at = text.indexOf(sign, at + 1)) count += 1;
  }
  return count > most;
}

function recordsOf(text: string, delimiter: string): string[][] {
  const parseWith = (quote: '"' | null): string[][] => {
    return parse(text, {
      delimiter,
      quote,
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: false,
    });
  };
  try {
    return parseWith('"');
  } catch (error) {
    if (error instanceof CsvError) return parseWith(null); // a quote that is never closed is a sign like any other
    throw error;
  }
}

function cellsOf(records: readonly (readonly string[])[]): SheetCell[] {
  return records.flatMap((record, row) =>
    record.flatMap((value, column): SheetCell[] => {
      const text = value.replace(/[\t\r\n]+/g, ' ').trim();
      return text === '' ? [] : [{ row, column, rowSpan: 1, columnSpan: 1, text, isBold: false }];
    }),
  );
}
