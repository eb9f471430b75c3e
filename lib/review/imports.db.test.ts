import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadSample } from '../../prisma/seed.server';
import type { UseCaseContext } from '../auth/use-case-context.server';
import { UseCaseError } from '../auth/use-case-error';
import { createTestDatabase, type TestDatabase } from '../db/testing/test-database.server';
import type { readInChild } from '../documents/read-in-child.server';
import { openClaims } from '../jobs/open-claims.server';
import type { Viewer } from '../visibility/viewer';
import { acceptReading } from './accept-reading.server';
import { changeImport } from './change-import.server';
import { discardReviewDraft } from './discard-review-draft.server';
import { enterByHand } from './enter-by-hand.server';
import { getReview } from './get-review.server';
import { listImports, type ImportView } from './list-imports.server';
import { readImport } from './read-import.server';
import { receiveDocument } from './receive-document.server';
import { requeueLostImports } from './requeue-lost-imports.server';
import { startReadingWorker } from './start-reading-worker.server';
import { acceptanceOf } from '../auth/testing/review-draft.server';
import { answeredDocument } from './testing/documents';
import { createOffice } from './testing/offices.server';
import {
  LONE_CLAIMS,
  readHere,
  readNow,
  receiveAndRead,
  receiveText,
  TEST_LIMITS,
} from './testing/receive-and-read.server';

const NOW = new Date('2024-06-03T10:00:00Z');
const NEVER = new Date('2024-06-04T10:00:00Z');

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
  await loadSample(test.client);
});
afterAll(async () => test.drop());

function contextOf(viewer: Viewer): UseCaseContext {
  return { database: test.client, viewer, now: NOW };
}

let lastNumber = 5000;
function newText(): string {
  lastNumber += 1;
  return answeredDocument({ number: lastNumber, date: '5 januari 2024', year: 2023 });
}

async function receiveNew(viewer: Viewer, officeId: string, text = newText()): Promise<string> {
  const received = await receiveText(contextOf(viewer), { officeId, text });
  if (received.kind !== 'queued') throw new Error(received.kind);
  return received.importId;
}

async function importsOf(viewer: Viewer): Promise<readonly ImportView[]> {
  return (await listImports(test.client, viewer, NEVER)).imports;
}

async function draftsOf(officeId: string): Promise<number> {
  return test.client.reviewDraft.count({ where: { officeId } });
}

async function problemOf(action: Promise<unknown>): Promise<string> {
  return action.then(
    () => 'done',
    (error: unknown) => {
      if (!(error instanceof UseCaseError)) throw error;
      return error.problem;
    },
  );
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('it did not come about within 20 seconds');
}

describe('receiveDocument', () => {
  it('keeps the bytes and queues the reading, without reading: a list shows it to the office alone', async () => {
    const [mine, theirs] = [await createOffice(test.client), await createOffice(test.client)];
    const importId = await receiveNew(mine.editor, mine.officeId);
    expect(await importsOf(mine.reader)).toMatchObject([{ id: importId, state: 'waiting', canEdit: false, ahead: 0 }]);
    expect(await importsOf(theirs.editor)).toEqual([]);
    expect(await draftsOf(mine.officeId)).toBe(0);
    const jobs = await test.client.$queryRaw<unknown[]>`SELECT 1 FROM jobs.job WHERE data->>'id' = ${importId}`;
    expect(jobs).toHaveLength(1);
  });

  it('queues nothing when what records it fails', async () => {
    const { officeId, editor } = await createOffice(test.client);
    const ghost = { ...editor, userId: 'no uuid' };
    await expect(receiveNew(ghost, officeId)).rejects.toThrow();
    expect(await importsOf(editor)).toEqual([]);
  });

  it('says where the same bytes are: queued, under review, put aside or accepted', async () => {
    const { officeId, editor } = await createOffice(test.client);
    const context = contextOf(editor);
    const text = newText();
    const importId = await receiveNew(editor, officeId, text);
    expect(await receiveText(context, { officeId, text })).toEqual({ kind: 'already-queued', importId });
    await readNow(context, importId);
    const { reviewDraftId } = await test.client.import.findUniqueOrThrow({ where: { id: importId } });
    expect(await receiveText(context, { officeId, text })).toEqual({ kind: 'already-in-review', reviewDraftId });
    await discardReviewDraft(context, { reviewDraftId, discard: true });
    expect(await receiveText(context, { officeId, text })).toEqual({ kind: 'put-aside', reviewDraftId });
    await discardReviewDraft(context, { reviewDraftId, discard: false });
    const acceptance = acceptanceOf(reviewDraftId ?? '', { number: String(lastNumber) });
    const { questionSlug } = await acceptReading(context, acceptance);
    expect(await receiveText(context, { officeId, text })).toEqual({ kind: 'already-recorded', questionSlug });
  });

  it('reads for another office what one office has under review, and tells neither of the other', async () => {
    const [mine, theirs] = [await createOffice(test.client), await createOffice(test.client)];
    const text = newText();
    const [first, second] = [
      await receiveAndRead(contextOf(mine.editor), mine.officeId, text),
      await receiveAndRead(contextOf(theirs.editor), theirs.officeId, text),
    ];
    expect(first).not.toBe(second);
    expect(await test.client.document.count({ where: { imports: { some: { officeId: theirs.officeId } } } })).toBe(1);
  });

  it('refuses an empty file at once', async () => {
    const { officeId, editor } = await createOffice(test.client);
    const file = { officeId, name: 'leeg.txt', bytes: new Uint8Array() };
    expect(await receiveDocument(contextOf(editor), file)).toEqual({ kind: 'unreadable', problem: 'empty' });
  });
});

