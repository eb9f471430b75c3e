'use server';

import { getLocale, getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { citationWords } from '@/components/comparison/citation-words';
import { getUseCaseContext } from '@/lib/auth/current-context.server';
import { signInPath } from '@/lib/auth/return-path';
import { UseCaseError } from '@/lib/auth/use-case-error';
import { citeComparison } from '@/lib/comparison/cite';
import { formatDay } from '@/lib/comparison/format';
import { freezeComparison } from '@/lib/comparison/frozen/freeze-comparison.server';
import { withdrawFrozenComparison } from '@/lib/comparison/frozen/withdraw-frozen-comparison.server';
import { getEnvironment } from '@/lib/environment.server';
import { brusselsDay } from '@/lib/figures/iso-date';

/** Keeps the comparison of the form and leads to it; back to the comparison, which says so, when that could not be done. */
export async function freezeAction(form: FormData): Promise<void> {
  const query = textOf(form, 'query');
  const [locale, words, source, table] = await Promise.all([
    getLocale(),
    getTranslations('comparison.export'),
    getTranslations('comparison.sources'),
    getTranslations('comparison.table'),
  ]);
  const target = await orTo(`/vergelijken?${query}`, async () => {
    const { token } = await freezeComparison(await getUseCaseContext(), { query }, (view, path) =>
      citeComparison(
        view,
        citationWords({
          words: (key, values) => words(key, values),
          source: (key, values) => source(key, values),
          total: table('total'),
          locale,
          day: formatDay(view.knownOn ?? brusselsDay(new Date()), locale),
        }),
        getEnvironment().publicUrl + path,
      ),
    );
    return `/vastgelegd/${token}`;
  });
  redirect(target);
}

/** Marks a frozen comparison as withdrawn, or takes that back. */
export async function withdrawFrozenAction(form: FormData): Promise<void> {
  const token = textOf(form, 'token');
  const target = await orTo('/vastgelegd', async () => {
    const withdraw = textOf(form, 'withdraw') === 'ja';
    const done = await withdrawFrozenComparison(await getUseCaseContext(), {
      token,
      withdraw,
      note: textOf(form, 'note'),
    });
    return `/vastgelegd/${done.token}`;
  });
  redirect(target);
}

async function orTo(elsewhere: string, act: () => Promise<string>): Promise<string> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof UseCaseError)) throw error;
    if (error.problem === 'not-signed-in') return signInPath(elsewhere);
    return `${elsewhere}${elsewhere.includes('?') ? '&' : '?'}melding=${error.problem === 'invalid' ? 'te-groot' : 'niet-gelukt'}`;
  }
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}
