import './require-node.server';
import { rename, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { schemaFoldersOf } from '@/lib/db/migration-files.server';
import { applyMigrations } from '@/lib/db/migrations.server';
import { PROJECT_ROOT } from '@/lib/db/project-root.server';
import { reasonOf, SetupProblem } from '@/lib/db/setup-problem';
import { useDatabase } from '@/lib/db/use-database.server';
import { ensureGenerated } from '@/lib/db/generate.server';
import { getEnvironment } from '@/lib/environment.server';
import { isIsoDate } from '@/lib/figures/iso-date';
import type { ImportSettings } from '@/lib/review/import-document.server';
import type { PrismaClient } from '@/lib/db/generated/client';
import { type ListedFile, listFiles } from './import/list-files.server';
import { countEntries, reportText, summaryOf, type ImportEntry } from './import/report';
import { runBatch } from './import/run-batch.server';
import { runCommand } from './run-command.server';
import { waitForStopSignal } from './stop-signal.server';

const USAGE =
  'npm run import -- FILE-OR-FOLDER … [--public | --embargo OFFICE [--until YYYY-MM-DD]] [--report FILE.json | FILE.csv]';

/** 0: everything is recorded. 1: it could not be done at all. 2: some files failed. 130: it was stopped. */
const EXIT = { failed: 2, stopped: 130 } as const;

/** Of the files that failed, at the end. */
const MOST_LISTED = 50;

/** Set by Ctrl-C: what is being read is finished, and the rest is left for the next time. */
const stop = { isAsked: false };

await runCommand(async () => {
  void waitForStopSignal().then(() => {
    stop.isAsked = true;
    console.error('Stopping after what is being read …');
  });
  const options = parseOptions();
  const invokedFrom = process.env.INIT_CWD ?? process.cwd();
  const report = options.report === null ? null : await checkReport(path.resolve(invokedFrom, options.report));
  const files = await listFiles(options.paths, invokedFrom);
  if (files.length === 0) throw new SetupProblem(`There is no file in ${options.paths.join(', ')}`);
  process.chdir(PROJECT_ROOT);
  ensureGenerated();
  await useDatabase(getEnvironment(), 'npm run import', async (url) => {
    await applyMigrations(url, schemaFoldersOf(PROJECT_ROOT));
    await importAll(url, { options, files, report });
  });
}, 'orderly');

async function importAll(
  url: string,
  { options, files, report }: { options: Options; files: readonly ListedFile[]; report: ReportFile | null },
): Promise<void> {
  const { createClient } = await import('@/lib/db/client.server');
  const { importDocument } = await import('@/lib/review/import-document.server');
  const { sizeLimitBytes, concurrency } = getEnvironment().reading;
  const client = createClient(url, { connections: concurrency + 1 });
  const startedAt = new Date().toISOString();
  const entries: ImportEntry[] = [];
  try {
    const settings = await settingsOf(client, options);
    await runBatch({
      files,
      sizeLimitBytes,
      concurrency,
      importFile: (file) => importDocument(client, file, settings),
      onEntry: (entry, done) => {
        entries.push(entry);
        print(entry, done, files.length);
      },
      isStopped: () => stop.isAsked,
    });
  } finally {
    await client.$disconnect();
    const counts = countEntries(entries, files.length);
    const isInterrupted = entries.length < files.length;
    if (files.length > 1 || isInterrupted) printSummary(entries, counts, isInterrupted);
    if (report !== null) {
      const text = reportText(
        { startedAt, finishedAt: new Date().toISOString(), isInterrupted, counts, files: entries },
        report.format,
      );
      // Whoever reads it meanwhile sees a whole report, never half of one.
      await writeFile(`${report.file}.part`, text);
      await rename(`${report.file}.part`, report.file);
    }
    if (counts.failed > 0) process.exitCode = EXIT.failed;
    if (stop.isAsked && isInterrupted) process.exitCode = EXIT.stopped;
  }
}

function print({ file, status, detail, address, warnings }: ImportEntry, done: number, all: number): void {
  const progress = all === 1 ? '' : `[${String(done).padStart(String(all).length)}/${String(all)}] `;
  const line = `${progress}${file}: ${detail}${address === null ? '' : ` → ${address}`}`;
  if (status === 'failed') {
    console.error(`✖ ${line}`);
    return;
  }
  console.log(line);
  for (const warning of warnings) console.log(`  to check: ${warning}`);
}

function printSummary(
  entries: readonly ImportEntry[],
  counts: ReturnType<typeof countEntries>,
  isInterrupted: boolean,
): void {
  const left = counts.files - entries.length;
  console.log(
    `\n${String(counts.files)} files: ${summaryOf(counts)}${left === 0 ? '' : `, ${String(left)} not reached`}`,
  );
  const failed = entries.filter(({ status }) => status === 'failed');
  for (const { file, detail } of failed.slice(0, MOST_LISTED)) console.error(`✖ ${file}: ${detail}`);
  if (failed.length > MOST_LISTED) console.error(`… and ${String(failed.length - MOST_LISTED)} more`);
  if (isInterrupted) console.error('It was stopped: run it again for the rest, nothing is stored twice.');
}

interface Options {
  readonly paths: readonly string[];
  readonly isPublic: boolean;
  readonly embargoOffice: string | null;
  readonly until: string | null;
  readonly report: string | null;
}

function parseOptions(): Options {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        public: { type: 'boolean' },
        embargo: { type: 'string' },
        until: { type: 'string' },
        report: { type: 'string' },
      },
    });
    if (positionals.length === 0) throw new SetupProblem(`Which file? ${USAGE}`);
    if (values.public === true && values.embargo !== undefined) {
      throw new SetupProblem(`An answer is public or under embargo, not both: ${USAGE}`);
    }
    if (values.until !== undefined && values.embargo === undefined) {
      throw new SetupProblem(`--until is the end of an embargo: ${USAGE}`);
    }
    return {
      paths: positionals,
      isPublic: values.public === true,
      embargoOffice: values.embargo ?? null,
      until: values.until ?? null,
      report: values.report ?? null,
    };
  } catch (error) {
    if (error instanceof SetupProblem) throw error;
    throw new SetupProblem(`${reasonOf(error)}. ${USAGE}`);
  }
}

