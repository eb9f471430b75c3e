import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ChangeNameForm } from '@/components/auth/change-name-form';
import { ChangePasswordForm } from '@/components/auth/change-password-form';
import { FormTexts } from '@/components/auth/form-texts';
import { Button } from '@/components/ui/button';
import { Page, PageHeading, SectionHeading } from '@/components/ui/page';
import { SESSION_HOURS } from '@/lib/auth/session-claims';
import { requireUser } from '@/lib/auth/session.server';
import { changeNameAction, changePasswordAction, endAllSessionsAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  const text = await getTranslations('auth.account');
  return { title: text('title') };
}

export default async function AccountPage() {
  const user = await requireUser('/account');
  const text = await getTranslations('auth.account');
  return (
    <Page width="reading">
      <PageHeading title={text('title')} facts={`${user.name} · ${user.email}`} />
      <div className="grid gap-12">
        <section className="grid gap-3">
          <SectionHeading>{text('offices')}</SectionHeading>
          {user.memberships.length === 0 && <p>{text('noOffices')}</p>}
          {user.memberships.length > 0 && (
            <ul className="grid gap-1">
              {user.memberships.map(({ officeId, officeName, role }) => (
                <li key={officeId}>{text('office', { office: officeName, role })}</li>
              ))}
            </ul>
          )}
          {user.isAdministrator && <p>{text('administrator')}</p>}
        </section>
        <FormTexts>
          <section className="grid gap-4">
            <SectionHeading>{text('nameTitle')}</SectionHeading>
            <ChangeNameForm action={changeNameAction} name={user.name} />
          </section>
          <section className="grid gap-4">
            <SectionHeading>{text('passwordTitle')}</SectionHeading>
            <ChangePasswordForm action={changePasswordAction} email={user.email} />
          </section>
        </FormTexts>
        <section className="grid gap-4">
          <SectionHeading>{text('sessionsTitle')}</SectionHeading>
          <p className="max-w-measure">{text('sessionsHelp', { hours: SESSION_HOURS })}</p>
          <form action={endAllSessionsAction}>
            <Button kind="danger">{text('endSessions')}</Button>
          </form>
        </section>
      </div>
    </Page>
  );
}
