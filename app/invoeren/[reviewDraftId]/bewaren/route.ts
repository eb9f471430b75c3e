import { z } from 'zod';
import { viewerOf } from '@/lib/auth/current-user';
import { isSameOrigin } from '@/lib/auth/same-origin';
import { getCurrentUser } from '@/lib/auth/session.server';
import { UseCaseError, type UseCaseProblem } from '@/lib/auth/use-case-error';
import { database } from '@/lib/db/database.server';
import { readJsonBody } from '@/lib/documents/read-json-body.server';
import { getEnvironment } from '@/lib/environment.server';
import { conflictReply, LARGEST_SAVE_BYTES, refusedReply, savedReply } from '@/lib/review/save-input';
import { saveReview, type SavedReview } from '@/lib/review/save-review.server';

const NOT_KEPT = { 'cache-control': 'no-store' };

/** What became of a save that says no more than this. */
const STATUS_OF: Readonly<Record<UseCaseProblem, number>> = {
  'not-signed-in': 401,
  'not-allowed': 403,
  'not-found': 404,
  conflict: 410,
  invalid: 400,
  'already-exists': 400,
  'too-many-attempts': 400,
  'link-expired': 400,
};

/**
 * Saves edits of a review, sent as `{ version, entries }` (lib/review/save-input.ts holds the forms of the replies): 200,
 * 409 when somebody saved meanwhile, 410 when it was accepted or put aside, 413, 422 for an entry that cannot be saved,
 * 400 for what is no save, 401, 403 and 404.
 */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ reviewDraftId: string }> },
): Promise<Response> {
  const { headers } = request;
  if (!isSameOrigin(headers.get('origin'), headers.get('host'), getEnvironment().publicUrl)) return failed(403);
  const user = await getCurrentUser();
  if (user === null) return failed(401);
  const { reviewDraftId } = await params;
  if (!z.uuid().safeParse(reviewDraftId).success) return failed(404);
  const body = await readJsonBody(request, LARGEST_SAVE_BYTES);
  if (!body.ok) return failed(body.problem === 'too-large' ? 413 : 400);
  const sent = typeof body.value === 'object' && body.value !== null ? body.value : {};
  try {
    const context = { database, viewer: viewerOf(user), now: new Date() };
    return replyOf(await saveReview(context, { ...sent, reviewDraftId }));
  } catch (error) {
    if (!(error instanceof UseCaseError)) throw error;
    return failed(STATUS_OF[error.problem]);
  }
}

function replyOf(saved: SavedReview): Response {
  switch (saved.kind) {
    case 'saved':
      return json(200, savedReply.parse({ version: saved.version, savedAt: saved.savedAt.toISOString() }));
    case 'conflict':
      return json(409, conflictReply.parse({ version: saved.version, saves: saved.saves }));
    case 'refused':
      return json(422, refusedReply.parse({ index: saved.index, problem: saved.problem }));
  }
}

function json(status: number, body: object): Response {
  return Response.json(body, { status, headers: NOT_KEPT });
}

function failed(status: number): Response {
  return new Response(null, { status, headers: NOT_KEPT });
}
