/** What was sent as JSON, or why it could not be taken. */
export type JsonBody =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: 'too-large' | 'not-json' };

/**
 * Reads the JSON body of a request while counting its bytes: over the limit nothing is kept, whatever the stated length
 * says.
 */
export async function readJsonBody(request: Request, limitBytes: number): Promise<JsonBody> {
  const isJson = (request.headers.get('content-type') ?? '').startsWith('application/json');
  if (!isJson || request.body === null) return { ok: false, problem: 'not-json' };
  const chunks: Uint8Array[] = [];
  let received = 0;
  const reader = request.body.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    received += next.value.byteLength;
    if (received > limitBytes) {
      await reader.cancel();
      return { ok: false, problem: 'too-large' };
    }
    chunks.push(next.value);
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
    const value: unknown = JSON.parse(text);
    return { ok: true, value };
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return { ok: false, problem: 'not-json' };
    throw error;
  }
}
