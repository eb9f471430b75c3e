'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

const EVERY_MILLISECONDS = 1500;

/** Asks for the page anew while something is under way and somebody looks. What is typed stays. */
export function RefreshWhileBusy({ isBusy }: { isBusy: boolean }): null {
  const router = useRouter();
  useEffect(() => {
    if (!isBusy) return;
    const timer = setInterval(() => {
      if (!document.hidden) router.refresh();
    }, EVERY_MILLISECONDS);
    return () => clearInterval(timer);
  }, [isBusy, router]);
  return null;
}
