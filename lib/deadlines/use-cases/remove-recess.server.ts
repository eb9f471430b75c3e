import { z } from 'zod';
import { allowAdministrator } from '../../auth/allow';
import { IdField } from '../../auth/fields';
import { parseInput } from '../../auth/parse-input';
import type { UseCaseContext } from '../../auth/use-case-context.server';
import { UseCaseError } from '../../auth/use-case-error';
import { recordAuditEvent } from '../../audit/record-audit-event.server';
import { changeProfile, requireProfile, type ProfileChange } from './profile-change.server';

const Removal = z.object({
  parliamentId: z.string().min(1, 'parliamentMissing'),
  recessId: IdField,
  isPreview: z.boolean(),
});

/** Takes a recess away and tells which due dates that moves; with `isPreview` it only tells. Administrators may. */
export async function removeRecess(context: UseCaseContext, input: unknown): Promise<ProfileChange> {
  const actorId = allowAdministrator(context.viewer);
  const { parliamentId, recessId, isPreview } = parseInput(Removal, input);
  return changeProfile(context, parliamentId, isPreview, async (transaction) => {
    const profile = await requireProfile(transaction, parliamentId);
    const earlier = profile.recesses.find((known) => known.id === recessId);
    if (earlier === undefined) throw new UseCaseError('not-found');
    await transaction.recess.delete({ where: { id: recessId } });
    await recordAuditEvent(transaction, {
      actorId,
      action: 'removeRecess',
      subjectType: 'Recess',
      subjectId: recessId,
      before: { parliamentId, ...earlier },
    });
  });
}
