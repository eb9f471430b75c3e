import { randomUUID } from 'node:crypto';
import { Prisma } from '../db/generated/client';
import type { AlignedCategory, AlignedDimension, AlignedPoint, SeriesPlan, ThreadPlan } from './align/aligned-thread';
import { claimRows } from './claim-rows';
import { periodRowOf } from './period-row';
import { createSeries } from './require-series.server';
import { requireDefinition } from './require-rows.server';
import type { StoredDimension, StoredObservation, StoredRows, StoredSeries } from './series-rows.server';
import type { ThreadContent } from './thread-scope.server';
import { writeFigures, type FigureToStore, type GapToStore } from './write-figures.server';

/** Where everything of the plan is stored, by the keys of the plan. */
export interface WrittenPlan {
  readonly seriesIds: ReadonlyMap<SeriesPlan, string>;
}

/**
 * Writes the difference between the plan of a scope and its rows: rows that stay keep their ids, series, breakdowns and
 * categories that nothing belongs to any more stay empty (nobody sees them) so that an undo finds them again, and figures
 * that moved keep theirs. Figures of outside sources and of withdrawn answers are not touched.
 */
export async function writePlan(
  transaction: Prisma.TransactionClient,
  { content, plan, stored }: { content: ThreadContent; plan: ThreadPlan; stored: StoredRows },
): Promise<WrittenPlan> {
  const seriesOf = evidenceIndex(stored, ({ seriesId }) => seriesId);
  const claims = claimRows(plan.series, stored.series, {
    hasSameKey: (one, row) => one.key === row.matchKey && one.unit === row.unit && one.periodKind === row.periodType,
    sharedEvidence: (one, row) =>
      one.unit === row.unit && one.periodKind === row.periodType
        ? evidenceOf(one.points).filter((key) => seriesOf.get(key) === row.id).length
        : 0,
  });
  const seriesIds = new Map<SeriesPlan, string>();
  const figures: FigureToStore[] = [];
  const gaps: GapToStore[] = [];
  for (const one of plan.series) {
    const row = claims.get(one) ?? null;
    const seriesId = await writeSeries(transaction, content, one, row);
    seriesIds.set(one, seriesId);
    const categoryIds = await writeDimensions(transaction, seriesId, one, row, stored);
    const definitionIds = new Map<string, string>();
    for (const point of one.points) {
      const categoryId =
        point.categoryKey === null ? null : (categoryIds.get(placeOf(point.dimensionKey, point.categoryKey)) ?? null);
      if (point.categoryKey !== null && categoryId === null) throw new Error(`No category for ${point.categoryKey}`);
      const place = { seriesId, categoryId, ...periodRowOf(point.period), answerId: point.answerId };
      if (point.content.kind === 'gap') {
        const { reason, note, cellId, partId } = point.content;
        gaps.push({ ...place, reason, note, cellId, answerPartId: partId });
        continue;
      }
      const definitionId =
        definitionIds.get(point.definition.text) ?? (await requireDefinition(transaction, seriesId, point.definition));
      definitionIds.set(point.definition.text, definitionId);
      const { value, cellIds, statedFigureIds } = point.content;
      figures.push({
        ...place,
        value: new Prisma.Decimal(value),
        definitionId,
        statuses: [...point.statuses],
        cellIds,
        statedFigureIds,
      });
    }
  }
  await writeFigures(transaction, { figures, gaps, stored });
  return { seriesIds };
}

async function writeSeries(
  transaction: Prisma.TransactionClient,
  { scope }: ThreadContent,
  one: SeriesPlan,
  row: StoredSeries | null,
): Promise<string> {
  const { threadId, questionId } = scope;
  if (row === null) return createSeries(transaction, { threadId, questionId }, one);
  const named = row.isNamedByPerson
    ? { title: row.title, measure: row.measure }
    : { title: one.title, measure: one.measure };
  const data = { ...named, matchKey: one.key, threadId, questionId };
  const isSame = Object.entries(data).every(([name, value]) => row[name as keyof typeof data] === value); // the keys of that very object
  if (!isSame) await transaction.series.update({ where: { id: row.id }, data });
  return row.id;
}

