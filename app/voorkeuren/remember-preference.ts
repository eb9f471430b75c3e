import { PREFERENCE_SECONDS, returnPath } from './preferences';

/** Answers a preference form: sets the cookie and sends the reader back to where the form stood. */
export async function rememberPreference(
  request: Request,
  cookie: string,
  field: string,
  parse: (value: string | undefined) => string,
): Promise<Response> {
  const value = await formValue(request, field);
  return new Response(null, {
    status: 303,
    headers: {
      Location: returnPath(request.headers.get('referer'), request.headers.get('host')),
      'Set-Cookie': `${cookie}=${parse(value)}; Path=/; Max-Age=${String(PREFERENCE_SECONDS)}; SameSite=Lax; HttpOnly`,
    },
  });
}

async function formValue(request: Request, field: string): Promise<string | undefined> {
  const body = new URLSearchParams(await request.text());
  return body.get(field) ?? undefined;
}
