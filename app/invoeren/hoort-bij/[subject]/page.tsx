import type { Metadata } from 'next';
import { getFormatter, getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { AssignForm } from '@/components/annex/assign-form';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import type { Choice } from '@/components/ui/field';
import { TextField } from '@/components/ui/field';
import { Page, PageHeading } from '@/components/ui/page';
import { TextLink } from '@/components/ui/text-link';
import { viewerOf } from '@/lib/auth/current-user';
import { requireUser } from '@/lib/auth/session.server';
import { database } from '@/lib/db/database.server';
import { brusselsDay, dateOf } from '@/lib/figures/iso-date';
import { type AssignmentView, getAssignment } from '@/lib/review/annexes/get-assignment.server';
import { assignAnnexAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('annex.assign'))('title') };
}

const PROBLEMS = [
  'already-exists',
  'conflict',
  'not-found',
  'not-allowed',
  'no-such-part',
  'required',
  'invalid',
] as const;

/** Asks which answer a file that was brought in belongs to. */
export default async function AssignPage({
  params,
  searchParams,
}: {
  params: Promise<{ subject: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const [{ subject }, { zoek }] = await Promise.all([params, searchParams]);
  if (!z.uuid().safeParse(subject).success) notFound();
  const user = await requireUser(`/invoeren/hoort-bij/${subject}`);
  const words = typeof zoek === 'string' ? zoek.slice(0, 200) : '';
  const [assignment, t] = await Promise.all([
    getAssignment(database, viewerOf(user), brusselsDay(new Date()), { subject, words }),
    getTranslations('annex.assign'),
  ]);
  if (assignment === null) notFound();
  return (
    <Page width="reading">
      <PageHeading title={t('title')} facts={assignment.fileName} />
      <div className="grid gap-10">
        <p className="max-w-measure break-words">{t('intro', { file: assignment.fileName })}</p>
        {assignment.places.length === 0 ? (
          <EmptyState title={t('none')}>{t('noneHint')}</EmptyState>
        ) : (
          <AssignForm
            action={assignAnnexAction}
            subject={subject}
            choices={await choicesOf(assignment)}
            chosen={assignment.suggested?.key ?? ''}
            texts={{
              label: t('label'),
              path: t('path'),
              pathHint: t('pathHint'),
              send: t('send'),
              problems: Object.fromEntries(PROBLEMS.map((problem) => [problem, t(`problem.${problem}`)])),
            }}
          />
        )}
        <form className="grid gap-3 border-t border-line pt-6">
          <TextField id="zoek-antwoord" name="zoek" label={t('search')} hint={t('searchHint')} defaultValue={words} />
          <div>
            <Button kind="plain">{t('find')}</Button>
          </div>
        </form>
        <p>
          <TextLink href="/invoeren">{t('back')}</TextLink>
        </p>
      </div>
    </Page>
  );
}

async function choicesOf({ places, suggested }: AssignmentView): Promise<Choice[]> {
  const [t, format] = await Promise.all([getTranslations('annex.assign'), getFormatter()]);
  return places.map((place) => {
    const number = place.number === null ? null : String(place.number);
    const facts =
      number === null
        ? null
        : place.askedOn === null
          ? t('factsNumber', { number })
          : t('facts', {
              number,
              date: format.dateTime(dateOf(place.askedOn), { dateStyle: 'long', timeZone: 'UTC' }),
            });
    const hints = [
      facts,
      place.isUnderReview ? t('underReview') : null,
      suggested?.key === place.key ? t(`clue.${suggested.clue}`) : null,
    ].filter((hint) => hint !== null);
    return {
      value: place.key,
      label: place.title ?? t('untitled'),
      ...(hints.length === 0 ? {} : { hint: hints.join(' · ') }),
    };
  });
}
