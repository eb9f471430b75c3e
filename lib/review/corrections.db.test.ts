import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadSample } from '../../prisma/seed.server';
import { getAnswer, listAnswers } from '../answers/get-answer.server';
import { acceptanceOf } from '../auth/testing/review-draft.server';
import type { UseCaseContext } from '../auth/use-case-context.server';
import { UseCaseError } from '../auth/use-case-error';
import { getComparison } from '../comparison/get-comparison.server';
import { EMPTY_STATE } from '../comparison/view-state';
import { createTestDatabase, type TestDatabase } from '../db/testing/test-database.server';
import { asJson } from '../documents/store-document.server';
import { getQuestion } from '../questions/get-question.server';
import type { Reading } from '../reading/reading';
import { readingSchema } from '../reading/reading-schema';
import { VISITOR, type Viewer } from '../visibility/viewer';
import { acceptReading } from './accept-reading.server';
import { getKeeping, getWithdrawnQuestion } from './get-keeping.server';
import { getReview } from './get-review.server';
import type { RecordedReading } from './record-reading.server';
import { readAgain } from './read-again.server';
import { reopenReading } from './reopen-reading.server';
import { answeredDocument, unansweredDocument } from './testing/documents';
import { createOffice } from './testing/offices.server';
import { readNow, receiveAndRead, receiveText } from './testing/receive-and-read.server';
import { withdrawAnswer } from './withdraw-answer.server';
import { withdrawQuestion } from './withdraw-question.server';

const NOW = new Date('2024-06-03T10:00:00Z');
const TODAY = '2024-06-03';
const DATE = '5 januari 2024';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
  await loadSample(test.client);
});
afterAll(async () => test.drop());

function contextOf(viewer: Viewer): UseCaseContext {
  return { database: test.client, viewer, now: NOW };
}

let lastNumber = 300;
function nextNumber(): number {
  lastNumber += 1;
  return lastNumber;
}

interface Office {
  readonly officeId: string;
  readonly editor: Viewer;
}

type Accepted = RecordedReading & { readonly answerId: string };

async function accept(office: Office, text: string, facts: Record<string, unknown>): Promise<RecordedReading> {
  const id = await receiveAndRead(contextOf(office.editor), office.officeId, text);
  return acceptReading(contextOf(office.editor), { ...acceptanceOf(id, {}), title: titleOf(facts), ...facts });
}

async function acceptAnswer(office: Office, number: number, total = 30): Promise<Accepted> {
  const text = answeredDocument({ number, date: DATE, year: 2023, total });
  const recorded = await accept(office, text, { number: String(number) });
  return { ...recorded, answerId: recorded.answerId ?? '' };
}

/** Reopens an answer, changes its draft and accepts it. */
async function correct(
  office: Office,
  answerId: string,
  change: (reading: Reading) => Reading,
  facts: Record<string, unknown>,
): Promise<RecordedReading> {
  const { reviewDraftId } = await reopenReading(contextOf(office.editor), { answerId });
  const draft = await test.client.reviewDraft.findUniqueOrThrow({ where: { id: reviewDraftId } });
  const content = asJson(change(readingSchema.parse(draft.content)));
  await test.client.reviewDraft.update({ where: { id: reviewDraftId }, data: { content } });
  return acceptReading(contextOf(office.editor), {
    ...acceptanceOf(reviewDraftId, {}),
    title: titleOf(facts),
    ...facts,
  });
}

/** A title for each number, so that one test's questions and series are not another's. */
function titleOf(facts: Record<string, unknown>): string {
  return `Proefbanken ${JSON.stringify(facts.number)} - Aantal bezoekers`;
}

function withLimburg(raw: string): (reading: Reading) => Reading {
  return (reading) => ({
    ...reading,
    answer: reading.answer && {
      ...reading.answer,
      tables: reading.answer.tables.map((table) => ({
        ...table,
        rows: table.rows.map((row) => ({
          ...row,
          cells: row.cells.map((cell) =>
            row.label === 'Limburg' ? { ...cell, raw, value: Number(raw), decimal: raw } : cell,
          ),
        })),
      })),
    },
  });
}

