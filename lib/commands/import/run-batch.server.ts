import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { reasonOf, SetupProblem } from '@/lib/db/setup-problem';
import type { FileToImport, ImportedDocument } from '@/lib/review/import-document.server';
import type { ListedFile } from './list-files.server';
import type { ImportEntry } from './report';
import { entryOf, failedEntry } from './words.server';

export interface Batch {
  readonly files: readonly ListedFile[];
  readonly sizeLimitBytes: number;
  /** How many documents are read at once. */
  readonly concurrency: number;
  readonly importFile: (file: FileToImport) => Promise<ImportedDocument>;
  /** Called as soon as it is known what became of a file; `done` counts from 1. */
  readonly onEntry: (entry: ImportEntry, done: number) => void;
  /** Asked before each file: what is under way is finished, the rest is left. */
  readonly isStopped: () => boolean;
}

/** When so many files one after the other cannot be stored, it is not the files. */
const MOST_DEFECTS = 5;

/** Imports every file, each on its own: what is wrong with one does not touch the others. */
export async function runBatch(batch: Batch): Promise<readonly ImportEntry[]> {
  const entries: ImportEntry[] = [];
  const waiting = [...batch.files];
  let defects = 0;
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      if (batch.isStopped()) return;
      const { entry, isDefect } = await importListed(batch, next);
      // What stopped the command has ended the process that read this file as well.
      if (batch.isStopped() && entry.status === 'failed') return;
      entries.push(entry);
      batch.onEntry(entry, entries.length);
      defects = isDefect ? defects + 1 : 0;
      if (defects >= MOST_DEFECTS) {
        throw new SetupProblem(`${String(MOST_DEFECTS)} files after each other could not be stored: ${entry.detail}`);
      }
    }
  };
  const results = await Promise.allSettled(Array.from({ length: batch.concurrency }, work));
  for (const result of results) if (result.status === 'rejected') throw result.reason;
  return entries;
}

async function importListed(
  { sizeLimitBytes, importFile }: Batch,
  listed: ListedFile,
): Promise<{ readonly entry: ImportEntry; readonly isDefect: boolean }> {
  if (listed.kind === 'problem') return { entry: failedEntry(listed.shown, listed.reason), isDefect: false };
  const loaded = await load(listed.file, sizeLimitBytes);
  if (typeof loaded === 'string') return { entry: failedEntry(listed.shown, loaded), isDefect: false };
  try {
    return { entry: entryOf(listed.shown, await importFile(loaded)), isDefect: false };
  } catch (error) {
    return { entry: failedEntry(listed.shown, `could not be stored (${reasonOf(error)})`), isDefect: true };
  }
}

/** The file, or why it cannot be taken. */
async function load(file: string, sizeLimitBytes: number): Promise<FileToImport | string> {
  const tooLarge = `is larger than ${String(sizeLimitBytes / 1_000_000)} MB: raise READING_SIZE_LIMIT_MB or split it`;
  try {
    const facts = await stat(file);
    if (facts.size > sizeLimitBytes) return tooLarge;
    const bytes = await readFile(file);
    return bytes.length > sizeLimitBytes ? tooLarge : { name: path.basename(file), bytes };
  } catch (error) {
    return `cannot be opened (${reasonOf(error)})`;
  }
}
