import { viewerOf } from '@/lib/auth/current-user';
import { isSentFromThisSite } from '@/lib/auth/same-site';
import { getCurrentUser } from '@/lib/auth/session.server';
import { UseCaseError } from '@/lib/auth/use-case-error';
import { database } from '@/lib/db/database.server';
import { readUpload } from '@/lib/documents/read-upload.server';
import { uploadedFiles } from '@/lib/documents/uploaded-files';
import { getEnvironment } from '@/lib/environment.server';
import { attachAnnex } from '@/lib/review/annexes/attach-annex.server';
import { ANNEX_STATUS, annexAddress, annexCodeOf, type AnnexCode } from '../../annex-messages';

/** For the fields around the file. */
const FORM_BYTES = 100_000;

/**
 * Takes in a file that goes with an answer. It stands outside the proxy, which cuts bodies; so it checks for itself that
 * the form came from this site. A browser is sent back to the question; a script that asks for JSON gets the same address.
 */
export async function POST(request: Request): Promise<Response> {
  if (!isSentFromThisSite(request.headers)) return reply(request, 'other-site');
  const user = await getCurrentUser();
  if (user === null) return reply(request, 'not-signed-in');
  const { sizeLimitBytes } = getEnvironment().reading;
  const path = new URL(request.url).searchParams.get('vraag') ?? '';
  const upload = await readUpload(request, sizeLimitBytes + FORM_BYTES);
  if (!upload.ok) return reply(request, upload.problem, path);
  const [answerId, title, part, replacesId] = ['answerId', 'title', 'path', 'replacesId'].map((name) => {
    const value = upload.form.get(name);
    return typeof value === 'string' ? value : '';
  });
  const typed = { titel: title ?? '', deel: part ?? '', vervangt: replacesId ?? '' };
  const [file] = await uploadedFiles(upload.form);
  if (file === undefined) return reply(request, 'nothing-sent', path, typed);
  if (file.bytes.length > sizeLimitBytes) return reply(request, 'too-large', path, typed);
  try {
    const context = { database, viewer: viewerOf(user), now: new Date() };
    const attached = await attachAnnex(context, { answerId, title, path: part, replacesId }, file);
    return reply(request, attached.kind, path, attached.kind === 'empty' ? typed : {});
  } catch (error) {
    if (!(error instanceof UseCaseError)) throw error;
    return reply(request, annexCodeOf(error), path, typed);
  }
}

function reply(request: Request, code: AnnexCode, path = '', typed: Readonly<Record<string, string>> = {}): Response {
  const headers = { 'cache-control': 'private, no-store' };
  const location = code === 'not-signed-in' ? '/aanmelden' : annexAddress(path, code, typed);
  if (request.headers.get('accept')?.includes('application/json')) {
    return Response.json({ code, location }, { status: ANNEX_STATUS[code], headers });
  }
  return new Response(null, { status: 303, headers: { ...headers, location } });
}
