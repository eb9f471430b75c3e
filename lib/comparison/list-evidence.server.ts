import type { DatabaseClient } from '../db/client.server';
import { periodOf } from '../series/period-row';
import type { EvidenceEntry, ObservationEntry, SourceEntry } from './comparison-data';
import { outsideSourceOf, outsideSourceSelect } from './comparison-rows.server';
import { placeKey } from './vintages';

type OutsideSource = Exclude<SourceEntry, { kind: 'answer' }>;

/** Evidence by the figure that it is of (`evidenceKey`). */
export type EvidenceByFigure = ReadonlyMap<string, readonly EvidenceEntry[]>;

/** One key per figure of a vintage within a series. */
export function evidenceKey({
  categoryId,
  period,
  sourceId,
}: Pick<ObservationEntry, 'categoryId' | 'period' | 'sourceId'>): string {
  return `${placeKey(categoryId, period)}|${sourceId}`;
}

interface FigureRow {
  readonly categoryId: string | null;
  readonly periodType: string;
  readonly periodLabel: string;
  readonly periodStart: Date;
  readonly periodEnd: Date;
  readonly sourceId: string;
}

interface EvidenceRow extends FigureRow {
  readonly cellId: string | null;
  readonly statedFigureId: string | null;
  readonly path: string | null;
  readonly printedLabel: string | null;
  readonly raw: string;
}

/** Where these figures of a series are written in the documents of their answers. */
export async function listEvidence(
  client: DatabaseClient,
  seriesId: string,
  observations: readonly ObservationEntry[],
): Promise<EvidenceByFigure> {
  const fromAnswers = observations.filter(({ isFromAnswer }) => isFromAnswer);
  if (fromAnswers.length === 0) return new Map();
  const categoryIds = [...new Set(fromAnswers.flatMap(({ categoryId }) => categoryId ?? []))];
  const answerIds = [...new Set(fromAnswers.map(({ sourceId }) => sourceId))];
  const rows = await client.$queryRaw<EvidenceRow[]>`
    SELECT o."categoryId"::text, o."periodType", o."periodLabel", o."periodStart", o."periodEnd", o."answerId"::text AS "sourceId",
           e."cellId"::text, e."statedFigureId"::text, coalesce(t."path", f."path") AS "path",
           CASE WHEN r."periodType" IS NULL THEN r."label" ELSE c."label" END AS "printedLabel",
           coalesce(cell."raw", f."raw") AS "raw"
    FROM "Observation" o
    JOIN "Evidence" e ON e."observationId" = o."id"
    LEFT JOIN "Cell" cell ON cell."id" = e."cellId"
    LEFT JOIN "DataTable" t ON t."id" = cell."tableId"
    LEFT JOIN "TableRow" r ON r."id" = cell."rowId"
    LEFT JOIN "TableColumn" c ON c."id" = cell."columnId"
    LEFT JOIN "StatedFigure" f ON f."id" = e."statedFigureId"
    WHERE o."seriesId" = ${seriesId}::uuid AND o."answerId" = ANY(${answerIds}::uuid[])
      AND (o."categoryId" IS NULL OR o."categoryId" = ANY(${categoryIds}::uuid[]))
      AND (e."cellId" IS NOT NULL OR e."statedFigureId" IS NOT NULL)
    ORDER BY e."id"`;
  return byFigure(rows, (row) =>
    row.cellId !== null
      ? {
          kind: 'cell',
          cellId: row.cellId,
          path: row.path,
          printedLabel: row.printedLabel ?? '',
          raw: row.raw,
        }
      : { kind: 'stated-figure', statedFigureId: row.statedFigureId ?? '', path: row.path, raw: row.raw },
  );
}

interface OutsideEvidenceRow extends FigureRow {
  readonly outsideSourceId: string;
}

/** Which outside sources state the figures of a series that come from outside, and those sources. */
export async function listOutsideEvidence(
  client: DatabaseClient,
  seriesId: string,
  sourceIds: readonly string[],
): Promise<{ readonly evidence: EvidenceByFigure; readonly sources: readonly OutsideSource[] }> {
  if (sourceIds.length === 0) return { evidence: new Map(), sources: [] };
  const rows = await client.$queryRaw<OutsideEvidenceRow[]>`
    SELECT o."categoryId"::text, o."periodType", o."periodLabel", o."periodStart", o."periodEnd",
           o."outsideSourceId"::text AS "sourceId", e."outsideSourceId"::text
    FROM "Observation" o JOIN "Evidence" e ON e."observationId" = o."id"
    WHERE o."seriesId" = ${seriesId}::uuid AND o."outsideSourceId" = ANY(${[...sourceIds]}::uuid[])
      AND e."outsideSourceId" IS NOT NULL
    ORDER BY e."id"`;
  const sources = await client.outsideSource.findMany({
    where: { id: { in: [...new Set(rows.map(({ outsideSourceId }) => outsideSourceId))] } },
    select: outsideSourceSelect,
  });
  return {
    evidence: byFigure(rows, ({ outsideSourceId }) => ({ kind: 'outside-source', sourceId: outsideSourceId })),
    sources: sources.map(outsideSourceOf),
  };
}

function byFigure<Row extends FigureRow>(
  rows: readonly Row[],
  entryOf: (row: Row) => EvidenceEntry,
): Map<string, EvidenceEntry[]> {
  const evidence = new Map<string, EvidenceEntry[]>();
  for (const row of rows) {
    const key = evidenceKey({ ...row, period: periodOf(row) });
    const known = evidence.get(key);
    if (known) known.push(entryOf(row));
    else evidence.set(key, [entryOf(row)]);
  }
  return evidence;
}
