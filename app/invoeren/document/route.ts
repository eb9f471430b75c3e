import { getCurrentUser } from '@/lib/auth/session.server';
import { isSentFromThisSite } from '@/lib/auth/same-site';
import { viewerOf } from '@/lib/auth/current-user';
import { database } from '@/lib/db/database.server';
import { readUpload } from '@/lib/documents/read-upload.server';
import { uploadedFiles } from '@/lib/documents/uploaded-files';
import { getEnvironment } from '@/lib/environment.server';
import { receiveDocument, type ReceivedDocument } from '@/lib/review/receive-document.server';
import { UseCaseError } from '@/lib/auth/use-case-error';
import { describeReceived, STATUS_OF, type ImportMessage } from '../import-messages';

/** A form may hold several files, together this many times the limit of one. */
const FILES_AT_ONCE = 4;
const NOT_KEPT = { 'cache-control': 'private, no-store' };
const PASTED_TEXT = 'geplakte-tekst.txt';
const PASTED_PAGE = 'geplakte-tekst.html';

/**
 * Takes in files or a pasted text, to be read by the worker. It stands outside the proxy, which cuts bodies; so it checks for itself that the form
 * came from this site. A browser is sent on to the list with what became of each file; a script that asks for JSON
 * gets it with the status.
 */
export async function POST(request: Request): Promise<Response> {
  const { reading } = getEnvironment();
  if (!isSentFromThisSite(request.headers)) return reply(request, [{ code: 'other-site', name: '' }]);
  const user = await getCurrentUser();
  if (user === null) return reply(request, [{ code: 'not-signed-in', name: '' }]);
  const upload = await readUpload(request, reading.sizeLimitBytes * FILES_AT_ONCE);
  if (!upload.ok) return reply(request, [{ code: upload.problem, name: '' }]);
  const officeId = upload.form.get('officeId');
  const files = await filesOf(upload.form);
  if (typeof officeId !== 'string' || files.length === 0) return reply(request, [{ code: 'nothing-sent', name: '' }]);
  const messages: ImportMessage[] = [];
  for (const file of files) {
    if (file.bytes.length > reading.sizeLimitBytes) {
      messages.push({ code: 'too-large', name: file.name });
      continue;
    }
    try {
      const received: ReceivedDocument = await receiveDocument(
        { database, viewer: viewerOf(user), now: new Date() },
        { officeId, ...file },
      );
      messages.push(describeReceived(received, file.name));
    } catch (error) {
      if (!(error instanceof UseCaseError)) throw error;
      messages.push({ code: 'not-allowed', name: file.name });
    }
  }
  return reply(request, messages);
}

async function filesOf(form: FormData): Promise<{ name: string; bytes: Uint8Array }[]> {
  const [text, html] = [form.get('text'), form.get('html')];
  if (typeof html === 'string' && html.trim() !== '') {
    return [{ name: PASTED_PAGE, bytes: new TextEncoder().encode(html) }];
  }
  if (typeof text === 'string' && text.trim() !== '') {
    return [{ name: PASTED_TEXT, bytes: new TextEncoder().encode(text) }];
  }
  return uploadedFiles(form);
}

function reply(request: Request, messages: readonly ImportMessage[]): Response {
  const status = Math.max(...messages.map((message) => STATUS_OF[message.code]));
  if (request.headers.get('accept')?.includes('application/json'))
    return Response.json({ messages }, { status, headers: NOT_KEPT });
  return new Response(null, { status: 303, headers: { ...NOT_KEPT, location: locationOf(messages) } });
}

function locationOf(messages: readonly ImportMessage[]): string {
  const [only] = messages;
  if (only?.code === 'not-signed-in') return '/aanmelden?terug=%2Finvoeren';
  if (messages.length === 1 && only?.importId !== undefined) return `/invoeren/import/${only.importId}`;
  const query = new URLSearchParams();
  for (const message of messages.slice(0, 50)) query.append('melding', JSON.stringify(message));
  return `/invoeren?${query.toString()}`;
}
