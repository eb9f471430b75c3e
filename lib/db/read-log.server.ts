import { readFileSync, statSync } from 'node:fs';

/** The size of a file in bytes, 0 when it is not there. */
export function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

/** What was written to a file after its first bytes: the part of a log that belongs to one start. */
export function readFrom(file: string, offset: number): string {
  return sizeOf(file) === 0 ? '' : readFileSync(file).subarray(offset).toString('utf8');
}
