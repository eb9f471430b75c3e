'use client';

import { useTranslations } from 'next-intl';
import { SelectField, TextField } from '@/components/ui/field';
import type { RecordedRecess } from '@/lib/deadlines/profile';
import type { ProfileFormAction } from './profile-form-state';
import { RECESS_KINDS } from '@/lib/deadlines/suspension';
import { ProfileForm } from './profile-form';

/** A recess, new (`recess` is null) or to be changed. */
export function RecessForm({
  action,
  parliamentId,
  recess,
}: {
  action: ProfileFormAction;
  parliamentId: string;
  recess: RecordedRecess | null;
}) {
  const t = useTranslations('deadlines');
  const id = recess?.id ?? 'new';
  return (
    <ProfileForm
      action={action}
      hidden={{ parliamentId, recessId: recess?.id ?? '' }}
      saveLabel={t('preview.save')}
      doneLabel={t('recesses.saved')}
    >
      {({ valueOf, errorOf }) => (
        <>
          <SelectField
            id={`recess-kind-${id}`}
            name="kind"
            label={t('recesses.kind')}
            error={errorOf('kind')}
            defaultValue={valueOf('kind', recess?.kind ?? 'easter')}
            choices={RECESS_KINDS.map((kind) => ({ value: kind, label: t(`recessKinds.${kind}`) }))}
          />
          <TextField
            id={`recess-name-${id}`}
            name="name"
            label={t('recesses.name')}
            error={errorOf('name')}
            defaultValue={valueOf('name', recess?.name ?? '')}
            autoComplete="off"
          />
          <TextField
            id={`recess-start-${id}`}
            name="startsOn"
            type="date"
            label={t('recesses.startsOn')}
            error={errorOf('startsOn')}
            defaultValue={valueOf('startsOn', recess?.startsOn ?? '')}
          />
          <TextField
            id={`recess-end-${id}`}
            name="endsOn"
            type="date"
            label={t('recesses.endsOn')}
            error={errorOf('endsOn')}
            defaultValue={valueOf('endsOn', recess?.endsOn ?? '')}
          />
        </>
      )}
    </ProfileForm>
  );
}
