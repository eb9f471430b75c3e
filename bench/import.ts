import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ensureBuild } from '../lib/commands/ensure-build.server';
import { startWebProcess } from '../lib/commands/web-process.server';
import { startWorkerProcess } from '../lib/commands/worker-process.server';
import { findFreePort } from '../lib/db/free-port.server';
import { schemaFoldersOf } from '../lib/db/migration-files.server';
import { applyMigrations } from '../lib/db/migrations.server';
import { PROJECT_ROOT } from '../lib/db/project-root.server';
import type { PrismaClient } from '../lib/db/generated/client';
import { startThrowAwayServer } from '../lib/db/throw-away-server.server';
import { EnvironmentVariables } from '../lib/environment.server';
import { prepareQueues } from '../lib/jobs/prepare-queues.server';
import { answeredDocument } from '../lib/review/testing/documents';
import { createOffice } from '../lib/review/testing/offices.server';
import { summarise } from './statistics';

/**
 * Whether the app stays responsive while documents are read: the time of the question page (requested one after the
 * other, with a pause as between people) when nothing happens, and while the worker reads a batch. On a production build
 * and a throw-away database of its own. npm run bench:import -- [documents, 200]
 */
const DOCUMENTS = Number(process.argv[2] ?? 200);
const IDLE_REQUESTS = 200;
const WARM_UP = 20;
const BETWEEN_REQUESTS_MILLISECONDS = 25;
const LONGEST_MINUTES = 20;

const logFolder = mkdtempSync(path.join(tmpdir(), 'vraagspoor-bench-import-'));
const logFile = path.join(logFolder, 'server.log');
writeFileSync(logFile, '');
await ensureBuild(() => {
  console.log('Building the web application …');
});
const database = await startThrowAwayServer();
try {
  await measure(database.url);
} finally {
  await database.stop();
  rmSync(logFolder, { recursive: true, force: true });
}
process.exit(0);

async function measure(databaseUrl: string): Promise<void> {
  await applyMigrations(databaseUrl, schemaFoldersOf(PROJECT_ROOT));
  await prepareQueues(databaseUrl);
  const { createClient } = await import('../lib/db/client.server');
  const { loadSample } = await import('../prisma/seed.server');
  const client = createClient(databaseUrl, { connections: 4 });
  await loadSample(client);
  const { slug } = await client.question.findFirstOrThrow({ where: { isPlaceholder: false }, select: { slug: true } });
  const port = await findFreePort();
  const baseUrl = `http://localhost:${String(port)}`;
  const environment = Object.fromEntries(Object.keys(EnvironmentVariables.shape).map((name) => [name, '']));
  const authSecret = 'of no value: this installation lasts as long as its measurement';
  const settings = { mode: 'production', databaseUrl, environment, logFile } as const;
  const web = await startWebProcess({ ...settings, host: '127.0.0.1', port, publicUrl: baseUrl, authSecret });
  const address = `http://127.0.0.1:${String(port)}/vragen/${slug}`;
  const worker = startWorkerProcess(settings);
  try {
    for (let run = 0; run < WARM_UP; run += 1) await timeOf(address);
    const idle: number[] = [];
    for (let run = 0; run < IDLE_REQUESTS; run += 1) idle.push(await timeOf(address));
    await bringIn(client);
    const began = performance.now();
    const busy: number[] = [];
    while ((await client.import.count({ where: { finishedAt: null } })) > 0) {
      if (performance.now() - began > LONGEST_MINUTES * 60_000) throw new Error('the batch was not read in time');
      for (let run = 0; run < 20; run += 1) busy.push(await timeOf(address));
    }
    const seconds = (performance.now() - began) / 1000;
    const drafts = await client.reviewDraft.count();
    const [atRest, atWork] = [summarise(idle), summarise(busy)];
    console.log(`question page, idle, ms:`, atRest);
    console.log(`question page, while ${String(DOCUMENTS)} documents are read, ms:`, atWork);
    console.log(`p95 against idle: ${(atWork.p95 / atRest.p95).toFixed(2)} times`);
    console.log(`${String(drafts)} read in ${seconds.toFixed(1)} s, ${(seconds / DOCUMENTS).toFixed(2)} s each`);
  } finally {
    await Promise.all([web.stop(), worker.stop()]);
    await client.$disconnect();
  }
}

async function bringIn(client: PrismaClient): Promise<void> {
  const { receiveDocument } = await import('../lib/review/receive-document.server');
  const { officeId, editor } = await createOffice(client);
  for (let number = 1; number <= DOCUMENTS; number += 1) {
    const text = answeredDocument({ number, date: '5 januari 2024', year: 2023, total: 100 + number });
    const file = { officeId, name: `proef-${String(number)}.txt`, bytes: new TextEncoder().encode(text) };
    await receiveDocument({ database: client, viewer: editor, now: new Date() }, file);
  }
}

/** Milliseconds until the whole page is there. */
async function timeOf(address: string): Promise<number> {
  await pause(BETWEEN_REQUESTS_MILLISECONDS);
  const began = performance.now();
  const response = await fetch(address);
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`${address} answers ${String(response.status)}`);
  return performance.now() - began;
}
