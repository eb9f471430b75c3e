import './globals.css';
import type { Metadata, Viewport } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { cookies } from 'next/headers';
import type { ReactNode } from 'react';
import { SiteFooter } from '@/components/shell/site-footer';
import { SiteHeader } from '@/components/shell/site-header';
import { getCurrentUser, getViewer } from '@/lib/auth/session.server';
import { database } from '@/lib/db/database.server';
import { brusselsDay } from '@/lib/figures/iso-date';
import { countAlignmentQuestions } from '@/lib/series/list-alignment-questions.server';
import { sans, serif } from './fonts';
import { parseTheme, THEME_COOKIE } from './voorkeuren/preferences';

export async function generateMetadata(): Promise<Metadata> {
  const text = await getTranslations('common');
  return { title: { default: text('name'), template: `%s · ${text('name')}` }, description: text('description') };
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf6' },
    { media: '(prefers-color-scheme: dark)', color: '#171614' },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [locale, text, theme, user] = await Promise.all([
    getLocale(),
    getTranslations('common'),
    cookies().then((all) => parseTheme(all.get(THEME_COOKIE)?.value)),
    getCurrentUser(),
  ]);
  return (
    <html
      lang={locale}
      data-theme={theme === 'system' ? undefined : theme}
      className={`${serif.variable} ${sans.variable}`}
    >
      <body className="flex flex-col bg-paper text-ink">
        <a
          href="#inhoud"
          className="only-read focus:not-only-read focus:fixed focus:top-2 focus:left-2 focus:z-20 focus:bg-sheet focus:px-4 focus:py-2"
        >
          {text('skipToContent')}
        </a>
        <SiteHeader locale={locale} user={user} waiting={await countWaiting(user !== null)} />
        <main id="inhoud" tabIndex={-1} className="grow outline-none">
          {children}
        </main>
        <SiteFooter theme={theme} />
      </body>
    </html>
  );
}

/** The questions about series that wait for whoever is signed in; visitors cost no query. */
async function countWaiting(isSignedIn: boolean): Promise<number> {
  return isSignedIn ? countAlignmentQuestions(database, await getViewer(), brusselsDay(new Date())) : 0;
}
