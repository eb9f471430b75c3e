import { randomUUID } from 'node:crypto';
import type { Prisma } from '../db/generated/client';
import type { StoredGap, StoredObservation, StoredRows } from './series-rows.server';

interface FigurePlace {
  readonly seriesId: string;
  readonly categoryId: string | null;
  readonly periodType: string;
  readonly periodLabel: string;
  readonly periodStart: Date;
  readonly periodEnd: Date;
  readonly answerId: string;
}

export interface FigureToStore extends FigurePlace {
  readonly value: Prisma.Decimal;
  readonly definitionId: string;
  readonly statuses: string[];
  readonly cellIds: readonly string[];
  readonly statedFigureIds: readonly string[];
}

export interface GapToStore extends FigurePlace {
  readonly reason: string;
  readonly note: string | null;
  readonly cellId: string;
  readonly answerPartId: string | null;
}

/**
 * Stores the figures and gaps of a scope as a difference: known by the first place where they stand in their answer, those
 * that are as before stay untouched, those that changed are written anew under the same id, the rest goes. First everything
 * that goes, then what comes: two figures that change places never meet.
 */
export async function writeFigures(
  transaction: Prisma.TransactionClient,
  { figures, gaps, stored }: { figures: readonly FigureToStore[]; gaps: readonly GapToStore[]; stored: StoredRows },
): Promise<void> {
  const known = new Map(stored.observations.map((row) => [firstPlace(row), row]));
  const kept = new Set<string>();
  const written: { id: string; recordedAt: Date | undefined; figure: FigureToStore }[] = [];
  for (const figure of figures) {
    const row = [...figure.cellIds, ...figure.statedFigureIds]
      .map((place) => known.get(place))
      .find((each) => each && !kept.has(each.id));
    if (row) kept.add(row.id);
    if (row && isSameFigure(row, figure)) continue;
    written.push({ id: row?.id ?? randomUUID(), recordedAt: row?.recordedAt, figure });
  }
  const changed = new Set(written.map(({ id }) => id));
  const removed = stored.observations.filter(({ id }) => !kept.has(id) || changed.has(id)).map(({ id }) => id);
  await transaction.observation.deleteMany({ where: { id: { in: removed } } });
  await transaction.observation.createMany({
    data: written.map(({ id, recordedAt, figure }) => ({
      id,
      ...(recordedAt === undefined ? {} : { recordedAt }),
      seriesId: figure.seriesId,
      categoryId: figure.categoryId,
      periodType: figure.periodType,
      periodLabel: figure.periodLabel,
      periodStart: figure.periodStart,
      periodEnd: figure.periodEnd,
      answerId: figure.answerId,
      value: figure.value,
      definitionId: figure.definitionId,
      statuses: figure.statuses,
    })),
  });
  await transaction.evidence.createMany({
    data: written.flatMap(({ id, figure }) => [
      ...figure.cellIds.map((cellId) => ({ observationId: id, cellId })),
      ...figure.statedFigureIds.map((statedFigureId) => ({ observationId: id, statedFigureId })),
    ]),
  });
  await writeGaps(transaction, gaps, stored.gaps);
}

async function writeGaps(
  transaction: Prisma.TransactionClient,
  gaps: readonly GapToStore[],
  stored: readonly StoredGap[],
): Promise<void> {
  const known = new Map(stored.map((row) => [row.cellId, row]));
  const wanted = new Set(gaps.map(({ cellId }) => cellId));
  const created: Prisma.GapCreateManyInput[] = [];
  const removed = stored.filter(({ cellId }) => cellId !== null && !wanted.has(cellId)).map(({ id }) => id);
  for (const gap of gaps) {
    const row = known.get(gap.cellId);
    if (row && isSameGap(row, gap)) continue;
    if (row) removed.push(row.id);
    created.push({ id: row?.id ?? randomUUID(), ...(row ? { recordedAt: row.recordedAt } : {}), ...gap });
  }
  await transaction.gap.deleteMany({ where: { id: { in: removed } } });
  await transaction.gap.createMany({ data: created });
}

function firstPlace({ evidence }: StoredObservation): string {
  const [first] = evidence;
  return first?.cellId ?? first?.statedFigureId ?? '';
}

function isSamePlace(row: Omit<FigurePlace, 'answerId'>, { seriesId, categoryId, ...figure }: FigurePlace): boolean {
  return (
    row.seriesId === seriesId &&
    row.categoryId === categoryId &&
    row.periodType === figure.periodType &&
    row.periodLabel === figure.periodLabel &&
    row.periodStart.getTime() === figure.periodStart.getTime() &&
    row.periodEnd.getTime() === figure.periodEnd.getTime()
  );
}

function isSameFigure(row: StoredObservation, figure: FigureToStore): boolean {
  const places = new Set(row.evidence.map(({ cellId, statedFigureId }) => cellId ?? statedFigureId));
  const wanted = [...figure.cellIds, ...figure.statedFigureIds];
  return (
    isSamePlace(row, figure) &&
    row.definitionId === figure.definitionId &&
    row.value.equals(figure.value) &&
    row.statuses.join() === figure.statuses.join() &&
    places.size === wanted.length &&
    wanted.every((place) => places.has(place))
  );
}

function isSameGap(row: StoredGap, gap: GapToStore): boolean {
  return (
    isSamePlace(row, gap) && row.reason === gap.reason && row.note === gap.note && row.answerPartId === gap.answerPartId
  );
}
