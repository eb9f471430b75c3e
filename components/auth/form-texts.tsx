import { NextIntlClientProvider } from 'next-intl';
import { getMessages } from 'next-intl/server';
import type { ReactNode } from 'react';

/** Gives the forms inside it, which run in the browser as well, the words of signing in and of administration alone. */
export async function FormTexts({ children }: { children: ReactNode }) {
  const { auth, administration } = await getMessages();
  return <NextIntlClientProvider messages={{ auth, administration }}>{children}</NextIntlClientProvider>;
}
