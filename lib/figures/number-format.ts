/** A figure as printed, taken apart: the exact number as a plain decimal ("-1234.5") and the unit that stands with it. */
export interface PrintedFigure {
  readonly decimal: string;
  /** "%", "EUR", another currency or measure as printed, or null. */
  readonly unit: string | null;
}

/** Which sign separates thousands and which decimals: "1.234,5" in Dutch, "1,234.5" in English texts. */
export type NumberFormat = 'dutch' | 'english';

const FOOTNOTE_MARKS = /[\u00aa\u00ba\u2070\u00b9\u00b2\u00b3\u2074-\u2079\u1d43\u1d47\u1d9c*†‡]+$/;
const NUMBERED_FOOTNOTE = /(\d)\s?\((?:\d|[a-h]|[pve])\)$|(\d)\s(?:\d|[a-h])\)$/;
const SCALES: Readonly<Record<string, number>> = {
  mld: 9,
  mrd: 9,
  miljard: 9,
  billion: 9,
  bn: 9,
  mln: 6,
  mio: 6,
  miljoen: 6,
  million: 6,
  duizend: 3,
  thousand: 3,
};
const SCALED = new RegExp(`^(.{0,40}?\\d)\\s?(${Object.keys(SCALES).join('|')})\\.?$`, 'i');
const CURRENCIES: Readonly<Record<string, string>> = {
  '€': 'EUR',
  eur: 'EUR',
  euro: 'EUR',
  $: 'USD',
  us$: 'USD',
  usd: 'USD',
  '£': 'GBP',
  gbp: 'GBP',
  chf: 'CHF',
};
const CURRENCY = '€|\\bEUR(?![a-z])|\\beuro\\b|US\\$|\\$|\\bUSD\\b|£|\\bGBP\\b|\\bCHF\\b';
const CURRENCY_BEFORE = new RegExp(`^([-−–]?)\\s?(${CURRENCY})\\s?`, 'i');
const CURRENCY_BEHIND = new RegExp(`\\s?(${CURRENCY})$`, 'i');
const MEASURES =
  /^(.{0,40}?\d)\s?(km²?|m²|m³|ha|kg|ton|GWh|MWh|kWh|kW|MW|VTE|FTE|pp|‰|dag(?:en)?|we(?:ek|ken)|maand(?:en)?|uur|uren|minuten)$/;
const PLAIN = /^\d+$/;
const GROUPED_DUTCH = /^\d{1,3}(?:[.\u0020\u00a0\u2009\u202f'’]\d{3})+$/;
const GROUPED_ENGLISH = /^\d{1,3}(?:,\d{3})+$/;

/**
 * Parses a figure as it is printed in Dutch ("3.781", "1 637" with any kind of space, "189,5", "58%", "€ 1,2 mln", "-12",
 * "28.644²") or in English ("3,781", "189.5", "$1.2 million"). In Dutch a dot before exactly three digits separates
 * thousands, before one or two it is a decimal point. Never goes through a floating-point number. Null when the text is
 * anything else.
 */
export function parseFigure(text: string, format: NumberFormat = 'dutch'): PrintedFigure | null {
  if (text.length > 60) return null;
  let rest = text.trim().replace(FOOTNOTE_MARKS, '').replace(NUMBERED_FOOTNOTE, '$1$2').trim();
  let unit: string | null = null;
  if (/%$|\bprocent$/i.test(rest)) {
    unit = '%';
    rest = rest.replace(/\s?(?:%|procent)$/i, '');
  } else {
    const money = CURRENCY_BEFORE.exec(rest)?.[2] ?? CURRENCY_BEHIND.exec(rest)?.[1];
    if (money !== undefined) {
      unit = CURRENCIES[money.toLowerCase()] ?? null;
      rest = rest.replace(CURRENCY_BEFORE, '$1').replace(CURRENCY_BEHIND, '');
      rest = rest.replace(/,-{1,2}$/, '').trim();
    } else {
      const measure = MEASURES.exec(rest);
      unit = measure?.[2] ?? null;
      rest = measure?.[1] ?? rest;
    }
  }
  const scale = SCALED.exec(rest);
  const digits = parseDigits((scale?.[1] ?? rest).trim(), format);
  if (digits === null) return null;
  return { decimal: shiftPoint(digits, scale ? (SCALES[(scale[2] ?? '').toLowerCase()] ?? 0) : 0), unit };
}

/** Whether the figure is printed with a scale of its own ("1,2 mln"), so that the scale of its column does not count. */
export function statesScale(text: string): boolean {
  return /\d\s?(?:mld|mrd|miljard|billion|bn|mln|mio|miljoen|million|duizend|thousand)\b/i.test(text.slice(0, 80));
}

/** The plain decimal of signs, digits and separators alone ("-1.234,50" is "-1234.50"), or null. */
function parseDigits(text: string, format: NumberFormat): string | null {
  const sign = /^[-−–]\s?(?=[\d(])/.exec(text);
  const body = text.slice(sign?.[0].length ?? 0).replace(/^\+\s?(?=\d)/, '');
  const unsigned = parseUnsigned(format === 'english' ? withDutchSigns(body) : body);
  if (unsigned === null) return null;
  return sign && /[1-9]/.test(unsigned) ? `-${unsigned}` : unsigned;
}

/** "1,234.5" as "1.234,5"; an English fraction may begin with its point. */
function withDutchSigns(text: string): string {
  return text.replace(/^(?=\.\d)/, '0').replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'));
}

function parseUnsigned(text: string): string | null {
  if (PLAIN.test(text)) return withoutLeadingZeros(text);
  if (GROUPED_DUTCH.test(text)) return withoutLeadingZeros(text.replace(/\D/g, ''));
  const comma = text.lastIndexOf(',');
  const dot = text.lastIndexOf('.');
  if (comma > dot) {
    if (dot > 0 || text.indexOf(',') === comma) {
      return withFraction(text.slice(0, comma), text.slice(comma + 1), GROUPED_DUTCH);
    }
    return GROUPED_ENGLISH.test(text) ? text.replace(/\D/g, '') : null;
  }
  if (dot < 0) return null;
  const fraction = text.slice(dot + 1);
  if (comma < 0 && fraction.length > 2) return null;
  return withFraction(text.slice(0, dot), fraction, GROUPED_ENGLISH);
}

function withFraction(whole: string, fraction: string, grouped: RegExp): string | null {
  if (!PLAIN.test(fraction) || !(PLAIN.test(whole) || grouped.test(whole))) return null;
  return `${withoutLeadingZeros(whole.replace(/\D/g, ''))}.${fraction}`;
}

function withoutLeadingZeros(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '');
}

/** Moves the decimal point to the right: ("1.2", 6) is "1200000". */
function shiftPoint(decimal: string, places: number): string {
  if (places === 0) return decimal;
  const negative = decimal.startsWith('-');
  const [whole = '0', fraction = ''] = decimal.replace('-', '').split('.');
  const padded = fraction.padEnd(places, '0');
  const rest = padded.slice(places).replace(/0+$/, '');
  const shifted = withoutLeadingZeros(whole + padded.slice(0, places)) + (rest ? `.${rest}` : '');
  return negative ? `-${shifted}` : shifted;
}
