import { loadavg } from 'node:os';
import { performance } from 'node:perf_hooks';
import { chartDrawing } from '@/components/chart/chart-drawing';
import { drawSizes } from '@/components/chart/draw-sizes';
import { chartModel } from '@/lib/comparison/chart-model';
import { getCompareView, getComparison } from '@/lib/comparison/get-comparison.server';
import { buildCompareView } from '@/lib/comparison/build-compare-view';
import { EMPTY_STATE, type ViewState, viewStateHref } from '@/lib/comparison/view-state';
import { createClient } from '@/lib/db/client.server';
import type { PrismaClient } from '@/lib/db/generated/client';
import { findFreePort } from '@/lib/db/free-port.server';
import { schemaFoldersOf } from '@/lib/db/migration-files.server';
import { applyMigrations } from '@/lib/db/migrations.server';
import { PROJECT_ROOT } from '@/lib/db/project-root.server';
import { startThrowAwayServer } from '@/lib/db/throw-away-server.server';
import { ensureBuild } from '@/lib/commands/ensure-build.server';
import { startWebProcess } from '@/lib/commands/web-process.server';
import { EnvironmentVariables } from '@/lib/environment.server';
import { VISITOR } from '@/lib/visibility/viewer';
import { summarise } from './statistics';

/**
 * A database of its own with ten million figures (or --figures N), dropped afterwards: 400 series of 50 yearly answers by 500
 * categories, the evidence of one of them in cells. Measures the query and computation of 50 periods x 500 categories, the
 * server time of its page, and a chart of twelve lines; and asserts that the figures are found by an index. --no-page leaves
 * the web server out. npm run bench:comparison
 */
const FIGURES = numberAfter('--figures') ?? 10_000_000;
const PERIODS = 50;
const CATEGORIES = 500;
const SERIES = Math.max(1, Math.round(FIGURES / (PERIODS * (CATEGORIES + 1))));
const RUNS = numberAfter('--runs') ?? 20;
const LIMITS = { query: 150, page: 300, chart: 100 };
const TODAY = '2026-11-24';

const server = await startThrowAwayServer();
try {
  await applyMigrations(server.url, schemaFoldersOf(PROJECT_ROOT));
  const client = createClient(server.url, { connections: 4 });
  try {
    await fill(client);
    const state: ViewState = { ...EMPTY_STATE, series: 'reeks-1' };
    await assertIndexes(client);
    await measure('query and computation, ms', LIMITS.query, async () => {
      const data = await getComparison(client, VISITOR, TODAY, state);
      if (data?.observations.length !== PERIODS * (CATEGORIES + 1)) throw new Error('not every figure');
      buildCompareView(data, state);
    });
    await measure('the same with the places of a page, ms', null, async () => {
      const view = await getCompareView(client, VISITOR, TODAY, state);
      if (view?.rows.length !== 101) throw new Error('not one page of rows');
    });
    await measureChart(client, { ...state, chart: 'lines' });
    if (!process.argv.includes('--no-page')) await measurePage(viewStateHref(state));
  } finally {
    await client.$disconnect();
  }
} finally {
  await server.stop();
}

