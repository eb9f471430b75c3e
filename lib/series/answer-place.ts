import type { AnswerContent, AnswerContentPart } from './answer-content';
import { foldSentence, foldSpaces } from './fold-label';

/** "1" of "1.a"; the empty text of no path. */
export function topLevelOf(path: string | null): string {
  return path?.split('.')[0] ?? '';
}

/** The part that answers exactly this path. */
export function partAt(answer: AnswerContent, path: string | null): AnswerContentPart | null {
  if (path === null) return null;
  return answer.parts.find((part) => part.paths.includes(path)) ?? null;
}

/** The text of the sub-question that a path of the answer belongs to, by its link, else by the same number. */
export function itemTextAt(answer: AnswerContent, path: string | null): string | null {
  if (path === null) return null;
  const linked = partAt(answer, path)?.itemPaths ?? [];
  const wanted = linked.includes(path) ? path : (linked[0] ?? path);
  const text = answer.items.find((item) => item.path === wanted)?.text;
  return text === undefined ? null : foldSpaces(text);
}

/**
 * By what the place of a table is recognised in a later edition: the words of its top-level sub-question, whatever its
 * number; without a question, the words of the answer part.
 */
export function placeKey(answer: AnswerContent, path: string | null): string {
  const top = topLevelOf(path);
  return foldSentence(itemTextAt(answer, top) ?? partAt(answer, top)?.text ?? answer.questionTitle ?? '');
}

/** A part is provisional when it, or a part above it, says so. */
export function isProvisionalAt(answer: AnswerContent, path: string | null): boolean {
  if (path === null) return false;
  const levels = path.split('.');
  return levels.some((_, depth) => partAt(answer, levels.slice(0, depth + 1).join('.'))?.isProvisional ?? false);
}
