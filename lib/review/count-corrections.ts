import type {
  Place,
  ReadAnswer,
  ReadAnswerPart,
  ReadFigure,
  Reading,
  ReadItem,
  ReadQuestion,
  ReadRow,
  ReadTable,
} from '../reading/reading';

/** What a person can have set right, in the order in which it is reported. */
export const CORRECTION_KINDS = [
  'header',
  'item-added',
  'item-removed',
  'item-split',
  'item-joined',
  'item-text',
  'part-added',
  'part-removed',
  'part-paths',
  'part-text',
  'outcome',
  'reason',
  'provisional',
  'table-added',
  'table-removed',
  'table-moved',
  'table-retitled',
  'column',
  'row-added',
  'row-removed',
  'row-kind',
  'row-label',
  'cell',
  'figure-added',
  'figure-removed',
  'figure',
] as const;
export type CorrectionKind = (typeof CORRECTION_KINDS)[number];
export type CorrectionCounts = Readonly<Record<CorrectionKind, number>>;

/** No correction of any kind. */
export const NO_CORRECTIONS: CorrectionCounts = Object.fromEntries(CORRECTION_KINDS.map((kind) => [kind, 0])) as Record<
  CorrectionKind,
  number
>; // every kind is listed above

/**
 * How a reading that a person accepted differs from what the machine read, counted per kind. What is the same thing in
 * both is found by its place in the source, else by its number; places and warnings themselves are not counted.
 */
export function countCorrections(machine: Reading, accepted: Reading): CorrectionCounts {
  return tally([
    ...questionCorrections(machine.question, accepted.question),
    ...answerCorrections(machine.answer, accepted.answer),
  ]);
}

/** The counts of several documents together. */
export function addCorrections(one: CorrectionCounts, other: CorrectionCounts): CorrectionCounts {
  const sums = CORRECTION_KINDS.map((kind) => [kind, one[kind] + other[kind]] as const);
  return { ...NO_CORRECTIONS, ...Object.fromEntries(sums) };
}

function tally(corrections: readonly CorrectionKind[]): CorrectionCounts {
  const counts: Record<CorrectionKind, number> = { ...NO_CORRECTIONS };
  for (const kind of corrections) counts[kind] += 1;
  return counts;
}

function questionCorrections(before: ReadQuestion | null, after: ReadQuestion | null): CorrectionKind[] {
  if (before === null || after === null) return before === after ? [] : ['header'];
  const facts = (question: ReadQuestion): unknown[] => [
    question.parliament,
    question.title,
    question.number,
    question.date,
    question.parliamentaryYear,
    question.asker,
    question.addressee?.name ?? null,
    question.addressee?.portfolio ?? null,
  ];
  return [...changes('header', facts(before), facts(after)), ...itemCorrections(before.items, after.items)];
}

function itemCorrections(before: readonly ReadItem[], after: readonly ReadItem[]): CorrectionKind[] {
  const { pairs, removed, added } = pairUp(before, after, (item) => item.path);
  return [
    ...pairs.flatMap(([one, other]): CorrectionKind[] => (one.text === other.text ? [] : ['item-text'])),
    ...added.map((item): CorrectionKind => (isPartOfAny(item.text, before) ? 'item-split' : 'item-added')),
    ...removed.map((item): CorrectionKind => (isPartOfAny(item.text, after) ? 'item-joined' : 'item-removed')),
  ];
}

function isPartOfAny(text: string, items: readonly ReadItem[]): boolean {
  return text !== '' && items.some((item) => item.text.includes(text));
}

function answerCorrections(before: ReadAnswer | null, after: ReadAnswer | null): CorrectionKind[] {
  if (before === null || after === null) return before === after ? [] : ['header'];
  const facts = ({ date, kind, header }: ReadAnswer): unknown[] => [
    date,
    kind,
    header?.number ?? null,
    header?.date ?? null,
    header?.asker ?? null,
    header?.title ?? null,
  ];
  return [
    ...changes('header', facts(before), facts(after)),
    ...partCorrections(before.items, after.items),
    ...tableCorrections(before.tables, after.tables),
    ...figureCorrections(before.figures, after.figures),
  ];
}

