import type { Prisma } from '../db/generated/client';
import { CELL_STATES, type CellState } from '../figures/cell-state';
import { STANDING_TABLES } from '../visibility/visible-where.server';
import type { AnswerContent, AnswerContentPart, AnswerContentRow, AnswerContentTable } from './answer-content';
import { optionalPeriodOf } from './period-row';

/**
 * A stored answer as far as series are made from it, with the thread it belongs to. Null when there is no such answer.
 * One query after the other, each with at most one relation per level: inside a transaction there is one connection, and
 * relations beside each other would be asked for on it at once.
 */
export async function getAnswerContent(
  transaction: Prisma.TransactionClient,
  answerId: string,
): Promise<{ threadId: string | null; content: AnswerContent } | null> {
  const answer = await transaction.answer.findUnique({ where: { id: answerId }, select: { id: true } });
  if (answer === null) return null;
  const link = await transaction.answerAddressee.findFirst({
    where: { answerId },
    select: {
      addressee: {
        select: {
          question: {
            select: {
              threadId: true,
              title: true,
              items: { select: { path: true, text: true }, orderBy: { position: 'asc' } },
            },
          },
        },
      },
    },
    orderBy: { addressee: { position: 'asc' } },
  });
  const question = link?.addressee.question ?? null;
  const parts = await listParts(transaction, answerId);
  const tables = await listTables(transaction, answerId);
  const statedFigures = await transaction.statedFigure.findMany({ where: { answerId }, orderBy: { position: 'asc' } });
  return {
    threadId: question?.threadId ?? null,
    content: {
      questionTitle: question?.title ?? null,
      items: question?.items ?? [],
      parts,
      tables,
      statedFigures: statedFigures.map((figure) => ({
        id: figure.id,
        path: figure.path,
        partId: figure.answerPartId,
        raw: figure.raw,
        value: figure.value.toFixed(),
        unit: figure.unit,
        period: optionalPeriodOf(figure),
        sentence: figure.sentence,
      })),
    },
  };
}

async function listParts(transaction: Prisma.TransactionClient, answerId: string): Promise<AnswerContentPart[]> {
  const parts = await transaction.answerPart.findMany({
    where: { answerId },
    select: {
      id: true,
      paths: true,
      text: true,
      isProvisional: true,
      items: { select: { questionItem: { select: { path: true, position: true } } } },
    },
    orderBy: { position: 'asc' },
  });
  return parts.map(({ items, ...part }) => ({
    ...part,
    itemPaths: items
      .map((link) => link.questionItem)
      .toSorted((a, b) => a.position - b.position)
      .map((item) => item.path),
  }));
}

async function listTables(transaction: Prisma.TransactionClient, answerId: string): Promise<AnswerContentTable[]> {
  const tables = await transaction.dataTable.findMany({
    where: { answerId, ...STANDING_TABLES },
    orderBy: { position: 'asc' },
  });
  const columns = await transaction.tableColumn.findMany({
    where: { table: { answerId } },
    orderBy: { position: 'asc' },
  });
  const rows = await transaction.tableRow.findMany({
    where: { table: { answerId } },
    include: { cells: true },
    orderBy: { position: 'asc' },
  });
  const positions = new Map(columns.map((column) => [column.id, column.position]));
  return tables.map((table) => ({
    id: table.id,
    path: table.path,
    partId: table.answerPartId,
    title: table.title,
    rowHeading: table.rowHeading,
    columns: columns
      .filter((column) => column.tableId === table.id)
      .map((column) => ({ id: column.id, label: column.label, unit: column.unit, period: optionalPeriodOf(column) })),
    rows: rows.filter((row) => row.tableId === table.id).map((row) => rowOf(row, positions)),
  }));
}

function rowOf(
  row: Prisma.TableRowGetPayload<{ include: { cells: true } }>,
  positions: ReadonlyMap<string, number>,
): AnswerContentRow {
  const positionOf = (columnId: string): number => positions.get(columnId) ?? 0;
  return {
    kind: rowKindOf(row.kind),
    groupLabel: row.groupLabel,
    code: row.code,
    label: row.label,
    period: optionalPeriodOf(row),
    cells: row.cells
      .toSorted((a, b) => positionOf(a.columnId) - positionOf(b.columnId))
      .map((cell) => ({
        id: cell.id,
        columnId: cell.columnId,
        raw: cell.raw,
        value: cell.value?.toFixed() ?? null,
        state: cellStateOf(cell.state),
        isProvisional: cell.isProvisional,
        unit: cell.unit,
      })),
  };
}

function rowKindOf(text: string): AnswerContentRow['kind'] {
  if (text === 'row' || text === 'group' || text === 'total') return text;
  throw new Error(`No such kind of row: ${text}`);
}

function cellStateOf(text: string): CellState {
  const state = CELL_STATES.find((candidate) => candidate === text);
  if (state === undefined) throw new Error(`No such state of a cell: ${text}`);
  return state;
}
