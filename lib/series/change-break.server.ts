import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { recordAuditEvent } from '../audit/record-audit-event.server';
import { parseInput } from '../auth/parse-input';
import type { UseCaseContext } from '../auth/use-case-context.server';
import { UseCaseError } from '../auth/use-case-error';
import type { Prisma } from '../db/generated/client';
import { brusselsDay, dateOf, isIsoDate, isoDateOf, type IsoDate } from '../figures/iso-date';
import { visibleAnswers } from '../visibility/visible-where.server';
import { allowSeriesEditing } from './allow-series-editing.server';
import { lockSeries } from './require-series.server';
import { BREAK_KINDS } from './series-input';
import { suggestBreaks } from './suggest-breaks.server';

const Day = z.custom<IsoDate>((value) => typeof value === 'string' && isIsoDate(value), { error: 'required' });

const Stated = {
  kind: z.enum(BREAK_KINDS, { error: 'required' }),
  isHard: z.boolean(),
  note: z.string().trim().max(2000, { error: 'too-long' }).default(''),
};

const ChangeInput = z.discriminatedUnion('change', [
  /** States a break before a period of the series. */
  z.object({ change: z.literal('set'), seriesId: z.uuid(), laterStart: Day, laterEnd: Day, ...Stated }),
  /** Confirms a suggestion, or changes what was stated. */
  z.object({ change: z.literal('confirm'), breakId: z.uuid(), ...Stated }),
  /** Says that there is no break. */
  z.object({ change: z.literal('dismiss'), breakId: z.uuid(), note: Stated.note }),
  /** Puts back what was there before the last change; done again, what the change had made of it. */
  z.object({ change: z.literal('undo'), breakId: z.uuid() }),
]);

/** All that a person can change of a break. */
const BreakState = z.object({
  seriesId: z.uuid(),
  laterStart: Day,
  laterEnd: Day,
  kind: z.enum(BREAK_KINDS),
  isHard: z.boolean(),
  note: z.string(),
  isSuggested: z.boolean(),
  isDismissed: z.boolean(),
});
type BreakState = z.infer<typeof BreakState>;

/**
 * Sets, confirms, changes or dismisses a break, or undoes the last of these. Every change is kept in the audit log with who,
 * when, and what was there before and after; from that it is undone.
 * @throws UseCaseError `not-found`, `conflict` when a break of that kind stands there already or nothing can be undone
 */
export async function changeBreak(
  { database, viewer, now }: UseCaseContext,
  input: unknown,
): Promise<{ readonly breakId: string; readonly seriesId: string }> {
  const actorId = allowSeriesEditing(viewer);
  const change = parseInput(ChangeInput, input);
  return database.$transaction(async (transaction) => {
    await lockSeries(transaction);
    const visible = { viewer, today: brusselsDay(now) };
    const breakId = change.change === 'set' ? randomUUID() : change.breakId;
    const before = await getState(transaction, breakId, visible);
    const after = await nextState(transaction, change, breakId, before);
    const seriesId = after?.seriesId ?? before?.seriesId;
    if (seriesId === undefined) throw new UseCaseError('not-found');
    await store(transaction, { breakId, after, actorId });
    await recordAuditEvent(transaction, {
      actorId,
      action: change.change === 'undo' ? 'undoBreakChange' : 'changeBreak',
      subjectType: 'Break',
      subjectId: breakId,
      ...(before === null ? {} : { before }),
      ...(after === null ? {} : { after }),
    });
    await suggestBreaks(transaction, seriesId);
    return { breakId, seriesId };
  });
}

async function nextState(
  transaction: Prisma.TransactionClient,
  change: z.output<typeof ChangeInput>,
  breakId: string,
  before: BreakState | null,
): Promise<BreakState | null> {
  if (change.change === 'undo') return earlierState(transaction, breakId, before);
  if (change.change === 'set') {
    const { seriesId, laterStart, laterEnd, kind, isHard, note } = change;
    const series = await transaction.series.count({ where: { id: seriesId } });
    if (series === 0 || laterEnd < laterStart) throw new UseCaseError('not-found');
    return { seriesId, laterStart, laterEnd, kind, isHard, note, isSuggested: false, isDismissed: false };
  }
  if (before === null) throw new UseCaseError('not-found');
  if (change.change === 'dismiss') return { ...before, note: change.note, isSuggested: false, isDismissed: true };
  const { kind, isHard, note } = change;
  return { ...before, kind, isHard, note, isSuggested: false, isDismissed: false };
}

/** What the last change found, from the audit log; null when there was no break. */
async function earlierState(
  transaction: Prisma.TransactionClient,
  breakId: string,
  now: BreakState | null,
): Promise<BreakState | null> {
  const last = await transaction.auditEvent.findFirst({
    where: { subjectType: 'Break', subjectId: breakId },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
  });
  if (last === null) throw new UseCaseError('conflict');
  const parsed = BreakState.safeParse(last.before);
  if (!parsed.success && now === null) throw new UseCaseError('conflict');
  return parsed.success ? parsed.data : null;
}

async function getState(
  transaction: Prisma.TransactionClient,
  breakId: string,
  { viewer, today }: { viewer: UseCaseContext['viewer']; today: IsoDate },
): Promise<BreakState | null> {
  const row = await transaction.break.findUnique({ where: { id: breakId } });
  if (row === null) return null;
  const seen = await transaction.answer.count({
    where: { AND: [{ id: { in: row.answerIds } }, visibleAnswers(viewer, today)] },
  });
  if (seen < row.answerIds.length) throw new UseCaseError('not-found');
  return BreakState.parse({ ...row, laterStart: isoDateOf(row.laterStart), laterEnd: isoDateOf(row.laterEnd) });
}

async function store(
  transaction: Prisma.TransactionClient,
  { breakId, after, actorId }: { breakId: string; after: BreakState | null; actorId: string | null },
): Promise<void> {
  if (after === null) {
    await transaction.break.deleteMany({ where: { id: breakId } });
    return;
  }
  const place = { seriesId: after.seriesId, laterStart: dateOf(after.laterStart), laterEnd: dateOf(after.laterEnd) };
  const rival = await transaction.break.findFirst({ where: { ...place, kind: after.kind, id: { not: breakId } } });
  if (rival !== null && !rival.isSuggested) throw new UseCaseError('conflict', { kind: 'already-recorded' });
  // A suggestion gives way to what a person states.
  if (rival !== null) await transaction.break.delete({ where: { id: rival.id } });
  const data = { ...place, kind: after.kind, isHard: after.isHard, note: after.note, isSuggested: after.isSuggested };
  const row = { ...data, isDismissed: after.isDismissed, recordedById: actorId };
  await transaction.break.upsert({ where: { id: breakId }, create: { id: breakId, ...row }, update: row });
}
