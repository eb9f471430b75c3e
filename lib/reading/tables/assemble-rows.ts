import { foldText } from '../structure/fold-text';
import { cutPiece, isBlank, type Piece } from '../structure/piece';
import { isTotalLabel } from './line-class';
import { areCoded, codeInside, isNamedGroup, readCode, wrapsInto } from './row-label';
import type { BodyLine, BodyReading, DraftRow } from './table-draft';

interface Setting {
  readonly isCoded: boolean;
  readonly width: number;
  /** Labels of this table start in lower case, so that a small letter is no sign of a wrapped label. */
  readonly isLowerCase: boolean;
  readonly hyphenated: ReadonlySet<string>;
  /** Labels that more than one row has: what stands above them heads a group. */
  readonly repeated: ReadonlySet<string>;
  /** What totals say that they add up: "Plantaardige productie" of "Totaal Plantaardige productie". */
  readonly summed: readonly string[];
}

/**
 * Puts the lines of a table's body together to rows: labels that run over several lines with their cells on any of
 * them, codes, group headings (also on the line of their first row) and totals. `choose` picks the reading of a line.
 */
export function assembleRows(
  lines: readonly BodyLine[],
  choose: (line: BodyLine) => BodyReading | null,
  hyphenated: ReadonlySet<string>,
): DraftRow[] {
  const chosen = lines.map((line) => choose(line));
  const labels = lines.map((line, index) => chosen[index]?.label ?? line.label);
  const setting = settingOf(lines, labels, chosen, hyphenated);
  const rows: DraftRow[] = [];
  let pending: Piece[] = [];
  lines.forEach((line, index) => {
    const label = labels[index] ?? line.label;
    const reading = chosen[index];
    if (line.role) {
      rows.push(...headingRows(pending, index, setting));
      pending = [];
      rows.push(wholeRow(line, label, reading, index, setting));
      return;
    }
    if (!reading) {
      if (pending.length === 0 && isSuffix(lines, labels, chosen, index, setting)) {
        const last = rows.pop();
        if (last) rows.push(withLabel(last, [...last.pieces, label], setting));
        return;
      }
      if (startsRow(label.text, setting) && pending.length > 0) {
        rows.push(...headingRows(pending, index, setting));
        pending = [];
      }
      pending.push(label);
      return;
    }
    const { groups, own } = divide(pending, label, setting);
    pending = [];
    for (const group of groups) rows.push(...headingRows(group, index, setting));
    rows.push(rowOf(own, reading, index, setting));
  });
  return rows;
}

function settingOf(
  lines: readonly BodyLine[],
  labels: readonly Piece[],
  chosen: readonly (BodyReading | null)[],
  hyphenated: ReadonlySet<string>,
): Setting {
  const valued = labels.filter(
    (label, index) => chosen[index] && !isBlank(label) && !(chosen[index - 1] === null && lines[index - 1]),
  );
  const lower = valued.filter((label) => /^\p{Ll}/u.test(label.text)).length;
  return {
    isCoded: areCoded(
      labels.filter((label) => !isBlank(label)).map((label) => label.text),
      labels.filter((label, index) => chosen[index] && !isBlank(label)).map((label) => label.text),
    ),
    width: Math.max(0, ...labels.slice(0, 2_000).map((label) => label.text.length)),
    isLowerCase: valued.length >= 2 && lower > valued.length / 2,
    hyphenated,
    repeated: repeatedTexts(labels.filter((label, index) => chosen[index] && !isBlank(label))),
    summed: labels.flatMap((label) => {
      const name = /^(?:sub)?totaal (.{4,80})$/i.exec(label.text)?.[1];
      return name === undefined ? [] : [name.toLowerCase()];
    }),
  };
}

function repeatedTexts(labels: readonly Piece[]): Set<string> {
  const seen = new Set<string>();
  return new Set(
    labels.flatMap(({ text }) => {
      const isAgain = seen.has(text);
      seen.add(text);
      return isAgain ? [text] : [];
    }),
  );
}

/** Whether a line begins a row by its own words: a code or a total. */
function startsRow(text: string, setting: Setting): boolean {
  return readCode(text, setting.isCoded).code !== null || isTotalLabel(text);
}

