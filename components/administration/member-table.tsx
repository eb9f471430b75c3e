import { useTranslations } from 'next-intl';
import type { FormAction } from '@/components/auth/form-action';
import { TableFrame } from '@/components/ui/table-frame';
import type { OfficeWithMembers } from '@/lib/auth/queries/get-office.server';
import { ActionButton } from './action-button';

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
  const text = useTranslations('administration.office');
  const words = useTranslations('administration');
  const caption = text('membersCount', { count: office.members.length });
  return (
    <TableFrame label={caption}>
      <table className="figures words">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text('memberName')}</th>
            <th scope="col">{text('memberEmail')}</th>
            <th scope="col">{text('memberRole')}</th>
            <th scope="col">{text('memberActions')}</th>
          </tr>
        </thead>
        <tbody>
          {office.members.map(({ userId, name, email, role, isDisabled }) => (
            <tr key={userId}>
              <th scope="row">
                <a href={`/beheer/gebruikers/${userId}`}>{name}</a>
              </th>
              <td>{email}</td>
              <td>
                {words('role', { role })}
                {isDisabled && `, ${words('users.disabled')}`}
              </td>
              <td>
                <div className="flex flex-wrap gap-x-4">
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
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