describe('readImport', () => {
  it.each([
    ['a binary file', Uint8Array.from({ length: 600 }, (_, index) => index % 7), 'binary'],
    ['blank lines', new TextEncoder().encode(' \n'), 'empty'],
  ])('records why %s cannot be read, and makes no draft', async (_, bytes, problem) => {
    const { officeId, editor } = await createOffice(test.client);
    const received = await receiveDocument(contextOf(editor), { officeId, name: 'proef.txt', bytes });
    await readNow(contextOf(editor), 'importId' in received ? received.importId : '');
    expect(await importsOf(editor)).toMatchObject([{ state: 'failed', problem }]);
    expect(await draftsOf(officeId)).toBe(0);
  });

  it('reads once more after a crash, and gives up after the second', async () => {
    const { officeId, editor } = await createOffice(test.client);
    const tried = async (crashes: number): Promise<number> => {
      const importId = await receiveNew(editor, officeId);
      let times = 0;
      const read: typeof readInChild = (document, limits) => {
        times += 1;
        return times <= crashes ? Promise.resolve({ ok: false, problem: 'reader-failed' }) : readHere(document, limits);
      };
      await readImport(
        { database: test.client, claims: LONE_CLAIMS, limits: TEST_LIMITS, now: () => NOW, read },
        importId,
      );
      return times;
    };
    expect(await tried(1)).toBe(2);
    expect(await draftsOf(officeId)).toBe(1);
    expect(await tried(2)).toBe(2);
    expect(await importsOf(editor)).toMatchObject([{ state: 'failed', problem: 'reader-failed' }]);
  });

  it('makes one draft of a document that is read twice at once', async () => {
    const { officeId, editor } = await createOffice(test.client);
    const importId = await receiveNew(editor, officeId);
    await Promise.all([readNow(contextOf(editor), importId), readNow(contextOf(editor), importId)]);
    await readNow(contextOf(editor), importId);
    expect(await draftsOf(officeId)).toBe(1);
  });

  it('ends a document that ends its reader, after three starts', async () => {
    const { officeId, editor } = await createOffice(test.client);
    const importId = await receiveNew(editor, officeId);
    await test.client.import.update({ where: { id: importId }, data: { starts: 3 } });
    await readNow(contextOf(editor), importId);
    expect(await importsOf(editor)).toMatchObject([{ state: 'failed', problem: 'reader-failed' }]);
  });
});

describe('changeImport', () => {
  it('puts a waiting import aside, so that it is not read, and back, so that it is', async () => {
    const { officeId, editor } = await createOffice(test.client);
    const importId = await receiveNew(editor, officeId);
    await changeImport(contextOf(editor), { importId, change: 'dismiss' });
    await readNow(contextOf(editor), importId);
    expect(await draftsOf(officeId)).toBe(0);
    expect(await importsOf(editor)).toEqual([]);
    await changeImport(contextOf(editor), { importId, change: 'restore' });
    await readNow(contextOf(editor), importId);
    expect(await draftsOf(officeId)).toBe(1);
  });

  it('retries what failed and nothing else', async () => {
    const { officeId, editor } = await createOffice(test.client);
    const importId = await receiveNew(editor, officeId);
    expect(await problemOf(changeImport(contextOf(editor), { importId, change: 'retry' }))).toBe('conflict');
    await test.client.import.update({ where: { id: importId }, data: { problem: 'too-slow', finishedAt: NOW } });
    await changeImport(contextOf(editor), { importId, change: 'retry' });
    expect(await importsOf(editor)).toMatchObject([{ state: 'waiting', problem: null }]);
    await readNow(contextOf(editor), importId);
    expect(await problemOf(changeImport(contextOf(editor), { importId, change: 'dismiss' }))).toBe('conflict');
  });
});