async function fill(client: PrismaClient): Promise<void> {
  const began = performance.now();
  await client.$executeRaw`INSERT INTO "Parliament" ("id", "name") VALUES ('proef', 'Proef') ON CONFLICT DO NOTHING`;
  await client.$executeRaw`
    INSERT INTO "Series" ("id", "slug", "title", "measure", "periodType", "matchKey")
    SELECT md5('series' || s)::uuid, 'reeks-' || s, 'Reeks ' || s, 'aantal', 'calendar-year', 'reeks ' || s
    FROM generate_series(1, ${SERIES}::int) s`;
  await client.$executeRaw`
    INSERT INTO "Definition" ("id", "seriesId", "label", "text")
    SELECT md5('definition' || s)::uuid, md5('series' || s)::uuid, 'geteld', 'Aantal van wat geteld is'
    FROM generate_series(1, ${SERIES}::int) s`;
  await client.$executeRaw`
    INSERT INTO "Dimension" ("id", "seriesId", "label", "labelKey", "position")
    SELECT md5('dimension' || s)::uuid, md5('series' || s)::uuid, 'Gemeente', 'gemeente', 0
    FROM generate_series(1, ${SERIES}::int) s`;
  await client.$executeRaw`
    INSERT INTO "Category" ("id", "seriesId", "dimensionId", "label", "key", "position")
    SELECT md5('category' || s || '-' || c)::uuid, md5('series' || s)::uuid, md5('dimension' || s)::uuid,
           'Gemeente ' || c, 'gemeente ' || c, c
    FROM generate_series(1, ${SERIES}::int) s, generate_series(1, ${CATEGORIES}::int) c`;
  await client.$executeRaw`
    INSERT INTO "Answer" ("id", "kind", "answeredOn")
    SELECT md5('answer' || p)::uuid, 'substantive', make_date(1976 + p, 3, 1) FROM generate_series(1, ${PERIODS}::int) p`;
  // The rows refer to what was made above: looking each of them up ten million times would measure nothing.
  for (const name of ['seriesId', 'categoryId_seriesId', 'definitionId_seriesId', 'answerId', 'outsideSourceId']) {
    await client.$executeRawUnsafe(`ALTER TABLE "Observation" DROP CONSTRAINT "Observation_${name}_fkey"`);
  }
  // As it grows in life: answer after answer, each with the figures of every series.
  for (let period = 1; period <= PERIODS; period += 1) {
    await client.$executeRaw`
      INSERT INTO "Observation" ("id", "seriesId", "categoryId", "periodType", "periodLabel", "periodStart", "periodEnd",
                                 "value", "definitionId", "statuses", "answerId")
      SELECT md5('figure' || s || '-' || c || '-' || ${period}::int)::uuid, md5('series' || s)::uuid,
             CASE WHEN c = 0 THEN NULL ELSE md5('category' || s || '-' || c)::uuid END, 'calendar-year',
             (1975 + ${period}::int)::text, make_date(1975 + ${period}::int, 1, 1), make_date(1975 + ${period}::int, 12, 31),
             CASE WHEN c = 0 THEN 500000 ELSE 100 + (s * 7 + c * 13 + ${period}::int * 17) % 900 END,
             md5('definition' || s)::uuid, '{}', md5('answer' || ${period}::int)::uuid
      FROM generate_series(1, ${SERIES}::int) s, generate_series(0, ${CATEGORIES}::int) c`;
  }
  await client.$executeRaw`
    INSERT INTO "DataTable" ("id", "answerId", "position", "rowHeading", "path")
    SELECT md5('table' || p)::uuid, md5('answer' || p)::uuid, 0, 'Gemeente', '1.a' FROM generate_series(1, ${PERIODS}::int) p`;
  await client.$executeRaw`
    INSERT INTO "TableColumn" ("id", "tableId", "position", "label")
    SELECT md5('column' || p)::uuid, md5('table' || p)::uuid, 0, 'Aantal' FROM generate_series(1, ${PERIODS}::int) p`;
  await client.$executeRaw`
    INSERT INTO "TableRow" ("id", "tableId", "position", "kind", "label")
    SELECT md5('row' || p || '-' || c)::uuid, md5('table' || p)::uuid, c, 'row', 'Gemeente ' || c
    FROM generate_series(1, ${PERIODS}::int) p, generate_series(0, ${CATEGORIES}::int) c`;
  await client.$executeRaw`
    INSERT INTO "Cell" ("id", "tableId", "rowId", "columnId", "raw", "state", "value")
    SELECT md5('cell' || p || '-' || c)::uuid, md5('table' || p)::uuid, md5('row' || p || '-' || c)::uuid,
           md5('column' || p)::uuid, '100', 'number', 100
    FROM generate_series(1, ${PERIODS}::int) p, generate_series(0, ${CATEGORIES}::int) c`;
  await client.$executeRaw`
    INSERT INTO "Evidence" ("id", "observationId", "cellId")
    SELECT gen_random_uuid(), md5('figure1-' || c || '-' || p)::uuid, md5('cell' || p || '-' || c)::uuid
    FROM generate_series(1, ${PERIODS}::int) p, generate_series(0, ${CATEGORIES}::int) c`;
  await client.$executeRawUnsafe('VACUUM (ANALYZE)');
  const [{ count } = { count: 0n }] = await client.$queryRaw<
    { count: bigint }[]
  >`SELECT count(*) AS "count" FROM "Observation"`;
  console.log(
    `${String(count)} figures in ${String(SERIES)} series (${String(Math.round((performance.now() - began) / 1000))} s)`,
  );
}

