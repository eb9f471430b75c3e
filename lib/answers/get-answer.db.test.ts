import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../db/testing/test-database.server';
import { answeredDocument } from '../review/testing/documents';
import { createOffice } from '../review/testing/offices.server';
import { VISITOR, type Viewer } from '../visibility/viewer';
import { getAnswer, getTable, listAnswers, mainAnswer } from './get-answer.server';
import { getCellFigure, getStatedFigure } from './get-figure.server';
import { getSourceText } from './get-source-text.server';
import { recordDocument, type RecordedDocument } from './testing/record-document.server';

const TODAY = '2024-06-20';

let database: TestDatabase;
let reader: Viewer;
let officeId: string;
let open: RecordedDocument;
let kept: RecordedDocument;

beforeAll(async () => {
  database = await createTestDatabase();
  const { client } = database;
  ({ officeId, reader } = await createOffice(client));
  const text = answeredDocument({ number: 901, date: '3 mei 2021', year: 2020 });
  open = await recordDocument(client, { text, officeId, number: 901, askedOn: '2021-05-03' });
  kept = await recordDocument(client, {
    text: answeredDocument({ number: 902, date: '4 mei 2022', year: 2021, total: 31 }),
    officeId,
    number: 902,
    askedOn: '2022-05-04',
    embargo: { until: null, officeId },
  });
});
afterAll(async () => {
  await database.drop();
});

describe('getAnswer', () => {
  it('gives parts, tables and cells in the order of the answer, with exact figures', async () => {
    const answer = await getAnswer(database.client, VISITOR, TODAY, open.answerId ?? '');
    expect(answer?.parts.map((part) => part.paths.join('+'))).toEqual(['1', '1.a', '1.b', '2']);
    const [table] = answer?.parts[1]?.tables ?? [];
    expect(table?.rows.map((row) => [row.kind, row.label, row.cells[0]?.value])).toEqual([
      ['row', 'Antwerpen', '12'],
      ['row', 'Limburg', '18'],
      ['total', 'Totaal', '30'],
    ]);
    expect(answer?.embargo).toBeNull();
  });

  it('says to the office alone that an answer is under embargo', async () => {
    expect(await getAnswer(database.client, VISITOR, TODAY, kept.answerId ?? '')).toBeNull();
    const answer = await getAnswer(database.client, reader, TODAY, kept.answerId ?? '');
    expect(answer?.embargo).toEqual({ until: null, officeId });
  });
});

describe('listAnswers', () => {
  it('counts what an embargo keeps, also one without an end, and tells nothing else of it', async () => {
    expect(await listAnswers(database.client, VISITOR, TODAY, kept.questionId)).toEqual({ answers: [], hidden: 1 });
    const { answers, hidden } = await listAnswers(database.client, reader, TODAY, kept.questionId);
    expect([answers.length, hidden]).toEqual([1, 0]);
  });

  it('opens with the newest visible version and leads to the earlier one', async () => {
    const { client } = database;
    const corrected = await client.answer.create({
      data: {
        kind: 'corrected',
        supersedesId: open.answerId,
        isUnderEmbargo: true,
        embargoUntil: new Date(`${TODAY}T00:00:00Z`),
        embargoOfficeId: officeId,
        addressees: {
          create: (await client.addressee.findMany({ where: { questionId: open.questionId } })).map(({ id }) => ({
            addresseeId: id,
          })),
        },
      },
    });
    const shown = async (viewer: Viewer, today: '2024-06-20' | '2024-06-21') => {
      const { answers } = await listAnswers(client, viewer, today, open.questionId);
      return mainAnswer(answers)?.id;
    };
    expect(await shown(VISITOR, '2024-06-20')).toBe(open.answerId);
    expect(await shown(reader, '2024-06-20')).toBe(corrected.id);
    expect(await shown(VISITOR, '2024-06-21')).toBe(corrected.id);
    const { answers } = await listAnswers(client, reader, TODAY, open.questionId);
    expect(mainAnswer(answers)?.earlierId).toBe(open.answerId);
    await client.answer.delete({ where: { id: corrected.id } });
  });
});

describe('getCellFigure', () => {
  it('leads from the figure to its place in the document and to its total', async () => {
    const table = await getTable(database.client, VISITOR, TODAY, open.answerId ?? '', 0);
    const figure = await getCellFigure(database.client, VISITOR, TODAY, table?.rows[1]?.cells[0]?.id ?? '');
    expect(figure).toMatchObject({ value: '18', total: '30', period: '2020', path: '1.a', label: 'Limburg' });
    expect(figure?.source?.snippet.map((line) => line.before + line.marked + line.after)).toEqual([
      'Antwerpen 12',
      'Limburg 18',
      'Totaal 30',
    ]);
    expect(figure?.source?.snippet[1]?.marked).toBe('18');
  });

  it('compares with other periods of the series only as far as the viewer may read them', async () => {
    const table = await getTable(database.client, VISITOR, TODAY, open.answerId ?? '', 0);
    const id = table?.rows[0]?.cells[0]?.id ?? '';
    const periods = async (viewer: Viewer) =>
      (await getCellFigure(database.client, viewer, TODAY, id))?.otherPeriods.map((other) => other.period);
    expect(await periods(VISITOR)).toEqual([]);
    expect(await periods(reader)).toEqual(['2021']);
  });

  it('is nothing for an address that is no id, nor for an id that is not there', async () => {
    for (const id of ['x', '00000000-0000-4000-8000-000000000000']) {
      expect(await getCellFigure(database.client, reader, TODAY, id)).toBeNull();
      expect(await getStatedFigure(database.client, reader, TODAY, id)).toBeNull();
    }
  });
});

describe('getSourceText', () => {
  it('does not show a question’s document that also holds an answer under embargo without an end', async () => {
    expect(await getSourceText(database.client, VISITOR, TODAY, kept.documentId)).toBeNull();
    const source = await getSourceText(database.client, reader, TODAY, kept.documentId);
    expect(source?.lines[0]).toEqual({ page: 1, line: 1, text: 'SCHRIFTELIJKE VRAAG' });
  });

  it('shows a public document to everybody, with the question it belongs to', async () => {
    const source = await getSourceText(database.client, VISITOR, TODAY, open.documentId);
    expect(source?.questions.map((question) => question.slug)).toEqual([open.questionSlug]);
  });

  it('shows nobody a document whose only answer was taken back', async () => {
    const { client } = database;
    await client.answer.update({ where: { id: kept.answerId ?? '' }, data: { retractedAt: new Date() } });
    expect(await getSourceText(client, VISITOR, TODAY, kept.documentId)).toBeNull();
    await client.answer.update({ where: { id: kept.answerId ?? '' }, data: { retractedAt: null } });
  });
});
