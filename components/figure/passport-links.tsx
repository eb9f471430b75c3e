'use client';

import { usePathname, useRouter, useSearchParams } from 'next/navigation';
import { useEffect } from 'react';

/** From here on there is room beside a table (the breakpoint xl). */
const WIDE = '(width >= 78rem)';

/**
 * On wide screens a figure opens its passport beside the table, without leaving the place in the text. Elsewhere, and
 * without scripts, the link leads to the figure's own page, which says the same.
 */
export function PassportLinks(): null {
  const router = useRouter();
  const path = usePathname();
  const parameters = useSearchParams();
  const open = parameters.get('cijfer');

  useEffect(() => {
    const openBeside = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a[data-passport]') : null;
      if (!(link instanceof HTMLAnchorElement) || isForNewTab(event) || !matchMedia(WIDE).matches) return;
      event.preventDefault();
      const wanted = new URLSearchParams(parameters);
      const key = link.dataset.passport ?? '';
      if (key === '') wanted.delete('cijfer');
      else wanted.set('cijfer', key);
      const query = wanted.toString();
      router.push(query === '' ? path : `${path}?${query}`, { scroll: false });
      if (key === '' && open !== null)
        document.getElementById(`cel-${open.replace(/^zin-/, '')}`)?.focus({ preventScroll: true });
    };
    document.addEventListener('click', openBeside);
    return () => document.removeEventListener('click', openBeside);
  }, [router, path, parameters, open]);

  useEffect(() => {
    if (open !== null) document.getElementById('paspoort')?.focus({ preventScroll: true });
  }, [open]);
  return null;
}

function isForNewTab(event: MouseEvent): boolean {
  return (
    event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
  );
}
