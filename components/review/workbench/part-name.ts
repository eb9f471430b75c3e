import type { useTranslations } from 'next-intl';
import type { ReadAnswerPart } from '@/lib/reading/reading';

/** A part of the answer in a list: its numbers and the beginning of its text. */
export function partName(part: ReadAnswerPart, t: ReturnType<typeof useTranslations<'reviewSource'>>): string {
  const number = part.paths.length === 0 ? t('noNumber') : part.paths.join(', ');
  const text = part.text.length > 40 ? `${part.text.slice(0, 38).trimEnd()}…` : part.text;
  return text === '' ? number : `${number} – ${text}`;
}
