import type { Prisma } from '../db/generated/client';
import { type IsoDate, isoDateOf } from '../figures/iso-date';
import { MISSING_REASONS } from '../figures/missing-reason';
import { OBSERVATION_STATUSES, type ObservationStatus } from '../figures/status';
import { periodOf } from '../series/period-row';
import { BREAK_KINDS, OUTSIDE_SOURCE_KINDS } from '../series/series-input';
import type { BreakEntry, EvidenceEntry, GapEntry, ObservationEntry, SourceEntry } from './comparison-data';
import { Exact } from './exact';

export const outsideSourceSelect = {
  id: true,
  kind: true,
  title: true,
  publishedOn: true,
  reference: true,
  url: true,
  note: true,
} as const satisfies Prisma.OutsideSourceSelect;

export const answerSelect = {
  id: true,
  answeredOn: true,
  recordedAt: true,
  document: { select: { isRetelling: true } },
  addressees: {
    select: {
      addressee: {
        select: {
          number: true,
          parliamentaryYear: true,
          askedOn: true,
          answeredOn: true,
          question: { select: { title: true, slug: true } },
        },
      },
    },
    orderBy: { addressee: { position: 'asc' } },
  },
} as const satisfies Prisma.AnswerSelect;

/** A figure without its evidence, for lists. */
export const observationSelect = {
  categoryId: true,
  periodType: true,
  periodLabel: true,
  periodStart: true,
  periodEnd: true,
  value: true,
  statuses: true,
  recordedAt: true,
  definition: { select: { id: true, label: true, text: true } },
  answer: { select: answerSelect },
  outsideSource: { select: { id: true, publishedOn: true } },
} as const satisfies Prisma.ObservationSelect;

export const evidenceSelect = {
  cell: {
    select: {
      id: true,
      raw: true,
      table: { select: { path: true } },
      row: { select: { label: true, periodType: true } },
      column: { select: { label: true } },
    },
  },
  statedFigure: { select: { id: true, path: true, raw: true } },
  outsideSource: { select: outsideSourceSelect },
} as const satisfies Prisma.EvidenceSelect;

export const gapSelect = {
  categoryId: true,
  periodType: true,
  periodLabel: true,
  periodStart: true,
  periodEnd: true,
  reason: true,
  note: true,
  cellId: true,
} as const satisfies Prisma.GapSelect;

type ObservationRow = Prisma.ObservationGetPayload<{ select: typeof observationSelect }>;
type GapRow = Prisma.GapGetPayload<{ select: typeof gapSelect }>;
export type AnswerRow = Prisma.AnswerGetPayload<{ select: typeof answerSelect }>;
export type OutsideSourceRow = Prisma.OutsideSourceGetPayload<{ select: typeof outsideSourceSelect }>;
export type EvidenceRow = Prisma.EvidenceGetPayload<{ select: typeof evidenceSelect }>;

export function observationEntryOf(row: ObservationRow): ObservationEntry {
  const { answer, outsideSource } = row;
  return {
    categoryId: row.categoryId,
    period: periodOf(row),
    value: new Exact(row.value.toFixed()),
    statuses: row.statuses.map(statusNamed),
    definition: row.definition,
    sourceId: answer?.id ?? outsideSource?.id ?? '',
    isFromAnswer: answer !== null,
    statedOn: answer === null ? dayOf(outsideSource?.publishedOn ?? null) : answerDay(answer),
    recordedAt: row.recordedAt,
    evidence: [],
  };
}

export function gapEntryOf(row: GapRow): GapEntry {
  const { categoryId, note, cellId } = row;
  return { categoryId, period: periodOf(row), reason: named(MISSING_REASONS, row.reason), note, cellId };
}

export function breakEntryOf(row: {
  readonly laterStart: Date;
  readonly laterEnd: Date;
  readonly kind: string;
  readonly isHard: boolean;
  readonly note: string;
  readonly isSuggested: boolean;
}): BreakEntry {
  const { isHard, note, isSuggested } = row;
  return {
    laterStart: isoDateOf(row.laterStart),
    laterEnd: isoDateOf(row.laterEnd),
    kind: named(BREAK_KINDS, row.kind),
    isHard,
    note,
    isSuggested,
  };
}

const STATUSES = Object.keys(OBSERVATION_STATUSES) as ObservationStatus[]; // the keys of that very object

export function statusNamed(name: string): ObservationStatus {
  return named(STATUSES, name);
}

export function evidenceEntryOf({ cell, statedFigure, outsideSource }: EvidenceRow): EvidenceEntry[] {
  if (cell) {
    const printedLabel = cell.row.periodType === null ? cell.row.label : cell.column.label;
    return [{ kind: 'cell', cellId: cell.id, path: cell.table.path, printedLabel, raw: cell.raw }];
  }
  if (statedFigure)
    return [{ kind: 'stated-figure', statedFigureId: statedFigure.id, path: statedFigure.path, raw: statedFigure.raw }];
  return outsideSource ? [{ kind: 'outside-source', sourceId: outsideSource.id }] : [];
}

export function answerSourceOf(answer: AnswerRow): SourceEntry {
  const addressee = answer.addressees[0]?.addressee;
  return {
    kind: 'answer',
    id: answer.id,
    questionTitle: addressee?.question.title ?? '',
    questionSlug: addressee?.question.slug ?? '',
    number: addressee?.number ?? null,
    parliamentaryYear: addressee?.parliamentaryYear ?? null,
    answeredOn: dayOf(answer.answeredOn ?? addressee?.answeredOn ?? null),
    isRetelling: answer.document?.isRetelling ?? false,
  };
}

export function outsideSourceOf({
  id,
  kind,
  title,
  publishedOn,
  reference,
  url,
  note,
}: OutsideSourceRow): Exclude<SourceEntry, { kind: 'answer' }> {
  return { kind: named(OUTSIDE_SOURCE_KINDS, kind), id, title, publishedOn: dayOf(publishedOn), reference, url, note };
}

/** The day an answer was given; unknown, the day its question was asked, which at least orders editions. */
export function answerDay(answer: AnswerRow): IsoDate | null {
  const addressee = answer.addressees[0]?.addressee;
  return dayOf(answer.answeredOn ?? addressee?.answeredOn ?? addressee?.askedOn ?? null);
}

export function dayOf(date: Date | null): IsoDate | null {
  return date === null ? null : isoDateOf(date);
}

/** A word of a list that a check constraint holds the column to. */
function named<Name extends string>(names: readonly Name[], text: string): Name {
  const name = names.find((candidate) => candidate === text);
  if (name === undefined) throw new Error(`Not in its list: ${text}`);
  return name;
}
