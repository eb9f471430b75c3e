'use client';

import { useId, type ReactNode, type SelectHTMLAttributes } from 'react';

export const CHOICE_CONTROL = 'min-w-0 max-w-full rounded-md border border-edge bg-sheet px-2 py-1 text-fine text-ink';

/** A short choice beside its label. */
export function LineChoice({
  label,
  children,
  ...rest
}: Omit<SelectHTMLAttributes<HTMLSelectElement>, 'className' | 'id'> & { label: string; children: ReactNode }) {
  const id = useId();
  return (
    <span className="flex min-w-0 flex-wrap items-baseline gap-2">
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      <select id={id} className={CHOICE_CONTROL} {...rest}>
        {children}
      </select>
    </span>
  );
}
