import './require-node.server';
import { readFile, stat } from 'node:fs/promises';
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
import type { FileToImport, ImportedDocument, ImportSettings } from '@/lib/review/import-document.server';
import type { PrismaClient } from '@/lib/db/generated/client';
import { runCommand } from './run-command.server';

const USAGE = 'npm run import -- FILE … [--public | --embargo OFFICE [--until YYYY-MM-DD]]';

await runCommand(async () => {
  const options = parseOptions();
  const invokedFrom = process.env.INIT_CWD ?? process.cwd();
  const files = await Promise.all(options.files.map((file) => load(path.resolve(invokedFrom, file))));
  process.chdir(PROJECT_ROOT);
  ensureGenerated();
  await useDatabase(getEnvironment(), 'npm run import', async (url) => {
    await applyMigrations(url, schemaFoldersOf(PROJECT_ROOT));
    const { createClient } = await import('@/lib/db/client.server');
    const client = createClient(url, { connections: 2 });
    try {
      const settings = await settingsOf(client, options);
      for (const file of files) await importOne(client, file, settings);
    } finally {
      await client.$disconnect();
    }
  });
});

interface Options {
  readonly files: readonly string[];
  readonly isPublic: boolean;
  readonly embargoOffice: string | null;
  readonly until: string | null;
}

function parseOptions(): Options {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { public: { type: 'boolean' }, embargo: { type: 'string' }, until: { type: 'string' } },
    });
    if (positionals.length === 0) throw new SetupProblem(`Which file? ${USAGE}`);
    if (values.public === true && values.embargo !== undefined) {
      throw new SetupProblem(`An answer is public or under embargo, not both: ${USAGE}`);
    }
    return {
      files: positionals,
      isPublic: values.public === true,
      embargoOffice: values.embargo ?? null,
      until: values.until ?? null,
    };
  } catch (error) {
    if (error instanceof SetupProblem) throw error;
    throw new SetupProblem(`${reasonOf(error)}. ${USAGE}`);
  }
}

async function load(file: string): Promise<FileToImport> {
  const name = path.basename(file);
  const { sizeLimitBytes } = getEnvironment().reading;
  try {
    const facts = await stat(file);
    if (!facts.isFile()) throw new SetupProblem(`${name} is not a file`);
    if (facts.size > sizeLimitBytes) {
      throw new SetupProblem(
        `${name} is larger than ${String(sizeLimitBytes / 1_000_000)} MB: raise READING_SIZE_LIMIT_MB or split it`,
      );
    }
    return { name, bytes: await readFile(file) };
  } catch (error) {
    if (error instanceof SetupProblem) throw error;
    throw new SetupProblem(`${name} cannot be opened (${reasonOf(error)})`);
  }
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

async function importOne(client: PrismaClient, file: FileToImport, settings: ImportSettings): Promise<void> {
  const { importDocument } = await import('@/lib/review/import-document.server');
  const imported = await importDocument(client, file, settings);
  const line = `${file.name}: ${wordsOf(imported)}`;
  if (isRecorded(imported)) {
    console.log(line);
    if ('reading' in imported) for (const warning of imported.reading.warnings) console.log(`  to check: ${warning}`);
    return;
  }
  console.error(`✖ ${line}`);
  process.exitCode = 2;
}

function isRecorded({ kind }: ImportedDocument): boolean {
  return kind === 'created' || kind === 'filled-placeholder' || kind === 'answer-added' || kind === 'unchanged';
}

function wordsOf(imported: ImportedDocument): string {
  switch (imported.kind) {
    case 'created':
      return `recorded, ${countsOf(imported.reading.answer)} → /vragen/${imported.questionSlug}`;
    case 'filled-placeholder':
      return `recorded, filling a question that was known by citation, ${countsOf(imported.reading.answer)} → /vragen/${imported.questionSlug}`;
    case 'answer-added':
      return `answer added, ${countsOf(imported.reading.answer)} → /vragen/${imported.questionSlug}`;
    case 'unchanged':
      return `is here already, nothing was stored twice${imported.questionSlug === null ? '' : ` → /vragen/${imported.questionSlug}`}`;
    case 'already-recorded':
      return 'its question is here already and has nothing to add; nothing was stored';
    case 'publicity-needed':
      return 'say whether its answer is public already: add --public, or --embargo OFFICE [--until YYYY-MM-DD]';
    case 'untitled':
      return 'no title was found in it; import it in the app, where you can give it one';
    case 'unreadable':
      return wordsOfProblem(imported.problem);
  }
}

function countsOf(answer: { tables: readonly unknown[]; items: readonly unknown[] } | null): string {
  return answer === null
    ? 'without an answer yet'
    : `${String(answer.items.length)} answer parts, ${String(answer.tables.length)} tables`;
}

function wordsOfProblem(problem: Extract<ImportedDocument, { kind: 'unreadable' }>['problem']): string {
  switch (problem) {
    case 'empty':
      return 'is empty: there is no text in it';
    case 'binary':
      return 'is not text';
    case 'undecodable':
      return 'has an encoding that is neither UTF-8, UTF-16 nor Windows-1252';
    case 'too-large':
      return 'is too large: raise READING_SIZE_LIMIT_MB or split it';
    case 'unsupported':
      return 'is a kind of file that cannot be read: PDF, DOCX, HTML, text, XLSX and CSV can';
    case 'encrypted':
      return 'is protected by a password: save it without one';
    case 'no-text':
      return 'has no text layer: it is a scan, to be entered by hand in the app';
    case 'damaged':
      return 'is damaged or incomplete, or is not what its name says';
    case 'unpacks-too-large':
      return 'unpacks to more than can be read';
    case 'too-complex':
      return 'has more pages, cells or parts than can be read';
    case 'too-slow':
      return 'took longer than READING_TIME_LIMIT_SECONDS; nothing was stored';
    case 'too-much-memory':
      return 'took more memory than READING_MEMORY_LIMIT_MB; nothing was stored';
    case 'reader-failed':
      return 'could not be read; nothing was stored';
  }
}
