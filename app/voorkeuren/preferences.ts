/** The languages of the screens, as Belgian Dutch and British English format dates and numbers. */
export const LOCALES = ['nl-BE', 'en-GB'] as const;
export type Locale = (typeof LOCALES)[number];

/** The appearance; `system` follows the device. */
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export const LOCALE_COOKIE = 'taal';
export const THEME_COOKIE = 'weergave';
export const PREFERENCE_SECONDS = 60 * 60 * 24 * 365;

/** The chosen language; Dutch when nothing valid was chosen. */
export function parseLocale(value: string | undefined): Locale {
  return LOCALES.find((locale) => locale === value) ?? 'nl-BE';
}

/** The chosen appearance; the device's when nothing valid was chosen. */
export function parseTheme(value: string | undefined): Theme {
  return THEMES.find((theme) => theme === value) ?? 'system';
}

/**
 * The path on this site that a form came from, so that a preference brings its reader back to the same view. Another
 * site, a broken address or none gives the home page: this never redirects elsewhere.
 */
export function returnPath(referrer: string | null, host: string | null): string {
  if (referrer === null || host === null || !URL.canParse(referrer)) return '/';
  const url = new URL(referrer);
  // A path that starts with two slashes would be read as another host.
  return url.host === host && !/^[/\\]{2}/.test(url.pathname) ? `${url.pathname}${url.search}` : '/';
}
