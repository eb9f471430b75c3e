import { z } from 'zod';
import type { DatabaseClient } from '../db/client.server';
import type { Prisma } from '../db/generated/client';
import { CELL_STATES } from '../figures/cell-state';
import { isoDateOf, type IsoDate } from '../figures/iso-date';
import { OBSERVATION_STATUSES, type ObservationStatus } from '../figures/status';
import type { Viewer } from '../visibility/viewer';
import {
  visibleAnswers,
  visibleObservations,
  visibleQuestions,
  visibleTables,
} from '../visibility/visible-where.server';
import type { FigureSource, FigureView, OtherPeriod } from './figure-view';
import { markLines, parseSourceLines, snippetOf, type LinePlace } from './source-lines';

const SNIPPET_REACH = 1;
const Id = z.uuid();

/** The passport of a table cell, or null when there is none that the viewer may read. */
export async function getCellFigure(
  client: DatabaseClient,
  viewer: Viewer,
  today: IsoDate,
  cellId: string,
): Promise<FigureView | null> {
  if (!Id.safeParse(cellId).success) return null;
  const cell = await client.cell.findFirst({
    where: { id: cellId, table: visibleTables(viewer, today) },
    select: cellSelect,
  });
  if (cell === null) return null;
  const { row, column, table } = cell;
  const common = await commonParts(client, viewer, today, {
    answer: table.answer,
    source: sourceOf(table.annex === null ? fileOfAnswer(table.answer) : fileOfAnnex(table.annex), placeOf(cell)),
    evidence: cell.evidence[0] ?? null,
  });
  if (common === null) return null;
  const totals = column.cells.filter((each) => each.row.groupLabel === row.groupLabel || each.row.groupLabel === null);
  const total = totals.find((each) => each.row.groupLabel === row.groupLabel) ?? totals[0];
  const isShare = (cell.unit ?? column.unit) === '%';
  return {
    ...common,
    id: cell.id,
    kind: 'cell',
    raw: cell.raw,
    printed: cell.machineRaw,
    value: cell.value?.toFixed() ?? null,
    state: CELL_STATES.find((state) => state === cell.state) ?? 'text',
    unit: cell.unit ?? column.unit,
    label: row.code === null ? row.label : `${row.code}: ${row.label}`,
    group: row.groupLabel,
    columnLabel: column.periodLabel === null ? column.label : null,
    period: column.periodLabel ?? row.periodLabel,
    tableTitle: table.title,
    tablePosition: table.position,
    tableId: table.id,
    path: table.path,
    annex: table.annex === null ? null : { id: table.annex.id, title: table.annex.title },
    isProvisional: table.answerPart?.isProvisional === true || common.statuses.includes('provisional'),
    total: row.kind === 'total' || isShare || cell.value === null ? null : (total?.value?.toFixed() ?? null),
  };
}

/** The passport of a figure in a sentence of an answer, or null when there is none that the viewer may read. */
export async function getStatedFigure(
  client: DatabaseClient,
  viewer: Viewer,
  today: IsoDate,
  figureId: string,
): Promise<FigureView | null> {
  if (!Id.safeParse(figureId).success) return null;
  const figure = await client.statedFigure.findFirst({
    where: { id: figureId, answer: visibleAnswers(viewer, today) },
    select: statedSelect,
  });
  if (figure === null) return null;
  const common = await commonParts(client, viewer, today, {
    answer: figure.answer,
    source: sourceOf(fileOfAnswer(figure.answer), placeOf(figure)),
    evidence: figure.evidence[0] ?? null,
  });
  if (common === null) return null;
  return {
    ...common,
    id: figure.id,
    kind: 'sentence',
    raw: figure.raw,
    printed: printedElsewise(figure.raw, common.source),
    value: figure.value.toFixed(),
    state: 'number',
    unit: figure.unit,
    label: figure.sentence,
    group: null,
    columnLabel: null,
    period: figure.periodLabel,
    tableTitle: null,
    tablePosition: null,
    tableId: null,
    path: figure.path,
    annex: null,
    isProvisional: figure.answerPart?.isProvisional === true || common.statuses.includes('provisional'),
    total: null,
  };
}

