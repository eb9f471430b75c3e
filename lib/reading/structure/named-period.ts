import { MONTH_PATTERN } from '../../figures/dutch-month';
import { DATE_PATTERN } from '../../figures/parse-date';
import { parsePeriod } from '../../figures/parse-period';

/** A period that a sentence names, and where. The label is null where the words name one that is no whole year, month or day. */
interface Named {
  readonly label: string | null;
  readonly index: number;
  /** Exclusive. */
  readonly end: number;
}

const YEAR = '(?:19|20)\\d{2}';
const YEARS_APART = new RegExp(
  `(?<!\\d)(?:tussen\\s(${YEAR})\\sen\\s(${YEAR})|(?:van|periode|jaren)\\s(${YEAR})\\s(?:tot|tot en met|t\\/m|t\\.e\\.m\\.|en)\\s(${YEAR}))(?!\\d)`,
  'giu',
);
const DAYS_APART = new RegExp(
  `(?:tussen|van|vanaf)\\s${DATE_PATTERN}\\s(?:en|tot|tot en met|t\\/m)\\s(?:${DATE_PATTERN})`,
  'giu',
);
const DAY = new RegExp(`(?<![\\d/])(${DATE_PATTERN})`, 'giu');
const PART_OF_YEAR = new RegExp(
  `(?<![\\p{L}])((?:eerste|tweede|derde|vierde|[1-4]e)\\s(?:kwartaal|semester|jaarhelft)\\s(?:van\\s)?${YEAR}|(?:${MONTH_PATTERN})\\.?\\s${YEAR})(?!\\d)`,
  'giu',
);
const SOME_YEARS = new RegExp(`(?<!\\d)(${YEAR})(?:\\s?[-–/]\\s?(${YEAR}|\\d{2}))?(?![\\d.,]\\d|\\d)`, 'gu');
/** What stands behind a number that is no year after all. */
const MEASURE =
  /^\s(?:voet|meter|km|euro|dossiers|aanvragen|personen|leerlingen|woningen|klachten|meldingen|plaatsen|gezinnen|werknemers|deelnemers|studenten|kinderen|vergunningen|premies|projecten|inwoners|liter|kilo|ton|uren)(?![\p{L}])/iu;
