import { z } from 'zod';
import { recordAuditEvent } from '../../audit/record-audit-event.server';
import { parseInput } from '../../auth/parse-input';
import type { UseCaseContext } from '../../auth/use-case-context.server';
import { UseCaseError } from '../../auth/use-case-error';
import { allowSeriesEditing } from '../../series/allow-series-editing.server';

const removeInput = z.object({
  denominatorId: z.uuid(),
  /** False brings it back. */
  remove: z.boolean(),
});

/** Takes an outside quantity back, or undoes that; its values stay. Editors of any office may. */
export async function removeDenominator(
  { database, viewer, now }: UseCaseContext,
  input: unknown,
): Promise<{ readonly series: string }> {
  const actorId = allowSeriesEditing(viewer);
  const { denominatorId, remove } = parseInput(removeInput, input);
  return database.$transaction(async (transaction) => {
    const denominator = await transaction.denominator.findUnique({
      where: { id: denominatorId },
      select: { removedAt: true, label: true, series: { select: { slug: true } } },
    });
    if (denominator === null) throw new UseCaseError('not-found');
    const series = denominator.series.slug;
    if ((denominator.removedAt !== null) === remove) return { series };
    await transaction.denominator.update({ where: { id: denominatorId }, data: { removedAt: remove ? now : null } });
    await recordAuditEvent(transaction, {
      actorId,
      action: 'removeDenominator',
      subjectType: 'Denominator',
      subjectId: denominatorId,
      before: { isRemoved: !remove, label: denominator.label },
      after: { isRemoved: remove },
    });
    return { series };
  });
}
