import type { Prisma } from '../db/generated/client';
import { foldLabel } from './fold-label';
import type { PrintedCategory } from './table-slices';

/** The definition with exactly this text, or a new one. The label of an existing one stays: a person may have changed it. */
export async function requireDefinition(
  transaction: Prisma.TransactionClient,
  seriesId: string,
  definition: { readonly label: string; readonly text: string },
): Promise<string> {
  const row = await transaction.definition.upsert({
    where: { seriesId_text: { seriesId, text: definition.text } },
    create: { seriesId, ...definition },
    update: {},
    select: { id: true },
  });
  return row.id;
}

/** The dimension with this label after folding, or a new one behind the others. */
export async function requireDimension(
  transaction: Prisma.TransactionClient,
  seriesId: string,
  { label, labelKey }: { readonly label: string; readonly labelKey: string },
): Promise<string> {
  const found = await transaction.dimension.findUnique({
    where: { seriesId_labelKey: { seriesId, labelKey } },
    select: { id: true },
  });
  if (found) return found.id;
  const position = await transaction.dimension.count({ where: { seriesId } });
  const created = await transaction.dimension.create({
    data: { seriesId, label, labelKey, position },
    select: { id: true },
  });
  return created.id;
}

/** The category with this code or folded label, or with an alias that folds to it, or a new one behind the others. */
export async function requireCategory(
  transaction: Prisma.TransactionClient,
  { seriesId, dimensionId, category }: { seriesId: string; dimensionId: string; category: PrintedCategory },
): Promise<string> {
  const siblings = await transaction.category.findMany({
    where: { dimensionId },
    select: { id: true, key: true, code: true, groupLabel: true, aliases: { select: { label: true } } },
  });
  const exact = siblings.find((sibling) => sibling.key === category.key);
  if (exact) return exact.id;
  const byAlias = siblings.filter(
    (sibling) =>
      sibling.code === null &&
      category.code === null &&
      foldLabel(sibling.groupLabel ?? '') === foldLabel(category.groupLabel ?? '') &&
      sibling.aliases.some((alias) => foldLabel(alias.label) === foldLabel(category.label)),
  );
  if (byAlias.length === 1 && byAlias[0]) return byAlias[0].id;
  const created = await transaction.category.create({
    data: { seriesId, dimensionId, ...category, position: siblings.length },
    select: { id: true },
  });
  return created.id;
}
