'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { PageSize } from '@/lib/answers/source-lines';
import type { Place, PlaceBox, Reading } from '@/lib/reading/reading';
import type { PrintedLine } from '@/lib/reading/sources/printed-line';
import { Button } from '../../ui/button';
import { useWorkbench } from './session-context';
import { useSourceSelection } from './source-selection';

/** What scrolls must be reachable by keyboard. */
const KEYBOARD_STOP = 0;

export interface SourcePaneProps {
  readonly reviewDraftId: string;
  readonly lines: readonly PrintedLine[];
  /** In points, one per page that can be drawn; none where only the text is there. */
  readonly pageSizes: readonly PageSize[];
}

/** The source: its pages as they are printed, or its lines, with the current spot marked. */
export function SourcePane({ reviewDraftId, lines, pageSizes }: SourcePaneProps) {
  const t = useTranslations('import.workbench');
  const { spot } = useSourceSelection();
  const [isText, setText] = useState(pageSizes.length === 0);
  const [turned, setTurned] = useState<{ page: number; from: Place | null }>({ page: 1, from: null });
  const wanted = turned.from === spot ? turned.page : (spot?.page ?? turned.page);
  const page = Math.max(1, Math.min(pageSizes.length, wanted));
  const size = pageSizes[page - 1];
  const turn = (to: number): void => {
    setTurned({ page: to, from: spot });
  };
  return (
    <section aria-labelledby="bron" className="min-w-0 lg:sticky lg:top-6">
      <h2 id="bron" className="mb-3 font-serif text-heading font-semibold">
        {t('source')}
      </h2>
      {pageSizes.length > 0 && (
        <p className="needs-script mb-2 flex flex-wrap items-center gap-x-4 text-fine">
          {!isText && (
            <>
              <Button
                type="button"
                kind="quiet"
                disabled={page <= 1}
                onClick={() => {
                  turn(page - 1);
                }}
              >
                {t('previousPage')}
              </Button>
              <span aria-live="polite">{t('page', { page, count: pageSizes.length })}</span>
              <Button
                type="button"
                kind="quiet"
                disabled={page >= pageSizes.length}
                onClick={() => {
                  turn(page + 1);
                }}
              >
                {t('nextPage')}
              </Button>
            </>
          )}
          <Button
            type="button"
            kind="quiet"
            onClick={() => {
              setText(!isText);
            }}
          >
            {isText ? t('asPages') : t('asText')}
          </Button>
        </p>
      )}
      {isText || !size ? (
        <SourceLines lines={lines} spot={spot} />
      ) : (
        <SourcePage
          key={page}
          address={`/invoeren/${reviewDraftId}/bladzijde/${String(page)}`}
          page={page}
          size={size}
          lines={lines}
        />
      )}
    </section>
  );
}

function SourcePage({
  address,
  page,
  size,
  lines,
}: {
  address: string;
  page: number;
  size: PageSize;
  lines: readonly PrintedLine[];
}) {
  const t = useTranslations('import.workbench');
  const { session } = useWorkbench();
  const { spot } = useSourceSelection();
  const cells = useMemo(() => cellBoxes(session.reading, page), [session.reading, page]);
  const marked = spot?.page === page ? (spot.box ?? lineBox(lines, spot)) : null;
  return (
    <div
      role="region"
      aria-label={t('pageImage', { page })}
      tabIndex={KEYBOARD_STOP}
      data-scrolls=""
      className="max-h-[80vh] overflow-auto rounded-md border border-line bg-sheet"
    >
      <div className="relative">
        {/* The page is drawn by the server for whoever may see it: no image that could be optimised beforehand. */}
        {/* eslint-disable-next-line @next/next/no-img-element */}
        <img src={address} alt={t('pageImage', { page })} width={size.width} height={size.height} className="w-full" />
        {cells.map((cell) => (
          <button
            key={cell.key}
            type="button"
            tabIndex={-1}
            aria-hidden="true"
            className="absolute rounded-sm border border-edge/40 hover:bg-mark-soft/40"
            style={inPercent(cell.box, size)}
            onClick={() => {
              document
                .getElementById(`tabel-${String(cell.table + 1)}`)
                ?.querySelector<HTMLElement>(`[data-spot="${cell.spot}"]`)
                ?.focus();
            }}
          />
        ))}
        {marked && <MarkedSpot box={marked} size={size} />}
      </div>
    </div>
  );
}

