import { randomUUID } from 'node:crypto';
import { liftEmbargo } from '../../answers/lift-embargo.server';
import { changeImport } from '../../review/change-import.server';
import { listImports } from '../../review/list-imports.server';
import { acceptReading } from '../../review/accept-reading.server';
import { discardReviewDraft } from '../../review/discard-review-draft.server';
import { enterByHand } from '../../review/enter-by-hand.server';
import { getImport, getImportedFile } from '../../review/get-import.server';
import { getReviewDocument } from '../../review/get-review-document.server';
import { getReview } from '../../review/get-review.server';
import { listOpenReviews } from '../../review/list-open-reviews.server';
import { receiveDocument } from '../../review/receive-document.server';
import { saveReview } from '../../review/save-review.server';
import { addTable } from '../../review/add-table.server';
import { removePart } from '../../review/remove-part.server';
import { removeTable } from '../../review/remove-table.server';
import { savePart } from '../../review/save-part.server';
import { saveTable } from '../../review/save-table.server';
import { answeredDocument } from '../../review/testing/documents';
import { recordBreak } from '../../series/record-break.server';
import { recordOutsideFigures } from '../../series/record-outside-figures.server';
import { renameSeries } from '../../series/rename-series.server';
import { setDefinitionLabel } from '../../series/set-definition-label.server';
import { EDITOR_OF_A, EDITORS, MEMBERS_OF_A, type PermissionRow, type Trial } from './permission-row.server';
import { acceptanceOf, createReviewDraft } from './review-draft.server';

const PERIOD = { type: 'calendar-year', label: '2025', start: '2025-01-01', end: '2025-12-31' } as const;

