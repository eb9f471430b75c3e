import type { Prisma } from '../db/generated/client';
import type { ThreadContent } from './thread-scope.server';
import { scopeWhere } from './thread-scope.server';

/** The rows that the series of a scope are stored in now, with all by which they are found again. */
export interface StoredSeries {
  readonly id: string;
  readonly matchKey: string;
  readonly unit: string | null;
  readonly periodType: string;
  readonly title: string;
  readonly measure: string;
  readonly threadId: string | null;
  readonly questionId: string | null;
  readonly isNamedByPerson: boolean;
  readonly dimensions: readonly StoredDimension[];
}

export interface StoredDimension {
  readonly id: string;
  readonly labelKey: string;
  readonly label: string;
  readonly position: number;
  readonly categories: readonly StoredCategory[];
}

export interface StoredCategory {
  readonly id: string;
  readonly key: string;
  readonly label: string;
  readonly code: string | null;
  readonly groupLabel: string | null;
  readonly position: number;
}

export interface StoredObservation {
  readonly id: string;
  readonly seriesId: string;
  readonly categoryId: string | null;
  readonly periodType: string;
  readonly periodLabel: string;
  readonly periodStart: Date;
  readonly periodEnd: Date;
  readonly value: Prisma.Decimal;
  readonly definitionId: string;
  readonly statuses: readonly string[];
  readonly answerId: string | null;
  readonly recordedAt: Date;
  readonly evidence: readonly { readonly cellId: string | null; readonly statedFigureId: string | null }[];
}

export type StoredGap = Prisma.GapGetPayload<object>;

export interface StoredRows {
  readonly series: readonly StoredSeries[];
  readonly observations: readonly StoredObservation[];
  readonly gaps: readonly StoredGap[];
}

/** Loads the rows of the scope: its series, and the figures and gaps of its standing answers wherever they are. */
export async function getStoredRows(
  transaction: Prisma.TransactionClient,
  content: ThreadContent,
): Promise<StoredRows> {
  const answerIds = content.editions.map(({ answerId }) => answerId);
  const observations = await transaction.observation.findMany({
    where: { answerId: { in: answerIds } },
    include: { evidence: { select: { cellId: true, statedFigureId: true }, orderBy: { id: 'asc' } } },
  });
  const gaps = await transaction.gap.findMany({ where: { answerId: { in: answerIds }, cellId: { not: null } } });
  const holding = new Set([...observations, ...gaps].map(({ seriesId }) => seriesId));
  const series = await transaction.series.findMany({
    where: { OR: [{ id: { in: [...holding] } }, scopeWhere(content)] },
    include: { dimensions: { include: { categories: true } } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
  // Rows of another thread are left to it, unless its figures have come here.
  return { series: series.filter((row) => isOfScope(row, content)), observations, gaps };
}

function isOfScope(
  row: { readonly threadId: string | null; readonly questionId: string | null },
  { scope, questionIds }: ThreadContent,
): boolean {
  if (row.threadId !== null) return row.threadId === scope.threadId;
  return row.questionId === null || questionIds.includes(row.questionId);
}
