const CODE = '[A-Z]{1,3}\\d{2,7}|\\d{3,8}[A-Z]?|\\d{2}(?:\\.\\d{1,3}){1,3}';
const CODE_WITH_COLON = new RegExp(`^(${CODE}|[A-Z]?\\d{1,2}(?:\\.\\d{1,2})+|[A-Z]\\d?):\\s*(?=\\S|$)`);
const CODE_WITH_SPACE = new RegExp(`^(${CODE})\\s+(?:[-–]\\s+)?(?=["“‘(]?\\p{L})`, 'u');
const CODE_INSIDE = /\s(?=(?:[A-Z]{1,3}\d{2,7}|\d{4,8}[A-Z]?):\s)/;

/** A label with its leading nomenclature code taken apart; the code is text and keeps its zeros. */
export interface CodedLabel {
  readonly code: string | null;
  /** Offset in the text where the label itself starts. */
  readonly labelStart: number;
}

/** The code at the start of a label: always when a colon follows, only in a table of codes (`isCoded`) when a space does. */
export function readCode(text: string, isCoded: boolean): CodedLabel {
  const match = CODE_WITH_COLON.exec(text) ?? (isCoded ? CODE_WITH_SPACE.exec(text) : null);
  return match ? { code: match[1] ?? null, labelStart: match[0].length } : { code: null, labelStart: 0 };
}

/** Whether the labels of a table start with codes: two with a colon, or as many as most of its rows with a word behind. `ofRows` are the labels on lines with cells. */
export function areCoded(labels: readonly string[], ofRows: readonly string[]): boolean {
  if (labels.filter((label) => CODE_WITH_COLON.test(label)).length >= 2) return true;
  const codes = labels.flatMap((label) => CODE_WITH_SPACE.exec(label)?.[1] ?? []);
  const rows = ofRows.filter((label) => !/^(?:sub|eind|algemeen )?totaal/i.test(label)).length;
  const areYears = codes.every((code) => /^(?:19|20)\d{2}$/.test(code)) && new Set(codes).size < codes.length;
  return codes.length >= 2 && codes.length >= rows * 0.6 && !areYears;
}

/** Where a code with a colon stands inside a line: a group heading and its first row were printed on one line. */
export function codeInside(text: string): number | null {
  const match = CODE_INSIDE.exec(text.slice(0, 400));
  return match ? match.index + 1 : null;
}

/** Whether a label line goes on in the next line, judged by how the two meet. */
export function wrapsInto(
  line: string,
  next: string,
  setting: { readonly width: number; readonly isLowerCase: boolean },
): boolean {
  if (
    /(?:[-–/,&(+]|(?<![\p{L}])(?:en|of|van|voor|met|in|op|de|het|een|te|tot|door|aan|bij|per|zonder|onder|uit|naar|tussen|om|over|als|niet))$/iu.test(
      line,
    )
  )
    return true;
  if ((line.match(/\(/g)?.length ?? 0) > (line.match(/\)/g)?.length ?? 0)) return true;
  if (/^\p{Ll}/u.test(next) && !setting.isLowerCase && !isNamedGroup(next)) return true;
  if (/^[(&/+]/.test(next) && /^[(&/+][^()]*/.test(next)) return true;
  const firstWord = next.split(' ', 1)[0] ?? '';
  return line.length >= 24 && line.length >= setting.width * 0.8 && line.length + 1 + firstWord.length > setting.width;
}

/** "module 4b: …", "Categorie A: …": a heading that numbers a group. */
export function isNamedGroup(text: string): boolean {
  return /^\p{L}[\p{L}-]{1,24}\s[\p{L}\d.]{1,4}\s?:/u.test(text);
}