interface ReportFile {
  readonly file: string;
  readonly format: 'json' | 'csv';
}

/** Before anything is read: a report that cannot be written in the end is of no use. */
async function checkReport(file: string): Promise<ReportFile> {
  const format = /\.(json|csv)$/i.exec(file)?.[1]?.toLowerCase();
  if (format !== 'json' && format !== 'csv') throw new SetupProblem('--report ends in .json or .csv');
  const folder = await stat(path.dirname(file)).catch(() => null);
  if (folder?.isDirectory() !== true) throw new SetupProblem(`--report: there is no folder ${path.dirname(file)}`);
  return { file, format };
}

async function settingsOf(client: PrismaClient, options: Options): Promise<ImportSettings> {
  const { reading: limits } = getEnvironment();
  const now = new Date();
  if (options.embargoOffice === null) {
    const isPublic = options.isPublic || (await askWhetherPublic());
    return { limits, now, publicity: isPublic ? { kind: 'public' } : null };
  }
  if (options.until !== null && !isIsoDate(options.until))
    throw new SetupProblem(`--until ${options.until} is no day: write 2026-01-31`);
  const office = await client.office.findUnique({ where: { name: options.embargoOffice }, select: { id: true } });
  if (office === null)
    throw new SetupProblem(`There is no office "${options.embargoOffice}": make it under Beheer first`);
  return { limits, now, publicity: { kind: 'embargo', embargo: { officeId: office.id, until: options.until } } };
}

/** Whoever accepts an answer says whether it is public already: a person at a terminal is asked, a script must say. */
async function askWhetherPublic(): Promise<boolean> {
  if (!process.stdin.isTTY) return false;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question('Is the answer public already? [y/N] ');
  terminal.close();
  return /^(y|yes|j|ja)$/i.test(answer.trim());
}
