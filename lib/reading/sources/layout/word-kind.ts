/**
 * What a word can be in a table. "number": a figure; "filler": what stands where a figure is missing ("-", "n.b."); "sign":
 * belongs to the figure beside it ("€", "%"); "mark": a footnote mark; "leader": dots that lead to a figure; else "text".
 */
export type WordKind = 'number' | 'filler' | 'sign' | 'mark' | 'leader' | 'text';

const NUMBER =
  /^[([<>≤≥~±+–−-]{0,3}[€$£]?[–−-]?(?:\d{1,20}(?:[.,'’·/:–-]\d{1,20}){0,8}|[.,]\d{1,9})[.,]?(?:%|‰|€|\$|°)?[)\]]{0,2}(?:\*{1,4}|[†‡§]{1,2}|[a-z]{1,2}|\([a-z\d*]{1,2}\))?[,;]?$/u;
/** The spaces that part groups of three digits inside one word. */
const GROUP_SPACE = /(?<=\d)[\u0020\u00a0\u2009\u202f](?=\d{3}(?!\d))/g;
const SHORT_TAIL = /\d[a-z]{1,2}$/;
const FILLER =
  /^(?:[-–—−_]{1,4}|\.{1,3}|:|\*{1,3}|[xX]|\?|…|n\.?a\.?|n\.?b\.?|n\.?v\.?t\.?|n\/a|n\/b|nvt|nb|na|n\.?r\.?|n\.?s\.?|nihil|nil|\([-–—a-zA-Z*]{1,2}\)|[-–—−]\)|\((?:na|NA)\))$/iu;
const SIGN = /^(?:€|\$|£|%|‰|EUR|US\$|Rs\.?|<|>|±|\+|\()$/u;
const MARK = /^(?:\(?[¹²³⁴⁵⁶⁷⁸⁹⁰]{1,3}\)?|[*†‡§]{1,3}|\([a-z\d]{1,2}\)|[a-z\d]\))$/u;
const LEADER = /^(?:\.{4,}|…{2,}|_{4,}|(?:\. ?){4,}\.?)$/u;

/** The kind of a word; a word of more than 60 characters is text. */
export function wordKind(text: string): WordKind {
  if (LEADER.test(text)) return 'leader';
  if (text.length > 60) return 'text';
  if (SIGN.test(text)) return 'sign';
  if (NUMBER.test(text.replace(GROUP_SPACE, '')) && !isOrdinal(text)) return 'number';
  if (FILLER.test(text)) return 'filler';
  return MARK.test(text) ? 'mark' : 'text';
}

/** Whether a word can be a figure of a table or stand in the place of one. */
export function isValueKind(kind: WordKind): boolean {
  return kind === 'number' || kind === 'filler';
}

/** "1st", "3e", "2de", "10km": words, no figures with a mark. */
function isOrdinal(text: string): boolean {
  return SHORT_TAIL.test(text) && /\d(?:st|nd|rd|th|e|de|er|km|kg|cm|mm|ha|m|g|l|h)$/.test(text);
}

/** Whether `next` continues a figure whose groups of three digits stand apart: "1" and "637", "-12" and "500,0". */
export function continuesThousands(previous: string, next: string): boolean {
  return (
    /^[([<>≤≥~+–−€$£-]{0,3}\d{1,3}$/.test(previous) &&
    /^\d{3}(?:[.,]\d{1,6})?%?[)\]]?(?:\*{1,3}|[¹²³⁴⁵⁶⁷⁸⁹]{1,2})?$/.test(next)
  );
}
