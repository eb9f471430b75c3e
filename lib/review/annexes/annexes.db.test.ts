import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { getAnnexFile } from '../../answers/get-annex-file.server';
import { getAnswer } from '../../answers/get-answer.server';
import { getCellFigure } from '../../answers/get-figure.server';
import { getSourceText } from '../../answers/get-source-text.server';
import { acceptanceOf } from '../../auth/testing/review-draft.server';
import type { UseCaseContext } from '../../auth/use-case-context.server';
import { getComparison } from '../../comparison/get-comparison.server';
import { findSeriesOfTable } from '../../comparison/find-series-of-table.server';
import { EMPTY_STATE } from '../../comparison/view-state';
import { createTestDatabase, type TestDatabase } from '../../db/testing/test-database.server';
import { VISITOR, type Viewer } from '../../visibility/viewer';
import { acceptReading } from '../accept-reading.server';
import { listOpenReviews } from '../list-open-reviews.server';
import { receiveDocument } from '../receive-document.server';
import { reopenReading } from '../reopen-reading.server';
import { answeredDocument } from '../testing/documents';
import { createOffice } from '../testing/offices.server';
import { readNow, receiveAndRead } from '../testing/receive-and-read.server';
import { withdrawAnswer } from '../withdraw-answer.server';
import { acceptAnnex } from './accept-annex.server';
import { assignAnnex } from './assign-annex.server';
import { attachAnnex } from './attach-annex.server';
import { changeAnnex } from './change-annex.server';
import { getAnnexKeeping } from './get-annex-keeping.server';
import { getAssignment } from './get-assignment.server';

const NOW = new Date('2026-03-02T10:00:00Z');
const TODAY = '2026-03-02';

let database: TestDatabase;
let context: UseCaseContext;
let officeId: string;
let reader: Viewer;
let lastNumber = 300;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(async () => {
  await database.drop();
});
beforeEach(async () => {
  const office = await createOffice(database.client);
  ({ officeId, reader } = office);
  context = { database: database.client, viewer: office.editor, now: NOW };
});

interface AcceptedAnswer {
  readonly answerId: string;
  readonly questionId: string;
  readonly number: string;
}

async function acceptedAnswer(facts: Readonly<Record<string, string>> = {}): Promise<AcceptedAnswer> {
  lastNumber += 1;
  const number = String(lastNumber);
  const text = answeredDocument({ number: lastNumber, date: '5 januari 2024', year: 2023 });
  const reviewDraftId = await receiveAndRead(context, officeId, text);
  const { answerId, questionId } = await acceptReading(context, acceptanceOf(reviewDraftId, { number, ...facts }));
  return { answerId: answerId ?? '', questionId, number };
}

function csv(total: number, name = `gemeenten ${String(lastNumber)}.csv`): { name: string; bytes: Uint8Array } {
  const text = `Gemeente;2023\r\nAalst;${String(total - 7)}\r\nGent;7\r\nTotaal;${String(total)}\r\n`;
  return { name, bytes: new TextEncoder().encode(text) };
}

/** Attaches a file and lets it be read. Returns the annex with its draft. */
async function attachAndRead(
  answerId: string,
  file: { name: string; bytes: Uint8Array },
  facts: Readonly<Record<string, string>> = {},
): Promise<{ annexId: string; reviewDraftId: string }> {
  const attached = await attachAnnex(context, { answerId, ...facts }, file);
  if (attached.kind !== 'reading') throw new Error(attached.kind);
  await readNow(context, attached.importId);
  const row = await database.client.import.findUniqueOrThrow({ where: { id: attached.importId } });
  return { annexId: attached.annexId, reviewDraftId: row.reviewDraftId ?? '' };
}

async function acceptedAnnex(
  answerId: string,
  total: number,
  facts: Readonly<Record<string, string>> = {},
): Promise<{ annexId: string; reviewDraftId: string }> {
  const annex = await attachAndRead(answerId, csv(total), facts);
  await acceptAnnex(context, { reviewDraftId: annex.reviewDraftId, version: '1', ...facts });
  return annex;
}

/** The figures that anybody sees in the tables of an answer, those of annexes marked. */
async function figuresOf(answerId: string, viewer: Viewer = VISITOR): Promise<string[]> {
  const answer = await getAnswer(database.client, viewer, TODAY, answerId);
  const tables = [...(answer?.parts ?? []).flatMap((part) => part.tables), ...(answer?.looseTables ?? [])];
  return tables.flatMap((table) =>
    table.rows.flatMap((row) => row.cells.map((cell) => `${table.annex === null ? '' : 'annex '}${cell?.raw ?? ''}`)),
  );
}

