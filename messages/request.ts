import { getRequestConfig } from 'next-intl/server';
import { cookies } from 'next/headers';
import { LOCALE_COOKIE, parseLocale } from '../app/voorkeuren/preferences';

/**
 * The language of a request stands in a cookie, not in the address: a shared link reads in the reader's own language. What
 * is made for a language of its own (a page for the frame of another site) asks for it.
 */
export default getRequestConfig(async ({ locale: asked }) => {
  const locale = parseLocale(asked ?? (await cookies()).get(LOCALE_COOKIE)?.value);
  const messages = locale === 'nl-BE' ? (await import('./nl')).nlMessages : (await import('./en')).enMessages;
  return { locale, messages, timeZone: 'Europe/Brussels' };
});
