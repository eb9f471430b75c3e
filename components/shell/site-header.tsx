import { useTranslations, type Locale } from 'next-intl';
import { Icon } from '../ui/icon';
import { TextLink } from '../ui/text-link';
import { MainNavigation, type NavigationItem } from './main-navigation';
import { SearchShortcut } from './search-shortcut';

export interface SiteHeaderProps {
  locale: Locale;
  /** Whoever is signed in, or null. */
  user: { name: string; isAdministrator: boolean; memberships: readonly unknown[] } | null;
  /** How many questions about series wait for a decision of whoever is signed in. */
  waiting: number;
}

/** The quiet bar above every screen: name, search, the main places, and one's own. */
export function SiteHeader({ locale, user, waiting }: SiteHeaderProps) {
  const text = useTranslations('common.header');
  const queueText = useTranslations('series.link');
  const name = useTranslations('common')('name');
  const places: NavigationItem[] = [
    { href: '/vragen', label: text('questions') },
    { href: '/vergelijken', label: text('comparisons') },
  ];
  if (user !== null && user.memberships.length > 0) places.push({ href: '/invoeren', label: text('importing') });
  if (waiting > 0) places.push({ href: '/reeksen/wachtrij', label: queueText('header', { count: waiting }) });
  if (user?.isAdministrator) places.push({ href: '/beheer', label: text('administration') });
  places.push(
    user === null ? { href: '/aanmelden', label: text('signIn') } : { href: '/account', label: text('account') },
  );

  return (
    <header className="no-print border-b border-line">
      <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-7 gap-y-2 px-4 py-3 md:px-8">
        <TextLink
          href="/"
          label={name}
          className="font-serif text-[1.25rem] leading-none font-semibold tracking-tight text-ink no-underline"
        >
          {name.slice(0, 5)}
          <span className="text-act">{name.slice(5)}</span>
        </TextLink>
        <form
          action="/vragen"
          role="search"
          className="order-last flex w-full lg:order-none lg:w-auto lg:max-w-[35rem] lg:min-w-56 lg:flex-1"
        >
          <label htmlFor="zoek" className="only-read">
            {text('search')}
          </label>
          <input
            id="zoek"
            name="zoek"
            type="search"
            maxLength={200}
            placeholder={text('search')}
            aria-keyshortcuts="/"
            className="min-w-0 flex-1 rounded-l-md border border-r-0 border-edge bg-sheet px-3.5 py-2 text-body text-ink placeholder:text-quiet focus-visible:outline-offset-[-1px]"
          />
          <button
            type="submit"
            className="flex items-center gap-1.5 rounded-r-md border border-edge bg-sheet px-3 text-small text-act hover:bg-act-soft"
          >
            <Icon name="search" />
            {text('searchButton')}
          </button>
          <SearchShortcut inputId="zoek" />
        </form>
        <div className="flex flex-wrap items-center gap-x-5 gap-y-1 sm:ml-auto">
          <MainNavigation label={text('navigation')} items={places} />
          {user !== null && (
            <form action="/afmelden" method="post">
              <button type="submit" className="py-1.5 text-ink hover:underline">
                {text('signOut')}
              </button>
            </form>
          )}
          <LanguageSwitch locale={locale} />
        </div>
      </div>
    </header>
  );
}

/** One button: the other language, in its own words. */
function LanguageSwitch({ locale }: { locale: Locale }) {
  const text = useTranslations('common.header');
  const isDutch = locale === 'nl-BE';
  return (
    <form action="/voorkeuren/taal" method="post">
      <button
        type="submit"
        name="taal"
        value={isDutch ? 'en-GB' : 'nl-BE'}
        lang={isDutch ? 'en' : 'nl'}
        className="py-1.5 text-quiet hover:text-ink hover:underline"
      >
        {isDutch ? text('switchToEnglish') : text('switchToDutch')}
      </button>
    </form>
  );
}
