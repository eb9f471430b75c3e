import { z } from 'zod';
import { recordAuditEvent } from '../audit/record-audit-event.server';
import { allowEditorOf, allowSignedIn } from '../auth/allow';
import { parseInput } from '../auth/parse-input';
import type { UseCaseContext } from '../auth/use-case-context.server';
import { UseCaseError } from '../auth/use-case-error';
import { sha256Of } from '../documents/sha256.server';
import { storeBytes } from '../documents/store-document.server';
import { enqueueJob } from '../jobs/enqueue-job.server';
import { officeIdsOf } from '../visibility/viewer';

const MOST_CHARACTERS = 2_000_000;

const byHandInput = z.object({
  importId: z.uuid(),
  text: z.string().max(MOST_CHARACTERS, 'too-long'),
  /** The same with its layout, when a browser gave it; goes before the text. */
  html: z.string().max(MOST_CHARACTERS, 'too-long'),
});

/**
 * Takes what a person typed or pasted in the place of a scan's text, to be read by the same reader. The document stays
 * the scan; the places of the reading point into the typed text.
 * @throws UseCaseError `not-found` for an import of another office, `not-allowed` for readers, `conflict` for a document
 *   that has a text or a reading, `invalid` when nothing was typed
 */
export async function enterByHand({ database, viewer, now }: UseCaseContext, input: unknown): Promise<void> {
  const actorId = allowSignedIn(viewer);
  const { importId, text, html } = parseInput(byHandInput, input);
  await database.$transaction(async (transaction) => {
    const row = await transaction.import.findUnique({
      where: { id: importId, officeId: { in: officeIdsOf(viewer) } },
      select: { officeId: true },
    });
    if (!row) throw new UseCaseError('not-found');
    allowEditorOf(viewer, row.officeId);
    if (text.trim() === '' && html.trim() === '') throw new UseCaseError('invalid', { text: 'required' });
    const isPage = html.trim() !== '';
    const bytes = new TextEncoder().encode(isPage ? html : text);
    const transcriptId = await storeBytes(transaction, {
      name: isPage ? 'overgenomen.html' : 'overgenomen.txt',
      mediaType: isPage ? 'text/html' : 'text/plain',
      sha256: sha256Of(bytes),
      bytes,
      isRetelling: false,
      actorId,
    });
    const changed = await transaction.import.updateMany({
      where: {
        id: importId,
        dismissedAt: null,
        problem: { not: null },
        OR: [{ problem: 'no-text' }, { transcriptId: { not: null } }],
      },
      data: { transcriptId, problem: null, startedAt: null, finishedAt: null, starts: 0, queuedAt: now },
    });
    if (changed.count === 0) throw new UseCaseError('conflict');
    await enqueueJob(transaction, 'read-document', { id: importId });
    await recordAuditEvent(transaction, {
      actorId,
      action: 'enterByHand',
      subjectType: 'Import',
      subjectId: importId,
      after: { transcriptId },
    });
  });
}
