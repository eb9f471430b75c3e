import { z } from 'zod';
import { recordAuditEvent } from '../audit/record-audit-event.server';
import { parseInput } from '../auth/parse-input';
import type { UseCaseContext } from '../auth/use-case-context.server';
import { UseCaseError } from '../auth/use-case-error';
import type { Prisma } from '../db/generated/client';
import { brusselsDay } from '../figures/iso-date';
import { alignThread } from './align/align-thread';
import { DecisionContent } from './align/decision';
import { planDifference, type PlanDifference } from './align/plan-difference';
import { alignScope } from './align-scope.server';
import { allowSeriesEditing } from './allow-series-editing.server';
import { lockSeries } from './require-series.server';
import { getThreadContent, listDecisions, scopeOf, type ThreadScope } from './thread-scope.server';
import { editionsOf, listHiddenEditions } from './visible-alignment.server';

const UndoInput = z.object({ decisionId: z.uuid(), undo: z.boolean() });

const LONG = { timeout: 60_000, maxWait: 30_000 };

/**
 * Undoes a decision with all that followed from it, or makes it stand again: the thread is aligned anew without it, or with
 * it, as if it had never been made, or never been undone. Later decisions stay.
 * @throws UseCaseError `not-found` when the viewer does not see the answers it is about, `conflict` when it was done already
 */
export async function undoDecision({ database, viewer, now }: UseCaseContext, input: unknown): Promise<void> {
  const actorId = allowSeriesEditing(viewer);
  const { decisionId, undo } = parseInput(UndoInput, input);
  await database.$transaction(async (transaction) => {
    await lockSeries(transaction);
    const { scope } = await requireDecision(transaction, { viewer, now }, decisionId);
    const changed = await transaction.alignmentDecision.updateMany({
      where: { id: decisionId, undoneAt: undo ? null : { not: null } },
      data: undo ? { undoneAt: now, undoneById: actorId } : { undoneAt: null, undoneById: null },
    });
    if (changed.count === 0) throw new UseCaseError('conflict');
    await recordAuditEvent(transaction, {
      actorId,
      action: undo ? 'undoDecision' : 'redoDecision',
      subjectType: 'AlignmentDecision',
      subjectId: decisionId,
    });
    await alignScope(transaction, scope);
    await alignGivingScopes(transaction, decisionId, scope);
  }, LONG);
}

/** What undoing a decision, or making it stand again, would change. Nothing is changed. */
export async function previewUndo(
  { database, viewer, now }: UseCaseContext,
  input: unknown,
): Promise<PlanDifference & { readonly isUndone: boolean }> {
  allowSeriesEditing(viewer);
  const { decisionId } = parseInput(UndoInput.pick({ decisionId: true }), input);
  return database.$transaction(async (transaction) => {
    const { scope, isUndone } = await requireDecision(transaction, { viewer, now }, decisionId);
    const thread = await getThreadContent(transaction, scope);
    const other = isUndone
      ? await listDecisions(transaction, thread, decisionId)
      : thread.decisions.filter(({ id }) => id !== decisionId);
    const difference = planDifference(
      alignThread(thread.editions, thread.decisions, thread.synonyms),
      alignThread(thread.editions, other, thread.synonyms),
    );
    const editions = difference.labels.map(({ label }) => label.edition);
    const hidden = await listHiddenEditions(transaction, viewer, brusselsDay(now), editions);
    return { ...difference, labels: difference.labels.filter(({ label }) => !hidden.has(label.edition)), isUndone };
  }, LONG);
}

async function requireDecision(
  transaction: Prisma.TransactionClient,
  { viewer, now }: Pick<UseCaseContext, 'viewer' | 'now'>,
  decisionId: string,
): Promise<{ scope: ThreadScope; isUndone: boolean }> {
  const row = await transaction.alignmentDecision.findUnique({
    where: { id: decisionId },
    include: { question: { select: { id: true, threadId: true } } },
  });
  const parsed = DecisionContent.safeParse(row?.content);
  if (row === null || !parsed.success) throw new UseCaseError('not-found');
  const hidden = await listHiddenEditions(transaction, viewer, brusselsDay(now), editionsOf(parsed.data));
  if (hidden.size > 0) throw new UseCaseError('not-found');
  const scope: ThreadScope | null =
    row.threadId !== null ? { threadId: row.threadId, questionId: null } : row.question && scopeOf(row.question);
  if (scope === null) throw new UseCaseError('not-found');
  return { scope, isUndone: row.undoneAt !== null };
}

/** The thread from which a table was adopted gets it back, or gives it again. */
async function alignGivingScopes(
  transaction: Prisma.TransactionClient,
  decisionId: string,
  done: ThreadScope,
): Promise<void> {
  const row = await transaction.alignmentDecision.findUniqueOrThrow({ where: { id: decisionId } });
  const parsed = DecisionContent.safeParse(row.content);
  if (!parsed.success || parsed.data.kind !== 'adopt') return;
  const question = await transaction.question.findUnique({
    where: { id: parsed.data.table.edition },
    select: { id: true, threadId: true },
  });
  const scope = question && scopeOf(question);
  if (scope && (scope.threadId !== done.threadId || scope.questionId !== done.questionId))
    await alignScope(transaction, scope);
}