async function standingAnswerOf(questionId: string): Promise<string> {
  const answer = await database.client.answer.findFirstOrThrow({
    where: { retractedAt: null, addressees: { some: { addressee: { questionId } } } },
  });
  return answer.id;
}

describe('an annex', { timeout: 60_000 }, () => {
  it('can be downloaded at once, and its tables stand with the answer only when a person accepted them', async () => {
    const { answerId } = await acceptedAnswer();
    const { annexId, reviewDraftId } = await attachAndRead(answerId, csv(107), { path: '1.b' });
    expect((await getAnnexFile(database.client, VISITOR, TODAY, annexId))?.name).toMatch(/^gemeenten \d+\.csv$/);
    expect(await figuresOf(answerId)).not.toContain('annex 107');
    const open = await listOpenReviews(database.client, context.viewer, TODAY, 'open');
    expect(open.find(({ id }) => id === reviewDraftId)?.annexOf?.title).toBe('Proefbanken - Aantal bezoekers');

    await acceptAnnex(context, { reviewDraftId, version: '1', path: '1.b', title: 'Per gemeente' });
    const answer = await getAnswer(database.client, VISITOR, TODAY, answerId);
    const part = answer?.parts.find(({ paths }) => paths.includes('1.b'));
    expect(part?.annexes.map(({ title }) => title)).toEqual(['Per gemeente']);
    expect(part?.tables.map(({ annex }) => annex?.title)).toEqual(['Per gemeente']);
    const cell = part?.tables[0]?.rows.at(-1)?.cells[0];
    expect(cell?.value).toBe('107');
    const figure = await getCellFigure(database.client, VISITOR, TODAY, cell?.id ?? '');
    expect(figure?.annex?.id).toBe(annexId);
    expect(figure?.source?.snippet.some(({ marked }) => marked === '107')).toBe(true);
    const text = await getSourceText(database.client, VISITOR, TODAY, figure?.source?.documentId ?? '');
    expect(text?.lines.map((line) => line.text)).toContain('Totaal\t107');
  });

  it('brings its figures into the comparison; removing it takes them out and restoring brings them back', async () => {
    const { answerId } = await acceptedAnswer();
    const { annexId } = await acceptedAnnex(answerId, 207);
    const table = await database.client.dataTable.findFirstOrThrow({ where: { annexId } });
    const compared = async (): Promise<string> => {
      const found = await findSeriesOfTable(database.client, VISITOR, TODAY, table.id);
      if (found.kind !== 'found') return found.kind;
      const state = { ...EMPTY_STATE, series: found.series };
      return JSON.stringify(await getComparison(database.client, VISITOR, TODAY, state));
    };
    expect(await compared()).toContain('207');
    await changeAnnex(context, { annexId, change: 'remove' });
    expect(await compared()).toBe('unknown');
    expect(await figuresOf(answerId)).toEqual(['12', '18', '30']);
    expect(await getAnnexFile(database.client, VISITOR, TODAY, annexId)).toBeNull();
    const evidence = { cell: { table: { annexId } } };
    expect(await database.client.evidence.count({ where: evidence })).toBe(0);
    await changeAnnex(context, { annexId, change: 'restore' });
    expect(await compared()).toContain('207');
    expect(await figuresOf(answerId)).toContain('annex 207');
    await expect(changeAnnex(context, { annexId, change: 'restore' })).rejects.toMatchObject({ problem: 'conflict' });
  });

  it('is kept as its answer is: under embargo it is for its office alone, file, tables, figures and text', async () => {
    const { answerId } = await acceptedAnswer({ publicity: 'embargo', embargoUntil: '2026-03-20' });
    const { annexId } = await acceptedAnnex(answerId, 307);
    const other = (await createOffice(database.client)).editor;
    const administrator: Viewer = { ...VISITOR, userId: other.userId, isAdministrator: true };
    const cell = await database.client.cell.findFirstOrThrow({ where: { raw: '307', table: { annexId } } });
    const annex = await database.client.annex.findUniqueOrThrow({ where: { id: annexId } });
    for (const viewer of [VISITOR, other, administrator]) {
      expect(await getAnnexFile(database.client, viewer, TODAY, annexId)).toBeNull();
      expect(await getCellFigure(database.client, viewer, TODAY, cell.id)).toBeNull();
      expect(await getSourceText(database.client, viewer, TODAY, annex.documentId ?? '')).toBeNull();
      expect(await figuresOf(answerId, viewer)).toEqual([]);
      const hidden = { ...context, viewer };
      await expect(changeAnnex(hidden, { annexId, change: 'remove' })).rejects.toThrow(/not-found|not-signed-in/);
      await expect(attachAnnex(hidden, { answerId }, csv(1))).rejects.toThrow(/not-found|not-signed-in/);
    }
    expect(await figuresOf(answerId, reader)).toContain('annex 307');
    expect((await getAnnexFile(database.client, VISITOR, '2026-03-21', annexId))?.bytes.length).toBeGreaterThan(0);
  });

  it('says that the same file is there already, as an annex, as the answer itself, or when it is dropped on the list', async () => {
    const { answerId } = await acceptedAnswer();
    const file = csv(407);
    await attachAndRead(answerId, file);
    expect(await attachAnnex(context, { answerId }, { ...file, name: 'anders.csv' })).toMatchObject({
      kind: 'already-annex',
    });
    expect(await receiveDocument(context, { officeId, ...file })).toMatchObject({ kind: 'already-annex' });
    const bytes = new TextEncoder().encode(
      answeredDocument({ number: lastNumber, date: '5 januari 2024', year: 2023 }),
    );
    expect(await attachAnnex(context, { answerId }, { name: 'a.txt', bytes })).toEqual({ kind: 'is-the-answer' });
    expect(await attachAnnex(context, { answerId }, { name: 'leeg.csv', bytes: new Uint8Array() })).toEqual({
      kind: 'empty',
    });
  });

  it('is kept without reading when it is no document, whatever its name says', async () => {
    const { answerId } = await acceptedAnswer();
    const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
    const attached = await attachAnnex(context, { answerId }, { name: 'kaart.csv.png', bytes: picture });
    expect(attached.kind).toBe('kept');
    const keeping = await getAnnexKeeping(database.client, context.viewer, TODAY, answerId);
    expect(keeping?.annexes).toMatchObject([{ title: 'kaart.csv', state: { kind: 'kept' } }]);
    expect(await getAnnexKeeping(database.client, reader, TODAY, answerId)).toBeNull();
  });

  it('keeps a file whose reading failed, with what is wrong with it', async () => {
    const { answerId } = await acceptedAnswer();
    const bytes = new TextEncoder().encode('%PDF-1.7 niets');
    const attached = await attachAnnex(context, { answerId }, { name: 'kapot.xlsx', bytes });
    if (attached.kind !== 'reading') throw new Error(attached.kind);
    await readNow(context, attached.importId);
    const keeping = await getAnnexKeeping(database.client, context.viewer, TODAY, answerId);
    expect(keeping?.annexes).toMatchObject([{ state: { kind: 'failed', problem: 'damaged' } }]);
    expect(await getAnnexFile(database.client, VISITOR, TODAY, attached.annexId)).not.toBeNull();
  });

  it('cannot be put with an answer that was taken back, nor be accepted after that, and stands again with it', async () => {
    const { answerId } = await acceptedAnswer();
    const { reviewDraftId, annexId } = await attachAndRead(answerId, csv(507));
    await withdrawAnswer(context, { answerId, withdraw: true });
    await expect(attachAnnex(context, { answerId }, csv(508))).rejects.toMatchObject({ problem: 'not-found' });
    await expect(acceptAnnex(context, { reviewDraftId, version: '1' })).rejects.toMatchObject({
      problem: 'conflict',
      fields: { annex: 'answer-withdrawn' },
    });
    expect(await getAnnexFile(database.client, VISITOR, TODAY, annexId)).toBeNull();
    await withdrawAnswer(context, { answerId, withdraw: false });
    await acceptAnnex(context, { reviewDraftId, version: '1' });
    expect(await figuresOf(answerId)).toContain('annex 507');
  });

  it('goes over to the corrected reading of its answer, with its figures; also one that was removed', async () => {
    const { answerId, questionId, number } = await acceptedAnswer();
    const kept = await acceptedAnnex(answerId, 607, { path: '1.b' });
    const removed = await acceptedAnnex(answerId, 608);
    await changeAnnex(context, { annexId: removed.annexId, change: 'remove' });
    const { reviewDraftId } = await reopenReading(context, { answerId });
    await acceptReading(context, acceptanceOf(reviewDraftId, { number }));
    const corrected = await standingAnswerOf(questionId);
    expect(corrected).not.toBe(answerId);
    expect(await figuresOf(corrected)).toEqual(['12', '18', '30', 'annex 600', 'annex 7', 'annex 607']);
    expect(await getAnnexFile(database.client, VISITOR, TODAY, kept.annexId)).not.toBeNull();
    await changeAnnex(context, { annexId: removed.annexId, change: 'restore' });
    expect(await figuresOf(corrected)).toContain('annex 608');
    // Somebody who still had the page of the earlier reading open.
    const late = await attachAndRead(answerId, csv(609));
    await acceptAnnex(context, { reviewDraftId: late.reviewDraftId, version: '1' });
    expect(await figuresOf(corrected)).toContain('annex 609');
    const evidence = await database.client.evidence.count({
      where: { cell: { raw: '607', table: { answerId: corrected } } },
    });
    expect(evidence).toBe(1);
  });

  it('is replaced when the new one is accepted, and comes back when that one is removed', async () => {
    const { answerId } = await acceptedAnswer();
    const first = await acceptedAnnex(answerId, 707);
    const second = await attachAndRead(answerId, csv(708), { replacesId: first.annexId });
    expect(await figuresOf(answerId)).toContain('annex 707');
    await acceptAnnex(context, { reviewDraftId: second.reviewDraftId, version: '1' });
    expect(await figuresOf(answerId)).not.toContain('annex 707');
    expect(await figuresOf(answerId)).toContain('annex 708');
    await expect(changeAnnex(context, { annexId: first.annexId, change: 'restore' })).rejects.toMatchObject({
      fields: { annex: 'replaced' },
    });
    await changeAnnex(context, { annexId: second.annexId, change: 'remove' });
    await changeAnnex(context, { annexId: first.annexId, change: 'restore' });
    expect(await figuresOf(answerId)).toContain('annex 707');
  });

  it('is accepted once when two people accept it at the same time', async () => {
    const { answerId } = await acceptedAnswer();
    const { reviewDraftId } = await attachAndRead(answerId, csv(807));
    const results = await Promise.allSettled(
      [1, 2, 3].map(() => acceptAnnex(context, { reviewDraftId, version: '1' })),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await figuresOf(answerId)).filter((figure) => figure === 'annex 807')).toHaveLength(1);
  });

  it('is put with a part that the answer has, else the field says so', async () => {
    const { answerId } = await acceptedAnswer();
    await expect(attachAnnex(context, { answerId, path: '9.z' }, csv(1))).rejects.toMatchObject({
      fields: { path: 'no-such-part' },
    });
  });
});

