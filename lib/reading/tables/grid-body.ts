import { cutPiece, pieceOf, type Piece } from '../structure/piece';
import type { GridColumns } from './grid-columns';
import { isNote, isRepeatedHeading } from './grid-heading';
import { printedCells, rawOf, type GridCell, type GridRow } from './grid-matrix';
import { isTotalLabel } from './line-class';
import { wrapsInto } from './row-label';
import type { BodyLine, DraftCell } from './table-draft';
import { readValue, type Legend } from './value-token';

/** What the body of a grid is read with. */
export interface GridBodySetting {
  readonly columns: GridColumns;
  readonly headings: readonly GridRow[];
  readonly legend: Legend;
  /** Whether only the alignment of its words shows the rows, so that a label may run over several of them. */
  readonly isAligned: boolean;
}

/** The body of a grid as lines of a table, and the notes below it. */
export interface GridBody {
  readonly lines: readonly BodyLine[];
  readonly notes: readonly Piece[];
}

interface Entry {
  readonly label: readonly Piece[];
  readonly text: string;
  readonly code: Piece | null;
  readonly cells: readonly DraftCell[];
  /** Nothing but a label stands in the row. */
  readonly isLone: boolean;
  /** The label reaches over the columns of the cells. */
  readonly isSpanning: boolean;
  readonly isBold: boolean;
  readonly isApart: boolean;
  /** The heading of a group that begins beside this row, in a column of its own. */
  readonly group: GridCell | null;
}

/** Turns the rows below the headings of a grid into rows, group headings and notes. */
export function gridBody(rows: readonly GridRow[], setting: GridBodySetting): GridBody {
  const joined = joinBlankLabels(gridEntries(rows, setting));
  const entries = setting.isAligned ? joinGroupLines(joined) : joined;
  const last = entries.findLastIndex((entry) => !entry.isLone);
  const notes: Piece[] = [];
  const firstNote = entries.findIndex((entry, index) => index > last && (isNote(entry.text) || entry.isSpanning));
  const kept = firstNote < 0 ? entries : entries.slice(0, firstNote);
  if (firstNote >= 0) for (const entry of entries.slice(firstNote)) notes.push(...entry.label);
  const isOfFragments =
    setting.isAligned && kept.every((entry) => entry.label.length <= 1 || isShownGroup(entry, kept));
  const lines = kept.flatMap((entry, index) => [
    ...(entry.group ? [groupLine(entry.group.pieces, entry.isApart)] : []),
    ...entryLines(entry, index, kept, isOfFragments),
  ]);
  return { lines, notes };
}

function gridEntries(rows: readonly GridRow[], setting: GridBodySetting): Entry[] {
  const { columns, headings } = setting;
  const entries: Entry[] = [];
  let isApart = false;
  rows.forEach((row, index) => {
    const printed = printedCells(row);
    if (printed.length === 0) {
      isApart = true;
      return;
    }
    if (isRepeatedHeading(row, headings)) return;
    const above = rows[index - 1];
    const beside = columns.group === null ? null : (row[columns.group] ?? null);
    const code = columns.code === null ? null : (row[columns.code] ?? null);
    const own = columns.label === null ? null : (row[columns.label] ?? null);
    const hasOwn = own !== null && own.text !== '';
    const label = hasOwn ? own : (beside ?? (code?.text ? code : own));
    const values = columns.cells.map((column) => {
      const cell = row[column];
      return !cell || cell === row[column - 1] || cell === above?.[column] || cell === label ? null : cell;
    });
    const isLone = values.every((cell) => !cell || cell.text === '');
    const anchor = printed[0];
    if (!anchor) return;
    const opens =
      beside !== null && beside !== label && beside.text !== '' && beside !== above?.[columns.group ?? 0] && hasOwn;
    entries.push({
      label: label ? label.pieces.filter((piece) => piece.text !== '') : [],
      text: label?.text ?? '',
      code: code && code !== label && code.text !== '' ? (code.pieces[0] ?? null) : null,
      cells: draftCells(values, label ?? anchor, setting.legend),
      isLone,
      isSpanning: isLone && columns.cells.length > 0 && columns.cells.every((column) => row[column] === label),
      isBold: label?.isBold === true || label?.isHeading === true,
      isApart,
      group: opens ? beside : null,
    });
    isApart = false;
  });
  return entries;
}

/** The cells of a row; a place without a cell is a blank behind what stands before it. */
function draftCells(values: readonly (GridCell | null)[], label: GridCell, legend: Legend): DraftCell[] {
  let before = label.pieces.at(-1);
  return values.flatMap((cell): DraftCell[] => {
    const [first, ...more] = cell?.pieces ?? [];
    if (first && cell && cell.text !== '') {
      before = cell.pieces.at(-1) ?? before;
      const raw = rawOf(cell.pieces);
      return [{ token: { raw, start: 0, end: first.text.length, ...readValue(raw, legend) }, piece: first, more }];
    }
    const blank = first ?? (before ? pieceOf(before.source, before.end, before.end) : undefined);
    return blank ? [{ token: { raw: '', start: 0, end: 0, ...readValue('', legend) }, piece: blank }] : [];
  });
}