const evidenceSelect = {
  observation: {
    select: {
      id: true,
      seriesId: true,
      categoryId: true,
      periodStart: true,
      definitionId: true,
      statuses: true,
      definition: { select: { label: true, text: true } },
      series: { select: { slug: true } },
    },
  },
} as const satisfies Prisma.EvidenceSelect;

const documentSelect = {
  id: true,
  name: true,
  isRetelling: true,
  readings: { select: { id: true, lines: true }, orderBy: { createdAt: 'desc' }, take: 1 },
} as const satisfies Prisma.DocumentSelect;

const annexSelect = {
  id: true,
  title: true,
  fileName: true,
  document: { select: documentSelect },
  reviewDrafts: {
    where: { acceptedAt: { not: null } },
    select: { reading: { select: { lines: true } } },
    orderBy: { acceptedAt: 'desc' },
    take: 1,
  },
} as const satisfies Prisma.AnnexSelect;

const answerSelect = {
  id: true,
  answeredOn: true,
  acceptedById: true,
  document: { select: documentSelect },
  reviewDraft: { select: { reading: { select: { lines: true } } } },
  addressees: {
    select: {
      addressee: {
        select: {
          number: true,
          askedOn: true,
          question: { select: { id: true, slug: true, title: true, parliament: { select: { name: true } } } },
        },
      },
    },
  },
} as const satisfies Prisma.AnswerSelect;

const placeSelect = { page: true, line: true, startOffset: true, endOffset: true } as const;

const cellSelect = {
  id: true,
  raw: true,
  machineRaw: true,
  value: true,
  state: true,
  unit: true,
  ...placeSelect,
  row: { select: { kind: true, code: true, label: true, groupLabel: true, periodLabel: true } },
  column: {
    select: {
      label: true,
      unit: true,
      periodLabel: true,
      cells: {
        where: { row: { kind: 'total' }, state: 'number' },
        select: { value: true, row: { select: { groupLabel: true } } },
      },
    },
  },
  table: {
    select: {
      id: true,
      position: true,
      path: true,
      title: true,
      answerPart: { select: { isProvisional: true } },
      annex: { select: annexSelect },
      answer: { select: answerSelect },
    },
  },
  evidence: { select: evidenceSelect },
} as const satisfies Prisma.CellSelect;

const statedSelect = {
  id: true,
  raw: true,
  value: true,
  unit: true,
  periodLabel: true,
  path: true,
  sentence: true,
  ...placeSelect,
  answerPart: { select: { isProvisional: true } },
  answer: { select: answerSelect },
  evidence: { select: evidenceSelect },
} as const satisfies Prisma.StatedFigureSelect;

type AnswerRow = Prisma.AnswerGetPayload<{ select: typeof answerSelect }>;
type AnnexRow = Prisma.AnnexGetPayload<{ select: typeof annexSelect }>;
type EvidenceRow = Prisma.EvidenceGetPayload<{ select: typeof evidenceSelect }>;
type CommonParts = Pick<
  FigureView,
  'question' | 'answer' | 'source' | 'definition' | 'statuses' | 'seriesSlug' | 'otherPeriods'
>;

interface FigureRows {
  readonly answer: AnswerRow;
  readonly source: FigureSource | null;
  readonly evidence: EvidenceRow | null;
}