/** The ids of the categories, by breakdown and key of the plan. */
async function writeDimensions(
  transaction: Prisma.TransactionClient,
  seriesId: string,
  one: SeriesPlan,
  row: StoredSeries | null,
  stored: StoredRows,
): Promise<ReadonlyMap<string, string>> {
  const categoryOf = evidenceIndex(stored, ({ categoryId }) => categoryId ?? '');
  const rows = row?.dimensions ?? [];
  const claims = claimRows(one.dimensions, rows, {
    hasSameKey: (dimension, candidate) => dimension.key === candidate.labelKey,
    sharedEvidence: (dimension, candidate) => {
      const ids = new Set(candidate.categories.map(({ id }) => id));
      const points = one.points.filter(({ dimensionKey }) => dimensionKey === dimension.key);
      return evidenceOf(points).filter((key) => ids.has(categoryOf.get(key) ?? '')).length;
    },
  });
  const ids = new Map<string, string>();
  for (const [position, dimension] of one.dimensions.entries()) {
    const claimed = claims.get(dimension) ?? null;
    const dimensionId = await writeDimension(transaction, seriesId, { dimension, position, row: claimed });
    const points = one.points.filter(({ dimensionKey }) => dimensionKey === dimension.key);
    const written = await writeCategories(
      transaction,
      { seriesId, dimensionId },
      dimension,
      claimed,
      points,
      categoryOf,
    );
    for (const [key, id] of written) ids.set(placeOf(dimension.key, key), id);
  }
  return ids;
}

async function writeDimension(
  transaction: Prisma.TransactionClient,
  seriesId: string,
  { dimension, position, row }: { dimension: AlignedDimension; position: number; row: StoredDimension | null },
): Promise<string> {
  const data = { label: dimension.label, labelKey: dimension.key, position };
  if (row === null) {
    const created = await transaction.dimension.create({ data: { seriesId, ...data }, select: { id: true } });
    return created.id;
  }
  if (row.label !== data.label || row.labelKey !== data.labelKey || row.position !== position)
    await transaction.dimension.update({ where: { id: row.id }, data });
  return row.id;
}

async function writeCategories(
  transaction: Prisma.TransactionClient,
  { seriesId, dimensionId }: { seriesId: string; dimensionId: string },
  dimension: AlignedDimension,
  row: StoredDimension | null,
  points: readonly AlignedPoint[],
  categoryOf: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> {
  const claims = claimRows(dimension.categories, row?.categories ?? [], {
    hasSameKey: (category, candidate) => category.key === candidate.key,
    sharedEvidence: (category, candidate) =>
      evidenceOf(points.filter(({ categoryKey }) => categoryKey === category.key)).filter(
        (key) => categoryOf.get(key) === candidate.id,
      ).length,
  });
  const ids = new Map<string, string>();
  const created: Prisma.CategoryCreateManyInput[] = [];
  for (const [position, category] of dimension.categories.entries()) {
    const claimed = claims.get(category);
    const data = { key: category.key, label: category.label, ...namesOf(category), position };
    if (claimed === undefined) {
      const id = randomUUID();
      created.push({ id, seriesId, dimensionId, ...data });
      ids.set(category.key, id);
      continue;
    }
    const isSame = Object.entries(data).every(([name, value]) => claimed[name as keyof typeof data] === value); // the keys of that very object
    if (!isSame) await transaction.category.update({ where: { id: claimed.id }, data });
    ids.set(category.key, claimed.id);
  }
  await transaction.category.createMany({ data: created });
  await transaction.categoryAlias.deleteMany({ where: { category: { dimensionId }, answerId: { not: null } } });
  await transaction.categoryAlias.createMany({
    data: dimension.categories.flatMap((category) =>
      category.printings.map((printing) => ({
        categoryId: ids.get(category.key) ?? '',
        label: printing.forms.printed.replace(/ ~\d+$/, ''),
        groupLabel: printing.ref.group,
        code: printing.ref.code,
        answerId: printing.answerId,
        tableKey: printing.ref.table,
        stage: printing.stage,
      })),
    ),
  });
  return ids;
}

function namesOf({ printings }: AlignedCategory): { code: string | null; groupLabel: string | null } {
  const naming = printings.find(({ isUnderEmbargo }) => !isUnderEmbargo) ?? printings[0];
  const code = printings.find(({ ref }) => ref.code !== null)?.ref.code ?? null;
  return { code, groupLabel: naming?.ref.group ?? null };
}

function placeOf(dimensionKey: string | null, categoryKey: string): string {
  return JSON.stringify([dimensionKey, categoryKey]);
}

/** One key per place in a document where a figure or a sign stands. */
function evidenceOf(points: readonly AlignedPoint[]): string[] {
  return points.flatMap(({ content }) =>
    content.kind === 'gap' ? [content.cellId] : [...content.cellIds, ...content.statedFigureIds],
  );
}

function evidenceIndex(
  { observations, gaps }: StoredRows,
  valueOf: (row: Pick<StoredObservation, 'seriesId' | 'categoryId'>) => string,
): ReadonlyMap<string, string> {
  const index = new Map<string, string>();
  for (const observation of observations)
    for (const { cellId, statedFigureId } of observation.evidence)
      index.set(cellId ?? statedFigureId ?? '', valueOf(observation));
  for (const gap of gaps) if (gap.cellId !== null) index.set(gap.cellId, valueOf(gap));
  return index;
}
