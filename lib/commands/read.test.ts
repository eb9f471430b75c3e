import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { endlessPdf } from '../reading/testing/endless-pdf';
import { pageOfLines, writePdf } from '../reading/testing/write-pdf';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'read-'));
});
afterAll(async () => rm(folder, { recursive: true }));

function start(name: string, environment: Readonly<Record<string, string>> = {}): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', 'lib/commands/read.server.ts', path.join(folder, name)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env.PATH, NODE_ENV: process.env.NODE_ENV, ...environment },
  });
}

async function run(
  name: string,
  environment?: Readonly<Record<string, string>>,
): Promise<{ code: number | null; output: string; errors: string }> {
  const child = start(name, environment);
  let [output, errors] = ['', ''];
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, output, errors };
}

describe('npm run read', { timeout: 60_000 }, () => {
  it('prints the reading of a PDF and nothing else', async () => {
    await writeFile(path.join(folder, 'goed.pdf'), writePdf({ pages: [pageOfLines(['1. Er zijn 866 trajecten.'])] }));
    const { code, output, errors } = await run('goed.pdf');
    expect([code, errors]).toEqual([0, '']);
    expect(JSON.parse(output)).toMatchObject({ source: { name: 'goed.pdf', pages: 1 } });
  });

  it('says in one line why a file cannot be read, prints nothing and leaves nothing', async () => {
    await writeFile(path.join(folder, 'stuk.pdf'), '%PDF-1.7 \u0000');
    await writeFile(path.join(folder, 'traag.pdf'), endlessPdf());
    const before = await readdir(folder);
    const results = [
      await run('stuk.pdf'),
      await run('afwezig.pdf'),
      await run('traag.pdf', { READING_TIME_LIMIT_SECONDS: '1' }),
      await run('traag.pdf', { READING_MEMORY_LIMIT_MB: '150' }),
    ];
    for (const { code, output, errors } of results) {
      expect([code, output]).toEqual([2, '']);
      expect(errors).toMatch(/^[^\n]+\n$/);
    }
    expect(results[2]?.errors).toContain('duurde te lang');
    expect(results[3]?.errors).toContain('te veel geheugen');
    expect(await readdir(folder)).toEqual(before);
  });

  it('ends the process that reads when it is killed itself', async () => {
    await writeFile(path.join(folder, 'traag.pdf'), endlessPdf());
    const command = start('traag.pdf');
    const reader = await within(10_000, () => childOf(command.pid ?? 0));
    command.kill('SIGKILL');
    expect(reader).toBeGreaterThan(0);
    expect(await within(5_000, async () => ((await isAlive(reader)) ? null : true))).toBe(true);
  });
});

/** The process in which another one reads a document, where the system tells. */
async function childOf(pid: number): Promise<number | null> {
  const children = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => '');
  for (const child of children.trim().split(' ')) {
    const command = await readFile(`/proc/${child}/cmdline`, 'utf8').catch(() => '');
    if (command.includes('reading-child')) return Number(child);
  }
  return null;
}

/** Whether a process runs; one that has ended may be listed until somebody asks for its exit code. */
async function isAlive(pid: number): Promise<boolean> {
  const state = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  return state !== null && !/^\d+ \(.*\) Z/.test(state);
}

async function within<Value>(milliseconds: number, look: () => Promise<Value | null>): Promise<Value> {
  const end = performance.now() + milliseconds;
  while (performance.now() < end) {
    const found = await look();
    if (found !== null) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('nothing happened in time');
}
