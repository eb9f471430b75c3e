import { partIndexOf } from '../../answers/part-of-path';
import type { ReadAnswer, ReadQuestion } from '../../reading/reading';

/** A part of the answer with what stands in it, as indexes. */
export interface ArrangedPart {
  readonly index: number;
  readonly tables: readonly number[];
  readonly figures: readonly number[];
}

export interface ArrangedAnswer {
  readonly parts: readonly ArrangedPart[];
  /** Those that no part holds; they are stored as well. */
  readonly looseTables: readonly number[];
  readonly looseFigures: readonly number[];
}

/** Which tables and figures stand in which part, by the same rule by which they are stored. */
export function arrangeAnswer(answer: ReadAnswer): ArrangedAnswer {
  const tables = byPart(answer, answer.tables);
  const figures = byPart(answer, answer.figures);
  return {
    parts: answer.items.map((_, index) => ({
      index,
      tables: tables.get(index) ?? [],
      figures: figures.get(index) ?? [],
    })),
    looseTables: tables.get(null) ?? [],
    looseFigures: figures.get(null) ?? [],
  };
}

function byPart(
  answer: ReadAnswer,
  contents: readonly { readonly path: string | null }[],
): Map<number | null, number[]> {
  const found = new Map<number | null, number[]>();
  for (const [index, { path }] of contents.entries()) {
    const part = partIndexOf(path, answer.items);
    const own = found.get(part);
    if (own) own.push(index);
    else found.set(part, [index]);
  }
  return found;
}

/** The numbers that something can belong to: of the sub-questions and of the parts, each once, in document order. */
export function knownPaths(question: ReadQuestion | null, answer: ReadAnswer | null): string[] {
  return [
    ...new Set([
      ...(question?.items ?? []).map((item) => item.path),
      ...(answer?.items ?? []).flatMap((part) => part.paths),
    ]),
  ];
}
