'use client';

import { useTranslations } from 'next-intl';
import { cutPlaces, offsetOfWords } from '@/lib/review/structure/cut-text';
import { SelectField, TextField } from '../../ui/field';
import type { PanelField, PanelProblem, PanelValues } from './edit-panel';

/** Where a text is cut in two: one of its sentences or words, or words that a person typed. */
export function CutFields({ field, text, by }: { field: PanelField; text: string; by: 'sentence' | 'word' }) {
  const t = useTranslations('structure.cut');
  const places = cutPlaces(text, by);
  return (
    <>
      <SelectField
        {...field('cut')}
        label={t('label')}
        choices={[
          { value: '', label: t('choose') },
          ...places.map((place) => ({ value: String(place.offset), label: place.words })),
        ]}
      />
      <TextField {...field('cutWords')} label={t('own')} hint={t('ownHint')} autoComplete="off" />
    </>
  );
}

/** The place that was chosen or typed; else what is wrong with it. Typed words go first. */
export function useCut(): (
  values: PanelValues,
  text: string,
) => { readonly offset: number } | { readonly problem: PanelProblem } {
  const t = useTranslations('structure.cut');
  return (values, text) => {
    const words = values.text('cutWords');
    if (words.trim() !== '') {
      const offset = offsetOfWords(text, words);
      return offset === null ? { problem: { field: 'cutWords', words: t('notFound') } } : { offset };
    }
    const chosen = values.text('cut');
    return chosen === '' ? { problem: { field: 'cut', words: t('none') } } : { offset: Number(chosen) };
  };
}
