import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { reasonOf } from '@/lib/db/setup-problem';

/** A file to import, or a place that could not be looked into. */
export type ListedFile =
  | { readonly kind: 'file'; readonly file: string; readonly shown: string }
  | { readonly kind: 'problem'; readonly shown: string; readonly reason: string };

/** What operating systems and office programs leave beside documents. */
const LEFT_BEHIND = /^(?:\.|~\$|thumbs\.db$|desktop\.ini$)/i;

/**
 * The files of these paths, those of folders with all that is below them, in the order of their names. Hidden files and
 * lock files are left out, and folders that a link leads to: they could lead back. `shown` is the path as it was given,
 * or from the folder that was given.
 */
export async function listFiles(paths: readonly string[], from: string): Promise<ListedFile[]> {
  const listed: ListedFile[] = [];
  for (const given of paths) {
    const file = path.resolve(from, given);
    try {
      const facts = await stat(file);
      if (facts.isDirectory()) listed.push(...(await listFolder(file, '')));
      else if (facts.isFile()) listed.push({ kind: 'file', file, shown: given });
      else listed.push({ kind: 'problem', shown: given, reason: 'is no file and no folder' });
    } catch (error) {
      listed.push({ kind: 'problem', shown: given, reason: `cannot be opened (${reasonOf(error)})` });
    }
  }
  // The same file may have been given twice, or with its folder.
  const seen = new Set<string>();
  return listed.filter((each) => {
    if (each.kind === 'problem') return true;
    const isNew = !seen.has(each.file);
    seen.add(each.file);
    return isNew;
  });
}

async function listFolder(folder: string, shownFolder: string): Promise<ListedFile[]> {
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    return [{ kind: 'problem', shown: shownFolder, reason: `cannot be opened (${reasonOf(error)})` }];
  }
  const listed: ListedFile[] = [];
  const inOrder = entries.toSorted((one, other) => one.name.localeCompare(other.name, 'nl', { numeric: true }));
  for (const entry of inOrder) {
    if (LEFT_BEHIND.test(entry.name)) continue;
    const file = path.join(folder, entry.name);
    const shown = path.join(shownFolder, entry.name);
    if (entry.isDirectory()) listed.push(...(await listFolder(file, shown)));
    else if (entry.isFile() || (entry.isSymbolicLink() && (await leadsToFile(file))))
      listed.push({ kind: 'file', file, shown });
  }
  return listed;
}

async function leadsToFile(link: string): Promise<boolean> {
  try {
    return (await stat(link)).isFile();
  } catch (error) {
    if (error instanceof Error && 'code' in error) return false; // it leads nowhere
    throw error;
  }
}
