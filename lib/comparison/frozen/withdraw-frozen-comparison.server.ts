import { z } from 'zod';
import { recordAuditEvent } from '../../audit/record-audit-event.server';
import { allowSignedIn } from '../../auth/allow';
import { parseInput } from '../../auth/parse-input';
import type { UseCaseContext } from '../../auth/use-case-context.server';
import { UseCaseError } from '../../auth/use-case-error';

const withdrawInput = z.object({
  token: z.string().max(40),
  /** False brings it back. */
  withdraw: z.boolean(),
  note: z.string().trim().max(1000, { message: 'tooLong' }).default(''),
});

/**
 * Its maker says that they no longer stand by a frozen comparison, or takes that back. The figures stay at their address.
 * @throws UseCaseError "not-found" for everybody but its maker
 */
export async function withdrawFrozenComparison(
  { database, viewer, now }: UseCaseContext,
  input: unknown,
): Promise<{ readonly token: string }> {
  const actorId = allowSignedIn(viewer);
  const { token, withdraw, note } = parseInput(withdrawInput, input);
  return database.$transaction(async (transaction) => {
    const frozen = await transaction.frozenComparison.findFirst({
      where: { token, createdById: actorId },
      select: { id: true, withdrawal: { select: { note: true } } },
    });
    if (frozen === null) throw new UseCaseError('not-found');
    if ((frozen.withdrawal !== null) === withdraw) return { token };
    if (withdraw) {
      await transaction.frozenComparisonWithdrawal.create({
        data: { frozenComparisonId: frozen.id, withdrawnById: actorId, withdrawnAt: now, note },
      });
    } else await transaction.frozenComparisonWithdrawal.delete({ where: { frozenComparisonId: frozen.id } });
    await recordAuditEvent(transaction, {
      actorId,
      action: 'withdrawFrozenComparison',
      subjectType: 'FrozenComparison',
      subjectId: frozen.id,
      before: { isWithdrawn: !withdraw, note: frozen.withdrawal?.note ?? '' },
      after: { isWithdrawn: withdraw, note: withdraw ? note : '' },
    });
    return { token };
  });
}
