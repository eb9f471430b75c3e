import type { ReactNode } from 'react';

/** What scrolls must be reachable by keyboard: without a stop there, Safari offers none. */
const KEYBOARD_STOP = 0;

/**
 * The frame of a table: wider than the screen, it scrolls here and not the page, and on small screens its first column
 * stays in view.
 */
export function TableFrame({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div role="region" aria-label={label} tabIndex={KEYBOARD_STOP} className="table-frame">
      {children}
    </div>
  );
}
