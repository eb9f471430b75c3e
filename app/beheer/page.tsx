import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { InviteForm } from '@/components/administration/invite-form';
import { InviteTable } from '@/components/administration/invite-table';
import { OfficeNameForm } from '@/components/administration/office-name-form';
import { OfficeTable } from '@/components/administration/office-table';
import { UserTable } from '@/components/administration/user-table';
import { FormTexts } from '@/components/auth/form-texts';
import { EmptyState } from '@/components/ui/empty-state';
import { Page, PageHeading, SectionHeading } from '@/components/ui/page';
import { getUseCaseContext } from '@/lib/auth/current-context.server';
import { listOffices } from '@/lib/auth/queries/list-offices.server';
import { listOpenInvites } from '@/lib/auth/queries/list-open-invites.server';
import { listUsers } from '@/lib/auth/queries/list-users.server';
import { requireAdministrator } from '@/lib/auth/session.server';
import { createInviteAction, createOfficeAction, revokeInviteAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  const text = await getTranslations('administration');
  return { title: text('title') };
}

export default async function AdministrationPage() {
  await requireAdministrator('/beheer');
  const context = await getUseCaseContext();
  const [text, offices, users, invites] = await Promise.all([
    getTranslations('administration'),
    listOffices(context),
    listUsers(context),
    listOpenInvites(context),
  ]);
  return (
    <Page>
      <PageHeading title={text('title')} facts={text('introduction')} />
      <p className="mb-8">
        <a href="/beheer/termijnen">{text('deadlines')}</a>
      </p>
      <FormTexts>
        <div className="grid gap-14">
          <section className="grid gap-6">
            <SectionHeading>{text('offices.title')}</SectionHeading>
            {offices.length === 0 ? (
              <EmptyState title={text('offices.count', { count: 0 })}>{text('offices.empty')}</EmptyState>
            ) : (
              <OfficeTable offices={offices} />
            )}
            <OfficeNameForm
              action={createOfficeAction}
              officeId={null}
              name=""
              label={text('offices.newName')}
              submitLabel={text('offices.create')}
              doneLabel={text('offices.created')}
            />
          </section>
          <section className="grid gap-6">
            <SectionHeading>{text('invites.title')}</SectionHeading>
            {invites.length === 0 ? (
              <p className="text-quiet">{text('invites.count', { count: 0 })}</p>
            ) : (
              <InviteTable invites={invites} revokeAction={revokeInviteAction} />
            )}
            <h3 className="font-semibold">{text('invites.newTitle')}</h3>
            <InviteForm action={createInviteAction} offices={offices} />
          </section>
          <section className="grid gap-6">
            <SectionHeading>{text('users.title')}</SectionHeading>
            <UserTable users={users} />
          </section>
        </div>
      </FormTexts>
    </Page>
  );
}
