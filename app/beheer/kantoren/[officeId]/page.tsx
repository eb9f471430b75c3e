import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { MemberTable } from '@/components/administration/member-table';
import { MembershipForm } from '@/components/administration/membership-form';
import { OfficeNameForm } from '@/components/administration/office-name-form';
import { FormTexts } from '@/components/auth/form-texts';
import { EmptyState } from '@/components/ui/empty-state';
import { Page, PageHeading, SectionHeading } from '@/components/ui/page';
import { getUseCaseContext } from '@/lib/auth/current-context.server';
import { getOffice } from '@/lib/auth/queries/get-office.server';
import { requireAdministrator } from '@/lib/auth/session.server';
import { addMemberAction, removeMembershipAction, renameOfficeAction, setMembershipAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  const text = await getTranslations('administration');
  return { title: text('offices.title') };
}

export default async function OfficePage({ params }: { params: Promise<{ officeId: string }> }) {
  const { officeId } = await params;
  await requireAdministrator(`/beheer/kantoren/${officeId}`);
  const [text, office] = await Promise.all([
    getTranslations('administration'),
    getOffice(await getUseCaseContext(), officeId),
  ]);
  if (office === null) notFound();
  return (
    <Page>
      <p className="mb-3">
        <a href="/beheer">{text('back')}</a>
      </p>
      <PageHeading title={office.name} />
      <FormTexts>
        <div className="grid gap-14">
          <section className="grid gap-6">
            <SectionHeading>{text('office.membersTitle')}</SectionHeading>
            {office.members.length === 0 ? (
              <EmptyState title={text('office.membersCount', { count: 0 })}>{text('office.membersEmpty')}</EmptyState>
            ) : (
              <MemberTable office={office} setAction={setMembershipAction} removeAction={removeMembershipAction} />
            )}
            <h3 className="font-semibold">{text('office.addTitle')}</h3>
            {office.others.length === 0 ? (
              <p className="text-quiet">{text('office.addNobody')}</p>
            ) : (
              <MembershipForm action={addMemberAction} officeId={office.id} users={office.others} />
            )}
          </section>
          <section className="grid gap-6">
            <SectionHeading>{text('office.renameTitle')}</SectionHeading>
            <OfficeNameForm
              action={renameOfficeAction}
              officeId={office.id}
              name={office.name}
              label={text('offices.newName')}
              submitLabel={text('office.rename')}
              doneLabel={text('office.renamed')}
            />
          </section>
        </div>
      </FormTexts>
    </Page>
  );
}
