import type { ReadDoubt, Reading, ReadTable } from '../../reading/reading';

/**
 * What is reviewed and stored of the file of an annex: its tables. What else the reader saw in it, a question or parts of
 * an answer, is no part of the answer that the annex goes with, and neither are the doubts about it.
 */
export function annexReading(reading: Reading): Reading {
  const tables = reading.answer?.tables ?? [];
  const kept = (reading.doubts ?? []).filter(isAboutTable);
  const dropped = new Set((reading.doubts ?? []).filter((doubt) => !isAboutTable(doubt)).map(({ message }) => message));
  return {
    source: reading.source,
    question: null,
    answer: { date: null, header: null, kind: 'substantive', references: [], items: [], tables, figures: [] },
    warnings: reading.warnings.filter((warning) => !dropped.has(warning)),
    ...(reading.doubts === undefined ? {} : { doubts: kept }),
  };
}

function isAboutTable({ target }: ReadDoubt): boolean {
  return target !== null && 'table' in target;
}

/**
 * The part of the answer that a table of an annex belongs to, as printed: the one that the annex was put with, else the
 * one that the table itself is numbered by, where the answer has it; null for the whole answer.
 */
export function placeOfTable(
  table: Pick<ReadTable, 'path'>,
  annexPath: string | null,
  parts: readonly { readonly paths: readonly string[] }[],
): string | null {
  if (annexPath !== null) return annexPath;
  return table.path !== null && parts.some((part) => part.paths.includes(table.path ?? '')) ? table.path : null;
}
