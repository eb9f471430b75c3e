import { recordAuditEvent } from '../../audit/record-audit-event.server';
import { parseInput } from '../../auth/parse-input';
import type { UseCaseContext } from '../../auth/use-case-context.server';
import { UseCaseError } from '../../auth/use-case-error';
import type { Prisma } from '../../db/generated/client';
import { dateOf } from '../../figures/iso-date';
import { allowSeriesEditing } from '../../series/allow-series-editing.server';
import { periodRowOf } from '../../series/period-row';
import { DenominatorInput } from './denominator-input';

/**
 * Records an outside quantity to which the figures of a series can be related ("vrijlatingen"), with its values per period
 * and their source. The same label again replaces the values, and brings back one that was taken back. Editors of any
 * office may: series are shared.
 */
export async function recordDenominator(
  { database, viewer }: UseCaseContext,
  input: unknown,
): Promise<{ readonly series: string; readonly label: string }> {
  const actorId = allowSeriesEditing(viewer);
  const { series: slug, label, source, values } = parseInput(DenominatorInput, input);
  return database.$transaction(async (transaction) => {
    const series = await transaction.series.findUnique({ where: { slug }, select: { id: true } });
    if (series === null) throw new UseCaseError('not-found');
    const outsideSourceId = await requireSource(transaction, actorId, source);
    const where = { seriesId_label: { seriesId: series.id, label } };
    const before = await transaction.denominator.findUnique({
      where,
      select: { removedAt: true, values: { select: { periodLabel: true, value: true } } },
    });
    const denominator = await transaction.denominator.upsert({
      where,
      create: { seriesId: series.id, label, recordedById: actorId },
      update: { removedAt: null, recordedById: actorId },
      select: { id: true },
    });
    await transaction.denominatorValue.deleteMany({ where: { denominatorId: denominator.id } });
    await transaction.denominatorValue.createMany({
      data: values.map(({ period, value }) => ({
        denominatorId: denominator.id,
        ...periodRowOf(period),
        value,
        outsideSourceId,
      })),
    });
    await recordAuditEvent(transaction, {
      actorId,
      action: 'recordDenominator',
      subjectType: 'Denominator',
      subjectId: denominator.id,
      before:
        before === null
          ? {}
          : {
              isRemoved: before.removedAt !== null,
              values: before.values.map((each) => ({ period: each.periodLabel, value: each.value.toFixed() })),
            },
      after: { label, values: values.map(({ period, value }) => ({ period: period.label, value })) },
    });
    return { series: slug, label };
  });
}

async function requireSource(
  transaction: Prisma.TransactionClient,
  recordedById: string | null,
  { kind, title, publishedOn, reference, url }: DenominatorInput['source'],
): Promise<string> {
  const day = publishedOn === null ? null : dateOf(publishedOn);
  const known = await transaction.outsideSource.findFirst({
    where: { kind, title, reference, publishedOn: day },
    select: { id: true },
  });
  if (known !== null) return known.id;
  const created = await transaction.outsideSource.create({
    data: { kind, title, reference, url, publishedOn: day, recordedById },
    select: { id: true },
  });
  return created.id;
}
