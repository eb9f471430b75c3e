'use client';

import { useTranslations } from 'next-intl';
import type { Place } from '@/lib/reading/reading';
import { lineElementId } from './workbench/line-element';
import { useWorkbench } from './workbench/session-context';
import { useSourceSelection } from './workbench/source-selection';

/** Leads from what was read to where it stands: the line in the source, marked. */
export function SourceLink({ at }: { at: Place }) {
  const t = useTranslations('reviewSource');
  const { session } = useWorkbench();
  const { showSpot } = useSourceSelection();
  const hasPages = (session.source.lines.at(-1)?.page ?? 1) > 1;
  return (
    <a
      href={`#${lineElementId(at)}`}
      className="justify-self-start text-fine"
      onClick={(event) => {
        event.preventDefault();
        showSpot(at);
      }}
    >
      {hasPages ? t('lineOnPage', { page: at.page, line: at.line }) : t('lineNumber', { line: at.line })}
    </a>
  );
}
