import { foldLabel } from '../fold-label';

/** A band of whole numbers, both ends included: ages, months, distances. Null for an open end. */
export interface IntervalLabel {
  readonly low: number | null;
  readonly high: number | null;
  /** "jaar", "maand", "dag" …; null where the label names none. */
  readonly unit: string | null;
  /** The numbers as printed, by which bands with a doubtful limit are compared. */
  readonly printed: string;
  /** Whether "25-50" or "50+" may or may not hold the number that it names. */
  readonly doubtful: 'high' | 'low' | null;
}

const UNITS: Readonly<Record<string, string>> = {
  jaar: 'jaar',
  jaren: 'jaar',
  jarigen: 'jaar',
  jarige: 'jaar',
  jr: 'jaar',
  j: 'jaar',
  maand: 'maand',
  maanden: 'maand',
  mnd: 'maand',
  week: 'week',
  weken: 'week',
  dag: 'dag',
  dagen: 'dag',
  uur: 'uur',
  uren: 'uur',
  km: 'km',
  euro: 'euro',
};
const UNIT = `(?:[ -]?(${Object.keys(UNITS)
  .toSorted((one, other) => other.length - one.length)
  .join('|')})\\.?)?`;
const N = '(\\d{1,4})';

type Reading = (first: number, second: number) => Pick<IntervalLabel, 'low' | 'high' | 'doubtful'>;

/** The first that fits the whole label counts. `doubtful` marks a limit that usage takes either way. */
const FORMS: readonly (readonly [RegExp, Reading])[] = [
  [form(`-${N}${UNIT}`), (n) => ({ low: null, high: n - 1, doubtful: null })],
  [form(`(?:<|(?:jonger|minder|korter|lager|kleiner) dan|onder(?: de)?) ?${N}${UNIT}`), below],
  [form(`(?:≤|<=|tot en met|t\\.?e\\.?m\\.?|t/m|(?:ten )?hoogste(?:ns)?|maximaal|max\\.?) ?${N}${UNIT}`), upTo],
  [form(`${N}${UNIT} (?:en|of) (?:jonger|minder|korter)`), upTo],
  [form(`${N}-?min(?:ners?)?`), below],
  [form(`tot ${N}${UNIT}`), (n) => ({ low: null, high: n - 1, doubtful: 'high' })],
  [form(`${N} ?\\+${UNIT}`), (n) => ({ low: n, high: null, doubtful: null })],
  [form(`\\+ ?${N}${UNIT}`), (n) => ({ low: n, high: null, doubtful: null })],
  [form(`${N}${UNIT} ?\\+`), (n) => ({ low: n, high: null, doubtful: null })],
  [form(`${N}[ -]?plus(?:sers?)?`), (n) => ({ low: n, high: null, doubtful: null })],
  [
    form(`(?:≥|>=|vanaf|minstens|ten minste|minimaal|min\\.?) ?${N}${UNIT}`),
    (n) => ({ low: n, high: null, doubtful: null }),
  ],
  [
    form(`${N}${UNIT} (?:en|of) (?:ouder|meer|langer|hoger)(?: dan .*)?`),
    (n) => ({ low: n, high: null, doubtful: null }),
  ],
  [
    form(`(?:>|(?:ouder|meer|langer|hoger|groter) dan|boven(?: de)?) ?${N}${UNIT}`),
    (n) => ({ low: n + 1, high: null, doubtful: null }),
  ],
  [form(`(?:van |tussen )?${N}${UNIT} ?(?:tot en met|t\\.?e\\.?m\\.?|t/m) ?${N}${UNIT}`), between],
  [form(`(?:van |tussen )?${N}${UNIT} ?(?:-|tot|en) ?${N}${UNIT}`), (low, high) => ({ low, high, doubtful: 'high' })],
  [form(`${N}[ -]?${UNIT}`), (n) => ({ low: n, high: n, doubtful: null })],
];

/**
 * The band that a label names: "-25", "< 25 jaar" and "jonger dan 25 jaar" are one, "25-50" and "25 tot en met 50 jaar" name
 * the same numbers. Open and closed limits are kept apart: "50+" begins at 50, "ouder dan 50" at 51. Null when the label is
 * anything else; a number alone is a band only with its unit ("3 jaar").
 */
export function intervalOf(label: string): IntervalLabel | null {
  if (label.length > 60 || !/\d/.test(label)) return null;
  const text = foldLabel(label)
    .replace(/\((\D[^()]{0,20})\)$/, '')
    .replace(/^(?:leeftijd|personen|tussen de|jongeren|ouderen)[: ]+/, '')
    .trim();
  for (const [pattern, read] of FORMS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const found = Array.from(match, (part: string | undefined) => part ?? '')
      .slice(1)
      .filter((part) => part !== '');
    const numbers = found.filter((part) => /^\d+$/.test(part)).map(Number);
    const word = found.findLast((part) => !/^\d+$/.test(part));
    const unit = word === undefined ? null : (UNITS[word] ?? null);
    const [first = 0, second = 0] = numbers;
    const band = read(first, second);
    if (band.low === band.high && numbers.length === 1 && unit === null) return null;
    if (band.low !== null && band.high !== null && band.low > band.high) return null;
    return { ...band, unit, printed: numbers.join('-') };
  }
  return null;
}

/** Whether two bands share a number. */
export function intervalsMeet(one: IntervalLabel, other: IntervalLabel): boolean {
  if (!unitsAgree(one, other)) return false;
  return (one.low ?? -Infinity) <= (other.high ?? Infinity) && (other.low ?? -Infinity) <= (one.high ?? Infinity);
}

/**
 * Whether two bands are certainly one: the same limits, or the same printed numbers where one of them leaves open whether
 * its limit is included ("25-50" and "25 tot en met 50"). `oneTouches` and `otherTouches` say whether the band's siblings
 * end at the number where it begins: "25-50" beside "50+" leaves open to which 50 belongs, so that "50+" may be "ouder dan 50".
 */
export function isSameInterval(
  one: IntervalLabel,
  other: IntervalLabel,
  { oneTouches = false, otherTouches = false }: { oneTouches?: boolean; otherTouches?: boolean } = {},
): boolean {
  if (!unitsAgree(one, other)) return false;
  if (one.low === other.low && one.high === other.high) return true;
  if (one.printed !== other.printed) return false;
  if (one.low === other.low && (one.doubtful === 'high' || other.doubtful === 'high')) {
    return one.high !== null && other.high !== null && Math.abs(one.high - other.high) === 1;
  }
  const startsApart = one.high === null && other.high === null && one.low !== null && other.low !== null;
  return startsApart && Math.abs(one.low - other.low) === 1 && (one.low < other.low ? oneTouches : otherTouches);
}

function unitsAgree(one: IntervalLabel, other: IntervalLabel): boolean {
  return one.unit === null || other.unit === null || one.unit === other.unit;
}

function form(pattern: string): RegExp {
  return new RegExp(`^${pattern}$`, 'u');
}

function below(n: number): Pick<IntervalLabel, 'low' | 'high' | 'doubtful'> {
  return { low: null, high: n - 1, doubtful: null };
}

function upTo(n: number): Pick<IntervalLabel, 'low' | 'high' | 'doubtful'> {
  return { low: null, high: n, doubtful: null };
}

function between(low: number, high: number): Pick<IntervalLabel, 'low' | 'high' | 'doubtful'> {
  return { low, high, doubtful: null };
}
