'use client';

import { useTranslations } from 'next-intl';
import { indexOfLine } from '@/lib/review/pointing/source-range';
import { Button } from '../../ui/button';
import { useWorkbench } from './session-context';
import { useSourceSelection } from './source-selection';

/** The line of the source that the current spot was read from, for screens on which the source itself is not in view. */
export function SpotStrip() {
  const t = useTranslations('reviewSource');
  const { spot, showSpot } = useSourceSelection();
  const { session } = useWorkbench();
  const { lines } = session.source;
  const line = spot ? lines[indexOfLine(lines, spot)] : undefined;
  if (!spot || !line) return null;
  const isExact = spot.endLine === undefined && spot.start !== undefined && spot.end !== undefined;
  const [start, end] = isExact ? [spot.start ?? 0, spot.end ?? line.text.length] : [0, 0];
  const hasPages = (lines.at(-1)?.page ?? 1) > 1;
  return (
    <section aria-label={t('strip.label')} className="grid gap-x-4 text-fine sm:grid-cols-[1fr_auto]">
      <p className="line-clamp-2 min-w-0 sm:line-clamp-1">
        <span className="mr-2 text-quiet">
          {hasPages ? t('lineOnPage', { page: spot.page, line: spot.line }) : t('lineNumber', { line: spot.line })}
        </span>
        {line.text.slice(0, start)}
        {isExact && <mark>{line.text.slice(start, end)}</mark>}
        {line.text.slice(end)}
      </p>
      <Button
        type="button"
        kind="quiet"
        onClick={() => {
          showSpot(spot);
        }}
      >
        {t('strip.show')}
      </Button>
    </section>
  );
}
