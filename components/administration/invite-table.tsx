import { useFormatter, useTranslations } from 'next-intl';
import type { FormAction } from '@/components/auth/form-action';
import { TableFrame } from '@/components/ui/table-frame';
import type { OpenInvite } from '@/lib/auth/queries/list-open-invites.server';
import { ActionButton } from './action-button';

/** The links that still work, each to be revoked. */
export function InviteTable({ invites, revokeAction }: { invites: readonly OpenInvite[]; revokeAction: FormAction }) {
  const text = useTranslations('administration.invites');
  const usersText = useTranslations('administration.users');
  const format = useFormatter();
  const caption = text('count', { count: invites.length });
  return (
    <TableFrame label={caption}>
      <table className="figures words">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text('email')}</th>
            <th scope="col">{text('purpose')}</th>
            <th scope="col">{text('expires')}</th>
            <th scope="col">{text('actions')}</th>
          </tr>
        </thead>
        <tbody>
          {invites.map((invite) => (
            <tr key={invite.id}>
              <th scope="row">{invite.email ?? usersText('administrator')}</th>
              <td>
                {[
                  text('purposeName', { purpose: invite.purpose === 'password-reset' ? 'reset' : invite.purpose }),
                  ...(invite.officeName === null
                    ? []
                    : [text('place', { office: invite.officeName, role: invite.role ?? 'reader' })]),
                  ...(invite.makesAdministrator ? [usersText('administrator')] : []),
                ].join(' · ')}
              </td>
              <td>{format.dateTime(invite.expiresAt, { dateStyle: 'medium', timeStyle: 'short' })}</td>
              <td>
                <ActionButton
                  action={revokeAction}
                  fields={{ inviteId: invite.id }}
                  label={text('revoke')}
                  about={invite.email ?? usersText('administrator')}
                  kind="quiet"
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
