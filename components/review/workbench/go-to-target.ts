import type { ReadingTarget } from '@/lib/review/pointing/target-of-line';
import { fieldElementId, itemElementId, partElementId, tableElementId } from './reading-target';

/** The element that shows a piece of the reading; null when it is not on the screen. */
export function elementOfTarget(target: ReadingTarget): HTMLElement | null {
  switch (target.kind) {
    case 'cell':
      return inTable(target.table, target.row + 1, target.cell + 1);
    case 'label':
      return inTable(target.table, target.row + 1, 0);
    case 'table':
      return inTable(target.table, 1, 1);
    case 'part':
      return document.getElementById(partElementId(target.part));
    case 'item':
      return document.getElementById(itemElementId(target.item));
    case 'field':
      return document.getElementById(fieldElementId(target.name));
  }
}

/** Brings the piece in view, gives it the focus and lets it stand out for a moment. Whether it is on the screen. */
export function goToTarget(target: ReadingTarget): boolean {
  const element = elementOfTarget(target);
  if (!element) return false;
  const opener = element.querySelector<HTMLElement>('button[aria-expanded="false"][data-opens-table]');
  if (opener) {
    opener.click();
    requestAnimationFrame(() => goToTarget(target));
    return true;
  }
  openAround(element);
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  focusOn(element);
  element.setAttribute('data-pointed', '');
  setTimeout(() => {
    element.removeAttribute('data-pointed');
  }, POINTED_MS);
  return true;
}

const POINTED_MS = 2_000;

/** What takes no focus of itself takes it this once, so that reading aloud goes on there. */
function focusOn(element: HTMLElement): void {
  if (!element.matches('input, select, textarea, button, a[href], summary, [tabindex]')) {
    element.setAttribute('tabindex', '-1');
  }
  element.focus({ preventScroll: true });
}

function openAround(element: HTMLElement): void {
  for (let around = element.closest('details'); around; around = around.parentElement?.closest('details') ?? null) {
    around.open = true;
  }
}

function inTable(table: number, row: number, column: number): HTMLElement | null {
  const element = document.getElementById(tableElementId(table));
  return element?.querySelector<HTMLElement>(`[data-spot="${String(row)}-${String(column)}"]`) ?? element;
}
