'use client';

import type { ReactNode } from 'react';

/** A form of fields under one another. The server checks what is sent, so that the words beside a field are always ours. */
export function Form({ action, children }: { action: (form: FormData) => void; children: ReactNode }) {
  return (
    <form action={action} noValidate className="grid gap-5">
      {children}
    </form>
  );
}
