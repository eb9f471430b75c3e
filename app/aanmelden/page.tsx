import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { FormTexts } from '@/components/auth/form-texts';
import { SignInForm } from '@/components/auth/sign-in-form';
import { ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Page, PageHeading } from '@/components/ui/page';
import { getAuthSettings } from '@/lib/auth/auth-settings.server';
import { safeReturnPath } from '@/lib/auth/return-path';
import { getCurrentUser } from '@/lib/auth/session.server';
import { signInAction } from './actions';

/** `error` is next-auth's, after a sign-in with OpenID Connect that failed. */
const SearchParams = z.object({ terug: z.string().optional().catch(undefined), error: z.unknown().optional() });

export async function generateMetadata(): Promise<Metadata> {
  const text = await getTranslations('auth.signIn');
  return { title: text('title') };
}

export default async function SignInPage({ searchParams }: { searchParams: Promise<unknown> }) {
  const { terug, error } = SearchParams.parse(await searchParams);
  const returnPath = safeReturnPath(terug);
  if ((await getCurrentUser()) !== null) redirect(returnPath);
  const text = await getTranslations('auth.signIn');
  const { openIdConnect } = getAuthSettings();
  return (
    <Page width="reading">
      <PageHeading title={text('title')} />
      <div className="grid gap-8">
        {openIdConnect !== null && error !== undefined && (
          <Notice kind="problem" title={text('openIdRefused', { name: openIdConnect.name })}>
            {text('openIdRefusedHelp')}
          </Notice>
        )}
        {openIdConnect !== null && (
          <div className="grid gap-5">
            <p>
              <ButtonLink href={`/aanmelden/openid?terug=${encodeURIComponent(returnPath)}`} kind="main">
                {text('withOpenId', { name: openIdConnect.name })}
              </ButtonLink>
            </p>
            <p className="text-quiet">{text('or')}</p>
          </div>
        )}
        <FormTexts>
          <SignInForm action={signInAction} returnPath={returnPath} />
        </FormTexts>
        <p className="max-w-measure text-quiet">{text('help')}</p>
      </div>
    </Page>
  );
}
