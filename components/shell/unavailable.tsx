import { useTranslations } from 'next-intl';
import { Page, PageHeading } from '../ui/page';

/** In the place of every screen while the database does not answer. */
export function Unavailable() {
  const text = useTranslations('errors.unavailable');
  return (
    <Page width="reading">
      <PageHeading title={text('title')} facts={text('body')} />
    </Page>
  );
}
