import type { FormatSection, FormatToken } from './format-section';

const MONTHS = [
  ...['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober'],
  ...['november', 'december'],
];
const DAYS = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'];
const SHORT_MONTHS = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const DAY_MILLISECONDS = 86_400_000;
const DAYS_TO_1904 = 1_462;
const LAST_SERIAL = 2_958_465;

/** Whether a format prints a date or a time. */
export function isDateFormat(section: FormatSection): boolean {
  return section.tokens.some((token) => token.kind === 'code' && /^(?:[dmyhs]+|\[[hms]+\])$/i.test(token.text));
}

/**
 * The day and time of a serial number as its format prints them, with Dutch names.
 * @param serial days since 1900 (with the 29 February 1900 that spreadsheets count), or since 1904
 */
export function formatDate(serial: number, section: FormatSection, isFrom1904: boolean): string {
  const days = isFrom1904 ? serial + DAYS_TO_1904 : serial;
  if (days < 0 || days > LAST_SERIAL) return String(serial).replace('.', ',');
  const moment = new Date(Date.UTC(1899, 11, days < 60 ? 31 : 30) + Math.round(days * 86_400) * 1_000);
  const codes = section.tokens.filter((token) => token.kind === 'code');
  const has12Hours = codes.some((token) => /^a/i.test(token.text));
  return section.tokens
    .map((token) => {
      if (token.kind === 'literal') return token.text;
      if (token.kind === 'digit') return /[.,]/.test(token.text) ? token.text : '';
      return printedPart(token, { moment, days, has12Hours, isMinute: isMinute(token, codes) });
    })
    .join('')
    .trim();
}

/** "m" behind hours or before seconds stands for minutes. */
function isMinute(token: FormatToken, codes: readonly FormatToken[]): boolean {
  const at = codes.indexOf(token);
  return /h/i.test(codes[at - 1]?.text ?? '') || /^s/i.test(codes[at + 1]?.text ?? '');
}

interface Moment {
  readonly moment: Date;
  readonly days: number;
  readonly has12Hours: boolean;
  readonly isMinute: boolean;
}

function printedPart({ text }: FormatToken, { moment, days, has12Hours, isMinute: isOfTime }: Moment): string {
  const padded = (value: number): string => String(value).padStart(Math.min(2, text.length), '0');
  const hours = moment.getUTCHours();
  switch (text.charAt(0).toLowerCase()) {
    case 'y':
      return text.length > 2 ? String(moment.getUTCFullYear()) : String(moment.getUTCFullYear() % 100).padStart(2, '0');
    case 'm':
      if (isOfTime && text.length <= 2) return padded(moment.getUTCMinutes());
      return (
        [null, null, null, SHORT_MONTHS, MONTHS][text.length]?.[moment.getUTCMonth()] ??
        padded(moment.getUTCMonth() + 1)
      );
    case 'd': {
      const name = DAYS[moment.getUTCDay()] ?? '';
      return text.length > 3 ? name : text.length === 3 ? name.slice(0, 2) : padded(moment.getUTCDate());
    }
    case 'h':
      return padded(has12Hours ? hours % 12 || 12 : hours);
    case 's':
      return padded(moment.getUTCSeconds());
    case 'a':
      return hours < 12 ? 'AM' : 'PM';
    case '[':
      return String(
        Math.floor(days * (DAY_MILLISECONDS / (/h/i.test(text) ? 3_600_000 : /m/i.test(text) ? 60_000 : 1_000))),
      );
    default:
      return '';
  }
}
