import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { ActingForm } from '@/components/series/acting-form';
import { PrintedLabels } from '@/components/series/printed-labels';
import { SeriesBreaks } from '@/components/series/series-breaks';
import { SeriesEvents } from '@/components/series/series-events';
import { SeriesNavigation } from '@/components/series/series-navigation';
import { ButtonLink } from '@/components/ui/button';
import { Page, PageHeading, SectionHeading } from '@/components/ui/page';
import { getViewer } from '@/lib/auth/session.server';
import { EMPTY_STATE, viewStateHref } from '@/lib/comparison/view-state';
import { database } from '@/lib/db/database.server';
import { brusselsDay } from '@/lib/figures/iso-date';
import { getSeries } from '@/lib/series/get-series.server';
import { countAlignmentQuestions } from '@/lib/series/list-alignment-questions.server';
import {
  addEventNoteAction,
  adoptTableAction,
  changeBreakAction,
  removeEventNoteAction,
  renameCategoryAction,
  renameSeriesAction,
  setDefinitionLabelAction,
} from '../actions';
import { errorWords } from '../error-words';

interface SeriesPageProps {
  params: Promise<{ slug: string }>;
}

const load = cache(async (slug: string) => getSeries(database, await getViewer(), brusselsDay(new Date()), slug));

export async function generateMetadata({ params }: SeriesPageProps): Promise<Metadata> {
  const series = await load((await params).slug);
  return series === null ? {} : { title: series.title };
}

/** A series: how its labels came together, its breaks, what it counts, and the events beside it. */
export default async function SeriesPage({ params }: SeriesPageProps) {
  const [{ slug }, viewer, text, errors] = await Promise.all([
    params,
    getViewer(),
    getTranslations('series.series'),
    errorWords(),
  ]);
  const series = await load(slug);
  if (series === null) notFound();
  const waiting = await countAlignmentQuestions(database, viewer, brusselsDay(new Date()), {
    series: series.slug,
    question: null,
  });
  const back = `/reeksen/${series.slug}`;
  const [first, last] = [series.periods[0]?.label ?? '–', series.periods.at(-1)?.label ?? '–'];
  return (
    <Page>
      <SeriesNavigation here={null} />
      <PageHeading
        title={series.title}
        language="nl"
        facts={text('facts', { measure: series.measure, unit: series.unit ?? text('count'), first, last })}
      >
        <p className="mt-4 flex flex-wrap items-baseline gap-x-6 gap-y-2">
          <ButtonLink href={viewStateHref({ ...EMPTY_STATE, series: series.slug })} kind="main">
            {text('compare')}
          </ButtonLink>
          {series.canEdit && (
            <>
              <a href={`/reeksen/wachtrij?reeks=${encodeURIComponent(series.slug)}`}>
                {text('queue', { count: waiting })}
              </a>
              <a href={`/reeksen/besluiten?reeks=${encodeURIComponent(series.slug)}`}>{text('decisions')}</a>
            </>
          )}
        </p>
      </PageHeading>
      <div className="grid gap-12">
        {series.dimensions.length > 0 && (
          <section aria-labelledby="etiketten">
            <SectionHeading id="etiketten">{text('labels')}</SectionHeading>
            <p className="mt-1 max-w-measure text-quiet">{text('labelsIntro')}</p>
            <div className="mt-4 grid gap-8">
              {series.dimensions.map((dimension) => (
                <div key={dimension.key} className="min-w-0">
                  <h3 lang="nl" className="mb-2 font-medium">
                    {dimension.label}
                  </h3>
                  <PrintedLabels
                    dimension={dimension}
                    rename={series.canEdit ? renameCategoryAction : null}
                    errors={errors}
                    back={back}
                  />
                </div>
              ))}
            </div>
          </section>
        )}
        <section aria-labelledby="breuken">
          <SectionHeading id="breuken">{text('breaks')}</SectionHeading>
          <p className="mt-1 mb-3 max-w-measure text-quiet">{text('breaksIntro')}</p>
          <SeriesBreaks series={series} action={changeBreakAction} errors={errors} back={back} />
        </section>
        <section aria-labelledby="omschrijvingen">
          <SectionHeading id="omschrijvingen">{text('definitions')}</SectionHeading>
          <ul className="mt-2 grid max-w-[56rem]">
            {series.definitions.map((definition) => (
              <li key={definition.ids[0]} className="border-b border-hair py-3">
                <p lang="nl" className="font-medium">
                  {definition.label}
                </p>
                <p lang="nl" className="max-w-measure text-small text-quiet">
                  {definition.text}
                </p>
                {series.canEdit && (
                  <details className="mt-1">
                    <summary className="text-act">{text('change')}</summary>
                    <div className="mt-3">
                      <ActingForm
                        id={`omschrijving-${definition.ids[0] ?? ''}`}
                        action={setDefinitionLabelAction}
                        hidden={{ definitionIds: definition.ids.join(','), back }}
                        fields={[
                          { kind: 'text', name: 'label', label: text('definitionLabel'), value: definition.label },
                        ]}
                        send={text('saveDefinition')}
                        errors={errors}
                      />
                    </div>
                  </details>
                )}
              </li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="gebeurtenissen">
          <SectionHeading id="gebeurtenissen">{text('events')}</SectionHeading>
          <p className="mt-1 mb-3 max-w-measure text-quiet">{text('eventsIntro')}</p>
          <SeriesEvents
            series={series}
            add={addEventNoteAction}
            remove={removeEventNoteAction}
            errors={errors}
            back={back}
          />
        </section>
        {series.canEdit && (
          <section aria-labelledby="instellen" className="grid gap-4">
            <SectionHeading id="instellen">{text('name')}</SectionHeading>
            <ActingForm
              id="titel"
              action={renameSeriesAction}
              hidden={{ seriesId: series.id, back }}
              fields={[
                { kind: 'text', name: 'title', label: text('title'), value: series.title },
                { kind: 'text', name: 'measure', label: text('measure'), value: series.measure },
              ]}
              send={text('saveTitle')}
              errors={errors}
            />
            <details>
              <summary className="font-medium text-act">{text('adopt')}</summary>
              <p className="mt-2 max-w-measure text-quiet">{text('adoptIntro')}</p>
              <div className="mt-3">
                <ActingForm
                  id="meetellen"
                  action={adoptTableAction}
                  hidden={{ series: series.slug, back }}
                  fields={[
                    { kind: 'text', name: 'tableId', label: text('adoptTable') },
                    ...(series.dimensions.length > 1
                      ? [
                          {
                            kind: 'choice' as const,
                            name: 'dimension',
                            label: text('adoptDimension'),
                            choices: series.dimensions.map(({ key, label }) => ({ value: key, label })),
                          },
                        ]
                      : []),
                  ]}
                  send={text('adoptSend')}
                  errors={errors}
                />
              </div>
            </details>
          </section>
        )}
      </div>
    </Page>
  );
}
