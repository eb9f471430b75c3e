import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** 1: as wide as the pane. */
const STEPS = [1, 1.25, 1.5, 2, 2.5, 3] as const;

export interface Zoom {
  readonly zoom: number;
  readonly canGrow: boolean;
  readonly canShrink: boolean;
  readonly grow: () => void;
  readonly shrink: () => void;
  readonly fit: () => void;
}

/** How large the pages are shown. What is marked, or else the middle of the pane, stays where it is. */
export function useZoom(pane: RefObject<HTMLElement | null>): Zoom {
  const [zoom, setZoom] = useState<number>(1);
  const held = useRef<Held | null>(null);
  useLayoutEffect(() => {
    if (pane.current && held.current) putBack(pane.current, held.current);
    held.current = null;
  }, [pane, zoom]);
  const at = STEPS.findIndex((step) => step === zoom);
  const change = (to: number): void => {
    const next = STEPS[Math.max(0, Math.min(STEPS.length - 1, to))];
    if (next === undefined || next === zoom) return;
    held.current = pane.current ? hold(pane.current) : null;
    setZoom(next);
  };
  return {
    zoom,
    canGrow: at < STEPS.length - 1,
    canShrink: at > 0,
    grow: () => {
      change(at + 1);
    },
    shrink: () => {
      change(at - 1);
    },
    fit: () => {
      change(0);
    },
  };
}

/** A point of a page, as shares of it, and where it stands in the pane. */
interface Held {
  readonly page: HTMLElement;
  readonly x: number;
  readonly y: number;
  readonly left: number;
  readonly top: number;
}

function hold(pane: HTMLElement): Held | null {
  const frame = pane.getBoundingClientRect();
  const mark = [...pane.querySelectorAll('[data-marked], [data-cursor]')]
    .map((each) => each.getBoundingClientRect())
    .find((box) => box.bottom > frame.top && box.top < frame.bottom);
  const [x, y] = mark
    ? [mark.left + mark.width / 2, mark.top + mark.height / 2]
    : [frame.left + frame.width / 2, frame.top + frame.height / 2];
  const pages = [...pane.querySelectorAll<HTMLElement>('[data-page]')];
  const page = pages.find((each) => each.getBoundingClientRect().bottom >= y) ?? pages.at(-1);
  if (!page) return null;
  const box = page.getBoundingClientRect();
  return {
    page,
    x: (x - box.left) / box.width,
    y: (y - box.top) / box.height,
    left: x - frame.left,
    top: y - frame.top,
  };
}

/** The point stands where it stood; when it does not fit beside the edge of the page, as near as can be. */
function putBack(pane: HTMLElement, { page, x, y, left, top }: Held): void {
  const frame = pane.getBoundingClientRect();
  const box = page.getBoundingClientRect();
  pane.scrollLeft += box.left + x * box.width - frame.left - left;
  pane.scrollTop += box.top + y * box.height - frame.top - top;
}
