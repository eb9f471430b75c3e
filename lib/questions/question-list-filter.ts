import { z } from 'zod';

/** The statuses that the list can be narrowed to, as they stand in the address. */
export const LIST_STATUSES = ['beantwoord', 'wacht', 'verwijzing'] as const;
export type ListStatus = (typeof LIST_STATUSES)[number];

export const QUESTIONS_PER_PAGE = 20;
const LAST_PAGE = 100_000;

/** A value that stands several times in the address counts once, the first time. */
const single = z.preprocess(
  (value: unknown) => (Array.isArray(value) ? (value as unknown[])[0] : value),
  z.string().optional(),
);

/** The view of the list of questions as it stands in the address; whatever cannot be read is left out. */
export const QuestionListFilter = z.object({
  /** Words that all must occur. */
  zoek: single.transform((text) => cleanText(text ?? '')),
  jaar: single.transform((text) => (/^(?:19|20)\d{2}$/.test(text?.trim() ?? '') ? Number(text) : null)),
  status: single.transform((text) => LIST_STATUSES.find((status) => status === text) ?? null),
  pagina: single.transform((text) =>
    /^\d{1,6}$/.test(text ?? '') ? Math.min(Math.max(Number(text), 1), LAST_PAGE) : 1,
  ),
});
export type QuestionListFilter = z.infer<typeof QuestionListFilter>;

/** The address of a page of the list: what is not set is left out. */
export function questionListAddress(filter: QuestionListFilter): string {
  const parameters = new URLSearchParams();
  if (filter.zoek !== '') parameters.set('zoek', filter.zoek);
  if (filter.jaar !== null) parameters.set('jaar', String(filter.jaar));
  if (filter.status !== null) parameters.set('status', filter.status);
  if (filter.pagina > 1) parameters.set('pagina', String(filter.pagina));
  const query = parameters.toString();
  return query === '' ? '/vragen' : `/vragen?${query}`;
}

/** Without control characters and halves of characters, which the database refuses. */
function cleanText(text: string): string {
  return text
    .slice(0, 200)
    .replace(/\p{Cc}/gu, ' ')
    .replace(/\p{Cs}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}
