import type { Place, ReadAnswerPart, Reading, ReadTable } from '../../reading/reading';

/** The words of a table that stood otherwise before the review; null where they are the same. */
export interface PrintedWords {
  readonly title: string | null;
  readonly columns: readonly (string | null)[];
  /** Of the rows. */
  readonly labels: readonly (string | null)[];
}

/**
 * What was read where a person wrote something else in the title, the headings and the labels of a table; found back by
 * its place in the source. Null for a table that the reading did not have.
 */
export function printedWords(table: ReadTable, start: Reading): PrintedWords | null {
  const before = (start.answer?.tables ?? []).find((each) => placeKey(each.at) === placeKey(table.at));
  if (!before) return null;
  if (before === table) return { title: null, columns: [], labels: [] };
  const labels = new Map(before.rows.map((row) => [placeKey(row.at), row.label]));
  const isSameWidth = before.columns.length === table.columns.length;
  return {
    title: otherwise(before.title ?? '', table.title ?? ''),
    columns: isSameWidth ? table.columns.map((heading, index) => otherwise(before.columns[index] ?? '', heading)) : [],
    labels: table.rows.map((row) => {
      const label = labels.get(placeKey(row.at));
      return label === undefined ? null : otherwise(label, row.label);
    }),
  };
}

/** What was read as the text of a part in which a person wrote something else; null where it is the same or a new part. */
export function printedText(part: ReadAnswerPart, start: Reading): string | null {
  const { at } = part;
  if (at === null) return null;
  const before = (start.answer?.items ?? []).find((each) => each.at !== null && placeKey(each.at) === placeKey(at));
  return before === undefined ? null : otherwise(before.text, part.text);
}

function otherwise(before: string, now: string): string | null {
  return before === now ? null : before;
}

function placeKey({ page, line, start }: Place): string {
  return `${String(page)}:${String(line)}:${String(start ?? 0)}`;
}
