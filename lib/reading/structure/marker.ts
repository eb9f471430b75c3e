/** A step of a numbering: "1", "a", "ii" as printed, in lower case. */
export interface NumberStep {
  readonly kind: 'number' | 'letter' | 'roman';
  readonly value: number;
  readonly text: string;
}

/** One number in a marker: "3. b)" has the steps 3 and b. */
export interface MarkerTarget {
  readonly steps: readonly NumberStep[];
  /** Whether it closes a range: the 3 of "1-3." and "1. tot 3.". */
  readonly isRangeEnd: boolean;
}

/** A number that stands before an item or part. */
export interface Marker {
  /** What it points at; several for a joint marker ("1. en 2."). */
  readonly targets: readonly MarkerTarget[];
  /** How the first number is printed: markers of one style stand on one level. */
  readonly style: string;
  /** Which word stands before the number, as in "Vraag 1" and "Antwoord 1". */
  readonly word: 'question' | 'answer' | null;
  /** How many characters it takes, the white space behind it included. */
  readonly length: number;
}

const QUESTION_WORD = /^(?:[Dd]eelv|V|v|DEELV)(?:ra(?:ag|gen)|RA(?:AG|GEN))\s+(?=\(?\d)/;
const ANSWER_WORD =
  /^(?:(?:[Aa]ntwoord|ANTWOORD)(?:en|EN)?(?:\s+op)?(?:\s+(?:de\s+)?(?:deel)?vra(?:ag|gen))?|Op\s+(?:de\s+)?(?:deel)?vra(?:ag|gen)|[Aa]d)\s+(?=\(?\d)/;
const RANGE = /^\s{0,2}(?:-|–|—|tot\s+en\s+met|t\/m|t\.?e\.?m\.?|tot)\s{0,2}/i;
const AND = /^\s{0,2}(?:,\s{0,2}en\b|,|en\b|et\b|&|\+|\/|;)\s{0,2}/i;
const NUMBER_START = /^(\()?(\d{1,3})(?!\d)/;
const LETTER_START = /^(\()?([a-z]|[ivx]{2,5}|[A-H]|[IVX]{1,5})(?=[).°]|\s?(?:,|en\b|et\b|-|–|tot\b|t\/m))/;
const SUB_NUMBER = /^\.(\d{1,2})(?![\d,])(?!\.\d{3})/;
const SUB_LETTER = /^[.]?\s?\(?([a-z]|[ivx]{2,4})(?=[).:])/;
const CLOSING = /^(?:\)\.?|\.\)?|°\)?|:|\/(?=\s))/;
/** The name of a picture in the open data of the Chamber, where a part is nothing but a table. */
const PICTURE = /^\d{12,14}-\d{1,3}-\d/;
const ROMAN_VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };
const MOST_TARGETS = 30;

/**
 * Reads the marker at the start of a text, in the forms of written questions: "1.", "1)", "1°", "a)", "(ii)", "1.a)",
 * "2.1.", "1-3.", "1. en 2.", "1. tot 3.", "1., 2., 3. b) en 4.", "Vraag 1", "Antwoord 4, 5 en 8". Null when there is
 * none. Whether the number fits its place is for the outline to say.
 */
export function readMarker(text: string): Marker | null {
  const head = text.slice(0, 200);
  const questionWord = QUESTION_WORD.exec(head)?.[0];
  const answerWord = ANSWER_WORD.exec(head)?.[0];
  const word = questionWord !== undefined ? 'question' : answerWord !== undefined ? 'answer' : null;
  const first = readAtom(head, (questionWord ?? answerWord ?? '').length);
  if (!first) return null;
  const targets: MarkerTarget[] = [{ steps: first.steps, isRangeEnd: false }];
  let last = first;
  while (targets.length < MOST_TARGETS) {
    const rest = head.slice(last.end);
    const range = RANGE.exec(rest);
    const separator = range ?? AND.exec(rest);
    const next = separator ? readAtom(head, last.end + separator[0].length) : null;
    if (!next || !(next.isClosed || word !== null)) break;
    targets.push({ steps: next.steps, isRangeEnd: range !== null });
    last = next;
  }
  const rest = head.slice(last.end);
  if (!isMarkerEnd(rest, last, word !== null)) return null;
  if (word !== null && /^[vad]/.test(head) && !/^\s*:?\s*$/.test(rest)) return null; // "vraag 2" within a sentence that wraps
  const spaces = word === null ? /^\s*/ : /^[\s:]*(?:[–-]\s+)?/;
  return {
    targets,
    style: word === null ? jointStyle(first, last) : 'word',
    word,
    length: last.end + (spaces.exec(rest)?.[0].length ?? 0),
  };
}

