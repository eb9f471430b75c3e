import { Decimal } from 'decimal.js';
import type { FormatSection } from './format-section';
import { formatDate, isDateFormat } from './format-date';

/** How a figure in a cell is printed. */
export interface PrintedNumber {
  readonly text: string;
  /** Whether the format shows fewer digits than the cell holds. */
  readonly isRounded: boolean;
}

const MOST_DIGITS = 11;
const LARGEST_PLAIN = 1e21;

/**
 * Prints the value of a cell as a spreadsheet with Belgian settings does: a comma before the decimals, dots between
 * thousands, day before month. Apart from that in two places, so that no figure is taken for another: a zero is "0" where
 * the format would print a dash or nothing, and a negative figure has a minus where the format would print brackets.
 * @param value as the file has it: a plain or exponential decimal
 * @param sections of the cell's format
 */
export function formatNumber(value: string, sections: readonly FormatSection[], isFrom1904: boolean): PrintedNumber {
  const number = decimalOf(value);
  if (!number) return { text: value.trim(), isRounded: false };
  const [positive, negative, zero] = sections;
  const ofZero = zero !== undefined && zero.integerDigits > 0 ? zero : positive;
  const section = number.isZero() ? ofZero : ((number.isNegative() ? negative : positive) ?? positive);
  if (!section || section.isGeneral || section.hasExponent) return general(number);
  if (isDateFormat(section)) return { text: formatDate(number.toNumber(), section, isFrom1904), isRounded: false };
  if (section.integerDigits + section.optionalDigits === 0)
    return number.isZero() ? { text: '0', isRounded: false } : { text: section.literal, isRounded: false };
  return print(number, section);
}

function decimalOf(value: string): Decimal | null {
  const text = value.trim();
  return /^[-+]?(?:\d{1,40}(?:\.\d{0,40})?|\.\d{1,40})(?:[eE][-+]?\d{1,3})?$/.test(text) ? new Decimal(text) : null;
}

function general(number: Decimal): PrintedNumber {
  const shown = number.isInteger() ? number : number.toSignificantDigits(MOST_DIGITS, Decimal.ROUND_HALF_UP);
  const text = number.abs().greaterThan(LARGEST_PLAIN) ? number.toString() : shown.toFixed();
  return { text: text.replace('.', ','), isRounded: false };
}

function print(number: Decimal, section: FormatSection): PrintedNumber {
  const scaled = number.abs().times(Decimal.pow(100, section.percents)).dividedBy(Decimal.pow(1000, section.scale));
  const { decimals, leastDecimals } = section;
  // A value that was computed in floating point is first brought back to the fifteen digits that a spreadsheet keeps.
  const kept = scaled.toSignificantDigits(15, Decimal.ROUND_HALF_UP);
  const rounded = kept.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP);
  const [whole = '0', fraction = ''] = rounded.toFixed(decimals).split('.');
  const padded = (whole === '0' && section.integerDigits === 0 && decimals > 0 ? '' : whole).padStart(
    section.integerDigits,
    '0',
  );
  const grouped = section.hasThousands ? padded.replace(/\B(?=(?:\d{3})+$)/g, '.') : padded;
  const shownFraction = trimmed(fraction, leastDecimals);
  const digits = shownFraction === '' ? grouped : `${grouped},${shownFraction}`;
  const isNegative = number.isNegative() && !rounded.isZero();
  const text = `${section.prefix}${digits === '' ? '0' : digits}${section.suffix}`.trim();
  return {
    text: isNegative && !/^[-−]|€\s?-/.test(text) ? `-${text}` : text,
    isRounded: !kept.equals(rounded),
  };
}

/** Without the zeros at the end that the format leaves out. */
function trimmed(fraction: string, least: number): string {
  let end = fraction.length;
  while (end > least && fraction.charAt(end - 1) === '0') end -= 1;
  return fraction.slice(0, end);
}
