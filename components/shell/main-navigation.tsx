'use client';

import { usePathname } from 'next/navigation';

export interface NavigationItem {
  href: string;
  label: string;
}

/** The main places; the one that is open is marked. A client leaf because only the browser's router knows which it is. */
export function MainNavigation({ label, items }: { label: string; items: readonly NavigationItem[] }) {
  const path = usePathname();
  return (
    <nav aria-label={label}>
      <ul className="flex flex-wrap gap-x-5">
        {items.map((item) => {
          const isHere = path === item.href || path.startsWith(`${item.href}/`);
          return (
            <li key={item.href}>
              <a
                href={item.href}
                aria-current={isHere ? 'page' : undefined}
                className="block border-b-2 border-transparent py-1.5 text-ink no-underline hover:border-line aria-[current]:border-act"
              >
                {item.label}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
