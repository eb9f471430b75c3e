import type { ReactNode } from 'react';

/** An empty list says that it is empty and what to do next. */
export function EmptyState({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="max-w-measure border-l-3 border-line py-1 pl-4">
      <p className="font-serif text-reading font-semibold">{title}</p>
      {children && <div className="mt-1 text-quiet">{children}</div>}
    </div>
  );
}