/** Who may do what of bringing in documents, accepting readings and changing series. */
export const RECORDING_PERMISSIONS: readonly PermissionRow[] = [
  {
    file: 'lib/review/receive-document.server.ts',
    allowed: EDITOR_OF_A,
    attempt: ({ context, roles }) =>
      receiveDocument(context, {
        officeId: roles.officeA,
        name: 'proef.txt',
        bytes: new TextEncoder().encode(newDocument().text),
      }),
  },
  ...(['retry', 'dismiss', 'restore'] as const).map((change) => ({
    file: 'lib/review/change-import.server.ts',
    what: change,
    allowed: EDITOR_OF_A,
    attempt: async (trial: Trial): Promise<unknown> => {
      const importId = await failedImportOfA(trial, change === 'restore');
      return changeImport(trial.context, { importId, change });
    },
  })),
  {
    file: 'lib/review/enter-by-hand.server.ts',
    allowed: EDITOR_OF_A,
    attempt: async (trial: Trial): Promise<unknown> => {
      const importId = await failedImportOfA(trial, false);
      return enterByHand(trial.context, { importId, text: newDocument().text, html: '' });
    },
  },
  ...[getImport, getImportedFile].map((query) => ({
    file: 'lib/review/get-import.server.ts',
    what: query.name,
    allowed: MEMBERS_OF_A,
    attempt: async (trial: Trial): Promise<unknown> =>
      query(trial.database, trial.context.viewer, await failedImportOfA(trial, false)),
  })),
  {
    file: 'lib/review/list-imports.server.ts',
    allowed: MEMBERS_OF_A,
    attempt: async (trial: Trial): Promise<unknown> => {
      await failedImportOfA(trial, false);
      return (await listImports(trial.database, trial.context.viewer, new Date(0))).imports;
    },
  },
  {
    file: 'lib/review/save-review.server.ts',
    allowed: EDITOR_OF_A,
    attempt: async (trial: Trial): Promise<unknown> => {
      const { reviewDraftId } = await draftOfA(trial);
      const action = {
        kind: 'edit',
        edit: { kind: 'set-table-title', table: 0, title: 'Bezoekers van proefbanken' },
        anchors: {},
      };
      return saveReview(trial.context, { reviewDraftId, version: 1, entries: [{ id: randomUUID(), action }] });
    },
  },
  {
    file: 'lib/review/save-table.server.ts',
    allowed: EDITOR_OF_A,
    attempt: async (trial: Trial): Promise<unknown> => {
      const { reviewDraftId } = await draftOfA(trial);
      return saveTable(trial.context, { reviewDraftId, version: '1', table: '0', fields: { title: 'Bezoekers' } });
    },
  },
  {
    file: 'lib/review/save-part.server.ts',
    allowed: EDITOR_OF_A,
    attempt: async (trial: Trial): Promise<unknown> => {
      const { reviewDraftId } = await draftOfA(trial);
      return savePart(trial.context, { reviewDraftId, version: '1', part: '0', fields: { text: 'Anders.' } });
    },
  },
  {
    file: 'lib/review/add-table.server.ts',
    allowed: EDITOR_OF_A,
    attempt: async (trial: Trial): Promise<unknown> => {
      const { reviewDraftId } = await draftOfA(trial);
      const text = 'Stad\t2020\nGent\t12';
      return addTable(trial.context, { reviewDraftId, version: '1', text, title: 'Steden', path: '' });
    },
  },
  {
    file: 'lib/review/remove-table.server.ts',
    allowed: EDITOR_OF_A,
    attempt: async (trial: Trial): Promise<unknown> => {
      const { reviewDraftId } = await draftOfA(trial);
      return removeTable(trial.context, { reviewDraftId, version: '1', table: '0' });
    },
  },
  {
    file: 'lib/review/remove-part.server.ts',
    allowed: EDITOR_OF_A,
    attempt: async (trial: Trial): Promise<unknown> => {
      const { reviewDraftId } = await draftOfA(trial);
      return removePart(trial.context, { reviewDraftId, version: '1', part: '0' });
    },
  },
  {
    file: 'lib/review/accept-reading.server.ts',
    allowed: EDITOR_OF_A,
    attempt: async (trial: Trial): Promise<unknown> => {
      const { reviewDraftId, number } = await draftOfA(trial);
      return acceptReading(trial.context, acceptanceOf(reviewDraftId, { number }));
    },
  },
  {
    file: 'lib/review/discard-review-draft.server.ts',
    allowed: EDITOR_OF_A,
    attempt: async (trial: Trial): Promise<unknown> => {
      const { reviewDraftId } = await draftOfA(trial);
      return discardReviewDraft(trial.context, { reviewDraftId, discard: true });
    },
  },
  {
    file: 'lib/review/get-review.server.ts',
    allowed: MEMBERS_OF_A,
    attempt: async (trial: Trial): Promise<unknown> => {
      const { reviewDraftId } = await draftOfA(trial);
      return getReview(trial.database, trial.context.viewer, '2026-03-02', reviewDraftId);
    },
  },
  {
    file: 'lib/review/get-review-document.server.ts',
    allowed: MEMBERS_OF_A,
    attempt: async ({ database, context, roles }: Trial): Promise<unknown> => {
      const reviewDraftId = await createReviewDraft(database, roles, newDocument().text);
      await database.document.updateMany({
        where: { readings: { some: { reviewDrafts: { some: { id: reviewDraftId } } } } },
        data: { mediaType: 'application/pdf' },
      });
      return getReviewDocument(database, context.viewer, reviewDraftId);
    },
  },
  {
    file: 'lib/review/list-open-reviews.server.ts',
    allowed: MEMBERS_OF_A,
    attempt: async (trial: Trial): Promise<unknown> => {
      await draftOfA(trial);
      return listOpenReviews(trial.database, trial.context.viewer, '2026-03-02', 'open');
    },
  },
  {
    file: 'lib/answers/lift-embargo.server.ts',
    allowed: EDITOR_OF_A,
    attempt: async ({ database, context, roles }: Trial): Promise<unknown> => {
      const answer = await database.answer.create({
        data: { kind: 'substantive', isUnderEmbargo: true, embargoOfficeId: roles.officeA },
        select: { id: true },
      });
      return liftEmbargo(context, { answerId: answer.id });
    },
  },
  {
    file: 'lib/series/rename-series.server.ts',
    allowed: EDITORS,
    attempt: async (trial: Trial): Promise<unknown> => {
      const { seriesId } = await newSeries(trial);
      return trial.database.$transaction((transaction) =>
        renameSeries(transaction, trial.context.viewer, { seriesId, title: 'Bezoekers van proefbanken' }),
      );
    },
  },
  {
    file: 'lib/series/set-definition-label.server.ts',
    allowed: EDITORS,
    attempt: async (trial: Trial): Promise<unknown> => {
      const { definitionId } = await newSeries(trial);
      return trial.database.$transaction((transaction) =>
        setDefinitionLabel(transaction, trial.context.viewer, { definitionId, label: 'getelde bezoekers' }),
      );
    },
  },
  {
    file: 'lib/series/record-break.server.ts',
    allowed: EDITORS,
    attempt: async (trial: Trial): Promise<unknown> => {
      const { seriesId } = await newSeries(trial);
      return trial.database.$transaction((transaction) =>
        recordBreak(transaction, trial.context.viewer, seriesId, { before: PERIOD, kind: 'method', isHard: false }),
      );
    },
  },
  {
    file: 'lib/series/record-outside-figures.server.ts',
    allowed: EDITORS,
    attempt: async (trial: Trial): Promise<unknown> => {
      const { seriesId } = await newSeries(trial);
      const definition = { label: 'bezoekers', text: 'bezoekers van proefbanken' };
      const sources = [{ kind: 'press' as const, title: 'De Proefbode' }];
      return trial.database.$transaction((transaction) =>
        recordOutsideFigures(transaction, trial.context.viewer, {
          seriesId,
          figures: [{ period: PERIOD, value: '30', definition, sources }],
        }),
      );
    },
  },
];

