import { partIndexOf } from '../../answers/part-of-path';
import type { ReadAnswer, ReadAnswerPart, Reading, ReadTable } from '../../reading/reading';
import { readingDoubts } from '../../reading/reading-doubts';
import { readingWarnings } from '../../reading/reading-warnings';
import { pieceOf } from '../../reading/structure/piece';
import { readAnswer } from '../../reading/structure/read-answer';
import { readAnswerHeader, readQuestionHeader } from '../../reading/structure/read-headers';
import { readQuestion } from '../../reading/structure/read-question';
import { edited, refused, type Edited } from './edit-result';
import type { EditOf } from './reading-edit';
import { isBefore, lineIndex, type ReviewSource } from './review-source';

/**
 * "The answer begins at this line": question and answer are read again from their lines, with what a person set in the
 * question's header left as it is. The tables that stand behind the line are kept as they are now, corrections included;
 * only their part is found again. A line before which nothing stands makes the whole document an answer.
 */
export function answerFromLine(reading: Reading, edit: EditOf<'answer-from-line'>, source: ReviewSource): Edited {
  const border = lineIndex(source, edit.from);
  if (border < 0) return refused('gone');
  const above = source.lines.slice(0, border).map((line) => pieceOf(line));
  const asked = above.some((piece) => piece.text !== '') ? readQuestionHeader(above) : null;
  const read = asked ? readQuestion(asked, source.hyphenated) : null;
  const question = read && reading.question ? { ...reading.question, ...textOf(read) } : read;
  const kept = (reading.answer?.tables ?? []).filter((table) => !isBefore(table.at, edit.from));
  const pieces = source.lines
    .slice(border)
    .filter((line) => !kept.some((table) => isInside(line, table.at)))
    .map((line) => pieceOf(line));
  const header = readAnswerHeader(pieces, question?.parliament ?? null);
  const { answer, doubts } = readAnswer(header?.body ?? pieces, {
    header,
    hasQuestion: question !== null,
    answeredOn: asked?.answeredOn ?? null,
    citing: { number: question?.number ?? null, date: question?.date ?? null },
    items: question?.items ?? [],
    introduction: question?.introduction ?? '',
    hyphenated: source.hyphenated,
    legend: source.legend,
    words: '',
    document: source.document,
  });
  const merged = withTables({ ...answer, date: reading.answer?.date ?? answer.date }, kept);
  const all = readingDoubts(question, merged, {
    isHeaded: true,
    found: kept.length === 0 ? doubts : doubts.filter((doubt) => doubt.target === null || !('table' in doubt.target)),
  });
  const old = new Set((reading.doubts ?? []).map((doubt) => doubt.message));
  const warnings = [...reading.warnings.filter((warning) => !old.has(warning)), ...readingWarnings(all)];
  return edited({ ...reading, question, answer: merged, doubts: all, warnings });
}

function textOf({
  introduction,
  items,
  references,
}: NonNullable<Reading['question']>): Pick<NonNullable<Reading['question']>, 'introduction' | 'items' | 'references'> {
  return { introduction, items, references };
}

function isInside(line: { readonly page: number; readonly line: number }, at: ReadTable['at']): boolean {
  return line.page === at.page && line.line >= at.line && line.line <= (at.endLine ?? at.line);
}

/** Puts tables among those that were read again, in document order, each under the part that it now stands in. */
function withTables(answer: ReadAnswer, kept: readonly ReadTable[]): ReadAnswer {
  const placed = kept.map((table) => ({ ...table, path: pathAt(table.at, answer.items) }));
  const tables = [...answer.tables, ...placed].sort((one, other) =>
    isBefore(one.at, other.at) ? -1 : isBefore(other.at, one.at) ? 1 : 0,
  );
  return { ...answer, tables };
}

/** The path of the last part that begins at or before a place. */
export function pathAt(
  at: { readonly page: number; readonly line: number },
  parts: readonly ReadAnswerPart[],
): string | null {
  const part = parts.findLast((each) => each.at !== null && !isBefore(at, each.at));
  if (part) return part.paths[0] ?? null;
  return partIndexOf(null, parts) === null ? (parts[0]?.paths[0] ?? null) : null;
}
