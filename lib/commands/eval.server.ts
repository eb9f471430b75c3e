import './require-node.server';
import { parseArgs } from 'node:util';
import { ensureGenerated } from '@/lib/db/generate.server';
import { schemaFoldersOf } from '@/lib/db/migration-files.server';
import { applyMigrations } from '@/lib/db/migrations.server';
import { PROJECT_ROOT } from '@/lib/db/project-root.server';
import { reasonOf, SetupProblem } from '@/lib/db/setup-problem';
import { useDatabase } from '@/lib/db/use-database.server';
import { getEnvironment } from '@/lib/environment.server';
import {
  addCorrections,
  CORRECTION_KINDS,
  NO_CORRECTIONS,
  type CorrectionCounts,
} from '@/lib/review/count-corrections';
import type { DocumentCorrections } from '@/lib/review/list-corrections.server';
import { runCommand } from './run-command.server';

const USAGE = 'npm run eval [-- --json]';

/** Shows how often people had to correct what the reader read, per document and in total. */
await runCommand(async () => {
  const isJson = wantsJson();
  process.chdir(PROJECT_ROOT);
  ensureGenerated();
  const documents = await useDatabase(getEnvironment(), 'npm run eval', async (url) => {
    await applyMigrations(url, schemaFoldersOf(PROJECT_ROOT));
    const { createClient } = await import('@/lib/db/client.server');
    const { listCorrections } = await import('@/lib/review/list-corrections.server');
    const client = createClient(url, { connections: 2 });
    try {
      const found: DocumentCorrections[] = [];
      for await (const document of listCorrections(client)) found.push(document);
      return found;
    } finally {
      await client.$disconnect();
    }
  });
  const total = documents.reduce((sum, { counts }) => addCorrections(sum, counts), NO_CORRECTIONS);
  if (isJson) console.log(JSON.stringify({ documents, total }, null, 1));
  else printTable(documents, total);
});

function wantsJson(): boolean {
  try {
    return parseArgs({ options: { json: { type: 'boolean' } } }).values.json === true;
  } catch (error) {
    throw new SetupProblem(`${reasonOf(error)}. ${USAGE}`);
  }
}

function printTable(documents: readonly DocumentCorrections[], total: CorrectionCounts): void {
  for (const document of documents) console.log(`${document.name}: ${wordsOf(document.counts)}`);
  const untouched = documents.filter(({ counts }) => sumOf(counts) === 0).length;
  console.log(`\n${String(documents.length)} accepted documents, ${String(untouched)} without a correction`);
  for (const kind of CORRECTION_KINDS.filter((each) => total[each] > 0)) {
    const inDocuments = documents.filter(({ counts }) => counts[kind] > 0).length;
    console.log(`  ${kind.padEnd(16)}${String(total[kind]).padStart(6)}  in ${String(inDocuments)} documents`);
  }
}

function wordsOf(counts: CorrectionCounts): string {
  const words = CORRECTION_KINDS.filter((kind) => counts[kind] > 0).map((kind) => `${kind} ${String(counts[kind])}`);
  return words.length === 0 ? 'accepted as read' : words.join(', ');
}

function sumOf(counts: CorrectionCounts): number {
  return CORRECTION_KINDS.reduce((sum, kind) => sum + counts[kind], 0);
}
