import type { IsoDate } from '../figures/iso-date';
import type { AnswerContent } from './answer-content';

/** One accepted answer of a thread, with what puts it in order and tells who gave it. */
export interface Edition {
  readonly answerId: string;
  /** Stays the same when its reading is corrected: the question that it answers. Decisions refer to it. */
  readonly key: string;
  /** The day it was given, or else was asked; null when nothing is known. */
  readonly statedOn: IsoDate | null;
  readonly number: number | null;
  /** Whom it was asked of: answers to one question by different ministers never share a series. */
  readonly addressees: readonly string[];
  /** Only an office sees it: then other answers give their names to what it continues. */
  readonly isUnderEmbargo: boolean;
  readonly content: AnswerContent;
}

/**
 * The editions in the order in which they were given: by day, then by number. Where the day is unknown, the last day of
 * their figures stands for it; between equals the words decide, never the order in which they were brought in.
 */
export function inOrder<Item extends Edition>(editions: readonly Item[]): Item[] {
  const keyed = editions.map((edition) => ({ edition, day: edition.statedOn ?? lastDayOf(edition.content) }));
  return keyed
    .toSorted(
      (one, other) =>
        one.day.localeCompare(other.day) ||
        lastDayOf(one.edition.content).localeCompare(lastDayOf(other.edition.content)) ||
        (one.edition.number ?? 0) - (other.edition.number ?? 0) ||
        wordsOf(one.edition).localeCompare(wordsOf(other.edition)),
    )
    .map(({ edition }) => edition);
}

function lastDayOf({ tables, statedFigures }: AnswerContent): string {
  const days = [
    ...tables.flatMap((table) => [...table.columns, ...table.rows].map(({ period }) => period?.end ?? '')),
    ...statedFigures.map(({ period }) => period?.end ?? ''),
  ];
  return days.reduce((last, day) => (day > last ? day : last), '');
}

function wordsOf({ content }: Edition): string {
  return JSON.stringify([
    content.questionTitle,
    content.items.map(({ path, text }) => [path, text]),
    content.parts.map(({ paths, text }) => [paths, text]),
    content.tables.map((table) => [
      table.path,
      table.rows.map(({ label, cells }) => [label, cells.map(({ raw }) => raw)]),
    ]),
  ]);
}
