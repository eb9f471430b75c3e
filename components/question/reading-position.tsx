'use client';

import { useEffect } from 'react';

/** Marks in the contents the sub-question that is being read. Without scripts the contents are plain links. */
export function ReadingPosition(): null {
  useEffect(() => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-contents]')];
    const linkOf = new Map(links.map((link) => [link.hash.slice(1), link]));
    const visible = new Set<string>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const entry of entries) {
          if (entry.isIntersecting) visible.add(entry.target.id);
          else visible.delete(entry.target.id);
        }
        const here = [...linkOf.keys()].find((id) => visible.has(id));
        if (here === undefined) return;
        for (const [id, link] of linkOf) {
          if (id === here) link.setAttribute('aria-current', 'location');
          else link.removeAttribute('aria-current');
        }
      },
      { rootMargin: '0px 0px -55% 0px' },
    );
    for (const id of linkOf.keys()) {
      const target = document.getElementById(id);
      if (target) observer.observe(target);
    }
    return () => observer.disconnect();
  }, []);
  return null;
}
