import { afterAll, beforeAll, expect, it } from 'vitest';
import { isRunning } from '../db/process-identity.server';
import { createTestDatabase, type TestDatabase } from '../db/testing/test-database.server';
import { superviseWorker } from './worker-process.server';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(async () => test.drop());

it('starts a worker again that was killed, and leaves none behind when it is stopped', async () => {
  let starts = 0;
  const worker = superviseWorker({ mode: 'production', databaseUrl: test.url }, () => {
    starts += 1;
  });
  const first = worker.identity();
  if (first === null) throw new Error('it did not start');
  process.kill(first.pid, 'SIGKILL');
  for (let attempt = 0; attempt < 100 && starts === 0; attempt += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const second = worker.identity();
  expect(starts).toBe(1);
  expect(second?.pid).not.toBe(first.pid);
  await worker.stop();
  expect([first, second].map((identity) => identity !== null && isRunning(identity))).toEqual([false, false]);
  await worker.ended;
});
