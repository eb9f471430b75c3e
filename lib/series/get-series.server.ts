import type { DatabaseClient } from '../db/client.server';
import { type IsoDate, isoDateOf } from '../figures/iso-date';
import { isEditor, type Viewer } from '../visibility/viewer';
import { visibleAnswers, visibleGaps, visibleObservations } from '../visibility/visible-where.server';
import { definitionKey } from './definition';
import type { SeriesView } from './series-view';

/** A series with its labels as printed, definitions, breaks and events, as the viewer may see it; null when there is none. */
export async function getSeries(
  client: DatabaseClient,
  viewer: Viewer,
  today: IsoDate,
  slug: string,
): Promise<SeriesView | null> {
  const [observations, gaps, answers] = [
    visibleObservations(viewer, today),
    visibleGaps(viewer, today),
    visibleAnswers(viewer, today),
  ];
  const hasVisible = { OR: [{ observations: { some: observations } }, { gaps: { some: gaps } }] };
  const row = await client.series.findFirst({
    where: { AND: [{ slug }, hasVisible] },
    select: {
      id: true,
      slug: true,
      title: true,
      measure: true,
      unit: true,
      periodType: true,
      breaks: true,
      eventNotes: true,
    },
  });
  if (row === null) return null;
  const [dimensions, definitions, periods, seen] = await Promise.all([
    client.dimension.findMany({
      where: { seriesId: row.id, categories: { some: hasVisible } },
      select: {
        labelKey: true,
        label: true,
        categories: {
          where: hasVisible,
          select: {
            id: true,
            label: true,
            code: true,
            groupLabel: true,
            aliases: {
              where: { OR: [{ answerId: null }, { answer: answers }] },
              select: {
                label: true,
                stage: true,
                answer: {
                  select: {
                    addressees: {
                      select: {
                        addressee: { select: { number: true, question: { select: { slug: true, title: true } } } },
                      },
                      orderBy: { addressee: { position: 'asc' } },
                      take: 1,
                    },
                    observations: {
                      where: { seriesId: row.id },
                      select: { periodLabel: true },
                      orderBy: { periodStart: 'desc' },
                      take: 1,
                    },
                  },
                },
              },
            },
          },
          orderBy: { position: 'asc' },
        },
      },
      orderBy: { position: 'asc' },
    }),
    client.definition.findMany({
      where: { seriesId: row.id, observations: { some: observations } },
      select: { id: true, label: true, text: true },
      orderBy: { id: 'asc' },
    }),
    client.observation.findMany({
      where: { AND: [{ seriesId: row.id }, observations] },
      select: { periodLabel: true, periodStart: true, periodEnd: true },
      distinct: ['periodStart', 'periodEnd'],
      orderBy: [{ periodStart: 'asc' }, { periodEnd: 'asc' }],
    }),
    client.answer.findMany({
      where: { AND: [{ id: { in: row.breaks.flatMap(({ answerIds }) => answerIds) } }, answers] },
      select: { id: true },
    }),
  ]);
  const seenIds = new Set(seen.map(({ id }) => id));
  const periodOf = (start: Date, end: Date): string =>
    periods.find((each) => each.periodStart.getTime() === start.getTime() && each.periodEnd.getTime() === end.getTime())
      ?.periodLabel ?? isoDateOf(start).slice(0, 4);
  return {
    id: row.id,
    slug: row.slug,
    title: row.title,
    measure: row.measure,
    unit: row.unit,
    canEdit: isEditor(viewer),
    periods: periods.map(({ periodLabel, periodStart, periodEnd }) => ({
      label: periodLabel,
      start: isoDateOf(periodStart),
      end: isoDateOf(periodEnd),
    })),
    dimensions: dimensions.map((dimension) => ({
      key: dimension.labelKey,
      label: dimension.label,
      categories: dimension.categories.map(({ aliases, ...category }) => ({
        ...category,
        printings: aliases
          .map(({ label, stage, answer }) => ({
            label,
            stage,
            period: answer?.observations[0]?.periodLabel ?? null,
            questionSlug: answer?.addressees[0]?.addressee.question.slug ?? null,
            questionTitle: answer?.addressees[0]?.addressee.question.title ?? null,
          }))
          .toSorted((one, other) => (one.period ?? '').localeCompare(other.period ?? '')),
      })),
    })),
    definitions: groupDefinitions(definitions),
    breaks: row.breaks
      .filter(({ answerIds }) => answerIds.every((id) => seenIds.has(id)))
      .toSorted((one, other) => one.laterStart.getTime() - other.laterStart.getTime())
      .map(({ id, laterStart, laterEnd, kind, isHard, note, isSuggested, isDismissed }) => ({
        id,
        period: periodOf(laterStart, laterEnd),
        kind,
        isHard,
        note,
        state: isSuggested ? ('suggested' as const) : isDismissed ? ('dismissed' as const) : ('stated' as const),
      })),
    events: row.eventNotes.map(({ id, startsOn, endsOn, text }) => ({
      id,
      startsOn: isoDateOf(startsOn),
      endsOn: isoDateOf(endsOn),
      text,
    })),
  };
}

/** Texts that differ in their years alone are one; a name that is given goes to all of them. */
function groupDefinitions(
  definitions: readonly { readonly id: string; readonly label: string; readonly text: string }[],
): SeriesView['definitions'] {
  const groups = new Map<string, { ids: string[]; label: string; text: string }>();
  for (const { id, label, text } of definitions) {
    const key = JSON.stringify([definitionKey(text), label]);
    const group = groups.get(key);
    if (group) group.ids.push(id);
    else groups.set(key, { ids: [id], label, text });
  }
  return [...groups.values()];
}
