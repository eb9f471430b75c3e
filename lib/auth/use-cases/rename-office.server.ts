import { z } from 'zod';
import { recordAuditEvent } from '../../audit/record-audit-event.server';
import { allowAdministrator } from '../allow';
import { IdField, NameField } from '../fields';
import { parseInput } from '../parse-input';
import { isUniqueViolation } from '../unique-violation.server';
import type { UseCaseContext } from '../use-case-context.server';
import { UseCaseError } from '../use-case-error';

const Rename = z.object({ officeId: IdField, name: NameField });

/** Renames an office. Administrators may. */
export async function renameOffice(
  { database, viewer }: UseCaseContext,
  input: unknown,
): Promise<{ officeId: string }> {
  const actorId = allowAdministrator(viewer);
  const { officeId, name } = parseInput(Rename, input);
  try {
    return await database.$transaction(async (transaction) => {
      const office = await transaction.office.findUnique({ where: { id: officeId }, select: { name: true } });
      if (office === null) throw new UseCaseError('not-found');
      await transaction.office.update({ where: { id: officeId }, data: { name } });
      await recordAuditEvent(transaction, {
        actorId,
        action: 'renameOffice',
        subjectType: 'Office',
        subjectId: officeId,
        before: { name: office.name },
        after: { name },
      });
      return { officeId };
    });
  } catch (error) {
    if (isUniqueViolation(error)) throw new UseCaseError('already-exists', { name: 'officeNameInUse' });
    throw error;
  }
}