/** "2 en 3." stands on the level of "1.": the closing is that of the last number. */
function jointStyle(first: Atom, last: Atom): string {
  return first.closing === '' && first !== last ? first.style + last.closing : first.style;
}

/** Whether text can go on like this behind a marker. */
function isMarkerEnd(rest: string, atom: Atom, hasWord: boolean): boolean {
  if (hasWord) return /^\s*[:–-]?\s*(?:$|[\p{Lu}"'“‘«(\d€])/u.test(rest);
  if (!atom.isClosed) return atom.isDotted && /^\s+\p{Lu}/u.test(rest);
  if (rest === '' || /^\s/.test(rest) || PICTURE.test(rest)) return true;
  return atom.steps.at(-1)?.kind === 'number'
    ? /^(?:\p{Lu}\p{L}|["“«]\p{L})/u.test(rest)
    : /^["“«\p{L}]/u.test(rest) && atom.closing === ')';
}

interface Atom {
  readonly steps: readonly NumberStep[];
  readonly style: string;
  readonly closing: string;
  readonly isClosed: boolean;
  readonly isDotted: boolean;
  readonly end: number;
}

function readAtom(text: string, from: number): Atom | null {
  const start = text.slice(from, from + 40);
  const match = NUMBER_START.exec(start) ?? LETTER_START.exec(start);
  const printed = match?.[2];
  if (!match || printed === undefined) return null;
  const steps = [stepOf(printed)];
  let at = match[0].length;
  let isDotted = false;
  if (steps[0]?.kind === 'number') {
    for (let sub = SUB_NUMBER.exec(start.slice(at)); sub && steps.length < 4; sub = SUB_NUMBER.exec(start.slice(at))) {
      steps.push(stepOf(sub[1] ?? ''));
      at += sub[0].length;
      isDotted = true;
    }
    const letter = SUB_LETTER.exec(start.slice(at));
    if (letter) {
      steps.push(stepOf(letter[1] ?? ''));
      at += letter[0].length;
    }
  }
  const closing = CLOSING.exec(start.slice(at))?.[0] ?? '';
  const isUpper = /[A-Z]/.test(printed);
  const capital = /^[IVX]+$/.test(printed) ? 'roman-capital' : 'capital';
  const style = `${isUpper ? capital : steps.map((step) => step.kind).join('.')}${match[1] ?? ''}${closing.charAt(0)}`;
  return {
    steps,
    style,
    closing: closing.charAt(0),
    isClosed: closing !== '',
    isDotted,
    end: from + at + closing.length,
  };
}

/** The step as printed; a single letter counts as a letter, though "i" may be a Roman numeral (see romanStep). */
function stepOf(printed: string): NumberStep {
  const text = printed.toLowerCase();
  if (/^\d/.test(text)) return { kind: 'number', value: Number(text), text: String(Number(text)) };
  if (text.length === 1) return { kind: 'letter', value: text.charCodeAt(0) - 96, text };
  return { kind: 'roman', value: romanValue(text), text };
}

/** The same step read as a Roman numeral ("i", "v", "x", "iv"), or null. */
export function romanStep(step: NumberStep): NumberStep | null {
  return step.kind !== 'number' && /^[ivx]+$/.test(step.text)
    ? { kind: 'roman', value: romanValue(step.text), text: step.text }
    : null;
}

/** The value of a small Roman numeral in lower case: "iv" is 4. */
export function romanValue(text: string): number {
  let value = 0;
  for (let index = 0; index < text.length; index += 1) {
    const here = ROMAN_VALUES[text.charAt(index)] ?? 0;
    const next = ROMAN_VALUES[text.charAt(index + 1)] ?? 0;
    value += here < next ? -here : here;
  }
  return value;
}
