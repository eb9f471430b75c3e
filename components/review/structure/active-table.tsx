'use client';

import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';

interface ActiveTable {
  readonly active: number | null;
  readonly setActive: (index: number) => void;
}

const ActiveTableContext = createContext<ActiveTable>({ active: null, setActive: () => undefined });

/** Which table is worked on: it alone shows what can be done with its rows and cells. */
export function useActiveTable(): ActiveTable {
  return useContext(ActiveTableContext);
}

export function ActiveTableProvider({ children }: { children: ReactNode }) {
  const [active, setActive] = useState<number | null>(null);
  const value = useMemo(() => ({ active, setActive }), [active]);
  return <ActiveTableContext value={value}>{children}</ActiveTableContext>;
}
