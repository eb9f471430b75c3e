import { z } from 'zod';
import type { DatabaseClient } from '../../db/client.server';
import type { Prisma } from '../../db/generated/client';
import { CELL_STATES } from '../../figures/cell-state';
import type { IsoDate } from '../../figures/iso-date';
import type { Viewer } from '../../visibility/viewer';
import { visibleAnswers, visibleTables } from '../../visibility/visible-where.server';
import type { FigureWords, FormerTableView, FormerView } from './former-view';
import { matchColumn, matchRow, matchTable } from './match-cell';
import { findFate, standingTablesOf, type Fate } from './standing-place.server';

const Id = z.uuid();

/** What became of a table cell that does not stand any more; null when there never was one that the viewer may know of. */
export async function getFormerCell(
  client: DatabaseClient,
  viewer: Viewer,
  today: IsoDate,
  cellId: string,
): Promise<FormerView | null> {
  const cell = await findCell(client, cellId);
  if (cell === null) return null;
  const fate = await findFate(client, viewer, today, cell.table);
  if (fate === null) return null;
  return {
    ...outcomeOf(fate),
    former: fate.isOpen ? { label: labelOf(cell), ...wordsOf(cell) } : null,
    successor: fate.standing === null ? null : await findSuccessor(client, cell, fate.standing),
  };
}

/**
 * The figure in the newest version of an answer that stands in the place of a cell of an earlier version, which can still
 * be looked at; null when the cell's answer is the newest that the viewer sees. `successor` is null when it has no such
 * figure any more.
 */
export async function getLaterCell(
  client: DatabaseClient,
  viewer: Viewer,
  today: IsoDate,
  cellId: string,
): Promise<Pick<FormerView, 'question' | 'successor'> | null> {
  const cell = await findCell(client, cellId);
  if (cell?.table.annexId !== null) return null;
  const later = await findNewestVersion(client, viewer, today, cell.table.answerId);
  if (later === null) return null;
  const question = await client.question.findFirst({
    where: { addressees: { some: { answers: { some: { answerId: later } } } } },
    select: { slug: true, title: true },
  });
  return { question, successor: await findSuccessor(client, cell, { answerId: later, annexId: null }) };
}

/** What became of a table that does not stand any more; null when there never was one that the viewer may know of. */
export async function getFormerTable(
  client: DatabaseClient,
  viewer: Viewer,
  today: IsoDate,
  tableId: string,
): Promise<FormerTableView | null> {
  if (!Id.safeParse(tableId).success) return null;
  const standing = await client.dataTable.count({ where: { AND: [{ id: tableId }, visibleTables(viewer, today)] } });
  if (standing > 0) return null;
  const table = await client.dataTable.findUnique({ where: { id: tableId }, select: tableSelect });
  if (table === null) return null;
  const fate = await findFate(client, viewer, today, table);
  if (fate === null) return null;
  const later =
    fate.standing === null
      ? []
      : await client.dataTable.findMany({ where: standingTablesOf(fate.standing), select: tableSelect });
  return {
    ...outcomeOf(fate),
    title: fate.isOpen ? (table.title ?? table.rowHeading) : null,
    tableId: matchTable(table, later)?.id ?? null,
  };
}

function outcomeOf({ kind, on, question }: Fate): Pick<FormerView, 'kind' | 'on' | 'question'> {
  return { kind, on, question };
}

const tableSelect = {
  id: true,
  answerId: true,
  annexId: true,
  retiredAt: true,
  path: true,
  title: true,
  rowHeading: true,
  page: true,
  line: true,
  columns: { select: { id: true, label: true, periodLabel: true }, orderBy: { position: 'asc' } },
  rows: {
    select: { id: true, kind: true, groupLabel: true, code: true, label: true, page: true, line: true },
    orderBy: { position: 'asc' },
  },
} as const satisfies Prisma.DataTableSelect;

const cellSelect = {
  id: true,
  raw: true,
  value: true,
  state: true,
  unit: true,
  rowId: true,
  columnId: true,
  column: { select: { unit: true } },
  table: { select: tableSelect },
} as const satisfies Prisma.CellSelect;

type CellRow = Prisma.CellGetPayload<{ select: typeof cellSelect }>;

async function findCell(client: DatabaseClient, cellId: string): Promise<CellRow | null> {
  if (!Id.safeParse(cellId).success) return null;
  return client.cell.findUnique({ where: { id: cellId }, select: cellSelect });
}

async function findSuccessor(
  client: DatabaseClient,
  cell: CellRow,
  standing: NonNullable<Fate['standing']>,
): Promise<FormerView['successor']> {
  const later = await client.dataTable.findMany({ where: standingTablesOf(standing), select: tableSelect });
  const table = matchTable(cell.table, later);
  const row = cell.table.rows.find(({ id }) => id === cell.rowId);
  const column = cell.table.columns.find(({ id }) => id === cell.columnId);
  if (table === null || row === undefined || column === undefined) return null;
  const laterRow = matchRow(row, table.rows);
  const laterColumn = matchColumn(column, { before: cell.table.columns, after: table.columns });
  if (laterRow === null || laterColumn === null) return null;
  const found = await client.cell.findUnique({
    where: { rowId_columnId: { rowId: laterRow.id, columnId: laterColumn.id } },
    select: cellSelect,
  });
  return found === null ? null : { href: `/cijfers/${found.id}`, ...wordsOf(found) };
}

function labelOf({ table, rowId, columnId }: CellRow): string {
  const row = table.rows.find(({ id }) => id === rowId);
  const column = table.columns.find(({ id }) => id === columnId);
  return [row?.label, column?.label].filter((word) => word !== undefined && word !== '').join(', ');
}

function wordsOf({ raw, value, state, unit, column }: CellRow): FigureWords {
  return {
    raw,
    value: value?.toFixed() ?? null,
    state: CELL_STATES.find((each) => each === state) ?? 'text',
    unit: unit ?? column.unit,
  };
}

/** The newest version of an answer that the viewer sees; null when there is none after it. */
async function findNewestVersion(
  client: DatabaseClient,
  viewer: Viewer,
  today: IsoDate,
  answerId: string,
): Promise<string | null> {
  const later = await client.answer.findFirst({
    where: { AND: [{ supersedesId: answerId }, visibleAnswers(viewer, today)] },
    select: { id: true },
  });
  return later === null ? null : ((await findNewestVersion(client, viewer, today, later.id)) ?? later.id);
}
