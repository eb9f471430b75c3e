import { getTranslations } from 'next-intl/server';
import type { Metadata } from 'next';
import { ButtonLink } from '@/components/ui/button';
import { Page, PageHeading } from '@/components/ui/page';

export async function generateMetadata(): Promise<Metadata> {
  const text = await getTranslations('errors.notFound');
  return { title: text('title') };
}

export default async function NotFoundPage() {
  const text = await getTranslations('errors.notFound');
  return (
    <Page width="reading">
      <PageHeading title={text('title')} facts={text('body')} />
      <p className="flex flex-wrap gap-4">
        <ButtonLink href="/vragen">{text('search')}</ButtonLink>
        <ButtonLink href="/" kind="quiet">
          {text('home')}
        </ButtonLink>
      </p>
    </Page>
  );
}
