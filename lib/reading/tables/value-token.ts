import type { CellState } from '../../figures/cell-state';
import type { NumberEvidence } from '../../figures/number-evidence';
import { parseFigure, type NumberFormat, type PrintedFigure } from '../../figures/number-format';

/** A cell as it is printed at the end of a line; offsets count in the text of the piece. */
export interface ValueToken {
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  readonly state: CellState;
  readonly decimal: string | null;
  readonly unit: string | null;
  /** The figure inside brackets, for a column where that means below zero. */
  readonly bracketed?: PrintedFigure;
}

/** What a document says of its own cells. */
export interface Legend {
  /** What a sign means where the document explains it: "*" or "-" in lower case to its state. */
  readonly signs: ReadonlyMap<string, CellState>;
  /** The marks that the document explains as those of provisional figures, in lower case. */
  readonly provisional: ReadonlySet<string>;
  /** The language of the document, the figures that show how it writes numbers, and what is concluded from them. */
  readonly language: NumberFormat;
  readonly numbers: NumberEvidence;
  readonly format: NumberFormat;
}

const WORD = /[^\s|]+(?:[\u00a0\u2009\u202f](?:\d{3}(?!\d)|%|€))*/g;
const NUMBER_WORD = /^[-−–+]?(?:€|\$|£)?\(?\.?\d/;
const UNIT_WORD =
  /^(?:%|procent|euro|eur|€|us\$|\$|£|usd|gbp|mln\.?|mio|miljoen|million|mld\.?|miljard|billion|bn|km|ha|kg|ton|VTE|FTE|pp|‰|dagen|weken|maanden|uur|uren)$/i;
const FOOTNOTE_WORD = /^(?:\(\d\)|\*{1,3}|[¹²³⁴⁵⁶⁷⁸⁹])$/;
const MISSING: readonly (readonly [RegExp, CellState])[] = [
  [/^(?:-|–|—|−|--)$/, 'suppressed'],
  [/^[<≤]\s?(?:of gelijk aan )?\d{1,3}$/, 'suppressed'],
  [/^(?:\*{1,3}|x|xx|s)$/i, 'suppressed'],
  [
    /^(?:n\.?\s?b\.?|n\.?\s?g\.?|n\.\s?a\.?|niet beschikbaar|niet gekend|onbekend|geen gegevens|geen data|not available|no data|unknown|\.{1,3}|…|\?|:)$/i,
    'unavailable',
  ],
  [/^(?:NA|ND)$/, 'unavailable'],
  [/^(?:n\.?\s?v\.?\s?t\.?|nvt|n\/a|niet van toepassing|not applicable|\/)$/i, 'not-applicable'],
];
/** Words that stand for a missing cell only in company: alone at the end of a label they are part of it. */
const TWO_WORDS = /^(?:(?:niet (?:beschikbaar|gekend))|(?:geen (?:gegevens|data))|(?:n\. ?b\.)|[<≤] \d{1,3})$/i;
/** The end of "1 001": no figure of its own. */
const ZERO_GROUP = /^0\d{2}(?:,\d+)?$/;
const LONGEST_LINE = 600;

/** The state and exact figure of a cell's text, with the document's own explanation of its signs first. */
export function readValue(raw: string, legend: Legend): Pick<ValueToken, 'state' | 'decimal' | 'unit' | 'bracketed'> {
  const text = raw.trim();
  if (text === '') return { state: 'blank', decimal: null, unit: null };
  const explained = legend.signs.get(text.toLowerCase());
  if (explained) return { state: explained, decimal: null, unit: null };
  const missing = MISSING.find(([pattern]) => pattern.test(text));
  if (missing) return { state: missing[1], decimal: null, unit: null };
  const figure = /^0\d/.test(text) ? null : parseFigure(figureOf(text), legend.format);
  if (figure) return { state: 'number', ...figure };
  const inside = /^\(([^()%]{1,24})\)$/.exec(text)?.[1];
  const bracketed = inside === undefined ? null : parseFigure(inside, legend.format);
  return { state: 'text', decimal: null, unit: null, ...(bracketed ? { bracketed } : {}) };
}

/** What counts of a cell: a share without its brackets, a figure without the share behind it, without its mark of provisional figures. */
function figureOf(text: string): string {
  if (text.length > 60) return text;
  const share = /^\((\d[^()]{0,20}%)\)$/.exec(text)?.[1];
  return share ?? text.replace(/(?<=[\d%])\s?\(\d[^()]{0,20}%\)$/, '').replace(/(?<=\d)\s?p$/, '');
}

/**
 * The cells at the end of a line, from left to right: as many words as can be cells, the label before them left out. With
 * `withBracketed` a figure in brackets is a cell of its own ("(4)" below zero) rather than a footnote.
 */
export function valueTail(text: string, legend: Legend, { withBracketed = false } = {}): ValueToken[] {
  if (text.length > LONGEST_LINE) return [];
  const words = Array.from(text.matchAll(WORD), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const tail: ValueToken[] = [];
  let last = words.length - 1;
  while (last >= 0) {
    const token =
      (withBracketed ? bracketedValue(text, words[last], legend) : null) ?? widestValue(text, words, last, legend);
    if (!token) break;
    tail.unshift(token.value);
    last -= token.words;
  }
  while (ZERO_GROUP.test(tail[0]?.raw ?? '')) tail.shift();
  return tail;
}

/** A figure in brackets that is no year. */
function bracketedValue(
  text: string,
  word: { start: number; end: number } | undefined,
  legend: Legend,
): { value: ValueToken; words: number } | null {
  if (!word) return null;
  const raw = text.slice(word.start, word.end);
  if (!/^\([\d.,]{1,20}\)$/.test(raw) || /^\((?:19|20)\d{2}\)$/.test(raw)) return null;
  const value = readValue(raw, legend);
  return value.bracketed ? { value: { raw, start: word.start, end: word.end, ...value }, words: 1 } : null;
}

/** The longest run of up to three words ending here that is one cell: "€ 1.234", "12,9 %", "n. b.". */
function widestValue(
  text: string,
  words: readonly { start: number; end: number }[],
  last: number,
  legend: Legend,
): { value: ValueToken; words: number } | null {
  for (let count = 3; count >= 1; count -= 1) {
    const first = words[last - count + 1];
    const end = words[last]?.end;
    if (!first || end === undefined) continue;
    const raw = text.slice(first.start, end);
    if (count > 1 && !isOneCell(raw.split(/[^\S\u00a0\u2009\u202f]+/))) continue;
    const value =
      count === 1 && ZERO_GROUP.test(raw)
        ? ({ state: 'number', decimal: null, unit: null } as const)
        : readValue(raw, legend);
    if (value.state === 'text' || value.state === 'blank') continue;
    return { value: { raw, start: first.start, end, ...value }, words: count };
  }
  return null;
}

function isOneCell(words: readonly string[]): boolean {
  if (TWO_WORDS.test(words.join(' '))) return true;
  const numbers = words.filter((word) => NUMBER_WORD.test(word) && !FOOTNOTE_WORD.test(word));
  if (numbers.length !== 1) return false;
  return words.every((word) => numbers.includes(word) || UNIT_WORD.test(word) || FOOTNOTE_WORD.test(word));
}

/** One way to read a line: its cells, and where the label before them ends. */
export interface TailReading {
  readonly cells: readonly ValueToken[];
  readonly labelEnd: number;
  /** How many spaces were read as thousands separators. */
  readonly merges: number;
}

const MOST_READINGS = 24;
const MOST_VISITS = 2_000;

/**
 * The ways to read exactly `count` cells at the end of a line; "1 637" is one cell or two. Readings with the fewest
 * spaces inside numbers come first.
 */
export function tailReadings(
  text: string,
  tail: readonly ValueToken[],
  count: number,
  format: NumberFormat,
): TailReading[] {
  const found: TailReading[] = [];
  let visits = 0;
  const visit = (last: number, cells: readonly ValueToken[], merges: number): void => {
    visits += 1;
    if (found.length >= MOST_READINGS || visits > MOST_VISITS) return;
    const [first] = cells;
    if (cells.length === count && first) {
      found.push({ cells, labelEnd: first.start, merges });
      return;
    }
    const token = tail[last];
    if (!token) return;
    if (!ZERO_GROUP.test(token.raw)) visit(last - 1, [token, ...cells], merges);
    let start = last;
    while (start > 0 && last - start < 3 && isThousandsGroup(tail[start]) && isThousandsHead(tail[start - 1])) {
      start -= 1;
      const head = tail[start];
      if (!head) break;
      const raw = text.slice(head.start, token.end);
      const figure = parseFigure(raw, format);
      if (figure)
        visit(
          start - 1,
          [{ raw, start: head.start, end: token.end, state: 'number', ...figure }, ...cells],
          merges + last - start,
        );
    }
  };
  visit(tail.length - 1, [], 0);
  return found.sort((left, right) => left.merges - right.merges);
}

function isThousandsGroup(token: ValueToken | undefined): boolean {
  return token !== undefined && /^\d{3}(?:,\d+)?(?:\s?(?:%|€|euro))?$/.test(token.raw);
}

function isThousandsHead(token: ValueToken | undefined): boolean {
  return token !== undefined && /^(?:€\s?)?-?[1-9]\d{0,2}$/.test(token.raw);
}
