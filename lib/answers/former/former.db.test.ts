import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { acceptanceOf } from '../../auth/testing/review-draft.server';
import type { UseCaseContext } from '../../auth/use-case-context.server';
import { createTestDatabase, type TestDatabase } from '../../db/testing/test-database.server';
import { asJson } from '../../documents/store-document.server';
import type { IsoDate } from '../../figures/iso-date';
import { readText } from '../../reading/testing/read-text';
import { acceptReading } from '../../review/accept-reading.server';
import { acceptAnnex } from '../../review/annexes/accept-annex.server';
import { attachAnnex } from '../../review/annexes/attach-annex.server';
import { changeAnnex } from '../../review/annexes/change-annex.server';
import { reopenReading } from '../../review/reopen-reading.server';
import { answeredDocument } from '../../review/testing/documents';
import { createOffice } from '../../review/testing/offices.server';
import { readNow, receiveAndRead } from '../../review/testing/receive-and-read.server';
import { withdrawAnswer } from '../../review/withdraw-answer.server';
import { VISITOR, type Viewer } from '../../visibility/viewer';
import { getFormerCell, getFormerTable, getLaterCell } from './get-former-figure.server';
import { getFormerSentence } from './get-former-sentence.server';

const NOW = new Date('2026-03-02T10:00:00Z');
const TODAY: IsoDate = '2026-03-02';

let database: TestDatabase;
let context: UseCaseContext;
let officeId: string;
let reader: Viewer;
let other: Viewer;
let lastNumber = 500;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(async () => {
  await database.drop();
});
beforeEach(async () => {
  const office = await createOffice(database.client);
  ({ officeId, reader } = office);
  other = (await createOffice(database.client)).editor;
  context = { database: database.client, viewer: office.editor, now: NOW };
});

/** A document of a question with this total, with a figure in a sentence. */
function documentOf(number: number, total: number): string {
  const text = answeredDocument({ number, date: '5 januari 2024', year: 2023, total });
  return text.replace('De tabellen geven', `In 2023 waren er ${String(total)} bezoekers. De tabellen geven`);
}

async function accepted(
  total: number,
  facts: Readonly<Record<string, string>> = {},
): Promise<{ answerId: string; number: number }> {
  lastNumber += 1;
  const reviewDraftId = await receiveAndRead(context, officeId, documentOf(lastNumber, total));
  const { answerId } = await acceptReading(
    context,
    acceptanceOf(reviewDraftId, { number: String(lastNumber), ...facts }),
  );
  return { answerId: answerId ?? '', number: lastNumber };
}

/** The same answer, corrected by a person to another total. */
async function corrected(
  { answerId, number }: { answerId: string; number: number },
  total: number,
  facts: Readonly<Record<string, string>> = {},
): Promise<string> {
  const { reviewDraftId } = await reopenReading(context, { answerId });
  await database.client.reviewDraft.update({
    where: { id: reviewDraftId },
    data: { content: asJson(readText(documentOf(number, total))) },
  });
  const result = await acceptReading(context, acceptanceOf(reviewDraftId, { number: String(number), ...facts }));
  return result.answerId ?? '';
}

async function totalOf(answerId: string): Promise<{ id: string; tableId: string }> {
  return database.client.cell.findFirstOrThrow({
    where: { table: { answerId }, row: { kind: 'total' } },
    select: { id: true, tableId: true },
  });
}

describe('the address of a corrected figure', () => {
  it('says what it was, when it was corrected, and leads to the figure that took its place', async () => {
    const answer = await accepted(30);
    const cell = await totalOf(answer.answerId);
    expect(await getFormerCell(database.client, VISITOR, TODAY, cell.id)).toBeNull();
    const later = await corrected(answer, 31);
    const now = await totalOf(later);
    expect(await getFormerCell(database.client, VISITOR, TODAY, cell.id)).toMatchObject({
      kind: 'corrected',
      on: NOW,
      former: { raw: '30', label: 'Totaal, 2023' },
      successor: { raw: '31', href: `/cijfers/${now.id}` },
      question: { title: 'Proefbanken - Aantal bezoekers' },
    });
    expect(await getFormerTable(database.client, VISITOR, TODAY, cell.tableId)).toMatchObject({
      kind: 'corrected',
      tableId: now.tableId,
    });
    const sentence = await database.client.statedFigure.findFirstOrThrow({ where: { answerId: answer.answerId } });
    expect(await getFormerSentence(database.client, VISITOR, TODAY, sentence.id)).toMatchObject({
      former: { raw: '30' },
      successor: { raw: '31' },
    });
    const last = await corrected({ ...answer, answerId: later }, 32);
    expect((await getFormerCell(database.client, VISITOR, TODAY, cell.id))?.successor).toMatchObject({
      raw: '32',
      href: `/cijfers/${(await totalOf(last)).id}`,
    });
  });

  it('tells nobody of a figure that a correction put under embargo, but its office', async () => {
    const answer = await accepted(30);
    const cell = await totalOf(answer.answerId);
    const sentence = await database.client.statedFigure.findFirstOrThrow({ where: { answerId: answer.answerId } });
    await corrected(answer, 31, { publicity: 'embargo', embargoUntil: '2026-03-20' });
    for (const viewer of [VISITOR, other, { ...other, isAdministrator: true }]) {
      expect(await getFormerCell(database.client, viewer, TODAY, cell.id)).toBeNull();
      expect(await getFormerTable(database.client, viewer, TODAY, cell.tableId)).toBeNull();
      expect(await getFormerSentence(database.client, viewer, TODAY, sentence.id)).toBeNull();
    }
    expect((await getFormerCell(database.client, reader, TODAY, cell.id))?.successor?.raw).toBe('31');
    expect((await getFormerCell(database.client, VISITOR, '2026-03-21', cell.id))?.former?.raw).toBe('30');
  });

  it('tells nobody of an embargoed figure that was corrected, whatever it is now', async () => {
    const answer = await accepted(30, { publicity: 'embargo' });
    const cell = await totalOf(answer.answerId);
    await corrected(answer, 31);
    expect(await getFormerCell(database.client, VISITOR, TODAY, cell.id)).toBeNull();
    expect((await getFormerCell(database.client, reader, TODAY, cell.id))?.former?.raw).toBe('30');
  });
});

