'use client';

import { useSyncExternalStore } from 'react';
import { Button } from '@/components/ui/button';
import { Page, PageHeading } from '@/components/ui/page';
import enErrors from '@/messages/en/errors.json';
import nlErrors from '@/messages/nl/errors.json';
import { TextLink } from '@/components/ui/text-link';

interface ErrorPageProps {
  error: Error & { digest?: string };
  reset: () => void;
}

/** An unexpected error: words and a reference into the log, no details. */
export default function ErrorPage({ error, reset }: ErrorPageProps) {
  const isEnglish = useSyncExternalStore(keepLanguage, readsEnglish, () => false);
  const text = (isEnglish ? enErrors : nlErrors).unexpected;
  return (
    <Page width="reading">
      <title>{text.title}</title>
      <PageHeading title={text.title} facts={text.body} />
      <p className="flex flex-wrap items-center gap-4">
        <Button type="button" kind="plain" onClick={reset}>
          {text.again}
        </Button>
        <TextLink href="/">{text.home}</TextLink>
      </p>
      {error.digest && (
        <p className="mt-6 text-fine text-quiet">{text.reference.replace('{reference}', error.digest)}</p>
      )}
    </Page>
  );
}

/** The language does not change while the page stands. */
function keepLanguage(): () => void {
  return () => undefined;
}

function readsEnglish(): boolean {
  return document.documentElement.lang.startsWith('en');
}
