import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { ActionButton } from '@/components/administration/action-button';
import { FormTexts } from '@/components/auth/form-texts';
import { Page, PageHeading, SectionHeading } from '@/components/ui/page';
import { getUseCaseContext } from '@/lib/auth/current-context.server';
import { LINK_HOURS } from '@/lib/auth/one-time-link';
import { getUser } from '@/lib/auth/queries/get-user.server';
import { requireAdministrator } from '@/lib/auth/session.server';
import {
  createPasswordResetAction,
  disableUserAction,
  enableUserAction,
  endUserSessionsAction,
  grantAdministratorAction,
  revokeAdministratorAction,
} from './actions';

export async function generateMetadata(): Promise<Metadata> {
  const text = await getTranslations('administration');
  return { title: text('users.title') };
}

export default async function UserPage({ params }: { params: Promise<{ userId: string }> }) {
  const { userId } = await params;
  const self = await requireAdministrator(`/beheer/gebruikers/${userId}`);
  const [text, user] = await Promise.all([
    getTranslations('administration'),
    getUser(await getUseCaseContext(), userId),
  ]);
  if (user === null) notFound();
  const fields = { userId: user.id };
  return (
    <Page width="reading">
      <p className="mb-3">
        <a href="/beheer">{text('back')}</a>
      </p>
      <PageHeading
        title={user.name}
        facts={text('user.facts', { email: user.email, state: user.isDisabled ? 'disabled' : 'active' })}
      />
      <FormTexts>
        <div className="grid gap-12">
          <section className="grid gap-3">
            <SectionHeading>{text('user.officesTitle')}</SectionHeading>
            {user.memberships.length === 0 && <p>{text('users.noOffice')}</p>}
            <ul className="grid gap-1">
              {user.memberships.map(({ officeId, officeName, role }) => (
                <li key={officeId}>
                  <a href={`/beheer/kantoren/${officeId}`}>{officeName}</a> ({text('role', { role })})
                </li>
              ))}
            </ul>
          </section>
          {!user.isDisabled && (
            <>
              <section className="grid gap-4">
                <SectionHeading>{text('user.passwordTitle')}</SectionHeading>
                <p className="max-w-measure">{text('user.passwordHelp', { hours: LINK_HOURS['password-reset'] })}</p>
                <ActionButton action={createPasswordResetAction} fields={fields} label={text('user.createReset')} />
              </section>
              <section className="grid gap-4">
                <SectionHeading>{text('user.sessionsTitle')}</SectionHeading>
                <p className="max-w-measure">{text('user.sessionsHelp')}</p>
                <ActionButton
                  action={endUserSessionsAction}
                  fields={fields}
                  label={text('user.endSessions')}
                  doneLabel={text('user.sessionsEnded')}
                />
              </section>
              <section className="grid gap-4">
                <SectionHeading>{text('user.administratorTitle')}</SectionHeading>
                <p>{user.isAdministrator ? text('user.isAdministrator') : text('user.isNoAdministrator')}</p>
                <ActionButton
                  key={String(user.isAdministrator)}
                  action={user.isAdministrator ? revokeAdministratorAction : grantAdministratorAction}
                  fields={fields}
                  label={user.isAdministrator ? text('user.revoke') : text('user.grant')}
                  kind={user.isAdministrator ? 'danger' : 'plain'}
                />
              </section>
            </>
          )}
          {user.id !== self.id && (
            <section className="grid gap-4">
              <SectionHeading>{text('user.accessTitle')}</SectionHeading>
              <p className="max-w-measure">{text('user.accessHelp')}</p>
              <ActionButton
                key={String(user.isDisabled)}
                action={user.isDisabled ? enableUserAction : disableUserAction}
                fields={fields}
                label={user.isDisabled ? text('user.enable') : text('user.disable')}
                kind={user.isDisabled ? 'plain' : 'danger'}
              />
            </section>
          )}
        </div>
      </FormTexts>
    </Page>
  );
}
