import { parseFigure } from '../../figures/number-format';
import { Exact } from '../exact';

/** A number that somebody states, taken apart. */
export interface Claim {
  readonly text: string;
  /** What it may be; several where the words leave it open. */
  readonly readings: readonly ClaimReading[];
  /** With its sign where the words give one: "een daling met 4,4 %" is −4.4. */
  readonly value: Exact;
  /** Whether the words say up or down; without, both directions count. */
  readonly isSigned: boolean;
  /** The size of the last digit as stated: 0.1 for "4,4 %", 1 for "866", 100000 for "1,2 miljoen". */
  readonly step: Exact;
}

export const CLAIM_READINGS = ['figure', 'share', 'difference', 'percent', 'points'] as const;
export type ClaimReading = (typeof CLAIM_READINGS)[number];

const NUMBER = /[-−–+]?\s?(?:€\s?)?\d{1,3}(?:[.\u00a0\u202f ]\d{3})+(?:,\d+)?|[-−–+]?\s?(?:€\s?)?\d+(?:[.,]\d+)?/u;
const UNIT_BEHIND = /^\s?(?:%|procent(?!\s?punt)|percent)/i;
const POINTS_BEHIND = /^\s?(?:procentpunt(?:en)?|%-punt(?:en)?|pp\b|percentage points?)/i;
const SCALE_BEHIND = /^\s?(miljard|mld\.?|miljoen|mln\.?|mio|duizend|billion|million|thousand)\b/i;
const DOWN =
  /\b(?:daling|daalde?n?|gedaald|daalt|minder|afname|afgenomen|verminder\w*|terugval|zakte|lager|krimp\w*|fell|fall|decrease[ds]?|down|less|fewer|drop(?:ped)?)\b/i;
const UP =
  /\b(?:stijging|steeg|stegen|gestegen|stijgt|meer|toename|toegenomen|groei\w*|gegroeid|verhoog\w*|hoger|rose|rise|increase[ds]?|up|more|grew|growth)\b/i;
const SCALES: Readonly<Record<string, number>> = { m: 6, d: 3, b: 9, t: 3 };
const LONGEST = 300;

/**
 * Reads a claim as people write it: "+8 %", "866", "een daling met 4,4 %", "1,2 procentpunt minder", "bijna 1,2 miljoen".
 * The first number counts that is no year with words around it. Null when the text holds no number.
 */
export function parseClaim(text: string): Claim | null {
  const shortened = text.slice(0, LONGEST).normalize('NFC');
  const found = findNumber(shortened);
  if (!found) return null;
  const behind = shortened.slice(found.end);
  const printed = parseFigure(found.printed.replace(/^[-−–+]\s?/, '').replace(/^€\s?/, ''));
  if (!printed) return null;
  const scale = SCALE_BEHIND.exec(behind);
  const shift = scale ? scaleOf(scale[1] ?? '') : 0;
  const factor = new Exact(10).pow(shift);
  const decimals = printed.decimal.split('.')[1]?.length ?? 0;
  const sign = directionOf(found.printed, shortened);
  const value = new Exact(printed.decimal).times(factor);
  return {
    text: shortened.trim(),
    readings: readingsOf(behind, sign !== null),
    value: sign === 'down' ? value.negated() : value,
    isSigned: sign !== null,
    step: factor.div(new Exact(10).pow(decimals)),
  };
}

function findNumber(text: string): { printed: string; end: number } | null {
  let from = 0;
  let year: { printed: string; end: number } | null = null;
  for (let match = NUMBER.exec(text); match; match = NUMBER.exec(text.slice(from))) {
    const end = from + match.index + match[0].length;
    const here = { printed: match[0].trim(), end };
    const isYear = /^(?:19|20)\d{2}$/.test(here.printed) && /\p{L}/u.test(text) && !UNIT_BEHIND.test(text.slice(end));
    if (!isYear) return here;
    year ??= here;
    from = end;
  }
  return year;
}

function scaleOf(word: string): number {
  const lower = word.toLowerCase();
  if (lower.startsWith('miljard') || lower.startsWith('mld')) return 9;
  return SCALES[lower.charAt(0)] ?? 0;
}

function directionOf(printed: string, text: string): 'up' | 'down' | null {
  if (/^[-−–]/.test(printed)) return 'down';
  if (printed.startsWith('+')) return 'up';
  if (DOWN.test(text)) return 'down';
  return UP.test(text) ? 'up' : null;
}

function readingsOf(behind: string, isSigned: boolean): ClaimReading[] {
  if (POINTS_BEHIND.test(behind)) return ['points'];
  if (UNIT_BEHIND.test(behind)) return isSigned ? ['percent'] : ['figure', 'share', 'percent'];
  return isSigned ? ['difference'] : ['figure', 'difference'];
}