function partCorrections(before: readonly ReadAnswerPart[], after: readonly ReadAnswerPart[]): CorrectionKind[] {
  const keyOf = (part: ReadAnswerPart): string => (part.at === null ? part.paths.join(' ') : placeKey(part.at));
  const { pairs, removed, added } = pairUp(before, after, keyOf);
  return [
    ...pairs.flatMap(([one, other]) => [
      ...changes('part-paths', [one.paths.join(' ')], [other.paths.join(' ')]),
      ...changes('part-text', [one.text], [other.text]),
      ...changes('outcome', [one.outcome], [other.outcome]),
      ...changes('reason', [one.reason], [other.reason]),
      ...changes('provisional', [one.provisional], [other.provisional]),
    ]),
    ...added.map((): CorrectionKind => 'part-added'),
    ...removed.map((): CorrectionKind => 'part-removed'),
  ];
}

function tableCorrections(before: readonly ReadTable[], after: readonly ReadTable[]): CorrectionKind[] {
  const { pairs, removed, added } = pairUp(before, after, (table) => placeKey(table.at));
  return [
    ...pairs.flatMap(([one, other]) => [
      ...changes('table-moved', [one.path], [other.path]),
      ...changes('table-retitled', [one.title], [other.title]),
      ...changes('column', columnsOf(one), columnsOf(other)),
      ...rowCorrections(one.rows, other.rows),
    ]),
    ...added.map((): CorrectionKind => 'table-added'),
    ...removed.map((): CorrectionKind => 'table-removed'),
  ];
}

/** Each column as one thing: its heading, its unit and its period. */
function columnsOf({ columns, units, periods }: ReadTable): string[] {
  return columns.map((label, index) => JSON.stringify([label, units[index] ?? null, periods[index] ?? null]));
}

function rowCorrections(before: readonly ReadRow[], after: readonly ReadRow[]): CorrectionKind[] {
  const { pairs, removed, added } = pairUp(before, after, (row) => placeKey(row.at));
  const labelOf = ({ group, code, label, period }: ReadRow): string =>
    JSON.stringify([group, code, label, period ?? null]);
  const cellsOf = ({ cells }: ReadRow): string[] =>
    cells.map((cell) => JSON.stringify([cell.raw, cell.decimal, cell.state, cell.unit ?? null]));
  return [
    ...pairs.flatMap(([one, other]) => [
      ...changes('row-kind', [one.kind], [other.kind]),
      ...changes('row-label', [labelOf(one)], [labelOf(other)]),
      ...changes('cell', cellsOf(one), cellsOf(other)),
    ]),
    ...added.map((): CorrectionKind => 'row-added'),
    ...removed.map((): CorrectionKind => 'row-removed'),
  ];
}

function figureCorrections(before: readonly ReadFigure[], after: readonly ReadFigure[]): CorrectionKind[] {
  const { pairs, removed, added } = pairUp(before, after, (figure) => placeKey(figure.at));
  const factsOf = ({ path, raw, decimal, unit, period }: ReadFigure): string =>
    JSON.stringify([path, raw, decimal, unit, period]);
  return [
    ...pairs.flatMap(([one, other]) => changes('figure', [factsOf(one)], [factsOf(other)])),
    ...added.map((): CorrectionKind => 'figure-added'),
    ...removed.map((): CorrectionKind => 'figure-removed'),
  ];
}

/** One correction for each place at which two lists differ; what one of them lacks counts too. */
function changes(kind: CorrectionKind, before: readonly unknown[], after: readonly unknown[]): CorrectionKind[] {
  const length = Math.max(before.length, after.length);
  return Array.from({ length }, (_, index) => index).flatMap((index) => (before[index] === after[index] ? [] : [kind]));
}

function placeKey({ page, line, start }: Place): string {
  return `${String(page)}:${String(line)}:${String(start ?? 0)}`;
}

interface Pairing<T> {
  readonly pairs: readonly (readonly [T, T])[];
  readonly removed: readonly T[];
  readonly added: readonly T[];
}

/** The first of a key with the first of that key, the second with the second; what is left was removed or added. */
function pairUp<T>(before: readonly T[], after: readonly T[], keyOf: (item: T) => string): Pairing<T> {
  const waiting = new Map<string, T[]>();
  for (const item of before) waiting.set(keyOf(item), [...(waiting.get(keyOf(item)) ?? []), item]);
  const pairs: [T, T][] = [];
  const added: T[] = [];
  for (const item of after) {
    const same = waiting.get(keyOf(item))?.shift();
    if (same === undefined) added.push(item);
    else pairs.push([same, item]);
  }
  return { pairs, removed: [...waiting.values()].flat(), added };
}