/** A line in small letters right under a finished row goes on with its label, unless it begins the next one. */
function isSuffix(
  lines: readonly BodyLine[],
  labels: readonly Piece[],
  chosen: readonly (BodyReading | null)[],
  index: number,
  setting: Setting,
): boolean {
  const text = labels[index]?.text ?? '';
  const before = labels[index - 1];
  if (!chosen[index - 1] || lines[index]?.isApart || setting.isLowerCase || isNamedGroup(text)) return false;
  const isJoined =
    /^\p{Ll}|^[(/&]/u.test(text) || /[-/,(]$|(?<![\p{L}])(?:en|of|van|voor|met|de|het)$/u.test(before?.text ?? '');
  if (!isJoined || before?.text === '') return false;
  const next = labels[index + 1];
  if (!next) return true;
  return !isBlank(next) && !/^\p{Ll}/u.test(next.text);
}

/** Which of the waiting lines are group headings and which begin the label that ends here. */
function divide(pending: readonly Piece[], label: Piece, setting: Setting): { groups: Piece[][]; own: Piece[] } {
  const inside = isBlank(label) || readCode(label.text, true).code !== null ? null : codeInside(label.text);
  if (inside !== null) return { groups: [[...pending, cutPiece(label, 0, inside)]], own: [cutPiece(label, inside)] };
  if (!isBlank(label) && startsRow(label.text, setting))
    return { groups: pending.length > 0 ? [[...pending]] : [], own: [label] };
  if (pending.length > 0 && !isBlank(label) && headsGroup(pending, label, setting))
    return { groups: [[...pending]], own: [label] };
  const lines = isBlank(label) ? [...pending] : [...pending, label];
  const starter = lines.findLastIndex((line) => startsRow(line.text, setting));
  if (starter >= 0) return { groups: starter > 0 ? [lines.slice(0, starter)] : [], own: lines.slice(starter) };
  let from = lines.length - 1;
  while (from > 0 && wrapsInto(lines[from - 1]?.text ?? '', lines[from]?.text ?? '', setting)) from -= 1;
  return { groups: from > 0 ? [lines.slice(0, from)] : [], own: lines.slice(Math.max(0, from)) };
}

/** A row or group heading that the source shows as one, with its label in a cell of its own. */
function wholeRow(
  line: BodyLine,
  label: Piece,
  reading: BodyReading | null | undefined,
  index: number,
  setting: Setting,
): DraftRow {
  const pieces = [label, ...(line.more ?? [])];
  const cells = reading?.cells ?? [];
  if (line.role === 'group')
    return { kind: 'group', code: null, label: foldText(pieces, setting.hyphenated), pieces, cells: [], line: index };
  const row = withLabel({ kind: 'row', code: null, label: '', pieces, cells, line: index }, pieces, setting);
  return line.code ? { ...row, code: line.code.text, pieces: [line.code, ...pieces] } : row;
}

/** Whether waiting lines are no beginning of the label that ends here: other rows have that label too, or a total names them. */
function headsGroup(pending: readonly Piece[], label: Piece, setting: Setting): boolean {
  if (isTotalLabel(label.text)) return false;
  if (setting.repeated.has(label.text) && !/^\p{Ll}/u.test(label.text)) return true;
  const text = foldText(pending, setting.hyphenated).toLowerCase();
  return setting.summed.some((name) => text.startsWith(name));
}

/** Waiting lines that head a group: one heading, or an outer and an inner one. */
function headingRows(pieces: readonly Piece[], line: number, setting: Setting): DraftRow[] {
  const headings: Piece[][] = [];
  for (const piece of pieces) {
    const open = headings.at(-1);
    const last = open?.at(-1);
    if (open && last && wrapsInto(last.text, piece.text, setting)) open.push(piece);
    else headings.push([piece]);
  }
  return headings.map((heading) => ({
    kind: 'group',
    code: null,
    label: foldText(heading, setting.hyphenated),
    pieces: heading,
    cells: [],
    line,
  }));
}

function rowOf(own: readonly Piece[], reading: BodyReading, line: number, setting: Setting): DraftRow {
  return withLabel({ kind: 'row', code: null, label: '', pieces: own, cells: reading.cells, line }, own, setting);
}

function withLabel(row: DraftRow, pieces: readonly Piece[], setting: Setting): DraftRow {
  const [first, ...others] = pieces;
  const { code, labelStart } = readCode(first?.text ?? '', setting.isCoded);
  const label = foldText(first ? [cutPiece(first, labelStart), ...others] : [], setting.hyphenated);
  return { ...row, kind: code === null && isTotalLabel(label) ? 'total' : 'row', code, label, pieces };
}
