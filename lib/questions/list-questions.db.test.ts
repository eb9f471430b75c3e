import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordDocument } from '../answers/testing/record-document.server';
import { createTestDatabase, type TestDatabase } from '../db/testing/test-database.server';
import { answeredDocument, unansweredDocument } from '../review/testing/documents';
import { createOffice } from '../review/testing/offices.server';
import { VISITOR, type Viewer } from '../visibility/viewer';
import { listQuestions } from './list-questions.server';
import { QuestionListFilter, QUESTIONS_PER_PAGE } from './question-list-filter';

const TODAY = '2024-06-20';

let database: TestDatabase;
let reader: Viewer;

beforeAll(async () => {
  database = await createTestDatabase();
  const { client } = database;
  const office = await createOffice(client);
  reader = office.reader;
  const { officeId } = office;
  const open = answeredDocument({ number: 901, date: '3 mei 2021', year: 2020 });
  await recordDocument(client, { text: open, officeId, number: 901, askedOn: '2021-05-03' });
  const kept = answeredDocument({ number: 902, date: '4 mei 2022', year: 2021, total: 31 }).replaceAll(
    'Limburg',
    'Geheimrode',
  );
  await recordDocument(client, {
    text: kept,
    officeId,
    number: 902,
    askedOn: '2022-05-04',
    embargo: { until: null, officeId },
  });
  const waiting = unansweredDocument({ number: 903, date: '5 mei 2023' });
  await recordDocument(client, { text: waiting, officeId, number: 903, askedOn: '2023-05-05' });
});
afterAll(async () => {
  await database.drop();
});

const find = async (viewer: Viewer, filter: Record<string, string>) => {
  const list = await listQuestions(database.client, viewer, TODAY, QuestionListFilter.parse(filter));
  return list.questions.flatMap((question) => question.numbers).toSorted();
};

describe('listQuestions', () => {
  it('finds by number, by words of the title, and by words that must all occur', async () => {
    expect(await find(VISITOR, { zoek: '903' })).toEqual([903]);
    expect(await find(VISITOR, { zoek: 'PROEFBANKEN begeleiding' })).toEqual([903]);
    expect(await find(VISITOR, { zoek: 'proefbanken zeppelin' })).toEqual([]);
  });

  it('finds a label in a table, but none in an answer that the viewer may not read', async () => {
    expect(await find(VISITOR, { zoek: 'limburg' })).toEqual([901]);
    expect(await find(VISITOR, { zoek: 'geheimrode' })).toEqual([]);
    expect(await find(reader, { zoek: 'geheimrode' })).toEqual([902]);
  });

  it('takes % and _ for themselves', async () => {
    expect(await find(VISITOR, { zoek: '%' })).toEqual([]);
    expect(await find(VISITOR, { zoek: 'limb_rg' })).toEqual([]);
    expect(await find(VISITOR, { zoek: '\\' })).toEqual([]);
  });

  it('narrows to a year of the question or of figures that the viewer may read', async () => {
    expect(await find(VISITOR, { jaar: '2020' })).toEqual([901]);
    expect(await find(VISITOR, { jaar: '2021' })).toEqual([901]);
    expect(await find(reader, { jaar: '2021' })).toEqual([901, 902]);
  });

  it('counts an answer under embargo as an answer, and says that it is not public', async () => {
    expect(await find(VISITOR, { status: 'beantwoord' })).toEqual([901, 902]);
    expect(await find(VISITOR, { status: 'wacht' })).toEqual([903]);
    const { questions } = await listQuestions(
      database.client,
      VISITOR,
      TODAY,
      QuestionListFilter.parse({ zoek: '902' }),
    );
    expect(questions.map(({ status, tableCount }) => [status, tableCount])).toEqual([['answered-not-public', 0]]);
  });

  it('gives the last page for one past the end', async () => {
    const list = await listQuestions(database.client, VISITOR, TODAY, QuestionListFilter.parse({ pagina: '99' }));
    expect([list.page, list.pages, list.total <= QUESTIONS_PER_PAGE]).toEqual([1, 1, true]);
  });
});
