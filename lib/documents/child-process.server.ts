import { createWriteStream, writeSync } from 'node:fs';
import { register } from 'node:module';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';

const RESULT = 3;

/** Ends the process when its parent is no longer who started it. It watches from a thread of its own, because a hostile file may keep the main one busy for ever. */
const WATCHING = `
const { workerData } = require('node:worker_threads');
setInterval(() => { if (process.ppid !== workerData) process.kill(process.pid, 'SIGKILL'); }, 250);
`;

/** Libraries are loaded as they stand: rewriting the megabytes of pdfjs-dist takes a second and 300 MB. */
const LOADING = `
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
export async function load(url, context, next) {
  const isLibrary = context.format === 'module' && url.startsWith('file:') && url.includes('/node_modules/');
  return isLibrary ? { format: 'module', source: await readFile(fileURLToPath(url)), shortCircuit: true } : next(url, context);
}
`;

/** Prepares a watched child: it ends when its parent does, however that ended, and loads libraries without detour. */
export function beginChild(): void {
  new Worker(WATCHING, { eval: true, execArgv: [], workerData: Number(process.env.WATCHED_BY) }).unref();
  loadLibrariesAsTheyStand();
}

/** From so many pages on a document is a book. */
const BOOK_PAGES = 100;

/**
 * Counts the pages that are read, and from a book on has waste collected before it is much: a thousand pages take two thirds
 * of the memory so. Other documents are read without, in little more than half the time.
 */
export function keepBookSmall(): (pages: number) => void {
  let read = 0;
  return (pages) => {
    const isBookNow = read < BOOK_PAGES && read + pages >= BOOK_PAGES;
    read += pages;
    if (isBookNow) setFlagsFromString('--heap-growing-percent=15');
  };
}

/** Source maps of libraries would stay in memory, as much as the libraries themselves. */
export function loadLibrariesAsTheyStand(): void {
  process.setSourceMapsEnabled(false);
  register(`data:text/javascript,${encodeURIComponent(LOADING)}`);
}

/** Everything on standard input. */
export async function readInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer); // no encoding is set, so they are buffers
  return Buffer.concat(chunks);
}

/** Signs of life for who watches: white space before the result. */
export function giveSigns(count = 1): void {
  writeSync(RESULT, ' '.repeat(count));
}

/** Hands over the result, in pieces as they come, and waits until it has been taken. */
export async function giveResult(result: string | Uint8Array | Iterable<string>): Promise<void> {
  const whole = typeof result === 'string' || result instanceof Uint8Array;
  await pipeline(Readable.from(whole ? [result] : result), createWriteStream('', { fd: RESULT }));
}