let lastNumber = 1000;

function newDocument(): { text: string; number: string } {
  lastNumber += 1;
  return {
    text: answeredDocument({ number: lastNumber, date: '5 januari 2024', year: 2023 }),
    number: String(lastNumber),
  };
}

/** A reading that waits for acceptance in office A. */
async function draftOfA({ database, roles }: Trial): Promise<{ reviewDraftId: string; number: string }> {
  const { text, number } = newDocument();
  return { reviewDraftId: await createReviewDraft(database, roles, text), number };
}

/** An import of office A that could not be read. */
async function failedImportOfA({ database, roles }: Trial, isDismissed: boolean): Promise<string> {
  const at = new Date('2026-03-02T08:00:00Z');
  const row = await database.import.create({
    data: {
      name: 'scan.pdf',
      createdById: roles.userIds['editor of A'],
      office: { connect: { id: roles.officeA } },
      document: {
        create: {
          sha256: (randomUUID() + randomUUID()).replaceAll('-', ''),
          name: 'scan.pdf',
          mediaType: 'application/pdf',
          size: 1,
          bytes: new Uint8Array([32]),
        },
      },
      queuedAt: at,
      finishedAt: at,
      problem: 'no-text',
      dismissedAt: isDismissed ? at : null,
    },
    select: { id: true },
  });
  return row.id;
}

async function newSeries({ database }: Trial): Promise<{ seriesId: string; definitionId: string }> {
  const series = await database.series.create({
    data: {
      slug: `proefbanken-${randomUUID()}`,
      title: 'Proefbanken',
      measure: 'bezoekers',
      periodType: 'year',
      matchKey: randomUUID(),
      definitions: { create: { label: 'bezoekers', text: 'bezoekers van proefbanken' } },
    },
    select: { id: true, definitions: { select: { id: true } } },
  });
  return { seriesId: series.id, definitionId: series.definitions[0]?.id ?? '' };
}
