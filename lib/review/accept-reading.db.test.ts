import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadSample } from '../../prisma/seed.server';
import type { UseCaseContext } from '../auth/use-case-context.server';
import { UseCaseError } from '../auth/use-case-error';
import { createTestDatabase, type TestDatabase } from '../db/testing/test-database.server';
import { VISITOR, type Viewer } from '../visibility/viewer';
import { acceptReading } from './accept-reading.server';
import { discardReviewDraft } from './discard-review-draft.server';
import type { ReceivedDocument } from './receive-document.server';
import { answeredDocument, unansweredDocument } from './testing/documents';
import { createOffice } from './testing/offices.server';
import { receiveAndRead, receiveText } from './testing/receive-and-read.server';

const NOW = new Date('2024-06-03T10:00:00Z');

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
  await loadSample(test.client);
});
afterAll(async () => test.drop());

function contextOf(viewer: Viewer): UseCaseContext {
  return { database: test.client, viewer, now: NOW };
}

function receive(viewer: Viewer, officeId: string, text: string): Promise<ReceivedDocument> {
  return receiveText(contextOf(viewer), { officeId, text });
}

function receiveForReview(viewer: Viewer, officeId: string, text: string): Promise<string> {
  return receiveAndRead(contextOf(viewer), officeId, text);
}

function acceptance(reviewDraftId: string, facts: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    reviewDraftId,
    version: '1',
    title: 'Proefbanken - Aantal bezoekers',
    parliamentId: 'vlaams-parlement',
    number: '',
    askedOn: '',
    parliamentaryYear: '',
    asker: 'PROEF PERSOON',
    addressee: 'TEST MINISTERIE',
    portfolio: '',
    answeredOn: '',
    publicity: 'public',
    embargoUntil: '',
    outcomes: [],
    ...facts,
  };
}

async function countAll(): Promise<Record<string, number>> {
  const { client } = test;
  const [questions, answers, cells, observations, audit] = await Promise.all([
    client.question.count(),
    client.answer.count(),
    client.cell.count(),
    client.observation.count(),
    client.auditEvent.count(),
  ]);
  return { questions, answers, cells, observations, audit };
}

async function problemOf(action: Promise<unknown>): Promise<Pick<UseCaseError, 'problem' | 'fields'>> {
  return action.then(
    () => {
      throw new Error('it was accepted');
    },
    (error: unknown) => {
      if (!(error instanceof UseCaseError)) throw error;
      return { problem: error.problem, fields: error.fields };
    },
  );
}

