'use client';

import { useTranslations } from 'next-intl';
import { TextArea } from '@/components/ui/field';
import type { ProfileFormAction } from './profile-form-state';
import { ProfileForm } from './profile-form';

/** The days off of an administration that do not count besides the public holidays. */
export function DaysOffForm({
  action,
  parliamentId,
  extraDaysOff,
}: {
  action: ProfileFormAction;
  parliamentId: string;
  extraDaysOff: readonly string[];
}) {
  const t = useTranslations('deadlines');
  return (
    <ProfileForm action={action} hidden={{ parliamentId }} saveLabel={t('daysOff.save')} doneLabel={t('daysOff.saved')}>
      {({ valueOf, errorOf }) => (
        <TextArea
          id="extra-days-off"
          name="extraDaysOff"
          rows={4}
          label={t('daysOff.label')}
          hint={t('daysOff.hint')}
          error={
            Array.from({ length: 21 }, (_, index) => errorOf(`extraDaysOff.${String(index)}`)).find(
              (error) => error !== undefined,
            ) ?? errorOf('extraDaysOff')
          }
          defaultValue={valueOf('extraDaysOff', extraDaysOff.join('\n'))}
        />
      )}
    </ProfileForm>
  );
}