describe('enterByHand', () => {
  it('reads what was typed in the place of a scan: the document stays the scan, the places point into the text', async () => {
    const { officeId, editor } = await createOffice(test.client);
    const importId = await receiveNew(editor, officeId, 'een scan zonder tekst');
    expect(await problemOf(enterByHand(contextOf(editor), { importId, text: newText(), html: '' }))).toBe('conflict');
    await test.client.import.update({ where: { id: importId }, data: { problem: 'no-text', finishedAt: NOW } });
    expect(await problemOf(enterByHand(contextOf(editor), { importId, text: ' ', html: '' }))).toBe('invalid');
    await enterByHand(contextOf(editor), { importId, text: newText(), html: '' });
    await readNow(contextOf(editor), importId);
    const { documentId, reviewDraftId } = await test.client.import.findUniqueOrThrow({ where: { id: importId } });
    const draft = await test.client.reviewDraft.findUniqueOrThrow({
      where: { id: reviewDraftId ?? '' },
      include: { reading: { include: { transcript: true } } },
    });
    expect(draft.reading).toMatchObject({ documentId, transcript: { name: 'overgenomen.txt' } });
    const review = await getReview(test.client, editor, '2024-06-03', draft.id);
    expect(review?.fileName).toBe('proef.txt');
    expect(review?.lines).toContain('Antwerpen 12');
    expect(review?.reading.answer?.tables).toHaveLength(1);
    const accepted = await acceptReading(contextOf(editor), acceptanceOf(draft.id, { number: String(lastNumber) }));
    const answer = await test.client.answer.findUniqueOrThrow({ where: { id: accepted.answerId ?? '' } });
    expect(answer.documentId).toBe(documentId);
  });

  it('reads a pasted page with its tables', async () => {
    const { officeId, editor } = await createOffice(test.client);
    const importId = await receiveNew(editor, officeId, 'een tweede scan zonder tekst');
    await test.client.import.update({ where: { id: importId }, data: { problem: 'no-text', finishedAt: NOW } });
    await enterByHand(contextOf(editor), { importId, text: 'a', html: '<p>Vraag over banken</p>' });
    expect(
      await test.client.import.findUniqueOrThrow({ where: { id: importId }, include: { transcript: true } }),
    ).toMatchObject({
      transcript: { mediaType: 'text/html' },
      problem: null,
    });
  });
});

describe('the worker', () => {
  it('reads what is queued, each in a process of its own, and says what failed', async () => {
    const { officeId, editor } = await createOffice(test.client);
    await receiveNew(editor, officeId);
    await receiveNew(editor, officeId);
    const bytes = Uint8Array.from({ length: 600 }, (_, index) => index % 5);
    await receiveDocument(contextOf(editor), { officeId, name: 'kapot.txt', bytes });
    const worker = await startReadingWorker({ databaseUrl: test.url, limits: TEST_LIMITS, concurrency: 2 });
    try {
      await until(async () => (await test.client.import.count({ where: { officeId, finishedAt: null } })) === 0);
    } finally {
      await worker.stop(5000);
    }
    expect(await draftsOf(officeId)).toBe(2);
    expect(await importsOf(editor)).toMatchObject([{ name: 'kapot.txt', state: 'failed', problem: 'binary' }]);
  });

  it('takes up at once what a killed worker was reading, and makes one draft of it', async () => {
    const { officeId, editor } = await createOffice(test.client);
    const importId = await receiveNew(editor, officeId);
    const killed = spawn(
      process.execPath,
      ['--import', 'tsx', 'lib/review/testing/hang-while-reading.server.ts', test.url],
      {
        stdio: 'ignore',
      },
    );
    await until(async () => (await importsOf(editor))[0]?.state === 'reading');
    const claims = openClaims(test.url);
    expect(await requeueLostImports(test.client, claims)).toBe(0);
    killed.kill('SIGKILL');
    await once(killed, 'exit');
    await claims.close();
    const worker = await startReadingWorker({
      databaseUrl: test.url,
      limits: TEST_LIMITS,
      concurrency: 1,
      read: readHere,
    });
    try {
      await until(async () => (await draftsOf(officeId)) === 1);
    } finally {
      await worker.stop(5000);
    }
    expect(await test.client.import.findUniqueOrThrow({ where: { id: importId } })).toMatchObject({
      starts: 2,
      problem: null,
    });
    expect(await draftsOf(officeId)).toBe(1);
  });
});
