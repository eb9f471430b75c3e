import { renameSync, rmSync, writeFileSync } from 'node:fs';

/** Writes a file that only its owner reads, whole or not at all: a crash leaves the former one. */
export function writePrivateFile(file: string, text: string): void {
  const unfinished = `${file}.${String(process.pid)}.new`;
  rmSync(unfinished, { force: true });
  writeFileSync(unfinished, text, { mode: 0o600, flush: true });
  renameSync(unfinished, file);
}
