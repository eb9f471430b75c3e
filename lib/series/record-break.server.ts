import { recordAuditEvent } from '../audit/record-audit-event.server';
import { parseInput } from '../auth/parse-input';
import { UseCaseError } from '../auth/use-case-error';
import type { Prisma } from '../db/generated/client';
import { allowSeriesEditing, type SeriesActor } from './allow-series-editing.server';
import { lockSeries } from './require-series.server';
import { BreakInput } from './series-input';
import { suggestBreaks } from './suggest-breaks.server';
import { writeBreak } from './write-break.server';

/** States that something changed in what is counted before a period. Editors of any office may, and the app itself (null). */
export async function recordBreak(
  transaction: Prisma.TransactionClient,
  actor: SeriesActor,
  seriesId: string,
  input: BreakInput,
): Promise<void> {
  const actorId = allowSeriesEditing(actor);
  const parsed = parseInput(BreakInput, input);
  await lockSeries(transaction);
  const series = await transaction.series.findUnique({ where: { id: seriesId }, select: { id: true } });
  if (series === null) throw new UseCaseError('not-found');
  await writeBreak(transaction, { seriesId, actorId, input: parsed });
  await suggestBreaks(transaction, seriesId);
  await recordAuditEvent(transaction, {
    actorId,
    action: 'recordBreak',
    subjectType: 'Series',
    subjectId: seriesId,
    after: { before: parsed.before.label, kind: parsed.kind, isHard: parsed.isHard, note: parsed.note },
  });
}
