import { annexPartOf } from './annex-part';
import type { DatabaseClient } from '../db/client.server';
import type { Prisma } from '../db/generated/client';
import { CELL_STATES, type CellState } from '../figures/cell-state';
import { isoDateOf, type IsoDate } from '../figures/iso-date';
import {
  ANSWER_KINDS,
  OUTCOME_REASONS,
  OUTCOMES,
  type AnswerKind,
  type Outcome,
  type OutcomeReason,
} from '../figures/outcome';
import { isEmbargoed } from '../visibility/visible';
import type { Viewer } from '../visibility/viewer';
import { STANDING_TABLES, visibleAnswers, visibleTables } from '../visibility/visible-where.server';
import { isProvisionalAt } from './provisional';
import type { AnnexView, AnswerPartView, AnswerSummary, AnswerView, TableRowView, TableView } from './answer-view';

export interface AnswerList {
  /** What the viewer may read, the newest first. */
  readonly answers: readonly AnswerSummary[];
  /** How many answers an embargo keeps from this viewer. */
  readonly hidden: number;
}

/** The answers to a question that the viewer may read, and how many there are besides. */
export async function listAnswers(
  client: DatabaseClient,
  viewer: Viewer,
  today: IsoDate,
  questionId: string,
): Promise<AnswerList> {
  const ofQuestion = { addressees: { some: { addressee: { questionId } } } } satisfies Prisma.AnswerWhereInput;
  const [rows, all] = await Promise.all([
    client.answer.findMany({
      where: { AND: [ofQuestion, visibleAnswers(viewer, today)] },
      select: summarySelect(viewer, today),
      orderBy: [{ recordedAt: 'desc' }, { id: 'desc' }],
    }),
    // That there is an answer may be known to everybody (domain.md, section 1); nothing else of it is read here.
    client.answer.count({ where: { AND: [ofQuestion, { retractedAt: null }] } }),
  ]);
  return { answers: rows.map((row) => toSummary(row, today)), hidden: all - rows.length };
}

/**
 * The answer that a question page opens with: of those that no visible answer replaces, one that answers itself goes
 * before one that refers to another or is interim, and the newest goes first. Null when there is none.
 */
export function mainAnswer<Answer extends { readonly kind: string; readonly laterId: string | null }>(
  answers: readonly Answer[],
): Answer | null {
  const current = answers.filter((answer) => answer.laterId === null);
  const own = current.filter((answer) => answer.kind !== 'referring' && answer.kind !== 'interim');
  return own[0] ?? current[0] ?? null;
}

/** One answer with its parts and tables, or null when the viewer may not read it. */
export async function getAnswer(
  client: DatabaseClient,
  viewer: Viewer,
  today: IsoDate,
  answerId: string,
): Promise<AnswerView | null> {
  const row = await client.answer.findFirst({
    where: { AND: [{ id: answerId }, visibleAnswers(viewer, today)] },
    select: { ...summarySelect(viewer, today), ...contentSelect },
  });
  if (row === null) return null;
  const tables = row.tables.map((table) => ({ partId: table.answerPartId, view: toTable(table) }));
  const annexes = row.annexes.map((annex) => ({ view: toAnnex(annex), part: annexPartOf(annex.path, row.parts) }));
  return {
    ...toSummary(row, today),
    parts: row.parts.map((part) => ({
      ...toPart(part),
      isProvisional: isProvisionalAt(part.paths, row.parts),
      tables: tables.filter((table) => table.partId === part.id).map((table) => table.view),
      annexes: annexes.filter((annex) => annex.part === part).map((annex) => annex.view),
      // One that goes with the whole answer may be the one that a part refers to.
      isInAnnex:
        part.reason === 'annex-only' &&
        annexes.some((annex) => annex.view.file !== null && (annex.part === part || annex.part === null)),
    })),
    looseTables: tables.filter((table) => table.partId === null).map((table) => table.view),
    annexes: annexes.filter((annex) => annex.part === null).map((annex) => annex.view),
  };
}

/** One table by its place in an answer that the viewer may read, with the address of its question; or null. */
export async function getTable(
  client: DatabaseClient,
  viewer: Viewer,
  today: IsoDate,
  answerId: string,
  position: number,
): Promise<TableView | null> {
  const row = await client.dataTable.findFirst({
    where: { AND: [{ answerId, position }, visibleTables(viewer, today)] },
    select: tableSelect,
  });
  return row === null ? null : toTable(row);
}

function summarySelect(viewer: Viewer, today: IsoDate) {
  return {
    id: true,
    kind: true,
    answeredOn: true,
    isUnderEmbargo: true,
    embargoUntil: true,
    embargoOfficeId: true,
    acceptedById: true,
    documentId: true,
    document: { select: { isRetelling: true } },
    addressees: { select: { addressee: { select: { person: { select: { name: true } } } } } },
    supersedes: { select: { id: true, retractedAt: true } },
    supersededBy: { where: visibleAnswers(viewer, today), select: { id: true } },
  } as const satisfies Prisma.AnswerSelect;
}

