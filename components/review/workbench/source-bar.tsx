'use client';

import { useTranslations } from 'next-intl';
import { Button } from '../../ui/button';
import type { Zoom } from './use-zoom';

export interface SourceBarProps {
  /** The page in view. */
  readonly page: number;
  readonly pageCount: number;
  readonly isText: boolean;
  readonly zooming: Zoom;
  readonly onTurn: (page: number) => void;
  readonly onSwitch: () => void;
}

/** The heading of the source with what turns its pages and makes them larger. */
export function SourceBar({ page, pageCount, isText, zooming, onTurn, onSwitch }: SourceBarProps) {
  const t = useTranslations('reviewSource');
  return (
    <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
      <h2 id="bron" className="font-serif text-heading font-semibold">
        {t('source')}
      </h2>
      {pageCount > 0 && (
        <div className="needs-script flex flex-wrap items-baseline gap-x-4 text-fine">
          {!isText && (
            <>
              <span className="flex items-baseline gap-x-3" role="group" aria-label={t('pages')}>
                <Button
                  type="button"
                  kind="quiet"
                  disabled={page <= 1}
                  aria-label={t('previousPage')}
                  onClick={() => {
                    onTurn(page - 1);
                  }}
                >
                  {t('previous')}
                </Button>
                <span aria-live="polite" className="tabular-nums">
                  {t('page', { page, count: pageCount })}
                </span>
                <Button
                  type="button"
                  kind="quiet"
                  disabled={page >= pageCount}
                  aria-label={t('nextPage')}
                  onClick={() => {
                    onTurn(page + 1);
                  }}
                >
                  {t('next')}
                </Button>
              </span>
              <span className="flex items-baseline gap-x-3" role="group" aria-label={t('size')}>
                <Button type="button" kind="quiet" disabled={!zooming.canShrink} onClick={zooming.shrink}>
                  {t('smaller')}
                </Button>
                <Button type="button" kind="quiet" disabled={!zooming.canGrow} onClick={zooming.grow}>
                  {t('larger')}
                </Button>
                <Button type="button" kind="quiet" disabled={!zooming.canShrink} onClick={zooming.fit}>
                  {t('fitWidth')}
                </Button>
              </span>
            </>
          )}
          <Button type="button" kind="quiet" onClick={onSwitch}>
            {isText ? t('asPages') : t('asText')}
          </Button>
        </div>
      )}
    </div>
  );
}
