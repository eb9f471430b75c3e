import { useTranslations } from 'next-intl';
import type { FormAction } from '@/components/auth/form-action';
import type { OfficeWithMembers } from '@/lib/auth/queries/get-office.server';
import { ActionButton } from './action-button';
import { WordTable } from './word-table';

/** The members of an office, each to be given the other role or taken out. */
export function MemberTable({
  office,
  setAction,
  removeAction,
}: {
  office: OfficeWithMembers;
  setAction: FormAction;
  removeAction: FormAction;
}) {
  const words = useTranslations('administration');
  const text = useTranslations('administration.office');
  return (
    <WordTable
      caption={text('membersCount', { count: office.members.length })}
      columns={[text('memberName'), text('memberEmail'), text('memberRole'), text('memberActions')]}
      rows={office.members.map(({ userId, name, email, role, isDisabled }) => ({
        key: userId,
        cells: [
          <a key="name" href={`/beheer/gebruikers/${userId}`}>
            {name}
          </a>,
          email,
          [words('role', { role }), ...(isDisabled ? [words('users.disabled')] : [])].join(', '),
          <div key="actions" className="flex gap-x-4 whitespace-nowrap">
            <ActionButton
              action={setAction}
              fields={{ officeId: office.id, userId, role: role === 'editor' ? 'reader' : 'editor' }}
              label={role === 'editor' ? text('makeReader') : text('makeEditor')}
              about={name}
              kind="quiet"
            />
            <ActionButton
              action={removeAction}
              fields={{ officeId: office.id, userId }}
              label={text('remove')}
              about={name}
              kind="quiet"
            />
          </div>,
        ],
      }))}
    />
  );
}
