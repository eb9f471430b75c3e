import { useTranslations } from 'next-intl';

const PLACES = [
  { key: 'queue', href: '/reeksen/wachtrij' },
  { key: 'decisions', href: '/reeksen/besluiten' },
  { key: 'unconfirmed', href: '/reeksen/voorlopig' },
] as const;

/** The screens on which series are kept in order. */
export function SeriesNavigation({ here }: { here: (typeof PLACES)[number]['key'] | null }) {
  const text = useTranslations('series.nav');
  return (
    <nav aria-label={text('label')} className="mb-6">
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {PLACES.map(({ key, href }) => (
          <li key={key}>
            <a
              href={href}
              aria-current={key === here ? 'page' : undefined}
              className="block border-b-2 border-transparent py-1 no-underline hover:border-line aria-[current]:border-act"
            >
              {text(key)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