/** Among all figures those of one series are found by an index, never by reading the whole table. */
async function assertIndexes(client: PrismaClient): Promise<void> {
  const plan = await client.$queryRaw<{ 'QUERY PLAN': string }[]>`
    EXPLAIN SELECT o."value" FROM "Observation" o
    WHERE o."seriesId" = md5('series1')::uuid
      AND (o."categoryId" IS NULL OR o."categoryId" IN (SELECT "id" FROM "Category" WHERE "seriesId" = md5('series1')::uuid))
      AND o."answerId" IN (SELECT "id" FROM "Answer")`;
  const text = plan.map((line) => line['QUERY PLAN']).join('\n');
  if (text.includes('Seq Scan on "Observation"') || !/Index.*Observation/.test(text))
    throw new Error(`No index is used:\n${text}`);
  console.log('figures are found by an index');
}

async function measureChart(client: PrismaClient, state: ViewState): Promise<void> {
  const view = await getCompareView(client, VISITOR, TODAY, state);
  if (view === null) throw new Error('no comparison');
  await measure('a chart of twelve lines, ms', LIMITS.chart, () => {
    const model = chartModel(view);
    if (model === null || model.kind === 'bars' || model.lines.length !== 12) throw new Error('not twelve lines');
    const words = {
      locale: 'nl-BE' as const,
      total: 'Totaal',
      point: (value: string, period: string) => `${value} in ${period}`,
      line: (label: string, points: string) => `${label}: ${points}`,
      lineChart: (lines: string) => lines,
      barChart: (period: string, points: string) => `${period} ${points}`,
    };
    const { wide } = drawSizes(chartDrawing(view, model, words));
    if (!wide.startsWith('<svg')) throw new Error('no drawing');
    return Promise.resolve();
  });
}

/** The page as a browser asks for it, from a production build on the same database. */
async function measurePage(path: string): Promise<void> {
  await ensureBuild(() => {
    console.log('Building the web application …');
  });
  const port = await findFreePort();
  const web = await startWebProcess({
    mode: 'production',
    host: '127.0.0.1',
    port,
    publicUrl: `http://localhost:${String(port)}`,
    databaseUrl: server.url,
    authSecret: 'of no value: this installation lasts as long as its measurement',
    environment: Object.fromEntries(Object.keys(EnvironmentVariables.shape).map((name) => [name, ''])),
    logFile: '/dev/null',
  });
  try {
    await measure('the page of a hundred rows, ms', LIMITS.page, async () => {
      const response = await fetch(`http://127.0.0.1:${String(port)}${path}`);
      const text = await response.text();
      if (response.status !== 200 || !text.includes('Gemeente 100'))
        throw new Error(`the page answers ${String(response.status)}`);
    });
  } finally {
    await web.stop();
  }
}

/** Wall-clock time, and beside it the processor time of this process: on a busy machine the two lie far apart. */
async function measure(what: string, limit: number | null, run: () => Promise<void>): Promise<void> {
  for (let warm = 0; warm < 3; warm += 1) await run();
  const times: number[] = [];
  const processor: number[] = [];
  for (let turn = 0; turn < RUNS; turn += 1) {
    const [began, used] = [performance.now(), process.cpuUsage()];
    await run();
    times.push(performance.now() - began);
    const { user, system } = process.cpuUsage(used);
    processor.push((user + system) / 1000);
  }
  const result = summarise(times);
  const isWithin = limit === null || result.median < limit;
  const verdict = limit === null ? '' : `limit ${String(limit)}: ${isWithin ? 'within' : 'OVER'}`;
  console.log(
    what.padEnd(42),
    result,
    verdict,
    'processor, ms',
    summarise(processor),
    'load',
    loadavg()[0]?.toFixed(1),
  );
  if (!isWithin) process.exitCode = 1;
}

function numberAfter(name: string): number | null {
  const value = process.argv[process.argv.indexOf(name) + 1];
  return process.argv.includes(name) && value !== undefined ? Number(value) : null;
}
