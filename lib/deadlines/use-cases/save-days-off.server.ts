import { z } from 'zod';
import { allowAdministrator } from '../../auth/allow';
import { parseInput } from '../../auth/parse-input';
import type { UseCaseContext } from '../../auth/use-case-context.server';
import { recordAuditEvent } from '../../audit/record-audit-event.server';
import { MonthDay } from '../working-calendar';
import { changeProfile, requireProfile, type ProfileChange } from './profile-change.server';

const DaysOff = z.object({
  parliamentId: z.string().min(1, 'parliamentMissing'),
  extraDaysOff: z.array(MonthDay).max(20, 'tooManyDaysOff'),
  isPreview: z.boolean(),
});

/**
 * Sets the days off of an administration that do not count besides the public holidays, and tells which due dates that
 * moves; with `isPreview` it only tells. Administrators may.
 */
export async function saveDaysOff(context: UseCaseContext, input: unknown): Promise<ProfileChange> {
  const actorId = allowAdministrator(context.viewer);
  const { parliamentId, isPreview, ...given } = parseInput(DaysOff, input);
  const extraDaysOff = [...new Set(given.extraDaysOff)].sort();
  return changeProfile(context, parliamentId, isPreview, async (transaction) => {
    const { calendar } = await requireProfile(transaction, parliamentId);
    await transaction.parliament.update({ where: { id: parliamentId }, data: { extraDaysOff } });
    await recordAuditEvent(transaction, {
      actorId,
      action: 'saveDaysOff',
      subjectType: 'Parliament',
      subjectId: parliamentId,
      before: { extraDaysOff: [...calendar.extraDaysOff] },
      after: { extraDaysOff },
    });
  });
}
