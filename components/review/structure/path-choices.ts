'use client';

import { useTranslations } from 'next-intl';
import { knownPaths } from '@/lib/review/structure/arrange-reading';
import type { Choice } from '../../ui/field';
import { useWorkbench } from '../workbench/session-context';

const LONGEST_WORDS = 60;

/** The numbers that something can belong to, with their words; blank is none. */
export function usePathChoices(): readonly Choice[] {
  const t = useTranslations('structure.tablePanel');
  const { question, answer } = useWorkbench().session.reading;
  return [
    { value: '', label: t('noPath') },
    ...knownPaths(question, answer).map((path) => {
      const words =
        question?.items.find((item) => item.path === path)?.text ??
        answer?.items.find((part) => part.paths.includes(path))?.text ??
        '';
      return { value: path, label: words === '' ? path : `${path} – ${shortened(words)}` };
    }),
  ];
}

function shortened(words: string): string {
  return words.length <= LONGEST_WORDS ? words : `${words.slice(0, LONGEST_WORDS - 1).trimEnd()}…`;
}
