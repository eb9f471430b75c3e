const DASHES = /[\u2010-\u2015\u2212\uFE63\uFF0D]/g;
const QUOTES = /[\u2018\u2019\u201A\u201B\u201C\u201D\u201E\u00AB\u00BB`´]/g;
/** A year, or a span of two: "2020", "2019-2020", "2019/20". */
const YEARS = /\b(?:19|20)\d{2}(?:\s*[-/]\s*(?:(?:19|20)\d{2}|\d{2}))?\b/g;

/**
 * The form in which two labels count as the same: without case, accents, kind of dash or quote, and with single spaces.
 * Nothing that carries meaning goes: "-25", "25-50" and "50+" stay three labels, "Kortgeschoold" and "Laaggeschoold" two.
 */
export function foldLabel(label: string): string {
  return foldMarks(label)
    .replace(/\s*-\s*/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * The form in which the sentence of a question or answer counts as the same in a later edition: the words alone, without
 * years, punctuation or the figures in it. "Hoeveel gedetineerden namen in 2020 deel?" and "… in 2022 deel?" are one.
 */
export function foldSentence(text: string): string {
  return foldMarks(text)
    .replace(YEARS, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The text without the years in it and the prepositions that lead to them ("in 2020", "over het jaar 2020"). */
export function withoutYears(text: string): string {
  return foldSpaces(
    text
      .replace(
        /\b(?:in|over|voor|van|tijdens)\s+(?:de\s+|het\s+)?(?:jaar\s+|jaren\s+|kalenderjaar\s+|schooljaar\s+)?(?:19|20)\d{2}(?:\s*[-/]\s*(?:(?:19|20)\d{2}|\d{2}))?\b/gi,
        ' ',
      )
      .replace(YEARS, ' '),
  ).replace(/\s+([.,;:?!])/g, '$1');
}

/** Line breaks and runs of spaces as one space. */
export function foldSpaces(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function foldMarks(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(DASHES, '-').replace(QUOTES, "'").toLowerCase();
}