describe('a file that was brought in with others', { timeout: 60_000 }, () => {
  it('is put with the answer that its name points to, before that is accepted', async () => {
    lastNumber += 1;
    const number = String(lastNumber);
    const text = answeredDocument({ number: lastNumber, date: '5 januari 2024', year: 2023 });
    const answerDraft = await receiveAndRead(context, officeId, text);
    const received = await receiveDocument(context, { officeId, ...csv(907, `sv ${number} cijfers.csv`) });
    if (received.kind !== 'queued') throw new Error(received.kind);
    await readNow(context, received.importId);
    const { reviewDraftId } = await database.client.import.findUniqueOrThrow({ where: { id: received.importId } });
    const open = await listOpenReviews(database.client, context.viewer, TODAY, 'open');
    expect(open.find(({ id }) => id === reviewDraftId)?.suggested?.key).toBe(`draft:${answerDraft}`);
    expect(open.find(({ id }) => id === answerDraft)?.suggested).toBeNull();
    const query = { subject: reviewDraftId ?? '', words: '' };
    const assignment = await getAssignment(database.client, context.viewer, TODAY, query);
    expect(assignment?.suggested).toEqual({ key: `draft:${answerDraft}`, clue: 'number-in-name' });
    expect(await getAssignment(database.client, reader, TODAY, query)).toBeNull();

    await assignAnnex(context, { subject: reviewDraftId, target: `draft:${answerDraft}`, path: '1.b' });
    await expect(acceptAnnex(context, { reviewDraftId, version: '1' })).rejects.toMatchObject({
      fields: { annex: 'answer-waits' },
    });
    await expect(acceptReading(context, acceptanceOf(reviewDraftId ?? '', {}))).rejects.toMatchObject({
      problem: 'conflict',
    });
    const { answerId } = await acceptReading(context, acceptanceOf(answerDraft, { number }));
    await acceptAnnex(context, { reviewDraftId, version: '1', path: '1.b' });
    expect(await figuresOf(answerId ?? '')).toContain('annex 907');
  });

  it('is a document of its own again when somebody was wrong', async () => {
    const { answerId } = await acceptedAnswer();
    const received = await receiveDocument(context, { officeId, ...csv(917) });
    if (received.kind !== 'queued') throw new Error(received.kind);
    await readNow(context, received.importId);
    const row = await database.client.import.findUniqueOrThrow({ where: { id: received.importId } });
    const { annexId } = await assignAnnex(context, { subject: row.reviewDraftId, target: `answer:${answerId}` });
    await changeAnnex(context, { annexId, change: 'detach' });
    const draft = await database.client.reviewDraft.findUniqueOrThrow({ where: { id: row.reviewDraftId ?? '' } });
    expect(draft).toMatchObject({ annexId: null, acceptedAt: null });
    expect(await figuresOf(answerId)).toEqual(['12', '18', '30']);
  });
});
