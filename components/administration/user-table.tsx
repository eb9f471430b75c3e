import { useTranslations } from 'next-intl';
import { TableFrame } from '@/components/ui/table-frame';
import type { UserView } from '@/lib/auth/queries/user-view.server';

/** All users, each a link to their own page. */
export function UserTable({ users }: { users: readonly UserView[] }) {
  const text = useTranslations('administration.users');
  const roleText = useTranslations('administration');
  const caption = text('count', { count: users.length });
  return (
    <TableFrame label={caption}>
      <table className="figures words">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text('name')}</th>
            <th scope="col">{text('email')}</th>
            <th scope="col">{text('offices')}</th>
            <th scope="col">{text('state')}</th>
          </tr>
        </thead>
        <tbody>
          {users.map((user) => (
            <tr key={user.id}>
              <th scope="row">
                <a href={`/beheer/gebruikers/${user.id}`}>{user.name}</a>
              </th>
              <td>{user.email}</td>
              <td>
                {user.memberships
                  .map(({ officeName, role }) => `${officeName} (${roleText('role', { role })})`)
                  .join(', ') || text('noOffice')}
              </td>
              <td>
                {[
                  user.isDisabled ? text('disabled') : text('active'),
                  ...(user.isAdministrator ? [text('administrator')] : []),
                ].join(', ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
