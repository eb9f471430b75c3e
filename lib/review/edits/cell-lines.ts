import { tidy } from '../../reading/structure/fold-text';

/** A line of a typed or pasted table. */
export interface CellLine {
  readonly cells: readonly string[];
  /** 1-based, where it begins in the text. */
  readonly line: number;
}

/** What sets the cells of a text apart, the first that it holds: a spreadsheet's tabs, a wiki's bars, a CSV's semicolons. */
const SEPARATORS = ['\t', '|', ';'] as const;
type Separator = (typeof SEPARATORS)[number] | 'spaces';

const MOST_LINES_IN_CELL = 20;

/**
 * The lines of a typed or pasted table as cells: set apart by tabs, else by bars, else by semicolons, else by two spaces or
 * more. A quoted cell of a spreadsheet may run over several lines.
 */
export function cellLines(text: string): CellLine[] {
  const separator: Separator = SEPARATORS.find((each) => text.includes(each)) ?? 'spaces';
  const printed = text.split(/\r\n|\n|\r/).map((line, index) => ({ text: line, line: index + 1 }));
  return (separator === '\t' ? logicalLines(printed) : printed)
    .filter(({ text: line }) => !(separator === '|' && /^[\s|:-]+$/.test(line)))
    .map(({ text: line, line: at }) => ({ cells: cellsOf(line, separator), line: at }));
}

interface TextLine {
  readonly text: string;
  readonly line: number;
}

/** Lines, those inside a quoted cell taken together. A quote that is never closed is a quote in a text. */
function logicalLines(printed: readonly TextLine[]): TextLine[] {
  const lines: TextLine[] = [];
  for (let at = 0; at < printed.length; at += 1) {
    const last = endOfCell(printed, at);
    const [first] = printed.slice(at, at + 1);
    if (!first) break;
    lines.push({
      text: printed
        .slice(at, last + 1)
        .map((line) => line.text)
        .join('\n'),
      line: first.line,
    });
    at = last;
  }
  return lines;
}

/** The index of the line on which the quoted cell that a line leaves open is closed; its own where it leaves none open. */
function endOfCell(printed: readonly TextLine[], from: number): number {
  let isOpen = false;
  for (let at = from; at < Math.min(printed.length, from + MOST_LINES_IN_CELL); at += 1) {
    isOpen = isOpenBehind(printed[at]?.text ?? '', isOpen);
    if (!isOpen) return at;
  }
  return from;
}

/** A spreadsheet quotes a whole cell: its quote stands right behind a tab or at the beginning. */
function isOpenBehind(text: string, wasOpen: boolean): boolean {
  return text.split('\t').reduce((isOpen, cell) => {
    const isQuoted = isOpen || cell.startsWith('"');
    const isOdd = cell.split('"').length % 2 === 0;
    return isQuoted && isOdd !== isOpen;
  }, wasOpen);
}

function cellsOf(line: string, separator: Separator): string[] {
  if (separator === 'spaces')
    return line
      .trim()
      .split(/\s{2,}/)
      .map(tidy);
  const bare = separator === '|' ? line.trim().replace(/^\||\|$/g, '') : line;
  return bare.split(separator).map((cell) => tidy(unquoted(cell)));
}

function unquoted(cell: string): string {
  const isQuoted = cell.length > 1 && cell.startsWith('"') && cell.endsWith('"');
  return isQuoted ? cell.slice(1, -1).replace(/""/g, '"') : cell;
}
