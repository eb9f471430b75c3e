import type { Prisma } from '../db/generated/client';
import { isoDateOf } from '../figures/iso-date';
import { definitionKey } from './definition';

/**
 * Suggests a soft break where the words of the definition change from one period to the next one with figures, unless
 * somebody recorded a break there. Worked out anew from all figures of the series, so the order in which answers came in
 * makes no difference; what a person recorded or confirmed is never touched. The note stays empty: the definitions say it.
 */
export async function suggestBreaks(transaction: Prisma.TransactionClient, seriesId: string): Promise<void> {
  await transaction.break.deleteMany({ where: { seriesId, isSuggested: true, kind: 'definition' } });
  const observations = await transaction.observation.findMany({
    where: { seriesId, OR: [{ answerId: null }, { answer: { retractedAt: null } }] },
    select: { periodStart: true, periodEnd: true, definition: { select: { text: true } } },
    distinct: ['periodStart', 'periodEnd', 'definitionId'],
    orderBy: [{ periodStart: 'asc' }, { periodEnd: 'asc' }],
  });
  const recorded = await transaction.break.findMany({
    where: { seriesId },
    select: { laterStart: true, laterEnd: true },
  });
  const periods = new Map<string, { laterStart: Date; laterEnd: Date; definitions: Set<string> }>();
  for (const { periodStart, periodEnd, definition } of observations) {
    const key = placeOf(periodStart, periodEnd);
    const period = periods.get(key) ?? { laterStart: periodStart, laterEnd: periodEnd, definitions: new Set<string>() };
    period.definitions.add(definitionKey(definition.text));
    periods.set(key, period);
  }
  const taken = new Set(recorded.map((row) => placeOf(row.laterStart, row.laterEnd)));
  const inOrder = [...periods.entries()];
  const suggestions = inOrder.flatMap(([key, later], index) => {
    const earlier = inOrder[index - 1]?.[1];
    if (!earlier || taken.has(key) || isSame(earlier.definitions, later.definitions)) return [];
    const { laterStart, laterEnd } = later;
    return [{ seriesId, laterStart, laterEnd, kind: 'definition', isHard: false, isSuggested: true }];
  });
  await transaction.break.createMany({ data: suggestions });
}

function placeOf(start: Date, end: Date): string {
  return `${isoDateOf(start)}:${isoDateOf(end)}`;
}

function isSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((key) => other.has(key));
}
