'use server';

import { revalidatePath } from 'next/cache';
import { getUseCaseContext } from '@/lib/auth/current-context.server';
import { refusedForm, textOf } from '@/lib/auth/form-state';
import type { UseCaseContext } from '@/lib/auth/use-case-context.server';
import { UNTOUCHED_PROFILE, type ProfileFormState } from '@/components/deadlines/profile-form-state';
import {
  fixedSuspensions,
  linesOf,
  RECESS_SUSPENSIONS,
  recessSuspension,
  SUSPENDING_RECESSES,
} from '@/lib/deadlines/suspension-form';
import type { ProfileChange } from '@/lib/deadlines/use-cases/profile-change.server';
import { removeRecess } from '@/lib/deadlines/use-cases/remove-recess.server';
import { saveDaysOff } from '@/lib/deadlines/use-cases/save-days-off.server';
import { saveDeadlineRule } from '@/lib/deadlines/use-cases/save-deadline-rule.server';
import { saveRecess } from '@/lib/deadlines/use-cases/save-recess.server';

type Change = (context: UseCaseContext, input: unknown) => Promise<ProfileChange>;

/** Shows what a change moves, or keeps it when the button that keeps was pressed; what was typed stays in the form. */
async function changeBy(
  form: FormData,
  change: Change,
  input: Readonly<Record<string, unknown>>,
): Promise<ProfileFormState> {
  const typed = [...new Set(form.keys())].filter((name) => !name.startsWith('$'));
  const isPreview = textOf(form, 'step') !== 'save';
  try {
    const { isKept, moved } = await change(await getUseCaseContext(), { ...input, isPreview });
    if (isKept) {
      revalidatePath('/', 'layout');
      return { ...UNTOUCHED_PROFILE, outcome: 'done', moved };
    }
    return { ...UNTOUCHED_PROFILE, values: Object.fromEntries(typed.map((name) => [name, textOf(form, name)])), moved };
  } catch (error) {
    return { ...refusedForm(error, form, typed), moved: null };
  }
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text);

/** Shows or keeps a recess, new or changed. */
export async function saveRecessAction(_: ProfileFormState, form: FormData): Promise<ProfileFormState> {
  return changeBy(form, saveRecess, {
    parliamentId: textOf(form, 'parliamentId'),
    recessId: orNull(textOf(form, 'recessId')),
    name: textOf(form, 'name'),
    kind: textOf(form, 'kind'),
    startsOn: textOf(form, 'startsOn'),
    endsOn: textOf(form, 'endsOn'),
  });
}

/** Shows or does the removal of a recess. */
export async function removeRecessAction(_: ProfileFormState, form: FormData): Promise<ProfileFormState> {
  return changeBy(form, removeRecess, {
    parliamentId: textOf(form, 'parliamentId'),
    recessId: textOf(form, 'recessId'),
  });
}

/** Shows or keeps a version of a rule. */
export async function saveRuleAction(_: ProfileFormState, form: FormData): Promise<ProfileFormState> {
  const recesses = SUSPENDING_RECESSES.flatMap((recess) => {
    const choice = RECESS_SUSPENSIONS.find((known) => known === textOf(form, `recess-${recess}`)) ?? 'none';
    return recessSuspension(recess, choice) ?? [];
  });
  return changeBy(form, saveDeadlineRule, {
    parliamentId: textOf(form, 'parliamentId'),
    ruleId: orNull(textOf(form, 'ruleId')),
    purpose: textOf(form, 'purpose'),
    amount: textOf(form, 'amount'),
    unit: textOf(form, 'unit'),
    startRule: textOf(form, 'startRule'),
    suspensions: [...recesses, ...fixedSuspensions(textOf(form, 'fixed'))],
    validFrom: textOf(form, 'validFrom'),
    validTo: orNull(textOf(form, 'validTo')),
    source: orNull(textOf(form, 'source')),
  });
}

/** Shows or keeps the days off of an administration. */
export async function saveDaysOffAction(_: ProfileFormState, form: FormData): Promise<ProfileFormState> {
  return changeBy(form, saveDaysOff, {
    parliamentId: textOf(form, 'parliamentId'),
    extraDaysOff: linesOf(textOf(form, 'extraDaysOff')),
  });
}
