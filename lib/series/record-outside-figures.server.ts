import type { z } from 'zod';
import { recordAuditEvent } from '../audit/record-audit-event.server';
import { parseInput } from '../auth/parse-input';
import { UseCaseError } from '../auth/use-case-error';
import type { Prisma } from '../db/generated/client';
import { dateOf } from '../figures/iso-date';
import { allowSeriesEditing, type SeriesActor } from './allow-series-editing.server';
import { foldLabel, foldSpaces } from './fold-label';
import { periodRowOf } from './period-row';
import { requireCategory, requireDefinition, requireDimension } from './require-rows.server';
import { lockSeries } from './require-series.server';
import { OutsideFiguresInput, type OutsideSourceInput } from './series-input';
import { suggestBreaks } from './suggest-breaks.server';
import { writeBreak } from './write-break.server';

/**
 * Records figures from outside the documents here (press, committee report, website) as what they are: each with what it
 * counts and with every source that states it, and the breaks that come with them. The same figure of the same source
 * again changes nothing. Editors of any office may, and the app itself (null).
 * @throws UseCaseError "conflict" when a source already states another figure at that place
 */
export async function recordOutsideFigures(
  transaction: Prisma.TransactionClient,
  actor: SeriesActor,
  input: OutsideFiguresInput,
): Promise<{ observations: number }> {
  const actorId = allowSeriesEditing(actor);
  const { seriesId, figures, breaks } = parseInput(OutsideFiguresInput, input);
  await lockSeries(transaction);
  const series = await transaction.series.findUnique({ where: { id: seriesId }, select: { id: true } });
  if (series === null) throw new UseCaseError('not-found');
  let observations = 0;
  for (const figure of figures) if (await writeFigure(transaction, { seriesId, actorId, figure })) observations += 1;
  for (const each of breaks) await writeBreak(transaction, { seriesId, actorId, input: each });
  await suggestBreaks(transaction, seriesId);
  await recordAuditEvent(transaction, {
    actorId,
    action: 'recordOutsideFigures',
    subjectType: 'Series',
    subjectId: seriesId,
    after: {
      figures: figures.map(({ period, category, value }) => ({
        period: period.label,
        category: category?.label ?? null,
        value,
      })),
      breaks: breaks.map((each) => ({ before: each.before.label, kind: each.kind, isHard: each.isHard })),
    },
  });
  return { observations };
}

type Figure = z.output<typeof OutsideFiguresInput>['figures'][number];

/** Whether a new observation was written. */
async function writeFigure(
  transaction: Prisma.TransactionClient,
  { seriesId, actorId, figure }: { seriesId: string; actorId: string | null; figure: Figure },
): Promise<boolean> {
  const sourceIds: string[] = [];
  for (const source of figure.sources) {
    const sourceId = await requireOutsideSource(transaction, actorId, source);
    if (!sourceIds.includes(sourceId)) sourceIds.push(sourceId);
  }
  const [outsideSourceId] = sourceIds;
  if (outsideSourceId === undefined) throw new UseCaseError('invalid');
  const definitionId = await requireDefinition(transaction, seriesId, figure.definition);
  const categoryId =
    figure.category === null ? null : await requireOutsideCategory(transaction, seriesId, figure.category);
  const period = periodRowOf(figure.period);
  const { periodType, periodStart, periodEnd } = period;
  const existing = await transaction.observation.findFirst({
    where: { seriesId, categoryId, periodType, periodStart, periodEnd, outsideSourceId },
    select: { id: true, value: true, evidence: { select: { outsideSourceId: true } } },
  });
  if (existing !== null) {
    if (!existing.value.equals(figure.value)) throw new UseCaseError('conflict');
    const known = existing.evidence.map((evidence) => evidence.outsideSourceId);
    await transaction.evidence.createMany({
      data: sourceIds
        .filter((id) => !known.includes(id))
        .map((id) => ({ observationId: existing.id, outsideSourceId: id })),
    });
    return false;
  }
  await transaction.observation.create({
    data: {
      seriesId,
      categoryId,
      ...period,
      value: figure.value,
      definitionId,
      statuses: figure.statuses,
      outsideSourceId,
      evidence: { create: sourceIds.map((id) => ({ outsideSourceId: id })) },
    },
  });
  return true;
}

async function requireOutsideCategory(
  transaction: Prisma.TransactionClient,
  seriesId: string,
  { dimension, label }: { dimension: string; label: string },
): Promise<string> {
  const dimensionId = await requireDimension(transaction, seriesId, {
    label: dimension,
    labelKey: foldLabel(dimension),
  });
  const category = { key: foldLabel(label), code: null, label: foldSpaces(label), groupLabel: null };
  return requireCategory(transaction, { seriesId, dimensionId, category });
}

async function requireOutsideSource(
  transaction: Prisma.TransactionClient,
  recordedById: string | null,
  { publishedOn, ...source }: z.output<typeof OutsideSourceInput>,
): Promise<string> {
  const date = publishedOn === null ? null : dateOf(publishedOn);
  const { kind, title, reference } = source;
  const existing = await transaction.outsideSource.findFirst({
    where: { kind, title, reference, publishedOn: date },
    select: { id: true },
  });
  if (existing !== null) return existing.id;
  const created = await transaction.outsideSource.create({
    data: { ...source, publishedOn: date, recordedById },
    select: { id: true },
  });
  return created.id;
}
