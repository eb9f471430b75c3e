import type { SourceEntry } from '@/lib/comparison/comparison-data';
import { formatDay, type FormatLocale } from '@/lib/comparison/format';

type OutsideSource = Exclude<SourceEntry, { kind: 'answer' }>;
type AnswerSource = Extract<SourceEntry, { kind: 'answer' }>;

/** An outside source as it is cited: "Het Nieuwsblad, 12 feb 2023", "Commissieverslag 1710619". */
export function outsideSourceWords({ title, reference, publishedOn }: OutsideSource, locale: FormatLocale): string {
  const named = reference === null ? title : `${title} ${reference}`;
  return publishedOn === null ? named : `${named}, ${formatDay(publishedOn, locale)}`;
}

/** The texts of `comparison.sources` that name the number of a question. */
export type NumberText = (key: 'number' | 'numberYear' | 'noNumber', values: Record<string, string>) => string;

/** The number of a question as one cites it: "nr. 254 (2020-2021)", "nummer niet vermeld". */
export function numberWords({ number, parliamentaryYear }: AnswerSource, text: NumberText): string {
  if (number === null) return text('noNumber', {});
  if (parliamentaryYear === null) return text('number', { number: String(number) });
  return text('numberYear', { number: String(number), year: parliamentaryYear });
}

/** An answer as a source outside the app: the title of its question and its number. */
export function answerSourceWords(source: AnswerSource, text: NumberText): string {
  return `${source.questionTitle}, ${numberWords(source, text)}`;
}
