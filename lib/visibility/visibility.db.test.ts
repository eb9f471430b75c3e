import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRoles } from '../auth/testing/roles.server';
import { createTestDatabase, type TestDatabase } from '../db/testing/test-database.server';
import { dateOf, type IsoDate } from '../figures/iso-date';
import { VISITOR, type Viewer } from './viewer';
import {
  isAnswerVisible,
  isFormerAnswerVisible,
  isQuestionVisible,
  type EmbargoFacts,
  type QuestionFacts,
} from './visible';
import {
  formerAnswers,
  visibleAnnexes,
  visibleAnswers,
  visibleGaps,
  visibleObservations,
  visibleQuestions,
  visibleTables,
} from './visible-where.server';

const PARLIAMENT = 'proefparlement';

/** The last day of every dated embargo, with the days around it and some far away. */
const LAST_DAY: IsoDate = '2026-03-20';
const DAYS: readonly IsoDate[] = ['2025-12-31', '2026-03-19', LAST_DAY, '2026-03-21', '2027-01-01'];

let database: TestDatabase;
let viewers: Readonly<Record<string, Viewer>>;
let questions: Record<string, QuestionFacts>;
let answers: Record<string, EmbargoFacts>;

beforeAll(async () => {
  database = await createTestDatabase();
  const roles = await createRoles(database.client);
  const { officeA, officeB } = roles;
  const both: Viewer = {
    userId: randomUUID(),
    isAdministrator: false,
    memberships: [
      { officeId: officeA, role: 'reader' },
      { officeId: officeB, role: 'editor' },
    ],
  };
  viewers = {
    ...roles.viewers,
    'member of both': both,
    'administrator who reads for A': { ...both, isAdministrator: true, memberships: both.memberships.slice(0, 1) },
  };
  questions = await createQuestions([null, officeA, officeB]);
  answers = await createAnswers(embargoes([officeA, officeB]));
  await createFigures(Object.keys(answers));
  await createTables(Object.keys(answers));
});
afterAll(async () => {
  await database.drop();
});

describe('visibleQuestions', () => {
  it('selects exactly the questions that isQuestionVisible allows, for everybody', async () => {
    for (const [name, viewer] of Object.entries(viewers)) {
      const rows = await database.client.question.findMany({ where: visibleQuestions(viewer), select: { id: true } });
      expect(idsOf(rows), name).toEqual(idsWhere(questions, (question) => isQuestionVisible(viewer, question)));
    }
  });
});

describe.each(DAYS)('on %s', (today) => {
  it('visibleAnswers selects exactly the answers that isAnswerVisible allows, for everybody', async () => {
    for (const [name, viewer] of Object.entries(viewers)) {
      const where = visibleAnswers(viewer, today);
      const rows = await database.client.answer.findMany({ where, select: { id: true } });
      expect(idsOf(rows), name).toEqual(idsWhere(answers, (answer) => isAnswerVisible(viewer, answer, today)));
    }
  });

  it('formerAnswers selects exactly the answers that isFormerAnswerVisible allows, for everybody', async () => {
    for (const [name, viewer] of Object.entries(viewers)) {
      const where = formerAnswers(viewer, today);
      const rows = await database.client.answer.findMany({ where, select: { id: true } });
      expect(idsOf(rows), name).toEqual(idsWhere(answers, (answer) => isFormerAnswerVisible(viewer, answer, today)));
    }
  });

  it('visibleTables and visibleAnnexes follow their answers, and leave out what was removed or replaced', async () => {
    for (const [name, viewer] of Object.entries(viewers)) {
      const visible = idsWhere(answers, (answer) => isAnswerVisible(viewer, answer, today));
      const [tables, annexes] = await Promise.all([
        database.client.dataTable.findMany({
          where: visibleTables(viewer, today),
          select: { answerId: true, title: true },
        }),
        database.client.annex.findMany({
          where: visibleAnnexes(viewer, today),
          select: { answerId: true, title: true },
        }),
      ]);
      expect(tables.map(({ answerId, title }) => `${title ?? ''} ${answerId}`).toSorted(), name).toEqual(
        visible.flatMap((id) => [`annex ${id}`, `own ${id}`]).toSorted(),
      );
      expect(annexes.map(({ answerId, title }) => `${title} ${answerId ?? ''}`).toSorted(), name).toEqual(
        visible.map((id) => `standing ${id}`),
      );
    }
  });

  it('visibleObservations and visibleGaps follow their answers, and show outside sources to everybody', async () => {
    for (const [name, viewer] of Object.entries(viewers)) {
      const [observations, gaps] = await Promise.all([
        database.client.observation.findMany({
          where: visibleObservations(viewer, today),
          select: { answerId: true },
        }),
        database.client.gap.findMany({ where: visibleGaps(viewer, today), select: { answerId: true } }),
      ]);
      const expected = [
        ...idsWhere(answers, (answer) => isAnswerVisible(viewer, answer, today)),
        'outside source',
      ].toSorted();
      expect(observations.map(({ answerId }) => answerId ?? 'outside source').toSorted(), name).toEqual(expected);
      expect(gaps.map(({ answerId }) => answerId ?? 'outside source').toSorted(), name).toEqual(expected);
    }
  });
});