/** A label alone above a row without one is the label of that row. */
function joinBlankLabels(entries: readonly Entry[]): Entry[] {
  const joined: Entry[] = [];
  for (const entry of entries) {
    const before = joined.at(-1);
    if (before?.isLone && !before.isSpanning && entry.text === '' && !entry.isLone) {
      joined.pop();
      joined.push({ ...entry, label: before.label, text: before.text, code: before.code, group: before.group });
    } else joined.push(entry);
  }
  return joined;
}

/** The heading of a group that runs over several aligned rows is one. */
function joinGroupLines(entries: readonly Entry[]): Entry[] {
  const setting = {
    width: Math.max(0, ...entries.slice(0, 2_000).map((entry) => entry.text.length)),
    isLowerCase: false,
  };
  const joined: Entry[] = [];
  for (const entry of entries) {
    const before = joined.at(-1);
    const goesOn =
      before !== undefined &&
      isShownGroup(before, entries) &&
      isShownGroup(entry, entries) &&
      !entry.isApart &&
      wrapsInto(before.text, entry.text, setting);
    if (before && goesOn) {
      joined.pop();
      joined.push({ ...before, label: [...before.label, ...entry.label], text: `${before.text} ${entry.text}` });
    } else joined.push(entry);
  }
  return joined;
}

function entryLines(entry: Entry, index: number, entries: readonly Entry[], isOfFragments: boolean): BodyLine[] {
  const [label = blankLabel(entry), ...more] = entry.label;
  const reading = { label, cells: entry.cells, merges: 0 };
  const isFragment = isOfFragments && !entry.code && !isBlankRow(entry, index, entries);
  if (isFragment && !isShownGroup(entry, entries))
    return [{ label, readings: entry.isLone ? [] : [reading], isApart: entry.isApart }];
  if (entry.isLone && isGroupHeading(entry, index, entries)) return [groupLine(entry.label, entry.isApart)];
  return [
    {
      label,
      more,
      readings: [reading],
      isApart: entry.isApart,
      role: 'row',
      ...(entry.isLone && index < entries.length - 1 ? { couldBeGroup: true } : {}),
      ...(entry.code ? { code: entry.code } : {}),
    },
  ];
}

/** A lone label that the source itself sets apart: it reaches over the columns, or is bold among labels that are not. */
function isShownGroup(entry: Entry, entries: readonly Entry[]): boolean {
  if (!entry.isLone || isTotalLabel(entry.text) || !(entry.isSpanning || entry.isBold)) return false;
  const valued = entries.filter((each) => !each.isLone && !isTotalLabel(each.text));
  const isBoldAlone = entry.isBold && valued.filter((each) => each.isBold).length < valued.length / 2;
  return entry.isSpanning || isBoldAlone;
}

/** A lone label among aligned rows that is neither part of a label that runs over lines nor the heading of a group. */
function isBlankRow(entry: Entry, index: number, entries: readonly Entry[]): boolean {
  if (!entry.isLone || isGroupHeading(entry, index, entries)) return false;
  const [before, next] = [entries[index - 1], entries[index + 1]];
  const setting = { width: 1_000, isLowerCase: false };
  return (
    !wrapsInto(before?.text ?? '', entry.text, setting) &&
    !wrapsInto(entry.text, next?.text ?? '', setting) &&
    next?.text !== ''
  );
}

function blankLabel(entry: Entry): Piece {
  const piece = entry.cells[0]?.piece ?? entry.code;
  if (!piece) throw new Error('A row of a grid without a label has cells.');
  return cutPiece(piece, 0, 0);
}

function groupLine(pieces: readonly Piece[], isApart: boolean): BodyLine {
  const [label, ...more] = pieces;
  if (!label) throw new Error('The heading of a group has a label.');
  return { label, more, readings: [], isApart, role: 'group' };
}

/**
 * Whether a label without cells heads the rows below it rather than being a row whose cells are all blank: it reaches over
 * the columns, is set in bold among labels that are not, or the first row of the body is such a label too.
 */
function isGroupHeading(entry: Entry, index: number, entries: readonly Entry[]): boolean {
  const next = entries[index + 1];
  if (!next || isTotalLabel(entry.text) || entry.label.length === 0) return false;
  if (entry.isSpanning) return true;
  const valued = entries.filter((each) => !each.isLone && !isTotalLabel(each.text));
  const bold = valued.filter((each) => each.isBold).length;
  if (bold < valued.length / 2 && entries.some((each) => each.isLone && each.isBold)) return entry.isBold;
  if (isTotalLabel(next.text)) return false;
  const lone = entries.filter((each) => each.isLone).length;
  const areAdjacent = entries.some((each, at) => each.isLone && entries[at + 1]?.isLone === true);
  return entries[0]?.isLone === true || (lone > 1 && !areAdjacent);
}
