import { MONTH_PATTERN, monthName, monthNumber, shortMonthName } from './dutch-month';
import { isoDate, type IsoDate } from './iso-date';
import { DATE_PATTERN, parseDate } from './parse-date';
import { calendarYear, type Period, type PeriodType } from './period';

const YEAR = '((?:19|20)\\d{2})';
const FROM_TO = '\\s?(?:-|–|—|/|\\bt\\/m\\b|\\bt\\.?e\\.?m\\.?|\\btot en met\\b|\\btot\\b)\\s?';
const ORDINAL = '(eerste|tweede|derde|vierde|[1-4])(?:e|ste|de|ᵉ)?';
const ORDINALS: Readonly<Record<string, number>> = { eerste: 1, tweede: 2, derde: 3, vierde: 4 };

const ONE_YEAR = new RegExp(`^(?:(?:kalender|werkings?|begrotings|boek)?jaar )?${YEAR}$`, 'i');
const TWO_YEARS = new RegExp(`^(?:.{0,30}?\\s)?${YEAR}${FROM_TO}((?:19|20)?\\d{2})$`, 'i');
const QUARTER_WORD = '(?:kwartaal|trimester|trim\\.?|quarter)';
const SEMESTER_WORD = '(?:semester|sem\\.|jaarhelft|helft|half)';
const QUARTER = new RegExp(
  `^(?:${ORDINAL} ${QUARTER_WORD}(?: van| of)? ${YEAR}|[QKT]([1-4])[ -/]?${YEAR}|${YEAR}[ -/]?[QKT]([1-4]))$`,
  'i',
);
const SEMESTER = new RegExp(
  `^(?:${ORDINAL} ${SEMESTER_WORD}(?: van| of)? ${YEAR}|[SH]([12])[ -/]?${YEAR}|${YEAR}[ -/]?[SH]([12]))$`,
  'i',
);
/** "kwartaal 1 2021": the number behind the word. */
const NUMBER_BEHIND = new RegExp(`^(${QUARTER_WORD}|${SEMESTER_WORD}) ([1-4])(?: van)? ${YEAR}$`, 'i');
const MONTH = new RegExp(
  `^(?:(${MONTH_PATTERN})\\.? ${YEAR}|(\\d{1,2})/${YEAR}|(${MONTH_PATTERN})\\.?[-/’'](\\d{2}))$`,
  'i',
);
const FIRST_MONTHS = new RegExp(
  `^(?:de )?eerste (\\d{1,2}|drie|vier|vijf|zes|zeven|acht|negen|tien|elf) maanden(?: van)? ${YEAR}$`,
  'i',
);
const MONTH_COUNTS: Readonly<Record<string, number>> = {
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  zeven: 7,
  acht: 8,
  negen: 9,
  tien: 10,
  elf: 11,
};
/** "2021 (1e semester)", "2020 (jan-sep)", "2021 (stand 1 juni)": the year before the part of it. */
const YEAR_WITH_PART = new RegExp(`^${YEAR} ?\\(([^()]{2,40})\\)$`);
const YEAR_UNTIL_DAY = new RegExp(
  `^${YEAR} ?\\(?(?:t\\.?e\\.?m\\.?|t/m|tot en met|tot) (\\d{1,2})[/.-](\\d{1,2})(?:[/.-]((?:19|20)\\d{2}))?\\)?$`,
  'i',
);
const ENGLISH_MONTHS: readonly (readonly [RegExp, string])[] = [
  [/\bjanuary\b/i, 'januari'],
  [/\bfebruary\b/i, 'februari'],
  [/\b(?:march|mar)\b/i, 'maart'],
  [/\bmay\b/i, 'mei'],
  [/\bjune\b/i, 'juni'],
  [/\bjuly\b/i, 'juli'],
  [/\baugust\b/i, 'augustus'],
  [/\b(?:october|oct)\b/i, 'oktober'],
];
const MONTHS_OF_YEAR = new RegExp(`^(${MONTH_PATTERN})\\.?${FROM_TO}(?:en met )?(${MONTH_PATTERN})\\.? ${YEAR}$`, 'i');
const YEAR_UNTIL = new RegExp(
  `^${YEAR} ?\\(?(?:t\\.?e\\.?m\\.?|t/m|tot en met|tot) (?:(?:\\d{1,2} )?)(${MONTH_PATTERN})\\.?\\)?$`,
  'i',
);
const DAY = new RegExp(
  `^(?:.{0,30}?\\bop |(?:peildatum|situatie|toestand|stand|datum|per|at|as of):? )?(${DATE_PATTERN})$`,
  'i',
);
const DAYS = new RegExp(`^(?:van )?(\\d{1,2})/(\\d{1,2})(?:/${YEAR})?${FROM_TO}(\\d{1,2})/(\\d{1,2})/${YEAR}$`, 'i');

