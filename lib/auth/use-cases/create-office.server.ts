import { z } from 'zod';
import { recordAuditEvent } from '../../audit/record-audit-event.server';
import { allowAdministrator } from '../allow';
import { NameField } from '../fields';
import { parseInput } from '../parse-input';
import { isUniqueViolation } from '../unique-violation.server';
import type { UseCaseContext } from '../use-case-context.server';
import { UseCaseError } from '../use-case-error';

const NewOffice = z.object({ name: NameField });

/** Makes an office. Administrators may. */
export async function createOffice(
  { database, viewer }: UseCaseContext,
  input: unknown,
): Promise<{ officeId: string }> {
  const actorId = allowAdministrator(viewer);
  const { name } = parseInput(NewOffice, input);
  try {
    return await database.$transaction(async (transaction) => {
      const office = await transaction.office.create({ data: { name }, select: { id: true } });
      await recordAuditEvent(transaction, {
        actorId,
        action: 'createOffice',
        subjectType: 'Office',
        subjectId: office.id,
        after: { name },
      });
      return { officeId: office.id };
    });
  } catch (error) {
    if (isUniqueViolation(error)) throw new UseCaseError('already-exists', { name: 'officeNameInUse' });
    throw error;
  }
}
