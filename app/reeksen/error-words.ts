import { getMessages } from 'next-intl/server';

/** The words of every problem that a form of series can have, for forms that run in the browser as well. */
export async function errorWords(): Promise<Readonly<Record<string, string>>> {
  const { series } = await getMessages();
  return series.errors;
}