function MarkedSpot({ box, size }: { box: PlaceBox; size: PageSize }) {
  const mark = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The pane alone scrolls: on a small screen the page stays at the cell that is worked on.
    const pane = mark.current?.closest<HTMLElement>('[data-scrolls]');
    if (pane && mark.current) pane.scrollTop = mark.current.offsetTop - pane.clientHeight / 3;
  }, [box]);
  return (
    <div
      ref={mark}
      data-marked=""
      aria-hidden="true"
      className="pointer-events-none absolute rounded-sm bg-mark opacity-60 mix-blend-multiply outline-2 outline-mark"
      style={inPercent(box, size)}
    />
  );
}

function SourceLines({ lines, spot }: { lines: readonly PrintedLine[]; spot: Place | null }) {
  const t = useTranslations('import.workbench');
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const marked = list.current?.querySelector<HTMLElement>('[data-marked]');
    if (marked && list.current) list.current.scrollTop = marked.offsetTop - list.current.clientHeight / 3;
  }, [spot]);
  return (
    <div
      ref={list}
      role="region"
      aria-label={t('source')}
      tabIndex={KEYBOARD_STOP}
      className="relative max-h-[75vh] overflow-auto rounded-md border border-line bg-sheet py-3 font-mono text-[0.8125rem] leading-relaxed"
    >
      <ol>
        {lines.map((line, index) => {
          const isMarked =
            spot?.page === line.page && line.line >= spot.line && line.line <= (spot.endLine ?? spot.line);
          return (
            <li
              key={index}
              id={`regel-${String(index + 1)}`}
              data-marked={isMarked ? '' : undefined}
              className="grid grid-cols-[3rem_1fr] gap-3 px-2 target:bg-mark-soft data-marked:bg-mark data-marked:text-on-mark"
            >
              <span
                aria-hidden="true"
                className={isMarked ? 'text-right select-none' : 'text-right text-quiet select-none'}
              >
                {line.line}
              </span>
              <span className="min-w-0 break-words whitespace-pre-wrap">{line.text === '' ? '\u00a0' : line.text}</span>
            </li>
          );
        })}
      </ol>
    </div>
  );
}

interface CellBox {
  readonly key: string;
  readonly table: number;
  readonly spot: string;
  readonly box: PlaceBox;
}

function cellBoxes({ answer }: Reading, page: number): CellBox[] {
  return (answer?.tables ?? []).flatMap((table, tableIndex) =>
    table.rows.flatMap((row, rowIndex) =>
      row.cells.flatMap(({ at }, cell): CellBox[] => {
        if (at.page !== page || !at.box) return [];
        const spot = `${String(rowIndex + 1)}-${String(cell + 1)}`;
        return [{ key: `${String(tableIndex)}-${spot}`, table: tableIndex, spot, box: at.box }];
      }),
    ),
  );
}

function lineBox(lines: readonly PrintedLine[], { page, line }: Place): PlaceBox | null {
  return lines.find((each) => each.page === page && each.line === line)?.box ?? null;
}

/** A box in points as shares of its page, so that it fits at any width. */
function inPercent(box: PlaceBox, size: PageSize) {
  const share = (part: number, whole: number): string => `${String((100 * part) / whole)}%`;
  return {
    left: share(box.x, size.width),
    top: share(box.y, size.height),
    width: share(box.width, size.width),
    height: share(box.height, size.height),
  };
}
