'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { PANE_NAMES, useSourceSelection } from './source-selection';
import { SpotStrip } from './spot-strip';
import { useBarHeights } from './use-bar-heights';

export interface ReviewPanesProps {
  /** The doubts and the state of saving: they stay in view above the reading. */
  readonly bar: ReactNode;
  readonly source: ReactNode;
  /** The reading. */
  readonly children: ReactNode;
}

/**
 * The reading beside its source; where there is no room for both, one of them, with the source of the current spot in a
 * strip below. Without scripts they stand under each other.
 */
export function ReviewPanes({ bar, source, children }: ReviewPanesProps) {
  const t = useTranslations('reviewSource.panes');
  const { pane, showPane } = useSourceSelection();
  const { top, bottom } = useBarHeights();
  return (
    <div className="review-panes" data-pane={pane}>
      <div ref={top} className="review-bar">
        <div role="group" aria-label={t('label')} className="pane-switch needs-script">
          {PANE_NAMES.map((name) => (
            <button
              key={name}
              type="button"
              aria-pressed={pane === name}
              onClick={() => {
                showPane(name);
              }}
            >
              {t(name)}
            </button>
          ))}
        </div>
        {bar}
      </div>
      <div className="review-reading">{children}</div>
      <div className="review-source">{source}</div>
      <div ref={bottom} className="review-strip needs-script">
        <SpotStrip />
      </div>
    </div>
  );
}
