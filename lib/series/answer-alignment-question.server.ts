import { z } from 'zod';
import { parseInput } from '../auth/parse-input';
import type { UseCaseContext } from '../auth/use-case-context.server';
import { UseCaseError } from '../auth/use-case-error';
import { brusselsDay } from '../figures/iso-date';
import type { DecisionContent } from './align/decision';
import { decisionsOf, parseChoice } from './align/answer-question';
import { alignScope } from './align-scope.server';
import { askedQuestionOf } from './alignment-question-row';
import { allowSeriesEditing } from './allow-series-editing.server';
import { lockSeries } from './require-series.server';
import { storeDecisions } from './store-decisions.server';
import { visibleQuestionsOfAlignment } from './visible-alignment.server';

const AnswerInput = z.object({
  questionId: z.uuid(),
  choice: z.string().min(1, { error: 'required' }).max(40),
  /** Another name for the category of the first label; empty to leave it. */
  name: z.string().trim().max(200, { error: 'too-long' }).default(''),
  note: z.string().trim().max(2000, { error: 'too-long' }).default(''),
});

/**
 * Answers a question of the queue: the decision is kept with who and when, the thread is aligned anew with it, and it is
 * replayed for every later answer.
 * @throws UseCaseError `not-found` when the question is not asked any more or the viewer does not see all its answers,
 *   `invalid` when the question does not offer the choice
 */
export async function answerAlignmentQuestion(
  { database, viewer, now }: UseCaseContext,
  input: unknown,
): Promise<{ readonly decisionIds: readonly string[] }> {
  const actorId = allowSeriesEditing(viewer);
  const { questionId, choice, name, note } = parseInput(AnswerInput, input);
  return database.$transaction(
    async (transaction) => {
      await lockSeries(transaction);
      const row = await transaction.alignmentQuestion.findFirst({
        where: { AND: [{ id: questionId }, visibleQuestionsOfAlignment(viewer, brusselsDay(now))] },
      });
      if (row === null) throw new UseCaseError('not-found');
      const question = askedQuestionOf(row.content);
      const chosen = parseChoice(choice);
      const decisions = chosen && decisionsOf(question, chosen);
      if (!decisions) throw new UseCaseError('invalid', { choice: 'required' });
      const [label] = question.labels;
      const naming: DecisionContent[] = name === '' || !label ? [] : [{ kind: 'rename', label, name }];
      const scope =
        row.threadId === null
          ? { threadId: null, questionId: row.questionId ?? '' }
          : { threadId: row.threadId, questionId: null };
      const decisionIds = await storeDecisions(transaction, {
        scope,
        seriesId: row.seriesId,
        actorId,
        note,
        now,
        contents: [...decisions, ...naming],
      });
      await alignScope(transaction, scope);
      return { decisionIds };
    },
    { timeout: 60_000, maxWait: 30_000 },
  );
}
