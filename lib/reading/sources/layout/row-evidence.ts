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
  /** The columns of its figures. */
  readonly figures: readonly number[];
  /** Whether anything stands beside the label. */
  readonly hasOthers: boolean;
  /** How many columns beyond its own the label reaches over. */
  readonly spans: number;
  /** Whether dots lead to its figures from the label above. */
  readonly isLedTo: boolean;
}

/** How the lines of a body are set. Distances in points between baselines. */
export interface RowSetting {
  /** The distance of lines inside a label; 0 when unknown. */
  readonly leading: number;
  /** A greater distance parts rows; Infinity where distances do not tell. */
  readonly parting: number;
  /** Where the widest label ends. */
  readonly limit: number;
  /** Whether some label shows by its words that it runs over two lines. */
  readonly wraps: boolean;
}

/** Lines of one label seldom lie further apart, in sizes. */
const WIDE_LEADING = 1.55;

const OPEN_END =
  /(?:[-–/&,(+]|(?<![\p{L}\p{N}])(?:en|of|van|voor|de|het|een|in|op|met|aan|door|bij|te|tot|per|and|or|of|the|for|to|on|by|with|from|at|a|other|as|than))$/iu;
const STARTS_LOW = /^\p{Ll}/u;
const STARTS_OPEN = /^[(&/+–-]/u;

/**
 * How the lines of a body are set, from the distances between labels and between rows with figures. `reach` is how far the
 * heading of the labels reaches: there is room for labels as long.
 */
export function rowSetting(lines: readonly LineFacts[], reach: number): RowSetting {
  const size = lines[0]?.size ?? 10;
  const limit = Math.max(
    reach,
    ...lines.map(({ labelRight, hasOthers, spans }) => (spans > 0 && !hasOthers ? 0 : labelRight)),
  );
  const labelled = lines.filter(({ label }) => label !== '');
  const gaps: number[] = [];
  const rowGaps: number[] = [];
  labelled.forEach((line, index) => {
    const next = labelled[index + 1];
    if (!next) return;
    const gap = next.baseline - line.baseline;
    if (gap < 0.75 * size) return;
    gaps.push(gap);
    if (line.isAnchor && next.isAnchor) rowGaps.push(gap);
  });
  const wraps = labelled.some((line, index) => {
    const next = labelled[index + 1];
    return next !== undefined && !(line.isAnchor && next.isAnchor) && runsOn(line.label, next.label);
  });
  if (gaps.length === 0) return { leading: 0, parting: Infinity, limit, wraps };
  gaps.sort((a, b) => a - b);
  rowGaps.sort((a, b) => a - b);
  const leading = gaps[0] ?? 0;
  const tolerance = 0.07 * size;
  const pitch = rowGaps[Math.floor(rowGaps.length / 2)];
  const wider = pitch ?? gaps.find((gap) => gap > leading + 1.6 * tolerance);
  if (wider === undefined || wider <= leading + 1.4 * tolerance) return { leading, parting: Infinity, limit, wraps };
  return { leading, parting: leading + Math.max(tolerance, 0.4 * (wider - leading)), limit, wraps };
}

/** Whether the words of a label show that it runs on in the next line. */
export function runsOn(label: string, next: string): boolean {
  return OPEN_END.test(label) || STARTS_LOW.test(next);
}

/** Whether two lines with figures cannot be one row. */
export function conflicts(line: LineFacts, other: LineFacts): boolean {
  if (Math.abs(line.baseline - other.baseline) > 0.75 * Math.min(line.size, other.size)) return true;
  return line.figures.some((column) => other.figures.includes(column)) || (line.label !== '' && other.label !== '');
}

/** How much speaks for one row over a line and the next (positive) or for a new row (negative). */
export function joinScore(lines: readonly LineFacts[], index: number, setting: RowSetting): number {
  const line = lines[index];
  const next = lines[index + 1];
  if (!line || !next) return 0;
  if (next.isLedTo) return 4;
  // Figures between two lines of labels go with the nearer one, and with both when those are one label.
  if (next.label === '' && next.isAnchor) return besideFigures(line, next, lines[index + 2], setting, 1);
  if (line.label === '' && line.isAnchor) return besideFigures(lines[index - 1], line, next, setting, -1);
  return -breakScore(line, next, setting);
}

function besideFigures(
  above: LineFacts | undefined,
  figures: LineFacts,
  below: LineFacts | undefined,
  setting: RowSetting,
  side: 1 | -1,
): number {
  const own = side === 1 ? above : below;
  const reach = 0.85 * figures.size;
  if (!own || own.label === '' || Math.abs(own.baseline - figures.baseline) > Math.max(reach, 0.8 * setting.leading))
    return own?.label === '' ? -1 : -0.6;
  if (!above || !below || above.label === '' || below.label === '') return 2;
  const apart = breakScore(above, below, setting);
  const nearer = (below.baseline - figures.baseline - (figures.baseline - above.baseline)) / figures.size;
  return -apart / 2 + side * nearer;
}

function breakScore(line: LineFacts, next: LineFacts, setting: RowSetting): number {
  return (
    spacing(line, next, setting) + wording(line, next, setting) + fitting(line, next, setting) + placing(line, next)
  );
}

function spacing(line: LineFacts, next: LineFacts, { leading, parting }: RowSetting): number {
  const gap = next.baseline - line.baseline;
  if (gap < 0.75 * Math.min(line.size, next.size)) return -5;
  if (parting < Infinity) return gap > parting ? 4 : -4;
  if (leading <= 0) return gap > 1.9 * line.size ? 1.5 : 0;
  if (leading > WIDE_LEADING * line.size) return 1.5;
  return gap > 1.15 * leading ? 2 : 0.3;
}

function wording(line: LineFacts, next: LineFacts, { wraps, limit }: RowSetting): number {
  if (next.label === '') return next.isAnchor ? 2 : -3;
  if (line.label === '') return line.isAnchor && !next.isAnchor ? -0.5 : 1;
  if (line.label.endsWith(':')) return line.isAnchor && !next.isAnchor ? -3 : 3;
  if (OPEN_END.test(line.label)) return -3;
  if (STARTS_LOW.test(next.label)) return hasRoom(line, next, limit) ? 1 : -3;
  if (STARTS_OPEN.test(next.label)) return -1.5;
  return wraps ? 1 : 2.5;
}

/** Whether the first word of the next line would have fitted behind a label by far. */
function hasRoom(line: LineFacts, next: LineFacts, limit: number): boolean {
  return line.labelRight + 0.25 * line.size + next.firstWord < limit - 2 * line.size;
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
  return weight + (indent > 0.4 && line.isAnchor ? -1.5 : 0);
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