const tableSelect = {
  id: true,
  position: true,
  path: true,
  title: true,
  rowHeading: true,
  answerPartId: true,
  annex: { select: { id: true, title: true } },
  columns: { select: { id: true, label: true, unit: true }, orderBy: { position: 'asc' } },
  rows: {
    select: {
      id: true,
      kind: true,
      groupLabel: true,
      code: true,
      label: true,
      cells: { select: { id: true, columnId: true, raw: true, value: true, state: true, unit: true } },
    },
    orderBy: { position: 'asc' },
  },
} as const satisfies Prisma.DataTableSelect;

const annexSelect = {
  id: true,
  title: true,
  fileName: true,
  path: true,
  isSentToMemberOnly: true,
  document: { select: { size: true, mediaType: true } },
} as const satisfies Prisma.AnnexSelect;

const contentSelect = {
  parts: {
    select: {
      id: true,
      paths: true,
      text: true,
      outcome: true,
      reason: true,
      outcomeNote: true,
      isProvisional: true,
      items: { select: { questionItemId: true } },
      statedFigures: {
        select: { id: true, raw: true, value: true, unit: true, sentence: true },
        orderBy: { position: 'asc' },
      },
    },
    orderBy: { position: 'asc' },
  },
  tables: { where: STANDING_TABLES, select: tableSelect, orderBy: { position: 'asc' } },
  annexes: { where: { removedAt: null }, select: annexSelect, orderBy: [{ addedAt: 'asc' }, { id: 'asc' }] },
} as const satisfies Prisma.AnswerSelect;

type SummaryRow = Prisma.AnswerGetPayload<{ select: ReturnType<typeof summarySelect> }>;
type PartRow = Prisma.AnswerGetPayload<{ select: typeof contentSelect }>['parts'][number];
type AnnexRow = Prisma.AnnexGetPayload<{ select: typeof annexSelect }>;
type TableRow = Prisma.DataTableGetPayload<{ select: typeof tableSelect }>;

function toSummary(row: SummaryRow, today: IsoDate): AnswerSummary {
  const until = row.embargoUntil === null ? null : isoDateOf(row.embargoUntil);
  const isKept = isEmbargoed({ isUnderEmbargo: row.isUnderEmbargo, embargoUntil: until }, today);
  return {
    id: row.id,
    kind: requireWord<AnswerKind>(ANSWER_KINDS, row.kind),
    answeredOn: row.answeredOn === null ? null : isoDateOf(row.answeredOn),
    ministers: row.addressees.flatMap(({ addressee }) => addressee.person?.name ?? []),
    embargo: isKept ? { until, officeId: row.embargoOfficeId } : null,
    isRetelling: row.document?.isRetelling ?? false,
    documentId: row.documentId,
    isChecked: row.acceptedById !== null,
    earlierId: row.supersedes?.retractedAt === null ? row.supersedes.id : null,
    laterId: row.supersededBy?.id ?? null,
  };
}

function toAnnex(row: AnnexRow): AnnexView {
  const { id, title, fileName, path, isSentToMemberOnly, document } = row;
  return {
    id,
    title,
    path,
    isSentToMemberOnly,
    file: document === null ? null : { name: fileName, size: document.size, mediaType: document.mediaType },
  };
}

function toPart(row: PartRow): Omit<AnswerPartView, 'tables' | 'annexes' | 'isProvisional' | 'isInAnnex'> {
  return {
    id: row.id,
    paths: row.paths,
    itemIds: row.items.map((item) => item.questionItemId),
    text: row.text,
    outcome: requireWord<Outcome>(OUTCOMES, row.outcome),
    reason: row.reason === null ? null : requireWord<OutcomeReason>(OUTCOME_REASONS, row.reason),
    note: row.outcomeNote,
    figures: row.statedFigures.map((figure) => ({ ...figure, value: figure.value.toFixed() })),
  };
}

function toTable(row: TableRow): TableView {
  return {
    id: row.id,
    position: row.position,
    path: row.path,
    title: row.title,
    rowHeading: row.rowHeading,
    annex: row.annex,
    columns: row.columns,
    rows: row.rows.map((tableRow) => toRow(tableRow, row.columns)),
  };
}

function toRow(row: TableRow['rows'][number], columns: TableRow['columns']): TableRowView {
  const cells = new Map(row.cells.map((cell) => [cell.columnId, cell]));
  return {
    id: row.id,
    kind: requireWord<TableRowView['kind']>(['row', 'group', 'total'], row.kind),
    group: row.groupLabel,
    code: row.code,
    label: row.label,
    cells: columns.map((column) => {
      const cell = cells.get(column.id);
      if (!cell) return null;
      return {
        id: cell.id,
        raw: cell.raw,
        value: cell.value?.toFixed() ?? null,
        state: requireWord<CellState>(CELL_STATES, cell.state),
        unit: cell.unit,
      };
    }),
  };
}

/** A word of a closed list, which the database's check constraint holds as well. */
function requireWord<Word extends string>(words: readonly Word[], word: string): Word {
  const known = words.find((each) => each === word);
  if (known === undefined) throw new Error(`Not a word of this vocabulary: ${word}`);
  return known;
}
