import { useFormatter, useTranslations } from 'next-intl';
import type { FormAction } from '@/components/auth/form-action';
import type { OpenInvite } from '@/lib/auth/queries/list-open-invites.server';
import { ActionButton } from './action-button';
import { WordTable } from './word-table';

/** The links that still work, each to be revoked. */
export function InviteTable({ invites, revokeAction }: { invites: readonly OpenInvite[]; revokeAction: FormAction }) {
  const text = useTranslations('administration.invites');
  const administrator = useTranslations('administration.users')('administrator');
  const format = useFormatter();
  const purposeOf = ({ purpose, officeName, role, makesAdministrator }: OpenInvite): string =>
    [
      text('purposeName', { purpose: purpose === 'password-reset' ? 'reset' : purpose }),
      ...(officeName === null ? [] : [text('place', { office: officeName, role: role ?? 'reader' })]),
      ...(makesAdministrator ? [administrator] : []),
    ].join(' · ');
  return (
    <WordTable
      caption={text('count', { count: invites.length })}
      columns={[text('email'), text('purpose'), text('expires'), text('actions')]}
      rows={invites.map((invite) => ({
        key: invite.id,
        cells: [
          invite.email ?? administrator,
          purposeOf(invite),
          format.dateTime(invite.expiresAt, { dateStyle: 'medium', timeStyle: 'short' }),
          <ActionButton
            key="revoke"
            action={revokeAction}
            fields={{ inviteId: invite.id }}
            label={text('revoke')}
            about={invite.email ?? administrator}
            kind="quiet"
          />,
        ],
      }))}
    />
  );
}