/**
 * The period that a heading, row label or phrase names: a calendar, school, academic or parliamentary year, a semester,
 * quarter, month, part of a year, several years or a reference date. Null when it names none.
 * `around` is the text it stands in: "2019-2020" is a school year only where the words say so.
 */
export function parsePeriod(text: string, around = ''): Period | null {
  if (text.length > 80) return null;
  const trimmed = stripRemarks(text);
  const year = ONE_YEAR.exec(trimmed);
  if (year) return calendarYear(Number(year[1]));
  const named = parseNamed(trimmed, `${text} ${around}`);
  if (named) return named;
  const part = YEAR_WITH_PART.exec(trimmed);
  return part && !/(?:19|20)\d{2}/.test(part[2] ?? '') ? parseNamed(`${part[2]} ${part[1]}`, '') : null;
}

function parseNamed(text: string, words: string): Period | null {
  return parseYearSpan(text, words) ?? parsePartOfYear(text) ?? parseMonths(text) ?? parseDays(text);
}

function stripRemarks(text: string): string {
  return withDutchMonths(text)
    .replace(/\s+/g, ' ')
    .replace(/[\u2070\u00b9\u00b2\u00b3\u2074-\u2079*†‡]/g, '')
    .replace(/\((?:voorlopig|voorlopige cijfers|v|p|\d)\)/gi, '')
    .trim();
}

function withDutchMonths(text: string): string {
  return ENGLISH_MONTHS.reduce((words, [pattern, month]) => words.replace(pattern, month), text);
}

function parseYearSpan(text: string, words: string): Period | null {
  const match = TWO_YEARS.exec(text);
  if (!match) return null;
  const first = Number(match[1]);
  const printed = match[2] ?? '';
  const last = printed.length === 2 ? Math.floor(first / 100) * 100 + Number(printed) : Number(printed);
  if (last <= first || last - first > 60) return null;
  const label = `${first}-${last}`;
  if (last === first + 1) {
    const type = yearTypeOf(words);
    if (type === 'parliamentary-year')
      return period(type, label, parliamentaryYearStart(first), dayBefore(parliamentaryYearStart(last)));
    if (type === 'academic-year') return period(type, label, isoDate(first, 10, 1), isoDate(last, 9, 30));
    if (type === 'school-year') return period(type, label, isoDate(first, 9, 1), isoDate(last, 8, 31));
  }
  return period('several-years', label, isoDate(first, 1, 1), isoDate(last, 12, 31));
}

/** What kind of year the words name; null when they name none. */
function yearTypeOf(words: string): PeriodType | null {
  if (/zittingsjaar|parlementair(?:e)? jaar|vergaderjaar/i.test(words)) return 'parliamentary-year';
  if (/\bAJ\b|academiejaar|academisch|hoger onderwijs|hogescho|universitei|\bstudenten/i.test(words))
    return 'academic-year';
  if (/\bSJ\b|schooljaar|leerling|\bscho(?:ol|len)|onderwijs|leerkracht|leraar|leraren|\bklas/i.test(words))
    return 'school-year';
  return null;
}

/** The parliamentary year opens on the fourth Monday of September (rules of the Flemish Parliament). */
function parliamentaryYearStart(year: number): IsoDate | null {
  const weekday = new Date(Date.UTC(year, 8, 1)).getUTCDay();
  return isoDate(year, 9, 1 + ((8 - weekday) % 7) + 21);
}

