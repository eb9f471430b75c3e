const END = /[.?!…]["”’»)]*\s+(?=["“‘«(]?[\p{Lu}\d€])/gu;
const ABBREVIATION =
  /(?:\b(?:nr|nrs|art|artt|dhr|mevr|mw|ca|bv|bijv|resp|incl|excl|max|min|gem|tel|blz|p|dr|prof|ing|ir|st|vzw|jan|feb|febr|mrt|apr|jun|jul|aug|sept|sep|okt|nov|dec|d\.d|dd|cf|o\.a|i\.v\.m|m\.b\.t|m\.i\.v|t\.e\.m|n\.a\.v|a\.d\.h\.v)|\b\p{Lu})\.$/iu;

/** Cuts folded text into sentences; a full stop behind an abbreviation or an initial ends none. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    const sentence = text.slice(from, end).trim();
    if (match[0].startsWith('.') && ABBREVIATION.test(sentence.slice(-12))) continue;
    sentences.push(sentence);
    from = end;
  }
  const last = text.slice(from).trim();
  return last === '' ? sentences : [...sentences, last];
}
