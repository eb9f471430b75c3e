import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acceptanceOf, createReviewDraft } from '../auth/testing/review-draft.server';
import { createRoles, type Roles, SIGNED_IN_AT } from '../auth/testing/roles.server';
import type { UseCaseContext } from '../auth/use-case-context.server';
import { createTestDatabase, type TestDatabase } from '../db/testing/test-database.server';
import { acceptReading } from './accept-reading.server';
import { discardReviewDraft } from './discard-review-draft.server';
import { getKeeping } from './get-keeping.server';
import { getReview } from './get-review.server';
import { readAgain } from './read-again.server';
import { saveReview } from './save-review.server';
import { answeredDocument, unansweredDocument } from './testing/documents';
import { readNow } from './testing/receive-and-read.server';

const TODAY = '2026-03-02';

let database: TestDatabase;
let roles: Roles;
let context: UseCaseContext;
let lastNumber = 600;

beforeAll(async () => {
  database = await createTestDatabase();
  roles = await createRoles(database.client);
  context = { database: database.client, viewer: roles.viewers['editor of A'], now: SIGNED_IN_AT };
});
afterAll(async () => {
  await database.drop();
});

function documentOf(): string {
  lastNumber += 1;
  return answeredDocument({ number: lastNumber, date: '5 januari 2024', year: 2023 });
}

/** Lets today's reader read what an older one read. Returns the new draft. */
async function readAnew(input: Readonly<Record<string, string>>): Promise<string> {
  const { importId } = await readAgain(context, input);
  await readNow(context, importId);
  const row = await database.client.import.findUniqueOrThrow({ where: { id: importId } });
  return row.reviewDraftId ?? '';
}

describe('a draft that is read again', { timeout: 60_000 }, () => {
  it('keeps its edits, beside a new draft that says what differs', async () => {
    const earlier = await createReviewDraft(database.client, roles, documentOf(), 'older');
    const edit = { kind: 'set-table-title', table: 0, title: 'Bezoekers van proefbanken' };
    await saveReview(context, {
      reviewDraftId: earlier,
      version: 1,
      entries: [{ id: randomUUID(), action: { kind: 'edit', edit, anchors: {} } }],
    });
    const before = await getReview(database.client, context.viewer, TODAY, earlier);
    expect(before).toMatchObject({ canReadAgain: true, reread: null });
    const later = await readAnew({ reviewDraftId: earlier });
    const after = await getReview(database.client, context.viewer, TODAY, later);
    expect(after).toMatchObject({
      canReadAgain: false,
      reread: { earlierDraftId: earlier, edits: 1, differences: { counts: [{ kind: 'tables', count: 1 }] } },
    });
    const kept = await getReview(database.client, context.viewer, TODAY, earlier);
    expect(kept?.reading.answer?.tables[0]?.title).toBe('Bezoekers van proefbanken');

    await discardReviewDraft(context, { reviewDraftId: earlier, discard: true });
    const alone = await getReview(database.client, context.viewer, TODAY, later);
    expect(alone?.reread).toBeNull();
    await expect(readAgain(context, { reviewDraftId: later })).rejects.toMatchObject({ problem: 'conflict' });
    await expect(readAgain(context, { reviewDraftId: earlier })).rejects.toMatchObject({ problem: 'conflict' });
  });

  it('shows what differs from what was accepted, of an answer and of a question without one', async () => {
    const accepted = await createReviewDraft(database.client, roles, documentOf(), 'older');
    const facts = { number: String(lastNumber) };
    const { answerId, questionId } = await acceptReading(context, acceptanceOf(accepted, facts));
    const keeping = await getKeeping(database.client, context.viewer, TODAY, { questionId, answerId });
    expect(keeping.canReadAgain).toBe(true);
    const later = await getReview(database.client, context.viewer, TODAY, await readAnew({ answerId: answerId ?? '' }));
    expect(later?.corrects).not.toBeNull();
    expect(later?.reread).toMatchObject({ earlierDraftId: null, edits: 0 });

    lastNumber += 1;
    const text = unansweredDocument({ number: lastNumber, date: '5 januari 2024' });
    const question = await createReviewDraft(database.client, roles, text, 'older');
    const recorded = await acceptReading(
      context,
      acceptanceOf(question, { number: String(lastNumber), publicity: '', title: 'Proefbanken - Begeleiding' }),
    );
    const again = await readAnew({ questionId: recorded.questionId });
    const review = await getReview(database.client, context.viewer, TODAY, again);
    expect(review?.corrects?.questionSlug).toBe(recorded.questionSlug);
    expect(review?.reread?.earlierDraftId).toBeNull();
  });
});
