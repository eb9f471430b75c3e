/** A figure as printed, taken apart: the exact number as a plain decimal ("-1234.5") and the unit that stands with it. */
export interface PrintedFigure {
  readonly decimal: string;
  /** "%", "EUR" or null. */
  readonly unit: string | null;
}

const FOOTNOTE_MARKS = /[\u2070\u00b9\u00b2\u00b3\u2074-\u2079*†‡]+$/;
const NUMBERED_FOOTNOTE = /(\d)\s?\(\d\)$/;
const SCALES: Readonly<Record<string, number>> = { mld: 9, miljard: 9, mln: 6, mio: 6, miljoen: 6, duizend: 3 };
const PLAIN = /^\d+$/;
const GROUPED_DUTCH = /^\d{1,3}(?:[.\u0020\u00a0\u2009\u202f'’]\d{3})+$/;
const GROUPED_ENGLISH = /^\d{1,3}(?:,\d{3})+$/;

/**
 * Parses a figure as Dutch texts print it: "3.781", "1 637" (space, no-break space or narrow no-break space), "189,5",
 * "58%", "€ 1,2 mln", "-12", "28.644²". A dot before exactly three digits separates thousands, before one or two it is
 * a decimal point. Never goes through a floating-point number. Null when the text is anything else.
 */
export function parseFigure(text: string): PrintedFigure | null {
  if (text.length > 60) return null;
  let rest = text.trim().replace(FOOTNOTE_MARKS, '').replace(NUMBERED_FOOTNOTE, '$1').trim();
  let unit: string | null = null;
  if (/%$|\bprocent$/i.test(rest)) {
    unit = '%';
    rest = rest.replace(/\s?(?:%|procent)$/i, '');
  } else {
    const amount = rest
      .replace(/^(?:€|EUR\b)\s?/i, '')
      .replace(/\s?(?:€|\bEUR|\beuro)$/i, '')
      .replace(/,-{1,2}$/, '');
    if (amount !== rest) unit = 'EUR';
    rest = amount.trim();
  }
  const scale = /^(.*?\d)\s?(mld|miljard|mln|mio|miljoen|duizend)\.?$/i.exec(rest);
  const digits = parseDigits((scale?.[1] ?? rest).trim());
  if (digits === null) return null;
  return { decimal: shiftPoint(digits, scale ? (SCALES[(scale[2] ?? '').toLowerCase()] ?? 0) : 0), unit };
}

/** The plain decimal of signs, digits and separators alone ("-1.234,50" is "-1234.50"), or null. */
function parseDigits(text: string): string | null {
  const sign = /^[-−–]\s?(?=[\d(])/.exec(text);
  const body = text.slice(sign?.[0].length ?? 0).replace(/^\+\s?(?=\d)/, '');
  const unsigned = parseUnsigned(body);
  if (unsigned === null) return null;
  return sign && /[1-9]/.test(unsigned) ? `-${unsigned}` : unsigned;
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
