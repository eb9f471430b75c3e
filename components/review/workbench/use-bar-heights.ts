import { useEffect, useRef, type RefObject } from 'react';

/**
 * Keeps what takes the focus clear of the bars that stay in view: the page scrolls as if it ended where they begin. The
 * heights are in the variables `--review-top` and `--review-bottom` of the page, in pixels.
 */
export function useBarHeights(): {
  readonly top: RefObject<HTMLDivElement | null>;
  readonly bottom: RefObject<HTMLDivElement | null>;
} {
  const top = useRef<HTMLDivElement>(null);
  const bottom = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { style } = document.documentElement;
    const measure = (): void => {
      style.setProperty('--review-top', `${String(top.current?.offsetHeight ?? 0)}px`);
      style.setProperty('--review-bottom', `${String(bottom.current?.offsetHeight ?? 0)}px`);
    };
    const observer = new ResizeObserver(measure);
    for (const bar of [top.current, bottom.current]) if (bar) observer.observe(bar);
    measure();
    document.documentElement.setAttribute('data-reviewing', '');
    return () => {
      observer.disconnect();
      document.documentElement.removeAttribute('data-reviewing');
      style.removeProperty('--review-top');
      style.removeProperty('--review-bottom');
    };
  }, []);
  return { top, bottom };
}
