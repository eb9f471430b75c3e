'use client';

import { useTranslations } from 'next-intl';
import { SelectField, TextArea, TextField } from '@/components/ui/field';
import { DEADLINE_UNITS, START_RULES } from '@/lib/deadlines/compute-deadline';
import { RULE_PURPOSES, type RecordedRule, type RulePurpose } from '@/lib/deadlines/profile';
import type { ProfileFormAction } from './profile-form-state';
import { fieldsOfSuspensions, RECESS_SUSPENSIONS, SUSPENDING_RECESSES } from '@/lib/deadlines/suspension-form';
import { ProfileForm } from './profile-form';

/** A version of a rule, new (`rule` is null) or to be changed. */
export function RuleForm({
  action,
  parliamentId,
  rule,
  purpose,
}: {
  action: ProfileFormAction;
  parliamentId: string;
  rule: RecordedRule | null;
  purpose: RulePurpose;
}) {
  const t = useTranslations('deadlines');
  const id = rule?.id ?? 'new';
  const fields = fieldsOfSuspensions(rule?.suspensions ?? []);
  return (
    <ProfileForm
      action={action}
      hidden={{ parliamentId, ruleId: rule?.id ?? '' }}
      saveLabel={t('preview.save')}
      doneLabel={t('rules.saved')}
    >
      {({ valueOf, errorOf }) => (
        <>
          <SelectField
            id={`rule-purpose-${id}`}
            name="purpose"
            label={t('rules.purpose')}
            error={errorOf('purpose')}
            defaultValue={valueOf('purpose', purpose)}
            choices={RULE_PURPOSES.map((value) => ({ value, label: t(`rules.purposes.${value}`) }))}
          />
          <TextField
            id={`rule-amount-${id}`}
            name="amount"
            type="number"
            min={1}
            max={400}
            label={t('rules.amount')}
            error={errorOf('amount')}
            defaultValue={valueOf('amount', rule === null ? '' : String(rule.amount))}
          />
          <SelectField
            id={`rule-unit-${id}`}
            name="unit"
            label={t('rules.unit')}
            error={errorOf('unit')}
            defaultValue={valueOf('unit', rule?.unit ?? 'working-day')}
            choices={DEADLINE_UNITS.map((value) => ({ value, label: t(`rules.units.${value}`) }))}
          />
          <SelectField
            id={`rule-start-${id}`}
            name="startRule"
            label={t('rules.startRule')}
            error={errorOf('startRule')}
            defaultValue={valueOf('startRule', rule?.startRule ?? 'after-sending')}
            choices={START_RULES.map((value) => ({ value, label: t(`rules.startRules.${value}`) }))}
          />
          <fieldset className="grid gap-4 rounded-md border border-hair p-4">
            <legend className="px-1 font-medium">{t('rules.suspensions')}</legend>
            {SUSPENDING_RECESSES.map((recess) => (
              <SelectField
                key={recess}
                id={`rule-${recess}-${id}`}
                name={`recess-${recess}`}
                label={t(`recessKinds.${recess}`)}
                defaultValue={valueOf(`recess-${recess}`, fields.recesses[recess])}
                choices={RECESS_SUSPENSIONS.map((value) => ({ value, label: t(`rules.recessSuspension.${value}`) }))}
              />
            ))}
            <TextArea
              id={`rule-fixed-${id}`}
              name="fixed"
              rows={3}
              label={t('rules.fixed')}
              hint={t('rules.fixedHint')}
              error={firstSuspensionError(errorOf)}
              defaultValue={valueOf('fixed', fields.fixed)}
            />
          </fieldset>
          <TextField
            id={`rule-from-${id}`}
            name="validFrom"
            type="date"
            label={t('rules.validFrom')}
            error={errorOf('validFrom')}
            defaultValue={valueOf('validFrom', rule?.validFrom ?? '')}
          />
          <TextField
            id={`rule-to-${id}`}
            name="validTo"
            type="date"
            label={t('rules.validTo')}
            hint={t('rules.validToHint')}
            error={errorOf('validTo')}
            defaultValue={valueOf('validTo', rule?.validTo ?? '')}
          />
          <TextField
            id={`rule-source-${id}`}
            name="source"
            label={t('rules.source')}
            error={errorOf('source')}
            defaultValue={valueOf('source', rule?.source ?? '')}
            autoComplete="off"
          />
        </>
      )}
    </ProfileForm>
  );
}

/** The fixed stretches come after the recesses in what is sent; whichever of them is wrong, this field holds it. */
function firstSuspensionError(errorOf: (name: string) => string | undefined): string | undefined {
  const names = Array.from({ length: 13 }, (_, index) => [
    `suspensions.${String(index)}.from`,
    `suspensions.${String(index)}.to`,
  ]);
  return ['suspensions', ...names.flat()].map(errorOf).find((error) => error !== undefined);
}
