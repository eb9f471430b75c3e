import type { Prisma } from '../db/generated/client';
import { requireCategory, requireDefinition, requireDimension } from './require-rows.server';
import { periodRowOf } from './period-row';
import type { PlannedPoint, PlannedSeries } from './series-plan';

/** Writes what one answer says into one series: new dimensions and categories where none matches, observations, gaps. */
export async function writePlannedSeries(
  transaction: Prisma.TransactionClient,
  { seriesId, answerId, planned }: { seriesId: string; answerId: string; planned: PlannedSeries },
): Promise<void> {
  const definitionId = await requireDefinition(transaction, seriesId, planned.definition);
  const categoryIds = new Map<string, string>();
  for (const dimension of planned.dimensions) {
    const dimensionId = await requireDimension(transaction, seriesId, dimension);
    for (const category of dimension.categories) {
      const categoryId = await requireCategory(transaction, { seriesId, dimensionId, category });
      categoryIds.set(pointPlace(dimension.labelKey, category.key), categoryId);
    }
  }
  for (const point of planned.points) {
    const categoryId = categoryIdOf(point, categoryIds);
    const { content } = point;
    if (content.kind === 'gap') {
      const { reason, note, cellId, partId } = content;
      await transaction.gap.create({
        data: {
          seriesId,
          categoryId,
          ...periodRowOf(point.period),
          reason,
          note,
          cellId,
          answerPartId: partId,
          answerId,
        },
      });
      continue;
    }
    await transaction.observation.create({
      data: {
        seriesId,
        categoryId,
        ...periodRowOf(point.period),
        value: content.value,
        definitionId,
        statuses: [...planned.statuses],
        answerId,
        evidence: {
          create: [
            ...content.cellIds.map((cellId) => ({ cellId })),
            ...content.statedFigureIds.map((statedFigureId) => ({ statedFigureId })),
          ],
        },
      },
    });
  }
}

function categoryIdOf(point: PlannedPoint, categoryIds: ReadonlyMap<string, string>): string | null {
  if (point.dimensionKey === null || point.categoryKey === null) return null;
  const categoryId = categoryIds.get(pointPlace(point.dimensionKey, point.categoryKey));
  if (categoryId === undefined)
    throw new Error(`The plan has a figure for a category that it does not list: ${point.categoryKey}`);
  return categoryId;
}

function pointPlace(dimensionKey: string, categoryKey: string): string {
  return JSON.stringify([dimensionKey, categoryKey]);
}