async function commonParts(
  client: DatabaseClient,
  viewer: Viewer,
  today: IsoDate,
  { answer, source, evidence }: FigureRows,
): Promise<CommonParts | null> {
  const questionIds = answer.addressees.map(({ addressee }) => addressee.question.id);
  const visible = await client.question.findFirst({
    where: { AND: [{ id: { in: questionIds } }, visibleQuestions(viewer)] },
    select: { id: true },
  });
  const addressee = answer.addressees.find((each) => each.addressee.question.id === visible?.id)?.addressee;
  if (!addressee) return null;
  const { question } = addressee;
  const observation = evidence?.observation ?? null;
  return {
    question: {
      slug: question.slug,
      title: question.title,
      parliament: question.parliament.name,
      number: addressee.number,
      askedOn: addressee.askedOn === null ? null : isoDateOf(addressee.askedOn),
    },
    answer: {
      id: answer.id,
      answeredOn: answer.answeredOn === null ? null : isoDateOf(answer.answeredOn),
      isChecked: answer.acceptedById !== null,
      isRetelling: answer.document?.isRetelling ?? false,
    },
    source,
    definition: observation?.definition ?? null,
    statuses: (observation?.statuses ?? []).filter(isStatus),
    seriesSlug: observation?.series.slug ?? null,
    otherPeriods: observation === null ? [] : await listOtherPeriods(client, viewer, today, observation),
  };
}

function placeOf(row: {
  page: number | null;
  line: number | null;
  startOffset: number | null;
  endOffset: number | null;
}): LinePlace | null {
  return row.line === null ? null : { page: row.page ?? 1, line: row.line, start: row.startOffset, end: row.endOffset };
}

/** What stands at the place of a figure in a sentence, when that is something else than the figure. */
function printedElsewise(raw: string, source: FigureSource | null): string | null {
  if (source?.place.start === undefined || source.place.start === null) return null;
  const printed = source.snippet.find((line) => line.marked !== '')?.marked ?? raw;
  return foldSpaces(printed) === foldSpaces(raw) ? null : printed;
}

function foldSpaces(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** A file with the lines that the places of its figures point into. */
interface SourceFile {
  readonly id: string;
  readonly name: string;
  readonly lines: unknown;
}

/** The document of the answer, with the lines of its accepted reading, else of the newest one. */
function fileOfAnswer({ document, reviewDraft }: AnswerRow): SourceFile | null {
  if (document === null) return null;
  const { id, name, readings } = document;
  return { id, name, lines: reviewDraft?.reading.lines ?? readings[0]?.lines };
}

function fileOfAnnex({ document, fileName, reviewDrafts }: AnnexRow): SourceFile | null {
  if (document === null) return null;
  return { id: document.id, name: fileName, lines: reviewDrafts[0]?.reading.lines ?? document.readings[0]?.lines };
}

function sourceOf(file: SourceFile | null, place: LinePlace | null): FigureSource | null {
  if (file === null || place === null || file.lines === undefined) return null;
  const { id, name, lines } = file;
  return {
    documentId: id,
    documentName: name,
    place,
    snippet: snippetOf(markLines(parseSourceLines(lines), place), SNIPPET_REACH),
  };
}

/** The newest visible figure of every other period of the same series and category. */
async function listOtherPeriods(
  client: DatabaseClient,
  viewer: Viewer,
  today: IsoDate,
  here: EvidenceRow['observation'],
): Promise<OtherPeriod[]> {
  const rows = await client.observation.findMany({
    where: {
      AND: [
        { seriesId: here.seriesId, categoryId: here.categoryId, periodStart: { not: here.periodStart } },
        visibleObservations(viewer, today),
      ],
    },
    select: {
      periodLabel: true,
      periodStart: true,
      value: true,
      definitionId: true,
      definition: { select: { label: true } },
    },
    orderBy: [{ periodStart: 'asc' }, { recordedAt: 'desc' }],
    take: 200,
  });
  const newest = rows.filter(
    (row, index) => rows.findIndex((other) => other.periodLabel === row.periodLabel) === index,
  );
  return newest.map((row) => ({
    period: row.periodLabel,
    isLater: row.periodStart > here.periodStart,
    value: row.value.toFixed(),
    definition: row.definition.label,
    isSameDefinition: row.definitionId === here.definitionId,
  }));
}

function isStatus(name: string): name is ObservationStatus {
  return Object.hasOwn(OBSERVATION_STATUSES, name);
}
