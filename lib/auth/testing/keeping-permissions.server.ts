import { randomUUID } from 'node:crypto';
import { acceptReading } from '../../review/accept-reading.server';
import { getKeeping, getWithdrawnQuestion } from '../../review/get-keeping.server';
import { readAgain } from '../../review/read-again.server';
import { reopenReading } from '../../review/reopen-reading.server';
import { answeredDocument, unansweredDocument } from '../../review/testing/documents';
import { withdrawAnswer } from '../../review/withdraw-answer.server';
import { withdrawQuestion } from '../../review/withdraw-question.server';
import { EDITOR_OF_A, EDITORS, MEMBERS_OF_A, type PermissionRow, type Trial } from './permission-row.server';
import { acceptanceOf, createReviewDraft } from './review-draft.server';
import { SIGNED_IN_AT } from './roles.server';

/** Who may do what about a reading that was accepted. An administrator as such may nothing. */
export const KEEPING_PERMISSIONS: readonly PermissionRow[] = [
  {
    file: 'lib/review/reopen-reading.server.ts',
    what: 'an answer that an office accepted',
    allowed: EDITOR_OF_A,
    attempt: async (trial: Trial): Promise<unknown> =>
      reopenReading(trial.context, { answerId: (await acceptedByA(trial)).answerId }),
  },
  {
    file: 'lib/review/reopen-reading.server.ts',
    what: 'an answer under embargo',
    allowed: EDITOR_OF_A,
    attempt: async (trial: Trial): Promise<unknown> =>
      reopenReading(trial.context, { answerId: (await acceptedByA(trial, { publicity: 'embargo' })).answerId }),
  },
  {
    file: 'lib/review/reopen-reading.server.ts',
    what: 'a question without an answer',
    allowed: EDITOR_OF_A,
    attempt: async (trial: Trial): Promise<unknown> =>
      reopenReading(trial.context, { questionId: (await acceptedByA(trial, {}, 'unanswered')).questionId }),
  },
  {
    file: 'lib/review/read-again.server.ts',
    what: 'an answer that an older reader read',
    allowed: EDITOR_OF_A,
    attempt: async (trial: Trial): Promise<unknown> =>
      readAgain(trial.context, { answerId: (await acceptedByA(trial, {}, 'answered', 'older')).answerId }),
  },
  {
    file: 'lib/review/read-again.server.ts',
    what: 'a question without an answer',
    allowed: EDITOR_OF_A,
    attempt: async (trial: Trial): Promise<unknown> =>
      readAgain(trial.context, { questionId: (await acceptedByA(trial, {}, 'unanswered', 'older')).questionId }),
  },
  {
    file: 'lib/review/read-again.server.ts',
    what: 'a draft',
    allowed: EDITOR_OF_A,
    attempt: async ({ database, roles, context }: Trial): Promise<unknown> => {
      lastNumber += 1;
      const text = answeredDocument({ number: lastNumber, date: '5 januari 2024', year: 2023 });
      const reviewDraftId = await createReviewDraft(database, roles, text, 'older');
      return readAgain(context, { reviewDraftId });
    },
  },
  {
    file: 'lib/review/withdraw-answer.server.ts',
    what: 'an answer that an office accepted',
    allowed: EDITOR_OF_A,
    attempt: async (trial: Trial): Promise<unknown> =>
      withdrawAnswer(trial.context, { answerId: (await acceptedByA(trial)).answerId, withdraw: true }),
  },
  {
    file: 'lib/review/withdraw-answer.server.ts',
    what: 'restore',
    allowed: EDITOR_OF_A,
    attempt: async (trial: Trial): Promise<unknown> => {
      const { answerId } = await acceptedByA(trial);
      await trial.database.answer.update({ where: { id: answerId }, data: { retractedAt: SIGNED_IN_AT } });
      return withdrawAnswer(trial.context, { answerId, withdraw: false });
    },
  },
  {
    file: 'lib/review/withdraw-answer.server.ts',
    what: 'an answer that a command on the server brought in',
    allowed: EDITORS,
    attempt: async ({ database, context }: Trial): Promise<unknown> => {
      const answer = await database.answer.create({ data: { kind: 'substantive' }, select: { id: true } });
      return withdrawAnswer(context, { answerId: answer.id, withdraw: true });
    },
  },
  {
    file: 'lib/review/withdraw-question.server.ts',
    allowed: EDITOR_OF_A,
    attempt: async (trial: Trial): Promise<unknown> =>
      withdrawQuestion(trial.context, {
        questionId: (await acceptedByA(trial, {}, 'unanswered')).questionId,
        withdraw: true,
      }),
  },
  {
    file: 'lib/review/get-keeping.server.ts',
    what: 'withdrawn answers',
    allowed: MEMBERS_OF_A,
    attempt: async (trial: Trial): Promise<unknown> => {
      const { questionId, answerId } = await acceptedByA(trial);
      await trial.database.answer.update({ where: { id: answerId }, data: { retractedAt: SIGNED_IN_AT } });
      const subject = { questionId, answerId };
      return (await getKeeping(trial.database, trial.context.viewer, '2026-03-02', subject)).withdrawn;
    },
  },
  {
    file: 'lib/review/get-keeping.server.ts',
    what: 'a withdrawn question',
    allowed: MEMBERS_OF_A,
    attempt: async (trial: Trial): Promise<unknown> => {
      const { questionId, questionSlug } = await acceptedByA(trial, {}, 'unanswered');
      await trial.database.question.update({ where: { id: questionId }, data: { retractedAt: SIGNED_IN_AT } });
      return getWithdrawnQuestion(trial.database, trial.context.viewer, questionSlug);
    },
  },
];

let lastNumber = 7000;

/** A reading that an editor of A accepted. */
export async function acceptedByA(
  { database, roles }: Trial,
  facts: Readonly<Record<string, string>> = {},
  kind: 'answered' | 'unanswered' = 'answered',
  reader?: string,
): Promise<{ readonly questionId: string; readonly questionSlug: string; readonly answerId: string }> {
  lastNumber += 1;
  const document = { number: lastNumber, date: '5 januari 2024', year: 2023 };
  const text = kind === 'answered' ? answeredDocument(document) : unansweredDocument(document);
  const reviewDraftId = await createReviewDraft(database, roles, text, reader);
  const context = { database, viewer: roles.viewers['editor of A'], now: SIGNED_IN_AT };
  const input = acceptanceOf(reviewDraftId, { number: String(lastNumber), ...facts });
  const { questionId, questionSlug, answerId } = await acceptReading(context, input);
  // Whoever accepted it has left audit rows; the try is somebody else's.
  return { questionId, questionSlug, answerId: answerId ?? randomUUID() };
}
