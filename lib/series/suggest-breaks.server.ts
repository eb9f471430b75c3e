import type { Prisma } from '../db/generated/client';
import { dateOf, isoDateOf } from '../figures/iso-date';
import { suggestBreaks as suggestedBreaks } from './suggested-breaks';

/**
 * Works the suggested breaks of a series out anew from all its figures, so the order in which answers came in makes no
 * difference. Where a person set, confirmed or dismissed a break, nothing is suggested. The note stays empty: the definitions
 * say it.
 */
export async function suggestBreaks(transaction: Prisma.TransactionClient, seriesId: string): Promise<void> {
  const observations = await transaction.observation.findMany({
    where: { seriesId, OR: [{ answerId: null }, { answer: { retractedAt: null } }] },
    select: {
      periodStart: true,
      periodEnd: true,
      definition: { select: { text: true } },
      answer: { select: { id: true, isUnderEmbargo: true } },
    },
    distinct: ['periodStart', 'periodEnd', 'definitionId', 'answerId'],
    orderBy: [{ periodStart: 'asc' }, { periodEnd: 'asc' }, { id: 'asc' }],
  });
  const recorded = await transaction.break.findMany({ where: { seriesId } });
  const taken = new Set(
    recorded
      .filter((row) => !row.isSuggested)
      .map((row) => placeOf(isoDateOf(row.laterStart), isoDateOf(row.laterEnd))),
  );
  const wanted = suggestedBreaks(
    observations.map(({ periodStart, periodEnd, definition, answer }) => ({
      start: isoDateOf(periodStart),
      end: isoDateOf(periodEnd),
      definition: definition.text,
      embargoedAnswerId: answer?.isUnderEmbargo === true ? answer.id : null,
    })),
  ).filter(({ laterStart, laterEnd }) => !taken.has(placeOf(laterStart, laterEnd)));
  const keyOf = (each: { laterStart: string; laterEnd: string; kind: string; answerIds: readonly string[] }): string =>
    JSON.stringify([each.laterStart, each.laterEnd, each.kind, each.answerIds]);
  const keys = new Set(wanted.map(keyOf));
  const stored = recorded
    .filter((row) => row.isSuggested)
    .map((row) => ({
      id: row.id,
      key: keyOf({ ...row, laterStart: isoDateOf(row.laterStart), laterEnd: isoDateOf(row.laterEnd) }),
    }));
  await transaction.break.deleteMany({
    where: { id: { in: stored.filter(({ key }) => !keys.has(key)).map(({ id }) => id) } },
  });
  const there = new Set(stored.map(({ key }) => key));
  await transaction.break.createMany({
    data: wanted
      .filter((each) => !there.has(keyOf(each)))
      .map(({ laterStart, laterEnd, kind, answerIds }) => ({
        seriesId,
        laterStart: dateOf(laterStart),
        laterEnd: dateOf(laterEnd),
        kind,
        isHard: false,
        isSuggested: true,
        answerIds: [...answerIds],
      })),
  });
}

function placeOf(start: string, end: string): string {
  return `${start}:${end}`;
}