async function seriesOf(answerId: string): Promise<{ id: string; slug: string }[]> {
  return test.client.series.findMany({
    where: { observations: { some: { answerId } } },
    select: { id: true, slug: true },
    orderBy: { id: 'asc' },
  });
}

/** The figures of a series as everybody sees them, "label value". */
async function shownFigures(slug: string): Promise<string[]> {
  const comparison = await getComparison(test.client, VISITOR, TODAY, { ...EMPTY_STATE, series: slug });
  return [...JSON.stringify(comparison).matchAll(/"value":"(\d+)"/g)].map((match) => match[1] ?? '');
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

async function countRows(): Promise<number[]> {
  const { client } = test;
  return Promise.all([
    client.answer.count(),
    client.cell.count(),
    client.observation.count(),
    client.auditEvent.count(),
  ]);
}

describe('reopenReading', () => {
  it('opens what was accepted, once, and changes nothing that stands', async () => {
    const office = await createOffice(test.client);
    const number = nextNumber();
    const text = answeredDocument({ number, date: DATE, year: 2023 });
    const outcome = { index: 0, outcome: 'substituted', reason: 'other-measure', note: 'bezoeken geteld' };
    const { answerId } = await accept(office, text, {
      number: String(number),
      parliamentaryYear: '2023-2024',
      outcomes: [outcome],
    });
    const first = await reopenReading(contextOf(office.editor), { answerId });
    expect(await reopenReading(contextOf(office.editor), { answerId })).toEqual(first);
    const review = await getReview(test.client, office.editor, TODAY, first.reviewDraftId);
    expect(review?.reading.question).toMatchObject({ number, parliamentaryYear: '2023-2024' });
    expect(review?.reading.answer?.items[0]).toMatchObject({ outcome: 'substituted', reason: 'other-measure' });
    expect(review?.corrects).toMatchObject({ publicity: 'public', notes: ['bezoeken geteld', null, null, null] });
    expect(review?.existing).toBeNull();
    expect(
      (await listAnswers(test.client, VISITOR, TODAY, review ? await questionIdOf(answerId) : '')).answers,
    ).toHaveLength(1);
  });

  it('starts from the recorded outcomes of what a command on the server brought in', async () => {
    const { editor } = await createOffice(test.client);
    const sample = await test.client.answer.findFirstOrThrow({
      where: { reviewDraftId: null, document: { isRetelling: true } },
    });
    const { reviewDraftId } = await reopenReading(contextOf(editor), { answerId: sample.id });
    const review = await getReview(test.client, editor, TODAY, reviewDraftId);
    const parts = await test.client.answerPart.findMany({
      where: { answerId: sample.id },
      orderBy: { position: 'asc' },
    });
    expect(review?.reading.answer?.items.map((part) => part.outcome)).toEqual(parts.map((part) => part.outcome));
  });
});

async function questionIdOf(answerId: string | null): Promise<string> {
  const { addressee } = await test.client.answerAddressee.findFirstOrThrow({
    where: { answerId: answerId ?? '' },
    select: { addressee: { select: { questionId: true } } },
  });
  return addressee.questionId;
}

describe('a corrected reading', () => {
  it('takes the place of the accepted one: series follow, and no row of the earlier one is lost', async () => {
    const office = await createOffice(test.client);
    const number = nextNumber();
    const earlier = await acceptAnswer(office, number);
    const series = await seriesOf(earlier.answerId);
    expect(await shownFigures(series[0]?.slug ?? '')).toContain('18');
    const cells = await test.client.cell.count({ where: { table: { answerId: earlier.answerId } } });

    const corrected = await correct(office, earlier.answerId, withLimburg('17'), { number: String(number) });
    expect(corrected).toMatchObject({ questionId: earlier.questionId, questionSlug: earlier.questionSlug });
    expect(await seriesOf(corrected.answerId ?? '')).toEqual(series);
    const shown = await shownFigures(series[0]?.slug ?? '');
    expect(shown).toContain('17');
    expect(shown).not.toContain('18');
    expect(await getAnswer(test.client, office.editor, TODAY, earlier.answerId)).toBeNull();
    expect(await test.client.cell.count({ where: { table: { answerId: earlier.answerId } } })).toBe(cells);
    expect(await test.client.answer.findUniqueOrThrow({ where: { id: corrected.answerId ?? '' } })).toMatchObject({
      correctsId: earlier.answerId,
      kind: 'substantive',
      retractedAt: null,
    });
    const { answers, hidden } = await listAnswers(test.client, VISITOR, TODAY, earlier.questionId);
    expect([answers.map((answer) => answer.id), hidden]).toEqual([[corrected.answerId], 0]);
    expect(
      await problemOf(withdrawAnswer(contextOf(office.editor), { answerId: earlier.answerId, withdraw: false })),
    ).toBe('conflict');
  });

  it('sets right the question, its sub-questions and what cites it', async () => {
    const office = await createOffice(test.client);
    const [wrong, right] = [nextNumber(), nextNumber()];
    const earlier = await acceptAnswer(office, wrong);
    await correct(
      office,
      earlier.answerId,
      (reading) => ({
        ...reading,
        question: reading.question && {
          ...reading.question,
          items: reading.question.items.filter((item) => item.path !== '2'),
        },
      }),
      { number: String(right), title: 'Proefbanken - Bezoek', asker: 'ANDERE PERSOON' },
    );
    const question = await getQuestion(test.client, VISITOR, TODAY, earlier.questionSlug);
    expect(question).toMatchObject({ title: 'Proefbanken - Bezoek', askers: ['Andere Persoon'] });
    expect(question?.addressees[0]?.number).toBe(right);
    expect(question?.items.map((item) => item.path)).toEqual(['1', '1.a', '1.b']);
  });

  it('moves an answer that was put with the wrong question to the one whose number it states', async () => {
    const office = await createOffice(test.client);
    const [wrong, right] = [nextNumber(), nextNumber()];
    const other = await accept(office, unansweredDocument({ number: right, date: DATE }), {
      number: String(right),
      title: 'Proefbanken - Begeleiding',
      publicity: '',
    });
    const document = answeredDocument({ number: wrong, date: DATE, year: 2023 });
    const answerAlone = document.slice(document.indexOf('ANTWOORD'));
    const earlier = await accept(office, answerAlone, { number: String(wrong) });
    const { reviewDraftId } = await reopenReading(contextOf(office.editor), { answerId: earlier.answerId });
    const moved = await acceptReading(contextOf(office.editor), acceptanceOf(reviewDraftId, { number: String(right) }));
    expect(moved.questionId).toBe(other.questionId);
    expect(await getQuestion(test.client, VISITOR, TODAY, earlier.questionSlug)).toBeNull();
  });

  it('is refused whole when its number is another question’s, or when the answer was withdrawn meanwhile', async () => {
    const office = await createOffice(test.client);
    const [one, two] = [nextNumber(), nextNumber()];
    await acceptAnswer(office, one);
    const { answerId } = await acceptAnswer(office, two, 40);
    const { reviewDraftId } = await reopenReading(contextOf(office.editor), { answerId });
    const before = await countRows();
    expect(
      await problemOf(acceptReading(contextOf(office.editor), acceptanceOf(reviewDraftId, { number: String(one) }))),
    ).toBe('already-exists');
    expect(await countRows()).toEqual(before);
    await withdrawAnswer(contextOf(office.editor), { answerId, withdraw: true });
    expect(
      await problemOf(acceptReading(contextOf(office.editor), acceptanceOf(reviewDraftId, { number: String(two) }))),
    ).toBe('conflict');
    await withdrawAnswer(contextOf(office.editor), { answerId, withdraw: false });
    expect(
      await problemOf(acceptReading(contextOf(office.editor), acceptanceOf(reviewDraftId, { number: String(two) }))),
    ).toBe('done');
  });

  it('of a question without an answer rewrites the question', async () => {
    const office = await createOffice(test.client);
    const number = nextNumber();
    const text = unansweredDocument({ number, date: DATE });
    const { questionId, questionSlug } = await accept(office, text, {
      number: String(number),
      title: 'Fout',
      publicity: '',
    });
    const { reviewDraftId } = await reopenReading(contextOf(office.editor), { questionId });
    await acceptReading(
      contextOf(office.editor),
      acceptanceOf(reviewDraftId, { number: String(number), title: 'Juist', publicity: '' }),
    );
    expect(await getQuestion(test.client, VISITOR, TODAY, questionSlug)).toMatchObject({
      id: questionId,
      title: 'Juist',
    });
  });
});

describe('withdrawAnswer', () => {
  it('takes everything with it that hangs on the answer, keeps every row, and can be undone', async () => {
    const office = await createOffice(test.client);
    const [number, cited] = [nextNumber(), nextNumber()];
    const text = answeredDocument({ number, date: DATE, year: 2023 }).replace(
      'De redenen van hun bezoek',
      `Ik verwijs naar het antwoord op schriftelijke vraag nr. ${String(cited)} van 3 maart 2023. De redenen van hun bezoek`,
    );
    const { answerId, questionId, questionSlug } = await accept(office, text, { number: String(number) });
    const [series] = await seriesOf(answerId ?? '');
    const placeholder = `vraag-${String(cited)}-2023-03-03`;
    const rows = (await countRows()).slice(0, 3);
    const state = async (): Promise<unknown[]> => [
      (await listAnswers(test.client, VISITOR, TODAY, questionId)).answers.length,
      (await getQuestion(test.client, VISITOR, TODAY, questionSlug))?.addressees[0]?.isAnswered,
      (await getQuestion(test.client, VISITOR, TODAY, placeholder)) !== null,
      (await shownFigures(series?.slug ?? '')).length > 0,
      (await getKeeping(test.client, office.editor, TODAY, { questionId, answerId: null })).withdrawn.length,
    ];
    const standing = [1, true, true, true, 0];
    expect(await state()).toEqual(standing);
    await withdrawAnswer(contextOf(office.editor), { answerId, withdraw: true });
    expect(await state()).toEqual([0, false, false, false, 1]);
    expect((await countRows()).slice(0, 3)).toEqual(rows);
    expect(await problemOf(withdrawAnswer(contextOf(office.editor), { answerId, withdraw: true }))).toBe('conflict');
    await withdrawAnswer(contextOf(office.editor), { answerId, withdraw: false });
    expect(await state()).toEqual(standing);
    const actions = await test.client.auditEvent.findMany({
      where: { subjectId: answerId ?? '' },
      orderBy: { at: 'asc' },
    });
    expect(actions.map((event) => event.action)).toEqual(['acceptReading', 'withdrawAnswer', 'restoreAnswer']);
  });

  it('shows other offices nothing of what was withdrawn', async () => {
    const [mine, theirs] = [await createOffice(test.client), await createOffice(test.client)];
    const { answerId, questionId } = await acceptAnswer(mine, nextNumber());
    expect(await problemOf(withdrawAnswer(contextOf(theirs.editor), { answerId, withdraw: true }))).toBe('not-allowed');
    await withdrawAnswer(contextOf(mine.editor), { answerId, withdraw: true });
    expect((await getKeeping(test.client, theirs.editor, TODAY, { questionId, answerId })).withdrawn).toEqual([]);
    expect(await problemOf(withdrawAnswer(contextOf(theirs.editor), { answerId, withdraw: false }))).toBe('not-found');
  });
});

describe('withdrawQuestion', () => {
  it('waits until its answer is withdrawn, then hides it from everybody but its office, and can be undone', async () => {
    const office = await createOffice(test.client);
    const { answerId, questionId, questionSlug } = await acceptAnswer(office, nextNumber());
    const withdraw = (isToGo: boolean): Promise<string> =>
      problemOf(withdrawQuestion(contextOf(office.editor), { questionId, withdraw: isToGo }));
    expect(await withdraw(true)).toBe('conflict');
    await withdrawAnswer(contextOf(office.editor), { answerId, withdraw: true });
    expect(await withdraw(true)).toBe('done');
    expect(await getQuestion(test.client, VISITOR, TODAY, questionSlug)).toBeNull();
    expect(await getWithdrawnQuestion(test.client, VISITOR, questionSlug)).toBeNull();
    expect(await getWithdrawnQuestion(test.client, office.editor, questionSlug)).toMatchObject({ canRestore: true });
    expect(await problemOf(withdrawAnswer(contextOf(office.editor), { answerId, withdraw: false }))).toBe('conflict');
    expect(await withdraw(false)).toBe('done');
    expect(await getQuestion(test.client, VISITOR, TODAY, questionSlug)).not.toBeNull();
  });

  it('lets the same document be brought in and accepted again, at the same address', async () => {
    const office = await createOffice(test.client);
    const number = nextNumber();
    const { answerId, questionId, questionSlug } = await acceptAnswer(office, number);
    await withdrawAnswer(contextOf(office.editor), { answerId, withdraw: true });
    await withdrawQuestion(contextOf(office.editor), { questionId, withdraw: true });
    const again = await acceptAnswer(office, number);
    expect(again).toMatchObject({ questionId, questionSlug });
    expect((await listAnswers(test.client, VISITOR, TODAY, questionId)).answers).toHaveLength(1);
  });
});

describe('an answer that is here already, in another file', () => {
  it('is recognised by its number, and becomes a new version: the earlier stays, and its figures are earlier vintages', async () => {
    const office = await createOffice(test.client);
    const number = nextNumber();
    const earlier = await acceptAnswer(office, number);
    const id = await receiveAndRead(
      contextOf(office.editor),
      office.officeId,
      answeredDocument({ number, date: DATE, year: 2023, total: 40 }),
    );
    const review = await getReview(test.client, office.editor, TODAY, id);
    expect(review?.existing).toMatchObject({ answerId: earlier.answerId, by: 'number' });
    const input = { ...acceptanceOf(id, { number: String(number) }) };
    expect(await problemOf(acceptReading(contextOf(office.editor), input))).toBe('already-exists');
    const { answerId } = await acceptReading(contextOf(office.editor), {
      ...input,
      existing: 'version',
      existingAnswerId: earlier.answerId,
    });
    expect(await test.client.answer.findUniqueOrThrow({ where: { id: answerId ?? '' } })).toMatchObject({
      supersedesId: earlier.answerId,
      kind: 'corrected',
    });
    expect(await seriesOf(answerId ?? '')).toEqual(await seriesOf(earlier.answerId));
    const { answers } = await listAnswers(test.client, VISITOR, TODAY, earlier.questionId);
    expect(answers.map((answer) => [answer.id, answer.earlierId])).toEqual([
      [answerId, earlier.answerId],
      [earlier.answerId, null],
    ]);
    expect(await getAnswer(test.client, VISITOR, TODAY, earlier.answerId)).not.toBeNull();
  });

  it('keeps its versions in order when the reading of an earlier or a later one is corrected', async () => {
    const office = await createOffice(test.client);
    const number = nextNumber();
    const first = await acceptAnswer(office, number);
    const text = answeredDocument({ number, date: DATE, year: 2023, total: 40 });
    const second = await accept(office, text, {
      number: String(number),
      existing: 'version',
      existingAnswerId: first.answerId,
    });
    const corrected = await correct(office, first.answerId, withLimburg('17'), { number: String(number) });
    expect(await test.client.answer.findUniqueOrThrow({ where: { id: second.answerId ?? '' } })).toMatchObject({
      supersedesId: corrected.answerId,
    });
    const again = await correct(office, second.answerId ?? '', withLimburg('27'), { number: String(number) });
    expect(await test.client.answer.findUniqueOrThrow({ where: { id: again.answerId ?? '' } })).toMatchObject({
      supersedesId: corrected.answerId,
      correctsId: second.answerId,
    });
  });

  it('can stand apart', async () => {
    const office = await createOffice(test.client);
    const number = nextNumber();
    const earlier = await acceptAnswer(office, number);
    const text = answeredDocument({ number, date: DATE, year: 2023, total: 50 });
    const { answerId } = await accept(office, text, { number: String(number), existing: 'separate' });
    const { answers } = await listAnswers(test.client, VISITOR, TODAY, earlier.questionId);
    expect(answers.map((answer) => answer.id).sort()).toEqual([answerId, earlier.answerId].sort());
    expect(await test.client.answer.findUniqueOrThrow({ where: { id: answerId ?? '' } })).toMatchObject({
      supersedesId: null,
    });
  });

  it('is recognised by its title where no number says otherwise, and not where one does', async () => {
    const office = await createOffice(test.client);
    const number = nextNumber();
    const text = answeredDocument({ number, date: DATE, year: 2023 });
    const title = `Proefbanken - Met titel ${String(number)}`;
    const earlier = await accept(office, text.replace('Proefbanken - Aantal bezoekers', title), {
      number: String(number),
      title,
    });
    const read = async (other: string): Promise<string | undefined> => {
      const id = await receiveAndRead(contextOf(office.editor), office.officeId, other);
      return (await getReview(test.client, office.editor, TODAY, id))?.existing?.answerId;
    };
    const untitled = answeredDocument({ number: nextNumber(), date: DATE, year: 2023, total: 60 }).replace(
      'Proefbanken - Aantal bezoekers',
      title,
    );
    expect(await read(untitled)).toBeUndefined();
    expect(await read(untitled.replaceAll(/^nr\. \d+\n/gm, '').replaceAll(/^op vraag nr.*$/gm, 'op de vraag'))).toBe(
      earlier.answerId,
    );
  });

  it('cannot replace an answer that the person does not see', async () => {
    const [mine, theirs] = [await createOffice(test.client), await createOffice(test.client)];
    const number = nextNumber();
    const kept = await accept(mine, answeredDocument({ number, date: DATE, year: 2023 }), {
      number: String(number),
      publicity: 'embargo',
    });
    const id = await receiveAndRead(
      contextOf(theirs.editor),
      theirs.officeId,
      answeredDocument({ number, date: DATE, year: 2023, total: 70 }),
    );
    const input = { ...acceptanceOf(id, { number: String(number) }), existing: 'version' };
    expect(
      await problemOf(acceptReading(contextOf(theirs.editor), { ...input, existingAnswerId: kept.answerId })),
    ).toBe('conflict');
    expect(await problemOf(acceptReading(contextOf(theirs.editor), input))).toBe('already-exists');
  });

  it('of the same bytes says so, also after a correction', async () => {
    const office = await createOffice(test.client);
    const number = nextNumber();
    const { answerId, questionSlug } = await acceptAnswer(office, number);
    await correct(office, answerId, withLimburg('17'), { number: String(number) });
    const text = answeredDocument({ number, date: DATE, year: 2023 });
    expect(await receiveText(contextOf(office.editor), { officeId: office.officeId, text })).toEqual({
      kind: 'already-recorded',
      questionSlug,
    });
  });
});

describe('readAgain', () => {
  it('makes a draft that corrects what was accepted, from what the newer reader reads; the earlier reading stays', async () => {
    const office = await createOffice(test.client);
    const number = nextNumber();
    const { answerId } = await acceptAnswer(office, number);
    expect(await problemOf(readAgain(contextOf(office.editor), { answerId }))).toBe('conflict');
    const { documentId } = await test.client.answer.findUniqueOrThrow({ where: { id: answerId } });
    // The reading is made an older reader's by making it anew: a stored one never changes.
    const stored = await test.client.reading.findFirstOrThrow({ where: { documentId: documentId ?? '' } });
    const older = await test.client.reading.create({
      data: {
        documentId: stored.documentId,
        readerVersion: '0',
        result: stored.result ?? {},
        lines: stored.lines ?? [],
      },
    });
    await test.client.reviewDraft.updateMany({ where: { readingId: stored.id }, data: { readingId: older.id } });
    await test.client.reading.delete({ where: { id: stored.id } });

    const { importId } = await readAgain(contextOf(office.editor), { answerId });
    expect(await readAgain(contextOf(office.editor), { answerId })).toEqual({ importId });
    await readNow(contextOf(office.editor), importId);
    const row = await test.client.import.findUniqueOrThrow({ where: { id: importId } });
    const review = await getReview(test.client, office.editor, TODAY, row.reviewDraftId ?? '');
    expect(review?.corrects).not.toBeNull();
    const input = {
      ...acceptanceOf(row.reviewDraftId ?? '', { number: String(number) }),
      title: titleOf({ number: String(number) }),
    };
    const corrected = await acceptReading(contextOf(office.editor), input);
    expect(await test.client.answer.findUniqueOrThrow({ where: { id: corrected.answerId ?? '' } })).toMatchObject({
      correctsId: answerId,
    });
    expect(await test.client.reading.count({ where: { documentId: stored.documentId } })).toBe(2);
  });
});
