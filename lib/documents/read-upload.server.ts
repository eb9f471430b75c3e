/** What came in with an upload form, or why it could not be taken. */
export type Upload =
  { readonly ok: true; readonly form: FormData } | { readonly ok: false; readonly problem: 'too-large' | 'not-a-form' };

/** An upload over its limit is still received to its end, up to this many times the limit, so that the browser gets to see the answer. */
const DRAINED = 2;

/**
 * Reads a multipart form while counting its bytes: over the limit nothing is kept, whatever the stated length says.
 * @param limitBytes for all of the form together
 */
export async function readUpload(request: Request, limitBytes: number): Promise<Upload> {
  const contentType = request.headers.get('content-type') ?? '';
  if (!contentType.startsWith('multipart/form-data') || request.body === null)
    return { ok: false, problem: 'not-a-form' };
  const chunks: Uint8Array[] = [];
  let received = 0;
  const reader = request.body.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    received += next.value.byteLength;
    if (received <= limitBytes) chunks.push(next.value);
    else chunks.length = 0;
    if (received > limitBytes * DRAINED) break;
  }
  if (received > limitBytes) {
    await reader.cancel();
    return { ok: false, problem: 'too-large' };
  }
  try {
    const form = await new Response(new Blob(chunks.map((chunk) => Uint8Array.from(chunk))), {
      headers: { 'content-type': contentType },
    }).formData();
    return { ok: true, form };
  } catch (error) {
    if (error instanceof TypeError) return { ok: false, problem: 'not-a-form' };
    throw error;
  }
}
