import type { PageSize } from '@/lib/answers/source-lines';
import type { PlaceBox } from '@/lib/reading/reading';

const MARGIN_PX = 24;

/**
 * Scrolls the pane, and nothing else, until a spot is in view: an element, or a box on the page that the element is. What
 * is in view already stays where it is.
 */
export function scrollToSpot(
  pane: HTMLElement,
  selector: string,
  onPage: { readonly box: PlaceBox; readonly size: PageSize } | null,
): void {
  const element = pane.querySelector<HTMLElement>(selector);
  if (!element) return;
  const frame = pane.getBoundingClientRect();
  const whole = element.getBoundingClientRect();
  const spot = onPage
    ? {
        left: whole.left + (onPage.box.x / onPage.size.width) * whole.width,
        top: whole.top + (onPage.box.y / onPage.size.height) * whole.height,
        width: (onPage.box.width / onPage.size.width) * whole.width,
        height: (onPage.box.height / onPage.size.height) * whole.height,
      }
    : { left: frame.left, top: whole.top, width: 0, height: whole.height };
  if (spot.top < frame.top + MARGIN_PX || spot.top + spot.height > frame.bottom - MARGIN_PX) {
    pane.scrollTop += spot.top - frame.top - frame.height / 3;
  }
  if (onPage && (spot.left < frame.left || spot.left + spot.width > frame.right)) {
    pane.scrollLeft += spot.left - frame.left - (frame.width - spot.width) / 2;
  }
}
