import { z } from 'zod';
import { allowAdministrator } from '../../auth/allow';
import { IdField } from '../../auth/fields';
import { parseInput } from '../../auth/parse-input';
import { isUniqueViolation } from '../../auth/unique-violation.server';
import type { UseCaseContext } from '../../auth/use-case-context.server';
import { UseCaseError } from '../../auth/use-case-error';
import { recordAuditEvent } from '../../audit/record-audit-event.server';
import { dateOf, isIsoDate } from '../../figures/iso-date';
import { DEADLINE_UNITS, START_RULES } from '../compute-deadline';
import { RULE_PURPOSES } from '../profile';
import { Suspension } from '../suspension';
import { changeProfile, requireProfile, type ProfileChange } from './profile-change.server';

const DayField = z.string({ error: 'dayMissing' }).trim().min(1, 'dayMissing').refine(isIsoDate, 'dayInvalid');
const RuleInput = z
  .object({
    parliamentId: z.string().min(1, 'parliamentMissing'),
    /** Null for a new version. */
    ruleId: IdField.nullable(),
    purpose: z.enum(RULE_PURPOSES, 'purposeMissing'),
    amount: z.coerce.number('amountInvalid').int('amountInvalid').min(1, 'amountInvalid').max(400, 'amountInvalid'),
    unit: z.enum(DEADLINE_UNITS, 'unitMissing'),
    startRule: z.enum(START_RULES, 'startRuleMissing'),
    suspensions: z.array(Suspension).max(12, 'tooManySuspensions'),
    validFrom: DayField,
    validTo: DayField.nullable(),
    source: z.string().trim().max(500, 'sourceTooLong').nullable(),
    isPreview: z.boolean(),
  })
  .refine(({ validFrom, validTo }) => validTo === null || validTo >= validFrom, {
    path: ['validTo'],
    message: 'endsBeforeStart',
  });

/**
 * Records a version of a rule of a parliament, new or changed, and tells which due dates of open questions it moves;
 * with `isPreview` it only tells. A question follows the version that held on the day it was sent. Administrators may.
 */
export async function saveDeadlineRule(context: UseCaseContext, input: unknown): Promise<ProfileChange> {
  const actorId = allowAdministrator(context.viewer);
  const { parliamentId, ruleId, isPreview, validFrom, validTo, ...rule } = parseInput(RuleInput, input);
  if (!isIsoDate(validFrom) || (validTo !== null && !isIsoDate(validTo))) throw new UseCaseError('invalid');
  try {
    return await changeProfile(context, parliamentId, isPreview, async (transaction) => {
      const profile = await requireProfile(transaction, parliamentId);
      const earlier = RULE_PURPOSES.flatMap((purpose) => profile.rules[purpose]).find((known) => known.id === ruleId);
      if (ruleId !== null && earlier === undefined) throw new UseCaseError('not-found');
      const data = { ...rule, validFrom: dateOf(validFrom), validTo: validTo === null ? null : dateOf(validTo) };
      const { id } =
        ruleId === null
          ? await transaction.deadlineRule.create({ data: { ...data, parliamentId }, select: { id: true } })
          : await transaction.deadlineRule.update({ where: { id: ruleId }, data, select: { id: true } });
      await recordAuditEvent(transaction, {
        actorId,
        action: 'saveDeadlineRule',
        subjectType: 'DeadlineRule',
        subjectId: id,
        ...(earlier !== undefined && { before: { ...earlier, suspensions: [...earlier.suspensions] } }),
        after: { parliamentId, ...rule, validFrom, validTo },
      });
    });
  } catch (error) {
    if (isUniqueViolation(error)) throw new UseCaseError('already-exists', { validFrom: 'ruleStartsThen' });
    throw error;
  }
}
