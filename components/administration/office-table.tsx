import { useTranslations } from 'next-intl';
import { WordTable } from './word-table';

/** All offices, each a link to its own page. */
export function OfficeTable({
  offices,
}: {
  offices: readonly { readonly id: string; readonly name: string; readonly memberCount: number }[];
}) {
  const text = useTranslations('administration.offices');
  return (
    <WordTable
      caption={text('count', { count: offices.length })}
      columns={[text('name'), text('members')]}
      rows={offices.map(({ id, name, memberCount }) => ({
        key: id,
        cells: [
          <a key="name" href={`/beheer/kantoren/${id}`}>
            {name}
          </a>,
          memberCount,
        ],
      }))}
    />
  );
}
