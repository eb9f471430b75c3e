'use client';

import { useEffect, useRef, useState } from 'react';
import type { PageSize } from '@/lib/answers/source-lines';
import type { DrawnLine } from '@/lib/review/pointing/page-geometry';
import { SourcePage } from './source-page';

export interface SourcePagesProps {
  readonly reviewDraftId: string;
  readonly pageSizes: readonly PageSize[];
  readonly drawn: ReadonlyMap<number, readonly DrawnLine[]>;
  readonly cursor: number | null;
  /** The page of the line that the keys are at: always there, whatever is in view. */
  readonly cursorPage: number | null;
  /** 1: as wide as the pane. */
  readonly zoom: number;
  readonly onPage: (page: number) => void;
}

const NO_LINES: readonly DrawnLine[] = [];

/** All pages under each other. Those in view and their neighbours are drawn, the others keep their room. */
export function SourcePages({ reviewDraftId, pageSizes, drawn, cursor, cursorPage, zoom, onPage }: SourcePagesProps) {
  const list = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState<ReadonlySet<number>>(() => new Set());
  useEffect(() => {
    const pages = list.current;
    const pane = pages?.parentElement;
    if (!pages || !pane) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        setNear((before) => {
          const after = new Set(before);
          for (const entry of entries) {
            const page = Number(entry.target.getAttribute('data-page'));
            if (entry.isIntersecting) after.add(page);
            else after.delete(page);
          }
          return after;
        });
      },
      { root: pane, rootMargin: '75% 0px' },
    );
    for (const page of pages.querySelectorAll('[data-page]')) observer.observe(page);
    return () => {
      observer.disconnect();
    };
  }, [pageSizes]);
  useEffect(() => {
    const pages = list.current;
    const pane = pages?.parentElement;
    if (!pages || !pane) return undefined;
    const tell = (): void => {
      onPage(pageInView(pages, pane));
    };
    pane.addEventListener('scroll', tell, { passive: true });
    return () => {
      pane.removeEventListener('scroll', tell);
    };
  }, [onPage]);
  return (
    <div ref={list} role="presentation" className="grid gap-3" style={{ width: `${String(zoom * 100)}%` }}>
      {pageSizes.map((size, index) => {
        const page = index + 1;
        const isCursorPage = cursorPage === page;
        return (
          <SourcePage
            key={page}
            address={`/invoeren/${reviewDraftId}/bladzijde/${String(page)}`}
            page={page}
            size={size}
            lines={drawn.get(page) ?? NO_LINES}
            cursor={isCursorPage ? cursor : null}
            isNear={near.has(page) || isCursorPage}
            isLarge={zoom > 1.3}
          />
        );
      })}
    </div>
  );
}

/** The page that stands at a third of the pane. */
function pageInView(pages: HTMLElement, pane: HTMLElement): number {
  const line = pane.getBoundingClientRect().top + pane.clientHeight / 3;
  let found = 1;
  for (const page of pages.querySelectorAll('[data-page]')) {
    if (page.getBoundingClientRect().top > line) break;
    found = Number(page.getAttribute('data-page'));
  }
  return found;
}
