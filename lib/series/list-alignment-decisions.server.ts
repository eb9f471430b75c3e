import type { DatabaseClient } from '../db/client.server';
import type { IsoDate } from '../figures/iso-date';
import { isEditor, type Viewer } from '../visibility/viewer';
import { DecisionContent } from './align/decision';
import { editionsOf, listHiddenEditions } from './visible-alignment.server';

/** A decision as a screen shows it. */
export interface DecisionEntry {
  readonly id: string;
  readonly content: DecisionContent;
  readonly note: string;
  readonly series: { readonly slug: string; readonly title: string } | null;
  readonly decidedAt: Date;
  /** Null for the app itself, and for a person who was forgotten. */
  readonly decidedBy: string | null;
  readonly undoneAt: Date | null;
  readonly undoneBy: string | null;
}

/** The decisions about a series (its slug), or about everything, newest first; for editors, and only of answers they see. */
export async function listAlignmentDecisions(
  client: DatabaseClient,
  viewer: Viewer,
  today: IsoDate,
  series: string | null,
  take = 200,
): Promise<readonly DecisionEntry[]> {
  if (!isEditor(viewer)) return [];
  const rows = await client.alignmentDecision.findMany({
    where: series === null ? {} : { series: { slug: series } },
    include: { series: { select: { slug: true, title: true } } },
    orderBy: [{ decidedAt: 'desc' }, { id: 'desc' }],
    take,
  });
  const parsed = rows.flatMap((row) => {
    const content = DecisionContent.safeParse(row.content);
    return content.success ? [{ row, content: content.data }] : [];
  });
  const hidden = await listHiddenEditions(
    client,
    viewer,
    today,
    parsed.flatMap(({ content }) => editionsOf(content)),
  );
  const people = await client.user.findMany({
    where: { id: { in: rows.flatMap(({ decidedById, undoneById }) => [decidedById ?? [], undoneById ?? []].flat()) } },
    select: { id: true, name: true },
  });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return parsed
    .filter(({ content }) => editionsOf(content).every((edition) => !hidden.has(edition)))
    .map(({ row, content }) => ({
      id: row.id,
      content,
      note: row.note,
      series: row.series,
      decidedAt: row.decidedAt,
      decidedBy: names.get(row.decidedById ?? '') ?? null,
      undoneAt: row.undoneAt,
      undoneBy: names.get(row.undoneById ?? '') ?? null,
    }));
}
