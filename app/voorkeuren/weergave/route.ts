import { parseTheme, THEME_COOKIE } from '../preferences';
import { rememberPreference } from '../remember-preference';

/** Keeps the chosen appearance and returns to the page it was chosen on. */
export async function POST(request: Request): Promise<Response> {
  return rememberPreference(request, THEME_COOKIE, 'weergave', parseTheme);
}