const OF_A_LAW = /(?:wet|decreet|besluit|KB|MB|verordening|richtlijn)\s(?:van\s)?[^,]{0,18}$/i;
const OF_A_DAY = /(?:^|[^\p{L}])(?:op|per|toestand|situatie|datum|peildatum|stand)(?:\s(?:op|van|per))?\s$/iu;
const CLAUSE = /[,;:(]|(?<![\p{L}])(?:tegenover|ten opzichte van|in vergelijking met|naar|en)(?![\p{L}])/giu;
/** Words by which a clause is about something else than the whole year that it names. */
const NOT_THE_WHOLE_YEAR = new RegExp(
  `(?<![\\p{L}])(?:kwartaal|trimester|semester|jaarhelft|maand(?:en)?|week|weken|sinds|sedert|vanaf|dit jaar|vorig jaar|momenteel|vandaag|peildatum|helft)(?![\\p{L}])`,
  'iu',
);
const AROUND = 40;
const LEADING = 34;
const SUBORDINATE =
  /(?:^|[^\p{L}])(?:waarvan|waarbij|waaronder|namelijk|met name|hetzij|ofwel|zijnde|oftewel|dus|of)\s[^,;:()]{0,40}$/iu;

/** The periods that a sentence names, in order; each stretch of text once, the longest reading of it. */
export function namedPeriods(sentence: string): Named[] {
  const found: Named[] = [];
  const add = (match: RegExpExecArray, label: string | null): void => {
    const end = match.index + match[0].length;
    if (!found.some((each) => each.index < end && each.end > match.index))
      found.push({ label, index: match.index, end });
  };
  for (const match of sentence.matchAll(DAYS_APART)) add(match, null);
  for (const match of sentence.matchAll(YEARS_APART))
    add(match, `${match[1] ?? match[3] ?? ''}-${match[2] ?? match[4] ?? ''}`);
  for (const match of sentence.matchAll(DAY)) {
    const isReference = OF_A_DAY.test(sentence.slice(Math.max(0, match.index - 24), match.index));
    add(match, isReference ? (parsePeriod(match[1] ?? '')?.label ?? null) : null);
  }
  for (const match of sentence.matchAll(PART_OF_YEAR)) add(match, parsePeriod(match[1] ?? '')?.label ?? null);
  for (const match of sentence.matchAll(SOME_YEARS)) {
    if (MEASURE.test(sentence.slice(match.index + 4, match.index + 24))) continue;
    if (OF_A_LAW.test(sentence.slice(Math.max(0, match.index - 30), match.index))) continue;
    add(match, yearLabel(match[1] ?? '', match[2]));
  }
  return found.sort((left, right) => left.index - right.index);
}

function yearLabel(first: string, second: string | undefined): string {
  if (!second) return first;
  return `${first}-${second.length === 2 ? first.slice(0, 2) + second : second}`;
}

/**
 * The label of the period that a figure is about, by the words of its own sentence: the one named directly behind or
 * before it, one in its own clause, the one that opens the sentence, or the only one there is. Null rather than a period
 * that the words do not give: nothing is carried over a semicolon or from one clause into another, and a part of a year
 * is no year.
 */
export function periodOfFigure(
  periods: readonly Named[],
  figure: { readonly start: number; readonly end: number },
  sentence: string,
): string | null {
  const named =
    directlyBehind(periods, figure, sentence) ??
    directlyBefore(periods, figure, sentence) ??
    inOwnClause(periods, figure, sentence) ??
    leading(periods, figure, sentence) ??
    only(periods, figure, sentence);
  if (!named?.label) return null;
  const from = Math.min(named.index, figure.start);
  const to = Math.max(named.end, figure.end);
  const start = Math.max(0, from - AROUND, sentence.lastIndexOf(';', from) + 1);
  const isYear = /^\d{4}$/.test(named.label);
  return isYear && NOT_THE_WHOLE_YEAR.test(sentence.slice(start, to)) ? null : named.label;
}

type Span = Readonly<{ start: number; end: number }>;

/** "12 dossiers in 2020". */
function directlyBehind(periods: readonly Named[], { end }: Span, sentence: string): Named | undefined {
  const next = periods.find((period) => period.index >= end);
  if (!next || next.index - end > 60) return undefined;
  const between = sentence.slice(end, next.index);
  return /^[^\d,;:()]{0,50}\s(?:in|voor|van|over|tijdens|eind|op|per)\s(?:het\s)?(?:(?:school|academie|werk|kalender)?jaar\s|begin\s|eind\s|de periode\s)?$/iu.test(
    between,
  )
    ? next
    : undefined;
}

/** "in 2020 88.621 euro", "2014: 417", "(2014) 417". */
function directlyBefore(periods: readonly Named[], { start }: Span, sentence: string): Named | undefined {
  const last = periods.findLast((period) => period.end <= start);
  return last && /^\)?[\s:=-]{0,4}$/.test(sentence.slice(last.end, start)) ? last : undefined;
}

function inOwnClause(periods: readonly Named[], { start, end }: Span, sentence: string): Named | undefined {
  const cuts = Array.from(sentence.matchAll(CLAUSE), (match) => match.index).filter(
    (cut) => !periods.some((period) => cut > period.index && cut < period.end),
  );
  const from = cuts.findLast((cut) => cut < start) ?? 0;
  const to = cuts.find((cut) => cut >= end) ?? sentence.length;
  const own = periods.filter((period) => period.index >= from && period.index < to);
  return own.findLast((period) => period.index < start) ?? own[0];
}

/** "In 2020 werden …, en 12 …"; "… in 2014, waarvan 709 …". */
function leading(periods: readonly Named[], { start }: Span, sentence: string): Named | undefined {
  const before = periods.filter((period) => period.end <= start);
  const last = before.at(-1);
  if (!last || sentence.slice(last.end, start).includes(';')) return undefined;
  if (SUBORDINATE.test(sentence.slice(Math.max(0, start - 60), start))) return last;
  const [first] = before;
  const isLeading = first !== undefined && first.index <= LEADING && !/[,;:]/.test(sentence.slice(0, first.index));
  return isLeading && before.every((period) => period.label === first.label) ? first : undefined;
}

function only(periods: readonly Named[], { start, end }: Span, sentence: string): Named | undefined {
  const [first] = periods;
  if (!first || periods.some((period) => period.label !== first.label)) return undefined;
  const between = sentence.slice(Math.min(first.end, end), Math.max(first.index, start));
  return between.includes(';') ? undefined : first;
}
