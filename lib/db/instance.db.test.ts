import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { acquireInstance, type Instance, type InstanceRecord, readInstance } from './instance.server';
import { identifyProcess, identifySelf, isRunning, type ProcessIdentity } from './process-identity.server';

describe('the lock on a data folder', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'vraagspoor-instance-'));
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  async function acquire(): Promise<Instance> {
    const attempt = await acquireInstance(folder, 'npm start');
    if (attempt.outcome === 'taken') throw new Error('taken');
    return attempt.instance;
  }

  function leaveRecord(owner: ProcessIdentity, children: readonly ProcessIdentity[] = []): void {
    const record: InstanceRecord = {
      owner,
      command: 'npm start',
      address: 'http://localhost:3000',
      databaseUrl: null,
      children: [...children],
    };
    writeFileSync(path.join(folder, 'running.json'), JSON.stringify(record));
  }

  it('is for one at a time, and tells the other where the first one is', async () => {
    const instance = await acquire();
    instance.record({ address: 'http://localhost:3000' });
    const second = await acquireInstance(folder, 'npm run dev');
    expect(second).toMatchObject({ outcome: 'taken', by: { command: 'npm start', address: 'http://localhost:3000' } });

    instance.release();
    expect(readInstance(folder)).toBeNull();
    (await acquire()).release();
  });

  it('is given to one of many who ask at the same time', async () => {
    const attempts = await Promise.all(Array.from({ length: 8 }, () => acquireInstance(folder, 'npm start')));
    expect(attempts.filter((attempt) => attempt.outcome === 'acquired')).toHaveLength(1);
  });

  it('is free when its owner is gone', async () => {
    leaveRecord({ pid: 2 ** 22 + 1, startedAt: 'long ago' });
    (await acquire()).release();
  });

  it('is free when the number of its owner now belongs to another process', async () => {
    leaveRecord({ pid: process.pid, startedAt: 'another start' });
    (await acquire()).release();
  });

  it('is free when its record was cut off', async () => {
    writeFileSync(path.join(folder, 'running.json'), '{"owner":');
    (await acquire()).release();
  });

  it('ends what a killed owner left running, and nothing else', async () => {
    const orphan = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { detached: true, stdio: 'ignore' });
    const identity = identifyProcess(orphan.pid ?? 0);
    if (identity === null) throw new Error('The process did not start');
    leaveRecord({ pid: 2 ** 22 + 1, startedAt: 'long ago' }, [identity, { ...identifySelf(), startedAt: 'another' }]);
    (await acquire()).release();
    expect(isRunning(identity)).toBe(false);
  });

  it('keeps what it says from other users', async () => {
    const instance = await acquire();
    instance.record({ databaseUrl: 'postgresql://a:secret@localhost/a' });
    expect(readFileSync(path.join(folder, 'running.json'), 'utf8')).toContain('secret');
    instance.release();
  });
});
