'use client';

import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { PageSize } from '@/lib/answers/source-lines';
import type { PrintedLine } from '@/lib/reading/sources/printed-line';
import { boxesOfPlace, cellAt, cellBoxes, drawnLines, nearestLine } from '@/lib/review/pointing/page-geometry';
import type { SourceLineAt } from '@/lib/review/pointing/source-range';
import { targetOfLine, type ReadingTarget } from '@/lib/review/pointing/target-of-line';
import { goToTarget } from './go-to-target';
import { isTyping } from './is-typing';
import { lineElementId } from './line-element';
import { scrollToSpot } from './scroll-to-spot';
import { SelectionBar } from './selection-bar';
import { useWorkbench } from './session-context';
import { SourceBar } from './source-bar';
import { SourcePages } from './source-pages';
import { useSourceSelection } from './source-selection';
import { SourceText } from './source-text';
import { useHasScripts } from './use-has-scripts';
import { useLineCursor } from './use-line-cursor';
import { usePointing, type Pointed } from './use-pointing';
import { useZoom } from './use-zoom';

/** What scrolls must be reachable by keyboard. */
const KEYBOARD_STOP = 0;

export interface SourcePaneProps {
  readonly reviewDraftId: string;
  readonly lines: readonly PrintedLine[];
  /** In points, one per page that can be drawn; none where only the text is there. */
  readonly pageSizes: readonly PageSize[];
}

interface PointedSpot extends Pointed {
  readonly target: ReadingTarget | null;
}

/** The source: its pages as they are printed, or its lines, to point at and with the current spot marked. */
export function SourcePane({ reviewDraftId, lines, pageSizes }: SourcePaneProps) {
  const t = useTranslations('reviewSource');
  const { session } = useWorkbench();
  const { reading } = session;
  const { selection, spot, showPane } = useSourceSelection();
  const isLive = useHasScripts();
  const pane = useRef<HTMLDivElement>(null);
  const drawn = useMemo(() => drawnLines(lines), [lines]);
  const [isTextChosen, setTextChosen] = useState(pageSizes.length === 0);
  // Without scripts there is nothing to turn the pages with, and no style may stand in the page itself.
  const isText = isTextChosen || !isLive;
  const [page, setPage] = useState(1);
  const zooming = useZoom(pane);
  const { zoom } = zooming;
  const canPoint = useCallback(
    (line: PrintedLine): boolean => line.text.trim() !== '' && (isText || line.box !== undefined),
    [isText],
  );
  const open = (target: ReadingTarget | null): void => {
    if (!target) return;
    showPane('reading');
    // The reading must be on the screen before it can take the focus.
    requestAnimationFrame(() => goToTarget(target));
  };
  const openLine = (at: SourceLineAt): void => {
    open(targetOfLine(reading, lines, at));
  };
  const { cursor, point, onKey } = useLineCursor(lines, canPoint, openLine);

  const find = (x: number, y: number): PointedSpot | null => {
    const under = document.elementFromPoint(x, y);
    if (isText) {
      const index = Number(under?.closest('[data-line]')?.getAttribute('data-line') ?? -1);
      const line = lines[index];
      return line ? { index, target: targetOfLine(reading, lines, line) } : null;
    }
    const sheet = under?.closest('[data-page]');
    const number = Number(sheet?.getAttribute('data-page') ?? 0);
    const size = pageSizes[number - 1];
    if (!sheet || !size) return null;
    const box = sheet.getBoundingClientRect();
    const [pageX, pageY] = [((x - box.left) / box.width) * size.width, ((y - box.top) / box.height) * size.height];
    const line = nearestLine(drawn.get(number) ?? [], pageX, pageY);
    if (!line) return null;
    const cell = cellAt(cellBoxes(reading, number), pageX, pageY);
    return {
      index: line.index,
      target: cell ? { kind: 'cell', ...cell } : targetOfLine(reading, lines, line.line),
    };
  };
  const isOneLine =
    selection !== null &&
    selection.firstLine.page === selection.lastLine.page &&
    selection.firstLine.line === selection.lastLine.line;
  const pointing = usePointing<PointedSpot>({
    find,
    point,
    open: ({ target }) => {
      open(target);
    },
    canExtendByTap: isOneLine,
  });

  useEffect(() => {
    if (!spot || !pane.current) return;
    const size = pageSizes[spot.page - 1];
    const box = boxesOfPlace(drawn.get(spot.page) ?? [], spot, spot.page)[0];
    if (isText || !size || !box) scrollToSpot(pane.current, `#${lineElementId(spot)}`, null);
    else scrollToSpot(pane.current, `[data-page="${String(spot.page)}"]`, { box, size });
  }, [spot, isText, drawn, pageSizes]);
  useEffect(() => {
    if (cursor === null || !pane.current) return;
    pane.current.querySelector('[data-cursor]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [cursor]);

  const zoomByKey = (key: string): boolean => {
    if (isText) return false;
    if (key === '+' || key === '=') zooming.grow();
    else if (key === '-' || key === '−') zooming.shrink();
    else if (key === '0') zooming.fit();
    else return false;
    return true;
  };
  const latestZoom = useRef(zoomByKey);
  useEffect(() => {
    latestZoom.current = zoomByKey;
  });
  useEffect(() => {
    const listen = (event: globalThis.KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (latestZoom.current(event.key)) event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    return () => {
      document.removeEventListener('keydown', listen);
    };
  }, []);
  const turnTo = (to: number): void => {
    const sheet = pane.current?.querySelector<HTMLElement>(`[data-page="${String(to)}"]`);
    if (sheet && pane.current) pane.current.scrollTop = sheet.offsetTop;
  };

  const cursorLine = cursor === null ? undefined : lines[cursor];
  return (
    <section aria-labelledby="bron" className="source-pane min-w-0">
      <SourceBar
        page={page}
        pageCount={pageSizes.length}
        isText={isText}
        zooming={zooming}
        onTurn={turnTo}
        onSwitch={() => {
          setTextChosen(!isTextChosen);
        }}
      />
      {/* Without scripts it is a region to scroll, with them a list to choose from. */}
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/aria-activedescendant-has-tabindex */}
      <div
        ref={pane}
        role={isLive ? 'listbox' : 'region'}
        aria-multiselectable={isLive ? true : undefined}
        aria-label={t('lines')}
        aria-describedby={isLive ? 'bron-uitleg' : undefined}
        aria-activedescendant={cursorLine ? lineElementId(cursorLine) : undefined}
        tabIndex={KEYBOARD_STOP}
        data-scrolls=""
        data-view={isText ? 'text' : 'pages'}
        className={
          isText
            ? 'source-scroll overflow-auto border border-line bg-sheet py-3 font-mono text-[0.8125rem] leading-relaxed'
            : 'source-scroll overflow-auto border border-line bg-line/60'
        }
        onKeyDown={(event: KeyboardEvent) => {
          if (onKey(event)) {
            event.preventDefault();
            event.stopPropagation();
          }
        }}
        {...pointing}
      >
        {isText ? (
          <SourceText lines={lines} cursor={cursor} isLive={isLive} />
        ) : (
          <SourcePages
            reviewDraftId={reviewDraftId}
            pageSizes={pageSizes}
            drawn={drawn}
            cursor={cursor}
            cursorPage={cursorLine?.page ?? null}
            zoom={zoom}
            onPage={setPage}
          />
        )}
      </div>
      <p id="bron-uitleg" hidden>
        {t('keys')}
      </p>
      <SelectionBar
        onOpen={() => {
          if (selection) openLine(selection.firstLine);
        }}
      />
    </section>
  );
}
