'use client';

import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';
import type { Place } from '@/lib/reading/reading';
import type { SourceRange } from '@/lib/review/pointing/source-range';

/** On a screen that has no room for both, one of the two is shown. */
export const PANE_NAMES = ['source', 'reading'] as const;
export type ReviewPane = (typeof PANE_NAMES)[number];

/** What is pointed at in the source, and how the rest of the screen leads to it. */
export interface SourceSelection {
  /** The lines that a person selected; what can be made of them is offered in the source pane. */
  readonly selection: SourceRange | null;
  readonly select: (range: SourceRange) => void;
  readonly clear: () => void;
  /** The spot that is looked at. */
  readonly spot: Place | null;
  /** Marks a spot and scrolls the source to it, for what merely has the focus. */
  readonly look: (at: Place) => void;
  /** Leads to a spot, for who asked to see it: also brings the source itself in view. */
  readonly showSpot: (at: Place) => void;
  readonly pane: ReviewPane;
  readonly showPane: (pane: ReviewPane) => void;
}

const SourceSelectionContext = createContext<SourceSelection | null>(null);

/** What is pointed at in the source; null where a reading is only shown. */
export function useOptionalSourceSelection(): SourceSelection | null {
  return useContext(SourceSelectionContext);
}

export function useSourceSelection(): SourceSelection {
  const selection = useContext(SourceSelectionContext);
  if (selection === null) throw new Error('outside a review session');
  return selection;
}

/** Holds what is pointed at in the source, apart from the review itself: pointing changes nothing. */
export function SourceSelectionProvider({ children }: { children: ReactNode }) {
  const [selection, setSelection] = useState<SourceRange | null>(null);
  const [spot, setSpot] = useState<Place | null>(null);
  const [pane, setPane] = useState<ReviewPane>('reading');
  const actions = useMemo(
    () => ({
      select: (range: SourceRange): void => {
        setSelection(range);
      },
      clear: (): void => {
        setSelection(null);
      },
      look: (at: Place): void => {
        setSpot(at);
      },
      showSpot: (at: Place): void => {
        // A place of its own, so that asking again for the same spot scrolls to it again.
        setSpot({ ...at });
        setPane('source');
      },
      showPane: (next: ReviewPane): void => {
        setPane(next);
      },
    }),
    [],
  );
  const value = useMemo<SourceSelection>(
    () => ({ selection, spot, pane, ...actions }),
    [selection, spot, pane, actions],
  );
  return <SourceSelectionContext value={value}>{children}</SourceSelectionContext>;
}
