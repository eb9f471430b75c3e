import type { DoubtTarget, ReadDoubt, Reading } from '../../reading/reading';
import { sumDoubts } from '../../reading/reading-doubts';
import type { ListChange, MovedInList } from './edit-result';
import { periodDoubts } from './period-doubts';
import type { EditKind, ReadingEdit } from './reading-edit';

/**
 * The doubts of a reading after an edit: those about what the edit set right are settled, the others move along with what
 * they are about, and sums that do not hold any more, or hold now, are told anew. A sum that a person let stand stays so
 * until its figures change.
 */
export function withMovedDoubts(
  before: Reading,
  after: Reading,
  edit: ReadingEdit,
  changes: readonly ListChange[],
): Reading {
  const old = before.doubts ?? [];
  if (after.doubts !== before.doubts) return after;
  const kept = old.flatMap((doubt) => {
    if (isSettledBy(doubt, edit)) return [];
    const target = changes.reduce<DoubtTarget | null | undefined>(movedTarget, doubt.target);
    if (target === undefined) return [];
    return [target === doubt.target ? doubt : { ...doubt, target }];
  });
  const doubts = [...withSums(before, after, kept, changes), ...periodDoubts(before, after, edit)];
  if (doubts.length === old.length && doubts.every((doubt, index) => doubt === old[index])) return after;
  const gone = new Set(old.map((doubt) => doubt.message));
  return {
    ...after,
    doubts,
    warnings: [...after.warnings.filter((text) => !gone.has(text)), ...doubts.map((doubt) => doubt.message)],
  };
}

/** Undefined when what it is about is gone. */
function movedTarget(target: DoubtTarget | null | undefined, change: ListChange): DoubtTarget | null | undefined {
  if (!target) return target;
  const moved = (index: number): number | undefined => {
    if ('to' in change) return movedIndex(index, change);
    if (index < change.at) return index;
    return index < change.at + change.removed ? undefined : index + change.inserted - change.removed;
  };
  if ('table' in target) return movedInTable(target, change, moved);
  if ('part' in target && change.list === 'part') return wrapped('part', moved(target.part));
  if ('item' in target && change.list === 'item') return wrapped('item', moved(target.item));
  if ('figure' in target && change.list === 'figure') return wrapped('figure', moved(target.figure));
  return target;
}

/** Where an entry of a list stands after one of them was moved. */
function movedIndex(index: number, { from, to }: MovedInList): number {
  if (index === from) return to;
  if (from < to) return index > from && index <= to ? index - 1 : index;
  return index >= to && index < from ? index + 1 : index;
}

function wrapped(key: 'part' | 'item' | 'figure', index: number | undefined): DoubtTarget | undefined {
  if (index === undefined) return undefined;
  switch (key) {
    case 'part':
      return { part: index };
    case 'item':
      return { item: index };
    case 'figure':
      return { figure: index };
  }
}

function movedInTable(
  target: Extract<DoubtTarget, { table: number }>,
  change: ListChange,
  moved: (index: number) => number | undefined,
): DoubtTarget | undefined {
  if (change.list === 'table') {
    const table = moved(target.table);
    return table === undefined ? undefined : { ...target, table };
  }
  if ('to' in change || change.table !== target.table) return target;
  if (change.list === 'row' && target.row !== undefined) {
    const row = moved(target.row);
    return row === undefined ? undefined : { ...target, row };
  }
  if (change.list === 'column') {
    const cell = target.cell === undefined ? undefined : moved(target.cell + 1);
    const column = target.column === undefined ? undefined : moved(target.column);
    if ((target.cell !== undefined && cell === undefined) || (target.column !== undefined && column === undefined))
      return undefined;
    return {
      ...target,
      ...(cell === undefined ? {} : { cell: cell - 1 }),
      ...(column === undefined ? {} : { column }),
    };
  }
  return target;
}

/** Edits that say nothing of what was doubted. */
const SETTLES_NOTHING: ReadonlySet<EditKind> = new Set([
  'move-part',
  'move-item',
  'set-part-note',
  'set-cell-provisional',
] as const);

/** Whether an edit is the answer to a doubt: it set right the very thing that the doubt is about. */
function isSettledBy(doubt: ReadDoubt, edit: ReadingEdit): boolean {
  if (edit.kind === 'settle-doubt') return doubt.message === edit.message;
  if (edit.kind === 'answer-from-line') return doubt.kind === 'divide';
  const { target } = doubt;
  if (!target || doubt.kind === 'sum' || SETTLES_NOTHING.has(edit.kind)) return false;
  if ('part' in target) {
    return (
      'part' in edit && edit.part === target.part && (edit.kind !== 'set-part-outcome' || doubt.kind === 'outcome')
    );
  }
  if ('item' in target) return 'item' in edit && edit.item === target.item;
  if ('figure' in target) return 'figure' in edit && edit.figure === target.figure;
  return 'table' in edit && edit.table === target.table && isOnSpot(target, edit);
}

function isOnSpot(target: Extract<DoubtTarget, { table: number }>, edit: ReadingEdit): boolean {
  if ('cell' in edit) return edit.row === target.row && edit.cell === target.cell;
  if ('row' in edit) return edit.row === target.row && target.cell === undefined;
  if ('column' in edit)
    return edit.column === target.column || (target.row === undefined && target.column === undefined);
  return false;
}

/** Sum doubts follow the checks: a check that is as it was keeps its doubt, or its being settled. */
function withSums(
  before: Reading,
  after: Reading,
  kept: readonly ReadDoubt[],
  changes: readonly ListChange[],
): ReadDoubt[] {
  const [old, now] = [before.answer?.tables ?? [], after.answer?.tables ?? []];
  if (old === now) return [...kept];
  const origin = originsOf(now.length, changes);
  return now.reduce<ReadDoubt[]>(
    (doubts, table, index) => {
      const source = origin[index];
      const earlier = source === undefined ? undefined : old[source];
      if (earlier === table) return doubts;
      const known = new Set((earlier?.checks ?? []).map((check) => JSON.stringify(check)));
      const standing = new Set(table.checks.filter((check) => !check.holds).map((check) => JSON.stringify(check)));
      const fresh = sumDoubts(
        { ...table, checks: table.checks.filter((check) => !known.has(JSON.stringify(check))) },
        index,
      );
      const still = sumDoubts(
        { ...table, checks: table.checks.filter((check) => standing.has(JSON.stringify(check))) },
        index,
      );
      const messages = new Set(still.map((doubt) => doubt.message));
      const isOfOtherOrStands = (doubt: ReadDoubt): boolean =>
        doubt.kind !== 'sum' ||
        doubt.target === null ||
        !('table' in doubt.target) ||
        doubt.target.table !== index ||
        messages.has(doubt.message);
      return [...doubts.filter(isOfOtherOrStands), ...fresh];
    },
    [...kept],
  );
}

/** For each table of now its index before; undefined for a new one. */
function originsOf(count: number, changes: readonly ListChange[]): (number | undefined)[] {
  return Array.from({ length: count }, (_, index) =>
    changes.reduceRight<number | undefined>((at, change) => {
      if (at === undefined || 'to' in change || change.list !== 'table' || at < change.at) return at;
      return at < change.at + change.inserted ? undefined : at - change.inserted + change.removed;
    }, index),
  );
}
