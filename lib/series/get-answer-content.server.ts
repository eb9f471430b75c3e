import type { Prisma } from '../db/generated/client';
import { CELL_STATES, type CellState } from '../figures/cell-state';
import type { AnswerContent, AnswerContentRow } from './answer-content';
import { optionalPeriodOf } from './period-row';

const ANSWER_SELECT = {
  addressees: {
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
  },
  parts: {
    select: {
      id: true,
      paths: true,
      text: true,
      isProvisional: true,
      items: { select: { questionItem: { select: { path: true, position: true } } } },
    },
    orderBy: { position: 'asc' },
  },
  tables: {
    select: {
      id: true,
      path: true,
      answerPartId: true,
      title: true,
      rowHeading: true,
      columns: { orderBy: { position: 'asc' } },
      rows: {
        include: { cells: { include: { column: { select: { position: true } } } } },
        orderBy: { position: 'asc' },
      },
    },
    orderBy: { position: 'asc' },
  },
  statedFigures: { orderBy: { position: 'asc' } },
} satisfies Prisma.AnswerSelect;

/** A stored answer as far as series are made from it, with the thread it belongs to. Null when there is no such answer. */
export async function getAnswerContent(
  transaction: Prisma.TransactionClient,
  answerId: string,
): Promise<{ threadId: string | null; content: AnswerContent } | null> {
  const answer = await transaction.answer.findUnique({ where: { id: answerId }, select: ANSWER_SELECT });
  if (answer === null) return null;
  const question = answer.addressees[0]?.addressee.question ?? null;
  return {
    threadId: question?.threadId ?? null,
    content: {
      questionTitle: question?.title ?? null,
      items: question?.items ?? [],
      parts: answer.parts.map((part) => ({
        id: part.id,
        paths: part.paths,
        text: part.text,
        isProvisional: part.isProvisional,
        itemPaths: part.items
          .map((link) => link.questionItem)
          .toSorted((a, b) => a.position - b.position)
          .map((item) => item.path),
      })),
      tables: answer.tables.map((table) => ({
        id: table.id,
        path: table.path,
        partId: table.answerPartId,
        title: table.title,
        rowHeading: table.rowHeading,
        columns: table.columns.map((column) => ({
          id: column.id,
          label: column.label,
          unit: column.unit,
          period: optionalPeriodOf(column),
        })),
        rows: table.rows.map((row): AnswerContentRow => ({
          kind: rowKindOf(row.kind),
          groupLabel: row.groupLabel,
          code: row.code,
          label: row.label,
          period: optionalPeriodOf(row),
          cells: row.cells
            .toSorted((a, b) => a.column.position - b.column.position)
            .map((cell) => ({
              id: cell.id,
              columnId: cell.columnId,
              raw: cell.raw,
              value: cell.value?.toFixed() ?? null,
              state: cellStateOf(cell.state),
              unit: cell.unit,
            })),
        })),
      })),
      statedFigures: answer.statedFigures.map((figure) => ({
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

function rowKindOf(text: string): AnswerContentRow['kind'] {
  if (text === 'row' || text === 'group' || text === 'total') return text;
  throw new Error(`No such kind of row: ${text}`);
}

function cellStateOf(text: string): CellState {
  const state = CELL_STATES.find((candidate) => candidate === text);
  if (state === undefined) throw new Error(`No such state of a cell: ${text}`);
  return state;
}
