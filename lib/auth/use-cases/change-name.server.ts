import { z } from 'zod';
import { recordAuditEvent } from '../../audit/record-audit-event.server';
import { allowSignedIn } from '../allow';
import { NameField } from '../fields';
import { parseInput } from '../parse-input';
import type { UseCaseContext } from '../use-case-context.server';

const Change = z.object({ name: NameField });

/** Changes one's own name. Whoever is signed in may. */
export async function changeName({ database, viewer }: UseCaseContext, input: unknown): Promise<{ name: string }> {
  const userId = allowSignedIn(viewer);
  const { name } = parseInput(Change, input);
  return database.$transaction(async (transaction) => {
    await transaction.user.update({ where: { id: userId }, data: { name } });
    await recordAuditEvent(transaction, {
      actorId: userId,
      action: 'changeName',
      subjectType: 'User',
      subjectId: userId,
    });
    return { name };
  });
}
