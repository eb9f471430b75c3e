import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Seconds from `npm start` to the first page on an installed clone: the first start (database made, migrations, sample,
 * build) and the second. The clone is made from the committed state and installed with npm ci, which is not counted.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'vraagspoor-bench-'));
const port = 3991;
try {
  run('git', ['clone', '--quiet', root, folder], root);
  run('npm', ['ci', '--silent'], folder);
  console.log('first start, seconds to the first page:', await measure());
  console.log('second start, seconds to the first page:', await measure());
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function run(command: string, args: string[], cwd: string): void {
  const result = spawnSync(command, args, { cwd, stdio: 'inherit' });
  if (result.status !== 0) throw new Error(`${command} failed`);
}

async function measure(): Promise<number> {
  const began = performance.now();
  const started = spawn('npm', ['start'], {
    cwd: folder,
    env: { ...process.env, PORT: String(port) },
    stdio: 'ignore',
    detached: true,
  });
  try {
    for (;;) {
      if (await answers()) return Math.round((performance.now() - began) / 100) / 10;
      if (started.exitCode !== null || performance.now() - began > 600_000) throw new Error('npm start ended');
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  } finally {
    if (started.pid !== undefined) process.kill(-started.pid, 'SIGINT');
    await new Promise((resolve) => started.once('close', resolve));
  }
}

async function answers(): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${String(port)}/`)).ok;
  } catch (error) {
    if (error instanceof TypeError) return false; // not listening yet
    throw error;
  }
}