describe('the matrix', () => {
  it('holds every state of an answer: public, embargoed with and without an end, by each office, retracted or not', () => {
    expect(Object.keys(answers)).toHaveLength(10);
  });

  it('shows a visitor nothing of an embargo on its last day and everything on the next', () => {
    const dated = Object.values(answers).filter((answer) => answer.embargoUntil === LAST_DAY && !answer.isRetracted);
    expect(dated.map((answer) => isAnswerVisible(VISITOR, answer, LAST_DAY))).toEqual([false, false]);
    expect(dated.map((answer) => isAnswerVisible(VISITOR, answer, '2026-03-21'))).toEqual([true, true]);
  });
});

/** Every state that the database allows: an embargo has an office, and an end only when there is an embargo. */
function embargoes(offices: readonly string[]): EmbargoFacts[] {
  return [false, true].flatMap((isRetracted) => [
    { isUnderEmbargo: false, embargoUntil: null, embargoOfficeId: null, isRetracted },
    ...offices.flatMap((embargoOfficeId) =>
      [null, LAST_DAY].map((embargoUntil) => ({ isUnderEmbargo: true, embargoUntil, embargoOfficeId, isRetracted })),
    ),
  ]);
}

/** Every state of a question, each cited by nobody, by a standing question, or by one that was taken back. */
async function createQuestions(draftOfOfficeIds: readonly (string | null)[]): Promise<typeof questions> {
  const { client } = database;
  await client.parliament.create({ data: { id: PARLIAMENT, name: 'Proefparlement' } });
  const create = async (facts: Omit<QuestionFacts, 'isCited'>): Promise<string> => {
    const id = randomUUID();
    await client.question.create({
      data: {
        id,
        slug: `vraag-${id}`,
        parliamentId: PARLIAMENT,
        title: facts.isPlaceholder ? null : 'Verlichting van fietspaden',
        isPlaceholder: facts.isPlaceholder,
        draftOfOfficeId: facts.draftOfOfficeId,
        retractedAt: facts.isRetracted ? new Date('2026-03-01T12:00:00.000Z') : null,
      },
    });
    return id;
  };
  const all: Record<string, QuestionFacts> = {};
  const standing = { draftOfOfficeId: null, isRetracted: false, isPlaceholder: false };
  const citing = { standing: await create(standing), retracted: await create({ ...standing, isRetracted: true }) };
  all[citing.standing] = { ...standing, isCited: false };
  all[citing.retracted] = { ...standing, isRetracted: true, isCited: false };
  for (const draftOfOfficeId of draftOfOfficeIds) {
    for (const isRetracted of [false, true]) {
      for (const isPlaceholder of [false, true]) {
        for (const citedBy of [null, 'standing', 'retracted'] as const) {
          const facts = { draftOfOfficeId, isRetracted, isPlaceholder };
          const id = await create(facts);
          all[id] = { ...facts, isCited: citedBy === 'standing' };
          if (citedBy === null) continue;
          await client.citation.create({
            data: { fromQuestionId: citing[citedBy], resolvedQuestionId: id, text: 'vraag', position: 0 },
          });
        }
      }
    }
  }
  return all;
}