describe('acceptReading', () => {
  it('stores the question, its answer, tables, figures, series and the audit row', async () => {
    const { officeId, editor } = await createOffice(test.client);
    const id = await receiveForReview(
      editor,
      officeId,
      answeredDocument({ number: 11, date: '5 januari 2024', year: 2023 }),
    );
    const before = await countAll();
    const { questionId, answerId } = await acceptReading(
      contextOf(editor),
      acceptance(id, { number: '11', askedOn: '2024-01-05', parliamentaryYear: '2023-2024' }),
    );
    const cells = await test.client.cell.findMany({
      where: { table: { answerId: answerId ?? '' } },
      select: {
        raw: true,
        value: true,
        line: true,
        row: { select: { label: true } },
        evidence: { select: { id: true } },
      },
      orderBy: { line: 'asc' },
    });
    expect(cells.map((cell) => [cell.row.label, cell.raw, cell.value?.toFixed()])).toEqual([
      ['Antwerpen', '12', '12'],
      ['Limburg', '18', '18'],
      ['Totaal', '30', '30'],
    ]);
    expect(cells.every((cell) => cell.evidence.length === 1)).toBe(true);
    const addressee = await test.client.addressee.findFirstOrThrow({
      where: { questionId },
      include: { person: true, question: { include: { items: true, askers: { include: { person: true } } } } },
    });
    expect(addressee).toMatchObject({ number: 11, isAnswered: true, answeredOn: null, parliamentaryYear: '2023-2024' });
    expect(addressee.person?.name).toBe('Test Ministerie');
    expect(addressee.question.askers.map((asker) => asker.person.name)).toEqual(['Proef Persoon']);
    expect(addressee.question.items.map((item) => item.path).sort()).toEqual(['1', '1.a', '1.b', '2']);
    const audit = await test.client.auditEvent.findFirstOrThrow({
      where: { subjectId: answerId ?? '', action: 'acceptReading' },
    });
    expect(audit.actorId).toBe(editor.userId);
    expect((await countAll()).questions).toBe((before.questions ?? 0) + 1);
  });

  it('keeps the machine’s reading beside what the person set right', async () => {
    const { officeId, editor } = await createOffice(test.client);
    const id = await receiveForReview(
      editor,
      officeId,
      answeredDocument({ number: 12, date: '6 januari 2024', year: 2023 }),
    );
    const draft = await test.client.reviewDraft.findUniqueOrThrow({ where: { id }, include: { reading: true } });
    const { answerId } = await acceptReading(
      contextOf(editor),
      acceptance(id, {
        number: '12',
        askedOn: '2024-01-06',
        outcomes: [
          { index: 0, outcome: 'substituted', reason: 'other-measure', note: 'bezoeken in plaats van bezoekers' },
        ],
      }),
    );
    const part = await test.client.answerPart.findFirstOrThrow({ where: { answerId: answerId ?? '', position: 0 } });
    expect(part).toMatchObject({
      outcome: 'substituted',
      reason: 'other-measure',
      outcomeNote: 'bezoeken in plaats van bezoekers',
    });
    const after = await test.client.reading.findUniqueOrThrow({ where: { id: draft.readingId } });
    expect(after.result).toEqual(draft.reading.result);
  });

  it('fills the placeholder that a citation left, and keeps its address', async () => {
    const { officeId, editor } = await createOffice(test.client);
    const placeholder = await test.client.question.findUniqueOrThrow({ where: { slug: 'vraag-254-2020-12-23' } });
    expect(placeholder.isPlaceholder).toBe(true);
    const id = await receiveForReview(editor, officeId, unansweredDocument({ number: 254, date: '23 december 2020' }));
    const recorded = await acceptReading(
      contextOf(editor),
      acceptance(id, {
        title: 'Proefbanken - Begeleiding',
        number: '254',
        askedOn: '2020-12-23',
        publicity: undefined,
      }),
    );
    expect(recorded).toMatchObject({
      questionId: placeholder.id,
      questionSlug: 'vraag-254-2020-12-23',
      answerId: null,
    });
    const filled = await test.client.question.findUniqueOrThrow({
      where: { id: placeholder.id },
      include: { items: true, citedBy: true },
    });
    expect(filled).toMatchObject({ isPlaceholder: false, title: 'Proefbanken - Begeleiding' });
    expect(filled.items).toHaveLength(2);
    expect(filled.citedBy).toHaveLength(1);
  });

  it('stores the same document once, and says where it is', async () => {
    const { officeId, editor } = await createOffice(test.client);
    const text = answeredDocument({ number: 13, date: '7 januari 2024', year: 2023 });
    const id = await receiveForReview(editor, officeId, text);
    expect(await receive(editor, officeId, text)).toEqual({ kind: 'already-in-review', reviewDraftId: id });
    const { questionSlug } = await acceptReading(
      contextOf(editor),
      acceptance(id, { number: '13', askedOn: '2024-01-07' }),
    );
    const before = await countAll();
    expect(await receive(editor, officeId, text)).toEqual({ kind: 'already-recorded', questionSlug });
    expect(await countAll()).toEqual(before);
  });

  it('does not tell another office which question an embargoed document belongs to', async () => {
    const [mine, theirs] = [await createOffice(test.client), await createOffice(test.client)];
    const text = answeredDocument({ number: 14, date: '8 januari 2024', year: 2023 });
    const id = await receiveForReview(mine.editor, mine.officeId, text);
    await acceptReading(
      contextOf(mine.editor),
      acceptance(id, { number: '14', askedOn: '2024-01-08', publicity: 'embargo', embargoUntil: '2024-06-30' }),
    );
    expect(await receive(theirs.editor, theirs.officeId, text)).toEqual({
      kind: 'already-recorded',
      questionSlug: null,
    });
  });

  it('lets one of two people accept, and stores nothing twice', async () => {
    const { officeId, editor } = await createOffice(test.client);
    const id = await receiveForReview(
      editor,
      officeId,
      answeredDocument({ number: 15, date: '9 januari 2024', year: 2023 }),
    );
    const before = await countAll();
    const results = await Promise.allSettled(
      [1, 2].map(() => acceptReading(contextOf(editor), acceptance(id, { number: '15', askedOn: '2024-01-09' }))),
    );
    expect(results.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected']);
    const after = await countAll();
    expect(after.questions).toBe((before.questions ?? 0) + 1);
    expect(after.answers).toBe((before.answers ?? 0) + 1);
  });

  it('refuses a second answer to the same question and stores nothing of it', async () => {
    const { officeId, editor } = await createOffice(test.client);
    const first = await receiveForReview(
      editor,
      officeId,
      answeredDocument({ number: 16, date: '10 januari 2024', year: 2023 }),
    );
    await acceptReading(contextOf(editor), acceptance(first, { number: '16', askedOn: '2024-01-10' }));
    const second = await receiveForReview(
      editor,
      officeId,
      answeredDocument({ number: 16, date: '10 januari 2024', year: 2023, total: 40 }),
    );
    const before = await countAll();
    expect(
      await problemOf(acceptReading(contextOf(editor), acceptance(second, { number: '16', askedOn: '2024-01-10' }))),
    ).toEqual({
      problem: 'already-exists',
      fields: { number: 'already-recorded', existing: 'required' },
    });
    expect(await countAll()).toEqual(before);
    expect(await test.client.reviewDraft.findUniqueOrThrow({ where: { id: second } })).toMatchObject({
      acceptedAt: null,
      version: 1,
    });
  });

  it.each([
    [{ publicity: undefined }, { publicity: 'required' }],
    [{ answeredOn: '2024-01-10', askedOn: '2024-01-11' }, { answeredOn: 'answered-before-asked' }],
    [{ answeredOn: '2024-06-04' }, { answeredOn: 'in-the-future' }],
    [{ askedOn: '2024-02-31' }, { askedOn: 'no-such-date' }],
    [{ number: '0' }, { number: 'not-a-number' }],
    [{ number: '12a' }, { number: 'not-a-number' }],
    [{ parliamentaryYear: '2020-2022' }, { parliamentaryYear: 'not-a-parliamentary-year' }],
    [{ title: '  ' }, { title: 'required' }],
    [
      { publicity: 'embargo', answeredOn: '2024-05-01', embargoUntil: '2024-04-30' },
      { embargoUntil: 'embargo-before-answer' },
    ],
  ])('says at the field what is wrong with %j', async (facts, fields) => {
    const { officeId, editor } = await createOffice(test.client);
    const number = 100 + Number(officeId.replace(/\D/g, '').slice(-5));
    const id = await receiveForReview(
      editor,
      officeId,
      answeredDocument({ number, date: '12 januari 2024', year: 2023 }),
    );
    const before = await countAll();
    expect(await problemOf(acceptReading(contextOf(editor), acceptance(id, facts)))).toEqual({
      problem: 'invalid',
      fields,
    });
    expect(await countAll()).toEqual(before);
  });

  it('is for editors of the office alone: for others the draft does not exist', async () => {
    const [mine, theirs] = [await createOffice(test.client), await createOffice(test.client)];
    const id = await receiveForReview(
      mine.editor,
      mine.officeId,
      answeredDocument({ number: 17, date: '11 januari 2024', year: 2023 }),
    );
    const tries: [Viewer, string][] = [
      [VISITOR, 'not-signed-in'],
      [mine.reader, 'not-allowed'],
      [theirs.editor, 'not-found'],
      [theirs.reader, 'not-found'],
      [{ ...theirs.editor, isAdministrator: true }, 'not-found'],
    ];
    for (const [viewer, problem] of tries) {
      expect((await problemOf(acceptReading(contextOf(viewer), acceptance(id)))).problem).toBe(problem);
      expect(
        (await problemOf(discardReviewDraft(contextOf(viewer), { reviewDraftId: id, discard: true }))).problem,
      ).toBe(problem);
    }
    expect(
      (await problemOf(receive(mine.reader, mine.officeId, 'Een vraag')).catch(() => ({ problem: '' }))).problem,
    ).toBe('not-allowed');
    expect((await problemOf(receive(theirs.editor, mine.officeId, 'Een vraag'))).problem).toBe('not-allowed');
  });

  it('can put a reading aside and back; what is aside cannot be accepted', async () => {
    const { officeId, editor } = await createOffice(test.client);
    const id = await receiveForReview(
      editor,
      officeId,
      answeredDocument({ number: 18, date: '12 januari 2024', year: 2023 }),
    );
    await discardReviewDraft(contextOf(editor), { reviewDraftId: id, discard: true });
    const input = acceptance(id, { number: '18', askedOn: '2024-01-12' });
    expect((await problemOf(acceptReading(contextOf(editor), input))).problem).toBe('conflict');
    await discardReviewDraft(contextOf(editor), { reviewDraftId: id, discard: false });
    expect((await acceptReading(contextOf(editor), input)).how).toBe('created');
  });
});