describe('the address of a withdrawn figure', () => {
  it('says so, and shows what it was to the office alone', async () => {
    const answer = await accepted(40);
    const cell = await totalOf(answer.answerId);
    await withdrawAnswer(context, { answerId: answer.answerId, withdraw: true });
    const seen = await getFormerCell(database.client, VISITOR, TODAY, cell.id);
    expect(seen).toMatchObject({ kind: 'withdrawn', on: NOW, former: null, successor: null });
    expect(JSON.stringify(seen)).not.toContain('40');
    expect((await getFormerTable(database.client, VISITOR, TODAY, cell.tableId))?.title).toBeNull();
    expect((await getFormerCell(database.client, reader, TODAY, cell.id))?.former?.raw).toBe('40');
  });

  it('says nothing of a question that was taken back with it', async () => {
    const answer = await accepted(41);
    const cell = await totalOf(answer.answerId);
    await withdrawAnswer(context, { answerId: answer.answerId, withdraw: true });
    await database.client.question.updateMany({
      where: { addressees: { some: { answers: { some: { answerId: answer.answerId } } } } },
      data: { retractedAt: NOW },
    });
    expect((await getFormerCell(database.client, VISITOR, TODAY, cell.id))?.question).toBeNull();
  });
});

describe('a figure of an answer that has a newer version', () => {
  it('leads to what that version says, for whoever may see it', async () => {
    const answer = await accepted(50);
    const cell = await totalOf(answer.answerId);
    const text = documentOf(answer.number, 51).replace('provincie', 'provincie ');
    const reviewDraftId = await receiveAndRead(context, officeId, `${text}\nVerbeterd antwoord.\n`);
    const facts = { number: String(answer.number), existing: 'version', existingAnswerId: answer.answerId };
    const { answerId } = await acceptReading(context, acceptanceOf(reviewDraftId, { ...facts, publicity: 'embargo' }));
    expect(await getLaterCell(database.client, VISITOR, TODAY, cell.id)).toBeNull();
    expect((await getLaterCell(database.client, reader, TODAY, cell.id))?.successor?.raw).toBe('51');
    await database.client.answer.update({
      where: { id: answerId ?? '' },
      data: { isUnderEmbargo: false, embargoOfficeId: null },
    });
    expect((await getLaterCell(database.client, VISITOR, TODAY, cell.id))?.successor?.raw).toBe('51');
  });
});

describe('a figure of an annex', () => {
  async function annexWith(answerId: string, total: number, replacesId = ''): Promise<{ id: string; annexId: string }> {
    const bytes = new TextEncoder().encode(
      `Gemeente;2023\nAalst;${String(total - 7)}\nGent;7\nTotaal;${String(total)}\n`,
    );
    const attached = await attachAnnex(context, { answerId, replacesId }, { name: `b${String(total)}.csv`, bytes });
    if (attached.kind !== 'reading') throw new Error(attached.kind);
    await readNow(context, attached.importId);
    const { reviewDraftId } = await database.client.import.findUniqueOrThrow({ where: { id: attached.importId } });
    await acceptAnnex(context, { reviewDraftId, version: '1' });
    const cell = await database.client.cell.findFirstOrThrow({
      where: { table: { annexId: attached.annexId, retiredAt: null }, row: { kind: 'total' } },
    });
    return { id: cell.id, annexId: attached.annexId };
  }

  it('leads to the annex that took its place, and back when that is removed again', async () => {
    const answer = await accepted(60);
    const first = await annexWith(answer.answerId, 61);
    const second = await annexWith(answer.answerId, 62, first.annexId);
    expect(await getFormerCell(database.client, VISITOR, TODAY, first.id)).toMatchObject({
      kind: 'corrected',
      former: { raw: '61' },
      successor: { raw: '62', href: `/cijfers/${second.id}` },
    });
    await changeAnnex(context, { annexId: second.annexId, change: 'remove' });
    expect(await getFormerCell(database.client, VISITOR, TODAY, first.id)).toMatchObject({
      kind: 'withdrawn',
      former: null,
    });
    await changeAnnex(context, { annexId: first.annexId, change: 'restore' });
    expect(await getFormerCell(database.client, VISITOR, TODAY, first.id)).toBeNull();
  });

  it('leads to itself in the corrected reading of the answer, and of the annex', async () => {
    const answer = await accepted(70);
    const annex = await annexWith(answer.answerId, 71);
    const later = await corrected(answer, 70);
    const moved = await database.client.cell.findFirstOrThrow({
      where: { raw: '71', table: { answerId: later, annexId: annex.annexId } },
    });
    const former = await getFormerCell(database.client, VISITOR, TODAY, annex.id);
    expect(former?.successor).toMatchObject({ raw: '71', href: `/cijfers/${moved.id}` });
    const { reviewDraftId } = await reopenReading(context, { annexId: annex.annexId });
    await acceptAnnex(context, { reviewDraftId, version: '1' });
    const again = await getFormerCell(database.client, VISITOR, TODAY, moved.id);
    expect(again).toMatchObject({ kind: 'corrected', successor: { raw: '71' } });
    expect(again?.successor?.href).not.toBe(`/cijfers/${moved.id}`);
  });
});
