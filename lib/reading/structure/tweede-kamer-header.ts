import { DATE_PATTERN, parseDate } from '../../figures/parse-date';
import { foldText } from './fold-text';
import { yearSpan, type AnswerHeader, type QuestionHeader } from './header';
import { readMarker } from './marker';
import { cutPiece, isBlank, type Piece } from './piece';

const OPENING = /^(?:mondelinge |schriftelijke )?vra(?:ag|gen) van (?:het lid|de leden)\b/i;
const ASKED = new RegExp(
  `^.{0,20}?vra(?:ag|gen) van (?:het lid|de leden)\\s+(.{2,300}?)\\s+aan\\s+(?:de\\s+)?((?:ministers?|staatssecretaris(?:sen)?|viceminister|minister-president)\\b.{0,400}?)\\s+over\\s+(.{1,600}?)\\s*\\(\\s?ingezonden\\s+(${DATE_PATTERN})`,
  'i',
);
const ANSWERED = new RegExp(`\\(\\s?ontvangen\\s+(${DATE_PATTERN})`, 'i');

/** Reads the head of an "Aanhangsel van de Handelingen" of the Dutch Tweede Kamer; null for other documents. */
export function readTweedeKamerHeader(question: readonly Piece[]): QuestionHeader | null {
  const opening = question.slice(0, 40).findIndex((piece) => OPENING.test(piece.text));
  if (opening < 0) return null;
  const before = question.slice(0, opening);
  const numbers = before.filter((piece) => /^\d{1,5}$/.test(piece.text));
  const year = before
    .map((piece) => (/vergaderjaar/i.test(piece.text) ? yearSpan(piece.text) : null))
    .find((span) => span !== null);
  const closing = question.findIndex(
    (piece, index) => index >= opening && /\(?ingezonden|\d{4}\s?\)\.?$/.test(piece.text),
  );
  const end = question.findIndex(
    (piece, index) => index >= Math.max(closing, opening) && /\)\.?\s?\d?$/.test(piece.text),
  );
  const stop = end < 0 || end > opening + 20 ? opening + 1 : end + 1;
  const match = ASKED.exec(foldText(question.slice(opening, stop)));
  const asker = match?.[1]?.replace(/\s*\((?:beiden|allen)?\s?[^()]{1,60}\)/g, '') ?? null;
  return {
    parliament: 'tweede-kamer',
    number: numbers.length > 0 ? Number(numbers.at(-1)?.text) : null,
    date: parseDate(match?.[4] ?? ''),
    parliamentaryYear: year ?? null,
    asker,
    addressee: match?.[2] ? { name: match[2], portfolio: null } : null,
    title: match?.[3]?.replace(/[\s,.]+$/, '') ?? null,
    answeredOn: null,
    body: question.slice(stop),
  };
}

/** Reads "Antwoord van Minister X (…) (ontvangen …)." above the first answer; null when it is not there. */
export function readTweedeKamerAnswerHeader(answer: readonly Piece[]): AnswerHeader | null {
  const opening = answer
    .slice(0, 12)
    .findIndex((piece) => /^(?:(?:nader\s+|herzien\s+)?antwoord(?:en)?|mededeling)\s+van\s/i.test(piece.text));
  if (opening < 0) return null;
  const end = answer.findIndex(
    (piece, index) => index >= opening && index < opening + 8 && /\d{4}\s?\)/.test(piece.text),
  );
  if (end < 0) return null;
  const heading = foldText(answer.slice(opening, end + 1));
  return {
    number: null,
    date: null,
    asker: null,
    title: null,
    parliamentaryYear: null,
    answeredOn: parseDate(ANSWERED.exec(heading)?.[1] ?? ''),
    heading,
    remarks: remarksBehind(answer, end),
    body: afterRemarks(answer, end).filter(
      (piece, index, rest) => !(isBlank(piece) && index === 0 && rest.length === 1),
    ),
  };
}

const REMARK = /^\.?\s*zie ook\b/i;

/** "Zie ook Aanhangsel Handelingen, …" behind the closing bracket, to the first line that ends in a full stop. */
function remarksBehind(answer: readonly Piece[], end: number): Piece[] {
  const last = answer[end];
  const at = last ? last.text.lastIndexOf(')') + 1 : 0;
  const rest = last ? cutPiece(last, at) : undefined;
  if (!rest || !REMARK.test(rest.text)) return [];
  const lines = [rest];
  for (const piece of answer.slice(end + 1, end + 4)) {
    if (lines.at(-1)?.text.endsWith('.') === true || isBlank(piece) || readMarker(piece.text)) break;
    lines.push(piece);
  }
  return lines;
}

function afterRemarks(answer: readonly Piece[], end: number): readonly Piece[] {
  return answer.slice(end + Math.max(1, remarksBehind(answer, end).length));
}