function parsePartOfYear(text: string): Period | null {
  const quarter = QUARTER.exec(text);
  if (quarter) {
    const number = ordinal(quarter[1] ?? quarter[3] ?? quarter[6] ?? '');
    return monthsOfYear(
      'quarter',
      `K${number} `,
      Number(quarter[2] ?? quarter[4] ?? quarter[5]),
      number * 3 - 2,
      number * 3,
    );
  }
  const semester = SEMESTER.exec(text);
  if (semester) {
    const number = ordinal(semester[1] ?? semester[3] ?? semester[6] ?? '');
    if (number > 2) return null;
    return monthsOfYear(
      'semester',
      `S${number} `,
      Number(semester[2] ?? semester[4] ?? semester[5]),
      number * 6 - 5,
      number * 6,
    );
  }
  const behind = NUMBER_BEHIND.exec(text);
  if (!behind) return null;
  return parsePartOfYear(`${behind[2]}e ${behind[1]} ${behind[3]}`);
}

function parseMonths(text: string): Period | null {
  const first = FIRST_MONTHS.exec(text);
  if (first) return partOfYear(Number(first[2]), 1, MONTH_COUNTS[first[1]?.toLowerCase() ?? ''] ?? Number(first[1]));
  const span = MONTHS_OF_YEAR.exec(text);
  if (span) return partOfYear(Number(span[3]), monthNumber(span[1] ?? ''), monthNumber(span[2] ?? ''));
  const until = YEAR_UNTIL.exec(text);
  if (until) return partOfYear(Number(until[1]), 1, monthNumber(until[2] ?? ''));
  const match = MONTH.exec(text);
  if (!match) return null;
  const name = match[1] ?? match[5];
  const month = name ? monthNumber(name) : Number(match[3]);
  const year = match[6] ? 2000 + Number(match[6]) : Number(match[2] ?? match[4]);
  if (month === null || month < 1 || month > 12) return null;
  return monthsOfYear('month', `${monthName(month)} `, year, month, month);
}

function partOfYear(year: number, first: number | null, last: number | null): Period | null {
  if (first === null || last === null || last <= first) return null;
  if (first === 1 && last === 12) return calendarYear(year);
  return monthsOfYear('part-of-year', `${shortMonthName(first)}-${shortMonthName(last)} `, year, first, last);
}

function parseDays(text: string): Period | null {
  const span = DAYS.exec(text);
  if (span) {
    const lastYear = Number(span[6]);
    const start = isoDate(Number(span[3] ?? lastYear), Number(span[2]), Number(span[1]));
    const end = isoDate(lastYear, Number(span[5]), Number(span[4]));
    if (start === null || end === null || start >= end) return null;
    const isYear = start.slice(0, 4) === end.slice(0, 4) && start.endsWith('-01-01') && end.endsWith('-12-31');
    if (isYear) return calendarYear(lastYear);
    return { type: start.slice(0, 4) === end.slice(0, 4) ? 'part-of-year' : 'several-years', label: text, start, end };
  }
  const until = YEAR_UNTIL_DAY.exec(text);
  if (until && (until[4] === undefined || until[4] === until[1])) {
    const start = isoDate(Number(until[1]), 1, 1);
    const end = isoDate(Number(until[1]), Number(until[3]), Number(until[2]));
    return end?.endsWith('-12-31')
      ? calendarYear(Number(until[1]))
      : period('part-of-year', `1/1-${until[2]}/${until[3]}/${until[1]}`, start, end);
  }
  const match = DAY.exec(text);
  const day = match ? parseDate(match[1] ?? '') : null;
  if (day === null) return null;
  const [year, month, date] = day.split('-');
  return { type: 'reference-date', label: `${date}/${month}/${year}`, start: day, end: day };
}

function ordinal(word: string): number {
  return ORDINALS[word.toLowerCase()] ?? Number(word);
}

function monthsOfYear(type: PeriodType, prefix: string, year: number, first: number, last: number): Period | null {
  const lastDay = new Date(Date.UTC(year, last, 0)).getUTCDate();
  return period(type, `${prefix}${year}`, isoDate(year, first, 1), isoDate(year, last, lastDay));
}

function dayBefore(day: IsoDate | null): IsoDate | null {
  if (day === null) return null;
  const date = new Date(`${day}T00:00:00.000Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return isoDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

function period(type: PeriodType, label: string, start: IsoDate | null, end: IsoDate | null): Period | null {
  return start === null || end === null ? null : { type, label, start, end };
}
