'use client';

import { useTranslations } from 'next-intl';
import { memo, useEffect, useMemo, useRef, useState } from 'react';
import type { PageSize } from '@/lib/answers/source-lines';
import type { PlaceBox } from '@/lib/reading/reading';
import { boxesOfPlace, cellBoxes, type DrawnLine } from '@/lib/review/pointing/page-geometry';
import { isInRange } from '@/lib/review/pointing/source-range';
import { lineElementId } from './line-element';
import { useWorkbench } from './session-context';
import { useSourceSelection } from './source-selection';

export interface SourcePageProps {
  /** Of its picture, without a width. */
  readonly address: string;
  readonly page: number;
  readonly size: PageSize;
  readonly lines: readonly DrawnLine[];
  /** Of the line that the keys are at, among all lines. */
  readonly cursor: number | null;
  /** Whether it is in view or about to be: only then is it drawn. */
  readonly isNear: boolean;
  /** Whether it is shown so large that the usual picture would be coarse. */
  readonly isLarge: boolean;
}

/** The pixels of a picture that is looked at closely, as the route of the pages takes them. */
const LARGE_WIDTH = 2_400;

/** One page as it is printed, with its lines to point at and the current spot marked. */
export function SourcePage({ address, page, size, lines, cursor, isNear, isLarge }: SourcePageProps) {
  const t = useTranslations('reviewSource');
  const { selection, spot } = useSourceSelection();
  const marks = spot && isNear ? boxesOfPlace(lines, spot, page) : [];
  return (
    <div
      role="group"
      aria-label={t('pageNumber', { page })}
      data-page={page}
      className="bg-white relative w-full overflow-hidden scheme-light"
      style={{ aspectRatio: `${String(size.width)} / ${String(size.height)}` }}
    >
      {isNear ? (
        <PagePicture address={isLarge ? `${address}?breedte=${String(LARGE_WIDTH)}` : address} />
      ) : (
        <span role="presentation" className="absolute inset-x-0 top-1/3 text-center text-fine text-quiet">
          {t('pageNumber', { page })}
        </span>
      )}
      {isNear && <CellOutlines page={page} size={size} />}
      {marks.map((box, index) => (
        <span
          key={index}
          data-marked=""
          aria-hidden="true"
          className="pointer-events-none absolute -m-0.5 rounded-sm bg-mark p-0.5 mix-blend-multiply outline-2 outline-other"
          style={inPercent(box, size)}
        />
      ))}
      {isNear &&
        lines.map(({ index, line, box }) => (
          <DrawnLineOption
            key={index}
            id={lineElementId(line)}
            index={index}
            number={line.line}
            text={line.text}
            box={box}
            size={size}
            isSelected={selection !== null && isInRange(selection, line)}
            isCursor={cursor === index}
            isSpot={spot?.page === page && spot.line === line.line}
          />
        ))}
    </div>
  );
}

interface DrawnLineOptionProps {
  readonly id: string;
  readonly index: number;
  readonly number: number;
  readonly text: string;
  readonly box: PlaceBox;
  readonly size: PageSize;
  readonly isSelected: boolean;
  readonly isCursor: boolean;
  readonly isSpot: boolean;
}

/** A line over the picture; its number stands in the margin, where the reading names it. */
const DrawnLineOption = memo(function DrawnLineOption(props: DrawnLineOptionProps) {
  const t = useTranslations('reviewSource');
  const { box, size, number, isSpot, isSelected, isCursor } = props;
  const isNamed = isSpot || isSelected || isCursor;
  return (
    <>
      <span
        role="presentation"
        aria-hidden="true"
        data-named={isNamed ? '' : undefined}
        className="page-line-number absolute -translate-y-1/2"
        style={{ top: `${String((100 * (box.y + box.height / 2)) / size.height)}%` }}
      >
        {isNamed ? t('lineNumber', { line: number }) : number}
      </span>
      <span
        role="option"
        id={props.id}
        aria-selected={isSelected}
        aria-label={props.text}
        data-line={props.index}
        data-selected={isSelected ? '' : undefined}
        data-cursor={isCursor ? '' : undefined}
        className="page-line absolute rounded-[2px]"
        style={inPercent(box, size)}
      />
    </>
  );
});

/** Thin lines around what was read as a cell. */
function CellOutlines({ page, size }: { page: number; size: PageSize }) {
  const { session } = useWorkbench();
  const { answer } = session.reading;
  const cells = useMemo(() => cellBoxes({ ...session.reading, answer }, page), [session.reading, answer, page]);
  return cells.map(({ table, row, cell, box }) => (
    <span
      key={`${String(table)}-${String(row)}-${String(cell)}`}
      aria-hidden="true"
      className="pointer-events-none absolute -m-px rounded-[2px] border border-act/30 p-px"
      style={inPercent(box, size)}
    />
  ));
}

const RETRY_AFTER_MS = 2_500;

/** The picture of a page; when it cannot be had it is asked for again, and that is said. */
function PagePicture({ address }: { address: string }) {
  const t = useTranslations('reviewSource');
  const [state, setState] = useState<'loading' | 'drawn' | 'failed'>('loading');
  const [attempt, setAttempt] = useState(0);
  const image = useRef<HTMLImageElement>(null);
  useEffect(() => {
    if (image.current?.complete && image.current.naturalWidth > 0) setState('drawn');
  }, []);
  useEffect(() => {
    if (state !== 'failed') return undefined;
    const timer = setTimeout(
      () => {
        setAttempt((count) => count + 1);
      },
      RETRY_AFTER_MS * Math.min(8, 1 + attempt),
    );
    return () => {
      clearTimeout(timer);
    };
  }, [state, attempt]);
  return (
    <>
      {state !== 'drawn' && (
        <span role="presentation" className="absolute inset-x-0 top-1/3 px-8 text-center text-fine text-quiet">
          {state === 'loading' ? t('drawing') : t('notDrawn')}
        </span>
      )}
      {/* The page is drawn by the server for whoever may see it: no picture that could be optimised beforehand. */}
      {/* eslint-disable-next-line @next/next/no-img-element */}
      <img
        key={attempt}
        ref={image}
        src={address}
        alt=""
        draggable={false}
        decoding="async"
        className={state === 'drawn' ? 'absolute inset-0 size-full' : 'absolute inset-0 size-full opacity-0'}
        onLoad={() => {
          setState('drawn');
        }}
        onError={() => {
          setState('failed');
        }}
      />
    </>
  );
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
