import type { NumberFormat } from './number-format';

/** How many figures of a text can only be Dutch, only English, or either ("1.234", "1,234"). */
export interface NumberEvidence {
  readonly dutch: number;
  readonly english: number;
  /** Figures with one dot before three digits, and with one comma before three. */
  readonly openDots: number;
  readonly openCommas: number;
}

const DUTCH =
  /^(?:\d{1,3}(?:\.\d{3})+,\d+|\d{1,3}(?:\.\d{3}){2,}|\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+,\d+|\d+,(?:\d{1,2}|\d{4,})|(?:0|\d{4,}),\d{3})$/;
const ENGLISH = /^(?:\d{1,3}(?:,\d{3})+\.\d+|\d{1,3}(?:,\d{3}){2,}|\d*\.(?:\d{1,2}|\d{4,})|(?:0?|\d{4,})\.\d{3})$/;
const OPEN_DOT = /^[1-9]\d{0,2}\.\d{3}$/;
const OPEN_COMMA = /^[1-9]\d{0,2},\d{3}$/;

/** Counts the evidence in figures as they are printed; signs, units and footnote marks around them do not matter. */
export function numberEvidence(figures: Iterable<string>): NumberEvidence {
  const counts = { dutch: 0, english: 0, openDots: 0, openCommas: 0 };
  for (const figure of figures) {
    const digits = figure.length > 40 ? '' : /\.?\d(?:[\d.,' \u00a0\u2009\u202f]*\d)?/.exec(figure)?.[0];
    if (!digits) continue;
    if (DUTCH.test(digits)) counts.dutch += 1;
    else if (ENGLISH.test(digits)) counts.english += 1;
    else if (OPEN_DOT.test(digits)) counts.openDots += 1;
    else if (OPEN_COMMA.test(digits)) counts.openCommas += 1;
  }
  return counts;
}

/** The format of figures that stand together, and whether some of them could as well be of the other. */
export interface FormatChoice {
  readonly format: NumberFormat;
  readonly isDoubtful: boolean;
}

/**
 * Chooses the format of the figures of a table: what they show themselves, else what the figures of the whole document
 * show, else what its language uses. Doubtful when figures that can be either are left to a sign that the language does not
 * use, or when the evidence speaks against itself or against the language. Counts (`areCounts`) have no decimals.
 */
export function chooseFormat(
  own: NumberEvidence,
  whole: NumberEvidence,
  language: NumberFormat,
  areCounts = false,
): FormatChoice {
  const open = own.openDots + own.openCommas;
  if (areCounts && open > 0 && own.dutch + own.english === 0 && own.openDots * own.openCommas === 0)
    return { format: own.openDots > 0 ? 'dutch' : 'english', isDoubtful: false };
  const shown = onlyOne(own) ?? (own.dutch + own.english > 0 ? null : onlyOne(whole));
  const format = shown ?? language;
  if (open === 0) return { format, isDoubtful: false };
  if (own.openDots > 0 && own.openCommas > 0) return { format, isDoubtful: true };
  const isForeign = language === 'dutch' ? own.openCommas > 0 : own.openDots > 0;
  if (shown === null) return { format, isDoubtful: isForeign || own.dutch + own.english > 0 };
  // "12.5" is written in Dutch texts too, where "1.204" beside it still is a thousand.
  if (language === 'dutch' && shown === 'english' && own.openDots > 0) return { format, isDoubtful: true };
  return { format, isDoubtful: false };
}

function onlyOne({ dutch, english }: NumberEvidence): NumberFormat | null {
  if (dutch > 0 && english === 0) return 'dutch';
  if (english > 0 && dutch === 0) return 'english';
  return null;
}

const DUTCH_WORDS = /(?<![\p{L}])(?:het|een|van|voor|met|niet|zijn|wordt|aantal|totaal|deze|naar)(?![\p{L}])/giu;
const ENGLISH_WORDS = /(?<![\p{L}])(?:the|of|and|for|with|not|are|from|by|total|number|this)(?![\p{L}])/giu;
const MOST_CHARACTERS = 100_000;

/** The language whose words prevail in a text, for what its figures look like: Dutch unless English prevails. */
export function figureLanguage(lines: Iterable<{ readonly text: string }>): NumberFormat {
  let dutch = 0;
  let english = 0;
  let read = 0;
  for (const { text } of lines) {
    const part = text.slice(0, 2_000);
    dutch += Array.from(part.matchAll(DUTCH_WORDS)).length;
    english += Array.from(part.matchAll(ENGLISH_WORDS)).length;
    read += part.length;
    if (read > MOST_CHARACTERS) break;
  }
  return english > dutch ? 'english' : 'dutch';
}
