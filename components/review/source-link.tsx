import type { ReactNode } from 'react';

/** Leads from what was read to where it stands. */
export function SourceLink({ line, children }: { line: number; children: ReactNode }) {
  return (
    <a href={`#regel-${String(line)}`} className="justify-self-start text-fine">
      {children}
    </a>
  );
}
