import { getTranslations } from 'next-intl/server';
import { OUTCOME_REASONS, OUTCOMES } from '@/lib/figures/outcome';
import { EDIT_PROBLEMS } from '@/lib/review/edits/edit-result';
import type { PartFormTexts } from './part-form';
import type { PlainFormTexts } from './plain-form';

const PROBLEMS = ['invalid', 'conflict', 'not-allowed', 'not-signed-in', 'not-found'] as const;

/** The words for what goes wrong in a plain form, for the leaf that runs in the browser. */
export async function getPlainFormTexts(): Promise<PlainFormTexts> {
  const [t, s] = await Promise.all([getTranslations('import.table'), getTranslations('structure.problem')]);
  return {
    problemTitle: t('problemTitle'),
    problems: Object.fromEntries(PROBLEMS.map((problem) => [problem, t(`problem.${problem}`)])),
    fieldProblems: {
      ...Object.fromEntries(EDIT_PROBLEMS.map((problem) => [problem, s(problem)])),
      'too-many': t('fieldProblem.too-many'),
    },
  };
}

/** The words of the form of a part. */
export async function getPartFormTexts(): Promise<PartFormTexts> {
  const [shared, p, o, d, panel] = await Promise.all([
    getPlainFormTexts(),
    getTranslations('structure.plain'),
    getTranslations('structure.outcome'),
    getTranslations('domain'),
    getTranslations('structure.partPanel'),
  ]);
  return {
    ...shared,
    paths: panel('pathsLabel'),
    pathsHint: p('pathsHint'),
    text: panel('textLabel'),
    outcome: o('outcome'),
    outcomes: OUTCOMES.map((outcome) => ({ value: outcome, label: d(`outcome.${outcome}`) })),
    reason: o('reason'),
    reasons: [
      { value: '', label: o('noReason') },
      ...OUTCOME_REASONS.map((reason) => ({ value: reason, label: d(`reason.${reason}`) })),
    ],
    provisional: o('provisional'),
    note: o('note'),
    noteHint: o('noteHint'),
    save: p('savePart'),
    remove: p('removePart'),
  };
}
