import { randomUUID } from 'node:crypto';
import { calendarYear } from '../../figures/period';
import { addAnswerToSeries } from '../../series/add-answer-to-series.server';
import { adoptTable } from '../../series/adopt-table.server';
import { answerAlignmentQuestion } from '../../series/answer-alignment-question.server';
import { changeBreak } from '../../series/change-break.server';
import { addEventNote, removeEventNote } from '../../series/change-event-note.server';
import { renameCategory } from '../../series/rename-category.server';
import { aanDeBak, sibling } from '../../series/testing/aan-de-bak';
import { storeAnswer } from '../../series/testing/store-answer.server';
import { previewUndo, undoDecision } from '../../series/undo-decision.server';
import { EDITORS, type PermissionRow, type Trial } from './permission-row.server';

const LABEL = { edition: 'geen vraag', table: 'proef | regio', group: null, code: null };

/** Who may decide about labels, tables, breaks and events of series: editors of any office. */
export const SERIES_PERMISSIONS: readonly PermissionRow[] = [
  {
    file: 'lib/series/answer-alignment-question.server.ts',
    allowed: EDITORS,
    attempt: async (trial: Trial): Promise<unknown> => {
      const { threadId, seriesId } = await newSeries(trial);
      const { id } = await trial.database.alignmentQuestion.create({
        data: {
          threadId,
          seriesId,
          key: 'proef',
          position: 0,
          content: {
            key: 'proef',
            about: 'label',
            reason: 'similar',
            proposal: 'same',
            edition: LABEL.edition,
            seriesKey: 'proef',
            dimensionKey: 'regio',
            labels: [{ ...LABEL, label: 'Brug' }],
            table: { edition: LABEL.edition, table: LABEL.table },
            labelCandidates: [{ ...LABEL, label: 'Brugge' }],
            tableCandidates: [],
            evidence: [],
          },
        },
      });
      return answerAlignmentQuestion(trial.context, { questionId: id, choice: 'different' });
    },
  },
  ...[undoDecision, previewUndo].map((act) => ({
    file: 'lib/series/undo-decision.server.ts',
    what: act.name,
    allowed: EDITORS,
    attempt: async (trial: Trial): Promise<unknown> => {
      const { threadId, seriesId } = await newSeries(trial);
      const content = { kind: 'rename', label: { ...LABEL, label: 'Brug' }, name: 'Brugge' };
      const { id } = await trial.database.alignmentDecision.create({
        data: { threadId, seriesId, kind: 'rename', content },
      });
      return act(trial.context, { decisionId: id, undo: true });
    },
  })),
  {
    file: 'lib/series/rename-category.server.ts',
    allowed: EDITORS,
    attempt: async (trial: Trial): Promise<unknown> => {
      const { answerId } = await newAnswer(trial, 2020);
      const category = await trial.database.category.findFirstOrThrow({
        where: { observations: { some: { answerId } } },
        select: { id: true },
      });
      return renameCategory(trial.context, { categoryId: category.id, name: 'Andere naam' });
    },
  },
  {
    file: 'lib/series/adopt-table.server.ts',
    allowed: EDITORS,
    attempt: async (trial: Trial): Promise<unknown> => {
      const [home, away] = [await newAnswer(trial, 2020), await newAnswer(trial, 2021)];
      const [series, table] = await Promise.all([
        trial.database.series.findFirstOrThrow({ where: { observations: { some: { answerId: home.answerId } } } }),
        trial.database.dataTable.findFirstOrThrow({ where: { answerId: away.answerId } }),
      ]);
      return adoptTable(trial.context, { tableId: table.id, series: series.slug });
    },
  },
  {
    file: 'lib/series/change-break.server.ts',
    allowed: EDITORS,
    attempt: async (trial: Trial): Promise<unknown> => {
      const { seriesId } = await newSeries(trial);
      const place = { seriesId, laterStart: '2025-01-01', laterEnd: '2025-12-31' };
      return changeBreak(trial.context, { change: 'set', ...place, kind: 'method', isHard: false });
    },
  },
  {
    file: 'lib/series/change-event-note.server.ts',
    what: 'addEventNote',
    allowed: EDITORS,
    attempt: async (trial: Trial): Promise<unknown> => {
      const { seriesId } = await newSeries(trial);
      return addEventNote(trial.context, { seriesId, startsOn: '2025-01-01', endsOn: '2025-02-01', text: 'Storm' });
    },
  },
  {
    file: 'lib/series/change-event-note.server.ts',
    what: 'removeEventNote',
    allowed: EDITORS,
    attempt: async (trial: Trial): Promise<unknown> => {
      const { seriesId } = await newSeries(trial);
      const day = new Date('2025-01-01T00:00:00Z');
      const note = await trial.database.eventNote.create({
        data: { seriesId, startsOn: day, endsOn: day, text: 'Storm' },
      });
      return removeEventNote(trial.context, { noteId: note.id });
    },
  },
];

async function newSeries({ database }: Trial): Promise<{ seriesId: string; threadId: string }> {
  const thread = await database.thread.create({ data: { title: 'Proefbanken' } });
  const series = await database.series.create({
    data: {
      slug: `proefbanken-${randomUUID()}`,
      title: 'Proefbanken',
      measure: 'bezoekers',
      periodType: 'calendar-year',
      matchKey: randomUUID(),
      threadId: thread.id,
    },
  });
  return { seriesId: series.id, threadId: thread.id };
}

/** An answer of a thread of its own with one table, in its series. */
async function newAnswer({ database }: Trial, year: number): Promise<{ answerId: string }> {
  const thread = await database.thread.create({ data: { title: 'Proefbanken' } });
  const { answerId } = await storeAnswer(database, {
    ...aanDeBak(thread.id),
    tables: [sibling('1', 'Regio', { Brugge: '10', Gent: '20' }, '30', calendarYear(year))],
    statedFigures: [],
  });
  await database.$transaction((transaction) => addAnswerToSeries(transaction, answerId), { timeout: 60_000 });
  return { answerId };
}
