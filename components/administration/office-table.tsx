import { useTranslations } from 'next-intl';
import { TableFrame } from '@/components/ui/table-frame';

/** All offices, each a link to its own page. */
export function OfficeTable({
  offices,
}: {
  offices: readonly { readonly id: string; readonly name: string; readonly memberCount: number }[];
}) {
  const text = useTranslations('administration.offices');
  const caption = text('count', { count: offices.length });
  return (
    <TableFrame label={caption}>
      <table className="figures">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text('name')}</th>
            <th scope="col">{text('members')}</th>
          </tr>
        </thead>
        <tbody>
          {offices.map(({ id, name, memberCount }) => (
            <tr key={id}>
              <th scope="row">
                <a href={`/beheer/kantoren/${id}`}>{name}</a>
              </th>
              <td>{memberCount}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
