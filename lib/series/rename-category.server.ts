import { z } from 'zod';
import { parseInput } from '../auth/parse-input';
import type { UseCaseContext } from '../auth/use-case-context.server';
import { UseCaseError } from '../auth/use-case-error';
import { brusselsDay } from '../figures/iso-date';
import { visibleAnswers } from '../visibility/visible-where.server';
import { alignScope } from './align-scope.server';
import { allowSeriesEditing } from './allow-series-editing.server';
import { lockSeries } from './require-series.server';
import { storeDecisions } from './store-decisions.server';
import { scopeOf } from './thread-scope.server';

const RenameInput = z.object({
  categoryId: z.uuid(),
  name: z.string().trim().min(1, { error: 'required' }).max(200, { error: 'too-long' }),
});

/** Gives a category another name on the screens. What the answers print stays beside it, and nothing is matched by it. */
export async function renameCategory({ database, viewer, now }: UseCaseContext, input: unknown): Promise<void> {
  const actorId = allowSeriesEditing(viewer);
  const { categoryId, name } = parseInput(RenameInput, input);
  await database.$transaction(
    async (transaction) => {
      await lockSeries(transaction);
      const alias = await transaction.categoryAlias.findFirst({
        where: { categoryId, tableKey: { not: null }, answer: visibleAnswers(viewer, brusselsDay(now)) },
        select: {
          label: true,
          groupLabel: true,
          code: true,
          tableKey: true,
          category: { select: { seriesId: true } },
          answer: {
            select: {
              addressees: { select: { addressee: { select: { question: { select: { id: true, threadId: true } } } } } },
            },
          },
        },
        orderBy: { id: 'asc' },
      });
      const question = alias?.answer?.addressees[0]?.addressee.question;
      if (!alias || !question) throw new UseCaseError('not-found');
      const { label, groupLabel: group, code, tableKey } = alias;
      const scope = scopeOf(question);
      await storeDecisions(transaction, {
        scope,
        seriesId: alias.category.seriesId,
        actorId,
        note: '',
        now,
        contents: [
          { kind: 'rename', label: { edition: question.id, table: tableKey ?? '', group, code, label }, name },
        ],
      });
      await alignScope(transaction, scope);
    },
    { timeout: 60_000, maxWait: 30_000 },
  );
}
