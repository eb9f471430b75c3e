import { useCallback, useRef, useState, type KeyboardEvent } from 'react';
import type { PrintedLine } from '@/lib/reading/sources/printed-line';
import { indexOfLine, rangeBetween, type SourceLineAt } from '@/lib/review/pointing/source-range';
import { useSourceSelection } from './source-selection';

export interface LineCursor {
  /** The line that the keys are at; null before any was pointed at. */
  readonly cursor: number | null;
  /** Points at a line: alone, or up to it from where the selection began. */
  readonly point: (index: number, isExtending: boolean) => void;
  /** Moves and extends by key; whether the key was one for it. */
  readonly onKey: (event: KeyboardEvent) => boolean;
}

/** The cursor that goes through the lines of the source, and the selection that it draws. */
export function useLineCursor(
  lines: readonly PrintedLine[],
  canPoint: (line: PrintedLine) => boolean,
  onOpen: (at: SourceLineAt) => void,
): LineCursor {
  const { selection, select, clear, spot } = useSourceSelection();
  const [cursor, setCursor] = useState<number | null>(null);
  const anchor = useRef<number | null>(null);

  const point = useCallback(
    (index: number, isExtending: boolean): void => {
      if (!isExtending || anchor.current === null) anchor.current = index;
      setCursor(index);
      const range = rangeBetween(lines, anchor.current, index);
      if (range) select(range);
    },
    [lines, select],
  );

  const onKey = (event: KeyboardEvent): boolean => {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    const from = cursor ?? (spot ? indexOfLine(lines, spot) : -1);
    const at = from < 0 ? null : from;
    const moveTo = (index: number | null): boolean => {
      if (index === null) return true;
      if (event.shiftKey) {
        anchor.current ??= at ?? index;
        if (!selection) anchor.current = at ?? index;
        point(index, true);
      } else {
        anchor.current = index;
        setCursor(index);
        clear();
      }
      return true;
    };
    switch (event.key) {
      case 'ArrowDown':
        return moveTo(nextLine(lines, at, 1, canPoint));
      case 'ArrowUp':
        return moveTo(nextLine(lines, at, -1, canPoint));
      case 'Home':
        return moveTo(nextLine(lines, null, 1, canPoint));
      case 'End':
        return moveTo(nextLine(lines, lines.length, -1, canPoint));
      case 'PageDown':
        return moveTo(firstOfPage(lines, at, 1, canPoint));
      case 'PageUp':
        return moveTo(firstOfPage(lines, at, -1, canPoint));
      case ' ':
        if (at !== null) point(at, event.shiftKey);
        return true;
      case 'Enter': {
        const line = at === null ? undefined : lines[at];
        if (line) onOpen(line);
        return true;
      }
      case 'Escape':
        if (!selection) return false;
        clear();
        return true;
      default:
        return false;
    }
  };

  return { cursor, point, onKey };
}

/** The nearest line in a direction that can be pointed at; null when there is none. */
function nextLine(
  lines: readonly PrintedLine[],
  from: number | null,
  step: 1 | -1,
  canPoint: (line: PrintedLine) => boolean,
): number | null {
  for (let index = from === null ? 0 : from + step; index >= 0 && index < lines.length; index += step) {
    const line = lines[index];
    if (line && canPoint(line)) return index;
  }
  return null;
}

/** The first line of the page behind or before; of a source without pages, twenty lines on. */
function firstOfPage(
  lines: readonly PrintedLine[],
  from: number | null,
  step: 1 | -1,
  canPoint: (line: PrintedLine) => boolean,
): number | null {
  const at = from ?? 0;
  const page = (lines[at]?.page ?? 1) + step;
  const found = lines.findIndex((line) => line.page === page && canPoint(line));
  if (found >= 0) return found;
  const near = Math.max(0, Math.min(lines.length - 1, at + 20 * step));
  return nextLine(lines, near - step, step, canPoint);
}
