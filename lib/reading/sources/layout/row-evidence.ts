/** What a line of a table's body shows of itself. */
export interface LineFacts {
  readonly baseline: number;
  readonly size: number;
  /** The words in its first column; blank when there are none. */
  readonly label: string;
  readonly labelX: number;
  readonly labelRight: number;
  /** Width of the first word of the label, in points. */
  readonly firstWord: number;
  readonly isBold: boolean;
  /** Whether figures stand on it. */
  readonly isAnchor: boolean;
  /** Whether anything stands beside the label. */
  readonly hasOthers: boolean;
  /** How many columns beyond its own the label reaches over. */
  readonly spans: number;
}

export interface RowSetting {
  /** Customary distance between rows, 0 when unknown. */
  readonly pitch: number;
  /** Where the widest label ends. */
  readonly limit: number;
  readonly isAfterAnchor: boolean;
}

const OPEN_END =
  /(?:[-–/&,(+]|\b(?:en|of|van|voor|de|het|een|in|op|met|aan|door|bij|te|tot|per|and|or|of|the|for|to|in|on|by|with|from|at|a|other|as|than))$/i;
const STARTS_LOW = /^[\p{Ll}]/u;
const STARTS_OPEN = /^[(&/+–-]/u;

/** How much speaks for a new row between two lines (positive) or for one row that runs on (negative). */
export function breakScore(line: LineFacts, next: LineFacts, setting: RowSetting): number {
  return spacing(line, next, setting) + wording(line, next) + fitting(line, next, setting) + placing(line, next);
}

function spacing(line: LineFacts, next: LineFacts, { pitch }: RowSetting): number {
  const gap = next.baseline - line.baseline;
  if (gap < 0.75 * Math.min(line.size, next.size)) return -5;
  if (pitch <= 0) return gap > 1.9 * line.size ? 1.5 : 0;
  if (gap < 0.9 * pitch) return -3;
  return gap > 1.12 * pitch ? 2 : 0.3;
}

function wording(line: LineFacts, next: LineFacts): number {
  if (next.label === '') return next.isAnchor && line.label !== '' && !line.isAnchor ? -1.5 : next.isAnchor ? 2 : -3;
  if (line.label === '') return line.isAnchor && !next.isAnchor ? -0.5 : 1;
  if (OPEN_END.test(line.label)) return -3;
  if (line.label.endsWith(':')) return 3;
  if (STARTS_LOW.test(next.label)) return -3;
  return STARTS_OPEN.test(next.label) ? -1.5 : 1;
}

/** A label wraps only where its next word would not have fitted. */
function fitting(line: LineFacts, next: LineFacts, { limit }: RowSetting): number {
  if (line.label === '' || next.label === '') return 0;
  const needed = line.labelRight + 0.25 * line.size + next.firstWord;
  if (needed > limit + 0.3 * line.size) return -1;
  return needed < limit - 2 * line.size ? 2.5 : 1;
}

function placing(line: LineFacts, next: LineFacts): number {
  if (line.label === '' || next.label === '') return 0;
  const indent = (next.labelX - line.labelX) / line.size;
  const weight = line.isBold !== next.isBold ? 2.5 : 0;
  if (indent < -0.4) return weight + 1.5;
  return weight + (indent > 0.4 ? (line.isAnchor ? -1.5 : 0) : 0);
}

/** How much speaks for lines without figures as a row of their own: a heading over the rows that follow. */
export function groupScore(lines: readonly LineFacts[], from: number, end: number): number {
  const first = lines[from];
  const last = lines[end - 1];
  const next = lines[end];
  const after = lines[end + 1];
  if (!first || !last) return 0;
  if (!next) return -0.5;
  let score = -1;
  if (last.hasOthers) score += 0.5;
  if (first.isBold && !next.isBold) score += 2;
  if (last.label.endsWith(':')) score += 1.5;
  if (first.spans > 0) score += 1;
  const indent = (next.labelX - first.labelX) / first.size;
  if (indent > 0.4) {
    const goesOn = after !== undefined && Math.abs(after.labelX - next.labelX) < 0.3 * first.size;
    score += goesOn ? 1.5 : 0.3;
  }
  return score;
}
