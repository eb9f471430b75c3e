import './require-node.server';
import path from 'node:path';
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
import type { LabelledSetScore } from '@/lib/reading/scoring/score-labelled-sets.server';
import { MEASURES } from '@/lib/reading/scoring/score-reading';
import { runCommand } from './run-command.server';

const USAGE = 'npm run eval [-- --json]';

/**
 * Shows how well the reader does on the labelled sets, and how often people had to correct what it read, per document and in
 * total. The first needs no database; where there is none, the second says so.
 */
await runCommand(async () => {
  const isJson = wantsJson();
  process.chdir(PROJECT_ROOT);
  const { scoreLabelledSets } = await import('@/lib/reading/scoring/score-labelled-sets.server');
  const labelled = await scoreLabelledSets(path.join(PROJECT_ROOT, 'bench', 'labelled'));
  if (!isJson) printScores(labelled);
  let corrected: DocumentCorrections[] | SetupProblem;
  try {
    ensureGenerated();
    corrected = await useDatabase(getEnvironment(), 'npm run eval', async (url) => {
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
  } catch (error) {
    if (!(error instanceof SetupProblem)) throw error;
    corrected = error;
  }
  if (corrected instanceof SetupProblem) {
    if (isJson) console.log(JSON.stringify({ labelled, documents: null, total: null }, null, 1));
    else console.log(`\nNo corrections to count: ${corrected.message}`);
    return;
  }
  const total = corrected.reduce((sum, { counts }) => addCorrections(sum, counts), NO_CORRECTIONS);
  if (isJson) console.log(JSON.stringify({ labelled, documents: corrected, total }, null, 1));
  else printTable(corrected, total);
});

/** The labelled sets as one table: the mean of each measure over the documents of a set. */
function printScores(sets: readonly LabelledSetScore[]): void {
  const wide = 12;
  console.log(['labelled set', 'documents', ...MEASURES].map((heading) => heading.padStart(wide)).join(''));
  for (const { name, documents, failed, score } of sets) {
    const numbers = MEASURES.map((measure) => score[measure]?.toFixed(3) ?? '-');
    const words = failed > 0 ? `  ${String(failed)} not read` : '';
    console.log([name, String(documents), ...numbers].map((each) => each.padStart(wide)).join('') + words);
  }
  console.log('');
}

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
