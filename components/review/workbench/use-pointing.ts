import { useRef, type MouseEvent, type PointerEvent } from 'react';

/** A line under the pointer, and the cell when it is on one. */
export interface Pointed {
  /** Of the line, among all lines of the source. */
  readonly index: number;
}

const SCROLL_EDGE_PX = 28;
const SCROLL_STEP_PX = 18;

export interface PointingHandlers {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerCancel: () => void;
  readonly onClick: (event: MouseEvent<HTMLElement>) => void;
}

/**
 * Pointing at lines. With a mouse or pen: dragging selects, a click with shift extends, a click alone also opens what was
 * read there. With a finger, whose dragging scrolls: a tap selects, the next tap extends, a third begins anew.
 */
export function usePointing<Spot extends Pointed>({
  find,
  point,
  open,
  canExtendByTap,
}: {
  find: (x: number, y: number) => Spot | null;
  point: (index: number, isExtending: boolean) => void;
  open: (spot: Spot) => void;
  /** Whether one line is selected and no more. */
  canExtendByTap: boolean;
}): PointingHandlers {
  const drag = useRef<{ readonly start: Spot; last: number; readonly isExtending: boolean } | null>(null);
  return {
    onPointerDown: (event) => {
      if (event.button !== 0 || event.pointerType === 'touch') return;
      const spot = find(event.clientX, event.clientY);
      if (!spot) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      drag.current = { start: spot, last: spot.index, isExtending: event.shiftKey };
    },
    onPointerMove: (event) => {
      const { current } = drag;
      if (!current) return;
      const pane = event.currentTarget;
      const { top, bottom } = pane.getBoundingClientRect();
      if (event.clientY < top + SCROLL_EDGE_PX) pane.scrollTop -= SCROLL_STEP_PX;
      if (event.clientY > bottom - SCROLL_EDGE_PX) pane.scrollTop += SCROLL_STEP_PX;
      const spot = find(event.clientX, Math.max(top + 1, Math.min(bottom - 1, event.clientY)));
      if (!spot || spot.index === current.last) return;
      if (current.last === current.start.index && !current.isExtending) point(current.start.index, false);
      current.last = spot.index;
      point(spot.index, true);
    },
    onPointerUp: (event) => {
      const { current } = drag;
      drag.current = null;
      if (!current) return;
      if (event.currentTarget.hasPointerCapture(event.pointerId))
        event.currentTarget.releasePointerCapture(event.pointerId);
      if (current.last !== current.start.index) return;
      point(current.start.index, current.isExtending);
      if (!current.isExtending) open(current.start);
    },
    onPointerCancel: () => {
      drag.current = null;
    },
    onClick: (event) => {
      const native: unknown = event.nativeEvent;
      if (!(native instanceof globalThis.PointerEvent) || native.pointerType !== 'touch') return;
      const spot = find(event.clientX, event.clientY);
      if (spot) point(spot.index, canExtendByTap);
    },
  };
}
