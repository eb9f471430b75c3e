import type { Metadata } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { DaysOffForm } from '@/components/deadlines/days-off-form';
import { ProfileForm } from '@/components/deadlines/profile-form';
import { RecessForm } from '@/components/deadlines/recess-form';
import { RecessTable } from '@/components/deadlines/recess-table';
import { RuleForm } from '@/components/deadlines/rule-form';
import { RuleTable } from '@/components/deadlines/rule-table';
import { Notice } from '@/components/ui/notice';
import { Page, PageHeading, SectionHeading } from '@/components/ui/page';
import { getUseCaseContext } from '@/lib/auth/current-context.server';
import { requireAdministrator } from '@/lib/auth/session.server';
import { getProfiles } from '@/lib/deadlines/get-profiles.server';
import { RULE_PURPOSES } from '@/lib/deadlines/profile';
import { missingRecesses } from '@/lib/deadlines/recess-warnings';
import { brusselsDay } from '@/lib/figures/iso-date';
import { removeRecessAction, saveDaysOffAction, saveRecessAction, saveRuleAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('deadlines');
  return { title: t('title') };
}

/** One value a parameter; anything else in the address is as if it were not there. */
const Params = z.object({
  parlement: z.string().optional().catch(undefined),
  reces: z.string().optional().catch(undefined),
  regel: z.string().optional().catch(undefined),
});

export default async function DeadlinesPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  await requireAdministrator('/beheer/termijnen');
  const chosen = Params.parse(await searchParams);
  const { database, now } = await getUseCaseContext();
  const [t, messages, profiles] = await Promise.all([
    getTranslations('deadlines'),
    getMessages(),
    getProfiles(database),
  ]);
  const profile = profiles.get(chosen.parlement ?? 'vlaams-parlement') ?? [...profiles.values()][0];
  if (profile === undefined) throw new Error('An installation without a parliament');
  const missing = missingRecesses(profile, brusselsDay(now));
  const recess = profile.recesses.find(({ id }) => id === chosen.reces) ?? null;
  const rules = RULE_PURPOSES.flatMap((purpose) => profile.rules[purpose].map((rule) => ({ purpose, rule })));
  const chosenRule = rules.find(({ rule }) => rule.id === chosen.regel) ?? null;
  const administration = await getTranslations('administration');

  return (
    <Page>
      <p className="mb-3">
        <a href="/beheer">{administration('back')}</a>
      </p>
      <PageHeading title={t('title')} facts={t('introduction')} />
      <nav aria-label={t('parliaments')} className="mb-8">
        <ul className="flex flex-wrap gap-x-6 gap-y-2">
          {[...profiles.values()].map(({ id, name }) => (
            <li key={id}>
              <a
                href={`/beheer/termijnen?parlement=${id}`}
                aria-current={id === profile.id ? 'page' : undefined}
                className="aria-[current=page]:font-semibold aria-[current=page]:text-ink aria-[current=page]:no-underline"
              >
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <NextIntlClientProvider messages={{ auth: messages.auth, deadlines: messages.deadlines }}>
        <div className="grid gap-14" key={profile.id}>
          <section className="grid gap-6">
            <SectionHeading>{t('recesses.title')}</SectionHeading>
            {missing.length > 0 && (
              <Notice kind="warning" title={t('missing.title', { count: missing.length })}>
                <p>{t('missing.text')}</p>
                <ul className="mt-1 list-disc pl-5">
                  {missing.map((one) => (
                    <li key={`${one.recess} ${String(one.year)}`}>
                      {t('missing.item', { recess: t(`recessKinds.${one.recess}`), year: String(one.year) })}
                    </li>
                  ))}
                </ul>
              </Notice>
            )}
            {profile.recesses.length === 0 ? (
              <p className="text-quiet">{t('recesses.empty')}</p>
            ) : (
              <RecessTable recesses={profile.recesses} parliamentId={profile.id} />
            )}
            <div id="reces" className="grid gap-6">
              <h3 className="font-semibold">
                {recess === null ? t('recesses.newTitle') : t('recesses.editTitle', { name: recess.name })}
              </h3>
              <RecessForm
                key={recess?.id ?? 'new'}
                action={saveRecessAction}
                parliamentId={profile.id}
                recess={recess}
              />
              {recess !== null && (
                <ProfileForm
                  key={`remove ${recess.id}`}
                  action={removeRecessAction}
                  hidden={{ parliamentId: profile.id, recessId: recess.id }}
                  saveLabel={t('preview.remove')}
                  doneLabel={t('recesses.removed')}
                  isDanger
                />
              )}
            </div>
          </section>
          <section className="grid gap-6">
            <SectionHeading>{t('rules.title')}</SectionHeading>
            <RuleTable profile={profile} />
            <div id="regel" className="grid gap-6">
              <h3 className="font-semibold">{chosenRule === null ? t('rules.newTitle') : t('rules.editTitle')}</h3>
              <RuleForm
                key={chosenRule?.rule.id ?? 'new'}
                action={saveRuleAction}
                parliamentId={profile.id}
                rule={chosenRule?.rule ?? null}
                purpose={chosenRule?.purpose ?? 'answer'}
              />
            </div>
          </section>
          <section className="grid gap-6">
            <SectionHeading>{t('daysOff.title')}</SectionHeading>
            <DaysOffForm
              action={saveDaysOffAction}
              parliamentId={profile.id}
              extraDaysOff={profile.calendar.extraDaysOff}
            />
          </section>
        </div>
      </NextIntlClientProvider>
    </Page>
  );
}
