import { allowEditorOf, allowSignedIn } from '../auth/allow';
import { parseInput } from '../auth/parse-input';
import type { UseCaseContext } from '../auth/use-case-context.server';
import { UseCaseError } from '../auth/use-case-error';
import { brusselsDay, type IsoDate } from '../figures/iso-date';
import { readingSchema } from '../reading/reading-schema';
import { asJson } from '../documents/store-document.server';
import { officeIdsOf, type Viewer } from '../visibility/viewer';
import { visibleAnswers } from '../visibility/visible-where.server';
import { type AcceptanceInput, acceptanceInput, findContradictions } from './acceptance-input';
import { acceptedReading } from './accepted-reading';
import { correctReading } from './correct-reading.server';
import { type ExistingChoice, recordReading, type RecordedReading } from './record-reading.server';

const TRANSACTION_LIMITS = { maxWait: 10_000, timeout: 60_000 };

/**
 * Accepts a reading under review: all of it is stored, or nothing is. A draft that corrects an accepted reading takes its
 * place.
 * @throws UseCaseError `not-found` for a draft of another office or one that is gone, `not-allowed` for readers,
 *   `conflict` when it was accepted or changed meanwhile, `already-exists`, or `invalid` with the fields
 */
export async function acceptReading(
  { database, viewer, now }: UseCaseContext,
  input: unknown,
): Promise<RecordedReading> {
  const actorId = allowSignedIn(viewer);
  const parsed = parseInput(acceptanceInput, input);
  return database.$transaction(async (transaction) => {
    const draft = await transaction.reviewDraft.findUnique({
      where: { id: parsed.reviewDraftId, officeId: { in: officeIdsOf(viewer) } },
      select: {
        content: true,
        officeId: true,
        version: true,
        acceptedAt: true,
        discardedAt: true,
        correctsAnswerId: true,
        correctsQuestionId: true,
        annexId: true,
        reading: { select: { documentId: true } },
      },
    });
    if (!draft) throw new UseCaseError('not-found');
    allowEditorOf(viewer, draft.officeId);
    // What is stored is what was read just now: never another version than the one that the person saw.
    if (draft.version !== parsed.version || draft.annexId !== null) throw new UseCaseError('conflict');
    const claimed = await transaction.reviewDraft.updateMany({
      where: { id: parsed.reviewDraftId, version: parsed.version, acceptedAt: null, discardedAt: null, annexId: null },
      data: { acceptedAt: now, acceptedById: actorId, version: { increment: 1 } },
    });
    if (claimed.count === 0) throw new UseCaseError('conflict');
    const reading = readingSchema.parse(draft.content);
    const problems = findContradictions(parsed, { hasAnswer: reading.answer !== null, today: brusselsDay(now) });
    if (Object.keys(problems).length > 0) throw new UseCaseError('invalid', problems);
    const accepted = acceptedReading(reading, parsed, parsed);
    await transaction.reviewDraft.update({
      where: { id: parsed.reviewDraftId },
      data: { content: asJson(accepted) },
    });
    const corrected = await transaction.answer.findFirst({
      where: { correctingDrafts: { some: { id: parsed.reviewDraftId } } },
      select: { embargoOfficeId: true },
    });
    const embargoOfficeId = corrected?.embargoOfficeId ?? draft.officeId;
    const embargo = parsed.publicity === 'embargo' ? { until: parsed.embargoUntil, officeId: embargoOfficeId } : null;
    const input = {
      reading: accepted,
      facts: parsed,
      answerFacts: reading.answer === null ? null : { answeredOn: parsed.answeredOn, embargo },
      outcomes: parsed.outcomes,
      documentId: draft.reading.documentId,
      reviewDraftId: parsed.reviewDraftId,
      officeId: draft.officeId,
      actorId,
      now,
    };
    const { correctsAnswerId, correctsQuestionId } = draft;
    const recorded =
      correctsAnswerId !== null
        ? await correctReading(transaction, { ...input, corrects: { answerId: correctsAnswerId } })
        : correctsQuestionId !== null
          ? await correctReading(transaction, { ...input, corrects: { questionId: correctsQuestionId } })
          : await recordReading(transaction, { ...input, existing: existingOf(parsed, viewer, brusselsDay(now)) });
    if (recorded.answerId !== null) {
      // The files that were put with this review: their own readings are accepted one by one.
      await transaction.annex.updateMany({
        where: { awaitsDraftId: parsed.reviewDraftId, answerId: null },
        data: { answerId: recorded.answerId },
      });
    }
    return recorded;
  }, TRANSACTION_LIMITS);
}

function existingOf(
  { existing, existingAnswerId }: AcceptanceInput,
  viewer: Viewer,
  today: IsoDate,
): ExistingChoice | null {
  if (existing === null) return null;
  return { choice: existing, answerId: existingAnswerId, visible: visibleAnswers(viewer, today) };
}
