import { useTranslations } from 'next-intl';
import type { UserView } from '@/lib/auth/queries/user-view.server';
import { WordTable } from './word-table';

/** All users, each a link to their own page. */
export function UserTable({ users }: { users: readonly UserView[] }) {
  const words = useTranslations('administration');
  const text = useTranslations('administration.users');
  const officesOf = ({ memberships }: UserView): string =>
    memberships.map(({ officeName, role }) => `${officeName} (${words('role', { role })})`).join(', ') ||
    text('noOffice');
  const stateOf = ({ isDisabled, isAdministrator }: UserView): string =>
    [isDisabled ? text('disabled') : text('active'), ...(isAdministrator ? [text('administrator')] : [])].join(', ');
  return (
    <WordTable
      caption={text('count', { count: users.length })}
      columns={[text('name'), text('email'), text('offices'), text('state')]}
      rows={users.map((user) => ({
        key: user.id,
        cells: [
          <a key="name" href={`/beheer/gebruikers/${user.id}`}>
            {user.name}
          </a>,
          user.email,
          officesOf(user),
          stateOf(user),
        ],
      }))}
    />
  );
}
