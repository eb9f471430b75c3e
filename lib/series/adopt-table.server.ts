import { z } from 'zod';
import { parseInput } from '../auth/parse-input';
import type { UseCaseContext } from '../auth/use-case-context.server';
import { UseCaseError } from '../auth/use-case-error';
import type { Prisma } from '../db/generated/client';
import { brusselsDay } from '../figures/iso-date';
import { visibleAnswers } from '../visibility/visible-where.server';
import { alignThread } from './align/align-thread';
import type { TableRef } from './align/decision';
import { alignScope } from './align-scope.server';
import { allowSeriesEditing } from './allow-series-editing.server';
import { getAnswerContent } from './get-answer-content.server';
import type { PrintedTable } from './printed-table';
import { printedTables } from './printed-tables';
import { lockSeries } from './require-series.server';
import { storeDecisions } from './store-decisions.server';
import { getThreadContent, scopeOf, type ThreadScope } from './thread-scope.server';

const AdoptInput = z.object({
  tableId: z.uuid({ error: 'required' }),
  /** The address of the series in which the table is to count. */
  series: z.string().trim().min(1, { error: 'required' }).max(300),
  /** The key of the breakdown; empty for the one that fits by itself, or for totals alone. */
  dimension: z.string().trim().max(300).default(''),
});

/**
 * Lets a table of any question count in a series of another thread: a decision like any other, undone like any other. Its
 * own thread does without it as long as the decision stands.
 * @throws UseCaseError `invalid` when the series has another unit or kind of year, or no breakdown that the table may continue
 */
export async function adoptTable(
  { database, viewer, now }: UseCaseContext,
  input: unknown,
): Promise<{ readonly series: string }> {
  const actorId = allowSeriesEditing(viewer);
  const { tableId, series: slug, dimension } = parseInput(AdoptInput, input);
  return database.$transaction(
    async (transaction) => {
      await lockSeries(transaction);
      const table = await transaction.dataTable.findFirst({
        where: { id: tableId, answer: visibleAnswers(viewer, brusselsDay(now)) },
        select: {
          answerId: true,
          answer: {
            select: {
              addressees: { select: { addressee: { select: { question: { select: { id: true, threadId: true } } } } } },
            },
          },
        },
      });
      const question = table?.answer.addressees[0]?.addressee.question;
      const row = await transaction.series.findUnique({ where: { slug } });
      if (!table || !question || !row) throw new UseCaseError('not-found');
      const printed = await findPrinted(transaction, table.answerId, tableId, row);
      if (!printed) throw new UseCaseError('invalid', { series: 'other-unit' });
      const scope = scopeOfSeries(row);
      if (scope === null) throw new UseCaseError('invalid', { series: 'no-thread' });
      const own = scopeOf(question);
      if (own.threadId === scope.threadId && own.questionId === scope.questionId)
        throw new UseCaseError('invalid', { series: 'same-thread' });
      const target = await findTarget(transaction, scope, row, dimension);
      if (!target) throw new UseCaseError('invalid', { dimension: 'required' });
      await storeDecisions(transaction, {
        scope,
        seriesId: row.id,
        actorId,
        note: '',
        now,
        contents: [{ kind: 'adopt', table: { edition: question.id, table: printed.base }, with: target }],
      });
      await alignScope(transaction, own);
      await alignScope(transaction, scope);
      return { series: slug };
    },
    { timeout: 60_000, maxWait: 30_000 },
  );
}

interface SeriesRow {
  readonly matchKey: string;
  readonly unit: string | null;
  readonly periodType: string;
  readonly threadId: string | null;
  readonly questionId: string | null;
}

function scopeOfSeries({ threadId, questionId }: SeriesRow): ThreadScope | null {
  if (threadId !== null) return { threadId, questionId: null };
  return questionId === null ? null : { threadId: null, questionId };
}

/** The table as it would be matched, in the unit and kind of year of the series. */
async function findPrinted(
  transaction: Prisma.TransactionClient,
  answerId: string,
  tableId: string,
  { unit, periodType }: SeriesRow,
): Promise<PrintedTable | undefined> {
  const answer = await getAnswerContent(transaction, answerId);
  const cells = new Set(
    answer?.content.tables.find(({ id }) => id === tableId)?.rows.flatMap((row) => row.cells.map(({ id }) => id)),
  );
  return printedTables(answer?.content ?? EMPTY).find(
    (printed) =>
      printed.unit === unit &&
      printed.periodKind === periodType &&
      printed.points.some(({ content }) =>
        content.kind === 'gap' ? cells.has(content.cellId) : content.cellIds.some((id) => cells.has(id)),
      ),
  );
}

const EMPTY = { questionTitle: null, items: [], parts: [], tables: [], statedFigures: [] };

/** The last table of the breakdown that was asked for, or of the only one. */
async function findTarget(
  transaction: Prisma.TransactionClient,
  scope: ThreadScope,
  { matchKey, unit, periodType }: SeriesRow,
  dimension: string,
): Promise<TableRef | null> {
  const { editions, decisions, synonyms } = await getThreadContent(transaction, scope);
  const series = alignThread(editions, decisions, synonyms).series.find(
    (one) => one.key === matchKey && one.unit === unit && one.periodKind === periodType,
  );
  if (!series) return null;
  const chosen =
    series.dimensions.find(({ key }) => key === dimension) ??
    (series.dimensions.length === 1 ? series.dimensions[0] : undefined);
  if (!chosen && series.dimensions.length > 0) return null;
  const last = (chosen?.tables ?? series.tables).at(-1);
  return last ? { edition: last.edition, table: last.printed.base } : null;
}
