import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/ui/button';
import { Page, PageHeading } from '@/components/ui/page';

/** A series that does not exist, or of which this viewer sees nothing: the two look the same. */
export default async function SeriesNotFound() {
  const text = await getTranslations('comparison.notFound');
  return (
    <Page width="reading">
      <PageHeading title={text('title')} />
      <p className="max-w-measure">{text('text')}</p>
      <p className="mt-6">
        <ButtonLink href="/vergelijken">{text('link')}</ButtonLink>
      </p>
    </Page>
  );
}
