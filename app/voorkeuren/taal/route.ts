import { LOCALE_COOKIE, parseLocale } from '../preferences';
import { rememberPreference } from '../remember-preference';

/** Keeps the chosen language and returns to the page it was chosen on. */
export async function POST(request: Request): Promise<Response> {
  return rememberPreference(request, LOCALE_COOKIE, 'taal', parseLocale);
}
