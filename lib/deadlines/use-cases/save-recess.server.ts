import { z } from 'zod';
import { allowAdministrator } from '../../auth/allow';
import { IdField, NameField } from '../../auth/fields';
import { parseInput } from '../../auth/parse-input';
import { isUniqueViolation } from '../../auth/unique-violation.server';
import type { UseCaseContext } from '../../auth/use-case-context.server';
import { UseCaseError } from '../../auth/use-case-error';
import { recordAuditEvent } from '../../audit/record-audit-event.server';
import { dateOf, isIsoDate, type IsoDate } from '../../figures/iso-date';
import { daysBetween } from '../day';
import { RECESS_KINDS } from '../suspension';
import { changeProfile, requireProfile, type ProfileChange } from './profile-change.server';

/** No recess of these parliaments lasted longer; more is a slip of the year. */
const LONGEST_RECESS_DAYS = 200;

const DayField = z.string({ error: 'dayMissing' }).trim().min(1, 'dayMissing').refine(isIsoDate, 'dayInvalid');
const RecessInput = z
  .object({
    parliamentId: z.string().min(1, 'parliamentMissing'),
    /** Null for a new one. */
    recessId: IdField.nullable(),
    name: NameField,
    kind: z.enum(RECESS_KINDS, 'recessKindMissing'),
    startsOn: DayField,
    endsOn: DayField,
    isPreview: z.boolean(),
  })
  .superRefine(({ startsOn, endsOn }, context) => {
    if (!isIsoDate(startsOn) || !isIsoDate(endsOn)) return;
    const days = daysBetween(startsOn, endsOn);
    if (days < 0) context.addIssue({ code: 'custom', path: ['endsOn'], message: 'endsBeforeStart' });
    if (days > LONGEST_RECESS_DAYS) context.addIssue({ code: 'custom', path: ['endsOn'], message: 'recessTooLong' });
  });

/**
 * Records a recess of a parliament, new or changed, and tells which due dates it moves; with `isPreview` it only tells.
 * Administrators may. Refuses one that overlaps another of the same kind, and one that starts on the day of another.
 */
export async function saveRecess(context: UseCaseContext, input: unknown): Promise<ProfileChange> {
  const actorId = allowAdministrator(context.viewer);
  const { parliamentId, recessId, isPreview, ...recess } = parseInput(RecessInput, input);
  const [startsOn, endsOn] = [asDay(recess.startsOn), asDay(recess.endsOn)];
  try {
    return await changeProfile(context, parliamentId, isPreview, async (transaction) => {
      const profile = await requireProfile(transaction, parliamentId);
      const earlier = profile.recesses.find((known) => known.id === recessId) ?? null;
      if (recessId !== null && earlier === null) throw new UseCaseError('not-found');
      const clash = profile.recesses.some(
        (known) =>
          known.id !== recessId && known.kind === recess.kind && known.startsOn <= endsOn && known.endsOn >= startsOn,
      );
      if (clash) throw new UseCaseError('already-exists', { startsOn: 'recessOverlaps' });
      const data = { name: recess.name, kind: recess.kind, startsOn: dateOf(startsOn), endsOn: dateOf(endsOn) };
      const { id } =
        recessId === null
          ? await transaction.recess.create({ data: { ...data, parliamentId }, select: { id: true } })
          : await transaction.recess.update({ where: { id: recessId }, data, select: { id: true } });
      await recordAuditEvent(transaction, {
        actorId,
        action: 'saveRecess',
        subjectType: 'Recess',
        subjectId: id,
        ...(earlier !== null && { before: { ...earlier } }),
        after: { parliamentId, ...recess },
      });
    });
  } catch (error) {
    if (isUniqueViolation(error)) throw new UseCaseError('already-exists', { startsOn: 'recessOverlaps' });
    throw error;
  }
}

function asDay(text: string): IsoDate {
  if (!isIsoDate(text)) throw new UseCaseError('invalid', { startsOn: 'dayInvalid' });
  return text;
}
