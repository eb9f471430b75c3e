'use client';

import { useTranslations } from 'next-intl';
import { Fragment, memo } from 'react';
import type { PrintedLine } from '@/lib/reading/sources/printed-line';
import { isInRange, rangeOfPlace } from '@/lib/review/pointing/source-range';
import { lineElementId } from './line-element';
import { useSourceSelection } from './source-selection';

/** The source as its lines. */
export function SourceText({
  lines,
  cursor,
  isLive,
}: {
  lines: readonly PrintedLine[];
  cursor: number | null;
  /** Whether lines can be pointed at, which takes scripts. */
  isLive: boolean;
}) {
  const t = useTranslations('reviewSource');
  const { selection, spot } = useSourceSelection();
  const marked = spot ? rangeOfPlace(spot) : null;
  const hasPages = (lines.at(-1)?.page ?? 1) > 1;
  return lines.map((line, index) => (
    <Fragment key={index}>
      {hasPages && line.page !== lines[index - 1]?.page && (
        <p role="presentation" className="mt-3 mb-1 px-3 font-sans text-fine text-quiet first:mt-0">
          {t('pageNumber', { page: line.page })}
        </p>
      )}
      <TextLine
        line={line}
        index={index}
        isLive={isLive}
        isMarked={marked !== null && isInRange(marked, line)}
        isSelected={selection !== null && isInRange(selection, line)}
        isCursor={cursor === index}
      />
    </Fragment>
  ));
}

interface TextLineProps {
  readonly line: PrintedLine;
  readonly index: number;
  readonly isLive: boolean;
  readonly isMarked: boolean;
  readonly isSelected: boolean;
  readonly isCursor: boolean;
}

const TextLine = memo(function TextLine({ line, index, isLive, isMarked, isSelected, isCursor }: TextLineProps) {
  const state = isLive ? { role: 'option', 'aria-selected': isSelected } : { role: 'listitem' };
  return (
    <div
      {...state}
      id={lineElementId(line)}
      data-line={index}
      data-marked={isMarked ? '' : undefined}
      data-selected={isSelected ? '' : undefined}
      data-cursor={isCursor ? '' : undefined}
      className="source-line grid grid-cols-[2.5rem_1fr] gap-3 pr-3 pl-1 select-none target:bg-mark-soft"
    >
      <span aria-hidden="true" data-number="" className="text-right text-quiet">
        {line.line}
      </span>
      <span className="min-w-0 break-words whitespace-pre-wrap">{line.text === '' ? '\u00a0' : line.text}</span>
    </div>
  );
});
