import { spawn, type ChildProcess } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../db/testing/test-database.server';
import { answeredDocument, unansweredDocument } from '../review/testing/documents';

let database: TestDatabase;
let folder = '';

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(async () => {
  await database.drop();
});
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'import-'));
});
afterEach(async () => rm(folder, { recursive: true, force: true }));

interface Run {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

function start(...parameters: string[]): { child: ChildProcess; ended: Promise<Run> } {
  const child = spawn(process.execPath, ['--import', 'tsx', 'lib/commands/import.server.ts', ...parameters], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      NODE_ENV: process.env.NODE_ENV,
      DATABASE_URL: database.url,
      AUTH_SECRET: 'of no value: this installation lasts as long as its test',
      READING_CONCURRENCY: '2',
    },
  });
  let [output, errors] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const ended = new Promise<Run>((resolve) => child.once('close', (code) => resolve({ code, output, errors })));
  return { child, ended };
}

async function run(...parameters: string[]): Promise<Run> {
  return start(...parameters).ended;
}

async function write(name: string, text: string): Promise<void> {
  await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
  await writeFile(path.join(folder, name), text);
}

const documentOf = (number: number, total = 30): string =>
  answeredDocument({ number, date: '5 januari 2024', year: 2023, total });

describe('npm run import', { timeout: 300_000 }, () => {
  it('takes a folder with all below it, goes on past what is wrong, and reports on each file', async () => {
    await write('a.txt', documentOf(8001));
    await write('2024/diep/b.txt', unansweredDocument({ number: 8002, date: '5 januari 2024' }));
    await write('kapot.pdf', '%PDF-1.7 niets');
    await write('.verborgen', documentOf(8003));
    await write('~$a.docx', 'x');
    await symlink(folder, path.join(folder, '2024/terug'));
    const report = path.join(folder, 'verslag.json');
    const first = await run(folder, '--public', '--report', report);
    expect(first.code).toBe(2);
    expect(first.output).toContain('3 files: 2 created, 0 updated, 0 unchanged, 1 failed');
    expect(first.errors).toContain('kapot.pdf: is damaged');
    const stored = JSON.parse(await readFile(report, 'utf8')) as { files: { file: string; status: string }[] };
    expect(Object.fromEntries(stored.files.map(({ file, status }) => [file, status]))).toEqual({
      [path.join('2024', 'diep', 'b.txt')]: 'created',
      'a.txt': 'created',
      'kapot.pdf': 'failed',
    });

    await rm(path.join(folder, 'kapot.pdf'));
    await rm(report);
    const again = await run(folder, '--public', '--report', path.join(folder, 'verslag.csv'));
    expect(again.code).toBe(0);
    expect(again.output).toContain('2 files: 0 created, 0 updated, 2 unchanged, 0 failed');
    expect(await readFile(path.join(folder, 'verslag.csv'), 'utf8')).toContain('a.txt;unchanged;');
  });

  it('records a file that has changed as a new version; what another file says of the same question it leaves', async () => {
    await write('c.txt', documentOf(8011));
    expect((await run(folder, '--public')).code).toBe(0);
    await write('c.txt', documentOf(8011, 31));
    const changed = await run(folder, '--public');
    expect([changed.code, changed.output]).toEqual([0, expect.stringContaining('as a new version')]);
    const answers = await database.client.answer.findMany({
      where: { addressees: { some: { addressee: { number: 8011 } } } },
      select: { id: true, kind: true, supersedesId: true, retractedAt: true },
      orderBy: { recordedAt: 'asc' },
    });
    expect(answers).toMatchObject([
      { kind: 'substantive', supersedesId: null, retractedAt: null },
      { kind: 'corrected', supersedesId: answers[0]?.id, retractedAt: null },
    ]);
    await write('d.txt', documentOf(8011, 32));
    const other = await run(folder, '--public');
    expect(other.code).toBe(2);
    expect(other.errors).toContain('d.txt: its question is here already');
    // An earlier state of the file is here already.
    await rm(path.join(folder, 'd.txt'));
    await write('c.txt', documentOf(8011));
    expect((await run(folder, '--public')).output).toContain('is here already');
  });

  it('rewrites a question whose file has changed, and adds the answer that came in the same file', async () => {
    const question = unansweredDocument({ number: 8021, date: '5 januari 2024' });
    await write('e.txt', question);
    await run(folder, '--public');
    await write('e.txt', question.replace('Hoeveel begeleiders', 'Hoeveel vaste begeleiders'));
    expect((await run(folder, '--public')).code).toBe(0);
    const items = await database.client.questionItem.findMany({
      where: { question: { addressees: { some: { number: 8021 } } } },
      select: { text: true },
    });
    expect(items.map(({ text }) => text)).toContain('Hoeveel vaste begeleiders zijn er?');
  });

  it('leaves nothing half when it is killed, and does the rest when it is run again', async () => {
    const count = 8;
    for (let index = 1; index <= count; index += 1) await write(`map/${String(index)}.txt`, documentOf(8100 + index));
    const of = { addressees: { some: { addressee: { number: { gt: 8100, lte: 8100 + count } } } } };
    const { child, ended } = start(folder, '--public');
    await untilRecorded(3, () => database.client.answer.count({ where: of }));
    child.kill('SIGKILL');
    expect((await ended).code).toBeNull();
    const after = await database.client.answer.findMany({
      where: of,
      select: { _count: { select: { tables: true } } },
    });
    expect(after.length).toBeGreaterThanOrEqual(3);
    expect(after.length).toBeLessThan(count);
    expect(after.every(({ _count }) => _count.tables === 1)).toBe(true);
    const again = await run(folder, '--public');
    expect(again.code).toBe(0);
    expect(again.output).toMatch(/8 files: \d+ created, 0 updated, \d+ unchanged, 0 failed/);
    expect(await database.client.answer.count({ where: of })).toBe(count);
    expect(await database.client.document.count({ where: { answers: { some: of } } })).toBe(count);
  });

  it('finishes what it is at when it is asked to stop, says what is left and reports so far', async () => {
    for (let index = 1; index <= 12; index += 1) await write(`map/${String(index)}.txt`, documentOf(8200 + index));
    const report = path.join(folder, 'verslag.json');
    const { child, ended } = start(path.join(folder, 'map'), '--public', '--report', report);
    const of = { addressees: { some: { addressee: { number: { gt: 8200, lte: 8212 } } } } };
    await untilRecorded(2, () => database.client.answer.count({ where: of }));
    child.kill('SIGINT');
    const { code, output } = await ended;
    expect(code).toBe(130);
    expect(output).toMatch(/12 files: \d+ created, 0 updated, 0 unchanged, 0 failed, \d+ not reached/);
    const stored = JSON.parse(await readFile(report, 'utf8')) as { isInterrupted: boolean; files: unknown[] };
    expect(stored.isInterrupted).toBe(true);
    expect(stored.files).toHaveLength(await database.client.answer.count({ where: of }));
  });

  it('names what cannot be opened, and what the command itself is missing, in one line', async () => {
    await write('dicht/f.txt', documentOf(8301));
    await chmod(path.join(folder, 'dicht/f.txt'), 0o000);
    const isRoot = process.getuid?.() === 0;
    const closed = await run(folder, '--public');
    expect(closed.code).toBe(isRoot ? 0 : 2);
    const missing = await run(path.join(folder, 'afwezig'), '--public');
    expect([missing.code, missing.errors]).toEqual([2, expect.stringContaining('cannot be opened')]);
    for (const parameters of [
      [],
      [folder, '--report', 'x.xml'],
      [folder, '--until', '2026-01-01'],
      [folder, '--zoals'],
    ]) {
      const { code, errors } = await run(...parameters);
      expect(code).toBe(1);
      expect(errors).toMatch(/^✖ [^\n]+\n$/);
    }
    await mkdir(path.join(folder, 'leeg'));
    expect((await run(path.join(folder, 'leeg'))).errors).toContain('There is no file in');
  });
});

async function untilRecorded(count: number, look: () => Promise<number>): Promise<void> {
  const end = performance.now() + 150_000;
  while (performance.now() < end) {
    if ((await look()) >= count) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('nothing was recorded in time');
}
