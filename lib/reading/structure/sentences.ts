/** Where a sentence ends: behind its full stop and a space, before a capital glued to it (line breaks get lost), or behind the name of a picture. */
const END =
  /[.?!…]["”’»)]{0,3}\s+(?=["“‘«(]?[\p{Lu}\d€])|(?<=\p{Ll}{2}[.?!]["”’»)]{0,2}|[\p{Ll}\d]\)[.?!]|\d[.?!])(?=\p{Lu}\p{Ll}{0,14}[\s,'’])|(?<=-(?:bil|nl|fr)(?:-\d)?)\s+(?=\p{Lu})/gu;
const ABBREVIATION =
  /(?:(?<![\p{L}])(?:nr|nrs|art|artt|dhr|mevr|mw|ca|bv|bvb|bijv|resp|incl|excl|max|min|gem|tel|blz|p|dr|prof|ing|ir|st|vzw|jan|feb|febr|mrt|apr|jun|jul|aug|sept|sep|okt|nov|dec|d\.d|dd|cf|m\.a\.w|o\.a|o\.m|i\.v\.m|m\.b\.t|m\.i\.v|i\.p\.v|t\.o\.v|t\.e\.m|n\.a\.v|i\.h\.k\.v|d\.w\.z|a\.d\.h\.v)|(?<![\p{L}])\p{Lu})\.$/iu;

/** A sentence and where it stands in its text. */
export interface SentenceSpan {
  readonly text: string;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/** Cuts folded text into sentences; a full stop behind an abbreviation or an initial ends none. */
export function sentenceSpans(text: string): SentenceSpan[] {
  const spans: SentenceSpan[] = [];
  let from = 0;
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    if (end <= from) continue;
    if (ABBREVIATION.test(text.slice(Math.max(from, end - 16), end).trimEnd())) continue;
    spans.push(spanOf(text, from, end));
    from = end;
  }
  const last = spanOf(text, from, text.length);
  return last.text === '' ? spans : [...spans, last];
}

/** The sentences alone. */
export function sentencesOf(text: string): string[] {
  return sentenceSpans(text).map((span) => span.text);
}

function spanOf(text: string, from: number, to: number): SentenceSpan {
  const raw = text.slice(from, to);
  const start = from + raw.length - raw.trimStart().length;
  const trimmed = raw.trim();
  return { text: trimmed, start, end: start + trimmed.length };
}
