import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AcceptInviteForm } from '@/components/auth/accept-invite-form';
import { FormTexts } from '@/components/auth/form-texts';
import { ResetPasswordForm } from '@/components/auth/reset-password-form';
import { ButtonLink } from '@/components/ui/button';
import { Page, PageHeading } from '@/components/ui/page';
import { getUseCaseContext } from '@/lib/auth/current-context.server';
import { getOpenLink, type OpenLink } from '@/lib/auth/queries/get-open-link.server';
import { acceptInviteAction, resetPasswordAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  const text = await getTranslations('auth.link');
  return { title: text('invitationTitle'), robots: { index: false } };
}

/** Shows what a one-time link is for. Looking does not use it: link previews and virus scanners look as well. */
export default async function LinkPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const link = await getOpenLink(await getUseCaseContext(), token);
  if (link === null) return <ExpiredLink />;
  return (
    <Page width="reading">
      <LinkHeading link={link} />
      <FormTexts>
        {link.purpose === 'password-reset' ? (
          <ResetPasswordForm action={resetPasswordAction} token={token} email={link.email ?? ''} />
        ) : (
          <AcceptInviteForm action={acceptInviteAction} token={token} email={link.email} />
        )}
      </FormTexts>
    </Page>
  );
}

async function LinkHeading({ link }: { link: OpenLink }) {
  const text = await getTranslations('auth.link');
  switch (link.purpose) {
    case 'first-administrator':
      return <PageHeading title={text('firstAdministratorTitle')} facts={text('firstAdministratorIntroduction')} />;
    case 'password-reset':
      return <PageHeading title={text('resetTitle')} facts={text('resetIntroduction')} />;
    case 'invitation': {
      const facts = [
        ...(link.officeName === null
          ? []
          : [text('invitationOffice', { office: link.officeName, role: link.role ?? 'reader' })]),
        ...(link.makesAdministrator ? [text('invitationAdministrator')] : []),
      ];
      return <PageHeading title={text('invitationTitle')} facts={facts.join(' ')} />;
    }
  }
}

async function ExpiredLink() {
  const text = await getTranslations('auth.link');
  return (
    <Page width="reading">
      <PageHeading title={text('expiredTitle')} facts={text('expired')} />
      <ButtonLink href="/aanmelden">{text('expiredSignIn')}</ButtonLink>
    </Page>
  );
}