async function createAnswers(states: readonly EmbargoFacts[]): Promise<typeof answers> {
  const rows = states.map((facts) => ({ id: randomUUID(), facts }));
  await database.client.answer.createMany({
    data: rows.map(({ id, facts: { isUnderEmbargo, embargoUntil, embargoOfficeId, isRetracted } }) => ({
      id,
      kind: 'substantive',
      isUnderEmbargo,
      embargoUntil: embargoUntil === null ? null : dateOf(embargoUntil),
      embargoOfficeId,
      retractedAt: isRetracted ? new Date('2026-03-01T12:00:00.000Z') : null,
    })),
  });
  return Object.fromEntries(rows.map(({ id, facts }) => [id, facts]));
}

/** An observation and a gap of every answer, and of an outside source. */
async function createFigures(answerIds: readonly string[]): Promise<void> {
  const { client } = database;
  const series = await client.series.create({
    data: {
      slug: 'fietspaden',
      title: 'Fietspaden',
      measure: 'verlichte kilometers',
      periodType: 'year',
      matchKey: 'x',
    },
  });
  const definition = await client.definition.create({
    data: { seriesId: series.id, label: 'kilometers', text: 'verlichte kilometers' },
  });
  const source = await client.outsideSource.create({ data: { kind: 'press', title: 'De Fietsbel' } });
  const period = {
    periodType: 'year',
    periodLabel: '2025',
    periodStart: dateOf('2025-01-01'),
    periodEnd: dateOf('2025-12-31'),
  };
  const origins = [...answerIds.map((answerId) => ({ answerId })), { outsideSourceId: source.id }];
  await client.observation.createMany({
    data: origins.map((origin) => ({
      seriesId: series.id,
      definitionId: definition.id,
      value: 1,
      ...period,
      ...origin,
    })),
  });
  await client.gap.createMany({
    data: origins.map((origin) => ({ seriesId: series.id, reason: 'not-collected', ...period, ...origin })),
  });
}

/** Per answer a table of its own, one of an annex, one of an earlier reading of that annex, and one of a removed annex. */
async function createTables(answerIds: readonly string[]): Promise<void> {
  const { client } = database;
  for (const answerId of answerIds) {
    const standing = await client.annex.create({ data: { answerId, title: 'standing' } });
    const removed = await client.annex.create({ data: { answerId, title: 'removed', removedAt: new Date() } });
    await client.dataTable.createMany({
      data: [
        { answerId, position: 0, title: 'own', rowHeading: '' },
        { answerId, position: 1, title: 'annex', rowHeading: '', annexId: standing.id },
        { answerId, position: 2, title: 'earlier', rowHeading: '', annexId: standing.id, retiredAt: new Date() },
        { answerId, position: 3, title: 'removed', rowHeading: '', annexId: removed.id },
      ],
    });
  }
  const awaitsDraft = { title: 'waits for its answer' };
  await client.annex.create({ data: awaitsDraft });
}

function idsOf(rows: readonly { id: string }[]): string[] {
  return rows.map((row) => row.id).toSorted();
}

function idsWhere<Facts>(all: Readonly<Record<string, Facts>>, isVisible: (facts: Facts) => boolean): string[] {
  return Object.entries(all)
    .filter(([, facts]) => isVisible(facts))
    .map(([id]) => id)
    .toSorted();
}
