import { partIndexOf } from '../../answers/part-of-path';
import { storeTable } from '../../answers/store-table.server';
import type { Prisma } from '../../db/generated/client';
import { readingSchema } from '../../reading/reading-schema';
import type { ReadTable } from '../../reading/reading';
import { refreshSeriesOf } from '../../series/add-answer-to-series.server';
import { placeOfTable } from './annex-reading';

export interface AnnexTables {
  readonly annexId: string;
  readonly answerId: string;
  /** The part that the annex was put with; null for the whole answer. */
  readonly path: string | null;
  readonly tables: readonly ReadTable[];
}

/** Stores the tables of an annex behind those that the answer has; the caller renews its series. */
export async function storeAnnexTables(
  transaction: Prisma.TransactionClient,
  { annexId, answerId, path, tables }: AnnexTables,
): Promise<void> {
  const parts = await transaction.answerPart.findMany({
    where: { answerId },
    select: { id: true, paths: true },
    orderBy: { position: 'asc' },
  });
  const last = await transaction.dataTable.aggregate({ where: { answerId }, _max: { position: true } });
  const first = (last._max.position ?? -1) + 1;
  for (const [index, table] of tables.entries()) {
    const place = placeOfTable(table, path, parts);
    const part = place === null ? null : partIndexOf(place, parts);
    await storeTable(transaction, {
      answerId,
      answerPartId: part === null ? null : (parts[part]?.id ?? null),
      position: first + index,
      annexId,
      table: { ...table, path: place },
    });
  }
}

/**
 * Lets the annexes of an answer go over to the corrected reading of it, removed ones too, and stores the tables that were
 * accepted of them as tables of that one. The tables of the earlier reading stay as they were.
 */
export async function moveAnnexes(
  transaction: Prisma.TransactionClient,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<void> {
  const annexes = await transaction.annex.findMany({
    where: { answerId: from },
    select: { id: true, path: true },
    orderBy: [{ addedAt: 'asc' }, { id: 'asc' }],
  });
  if (annexes.length === 0) return;
  await transaction.annex.updateMany({ where: { answerId: from }, data: { answerId: to } });
  for (const { id, path } of annexes) {
    const tables = await acceptedTablesOf(transaction, id);
    await storeAnnexTables(transaction, { annexId: id, answerId: to, path, tables });
  }
  await refreshSeriesOf(transaction, to);
}

/** The tables that were accepted last of an annex; none before any were. */
async function acceptedTablesOf(transaction: Prisma.TransactionClient, annexId: string): Promise<readonly ReadTable[]> {
  const draft = await transaction.reviewDraft.findFirst({
    where: { annexId, acceptedAt: { not: null } },
    select: { content: true },
    orderBy: { acceptedAt: 'desc' },
  });
  return draft === null ? [] : (readingSchema.parse(draft.content).answer?.tables ?? []);
}
