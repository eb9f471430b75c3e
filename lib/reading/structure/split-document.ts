import { foldText } from './fold-text';
import { isAnswerHeading, isQuestionHeading } from './heading';
import { readMarker } from './marker';
import { readOutline } from './outline';
import { isBlank, type Piece } from './piece';
import { looksLikeQuestion, questionShare } from './question-likeness';

/** The two sides of a document; null where the document has only one. */
export interface DocumentSides {
  readonly question: readonly Piece[] | null;
  readonly answer: readonly Piece[] | null;
  /** Whether a heading said so, rather than the numbering or the words. */
  readonly isHeaded: boolean;
}

/** The notice of delay of the Tweede Kamer stands where the answer would. */
const NOTICE = /^mededeling(?:\s+van\s+(?:de\s+)?(?:minister|staatssecretaris).{0,200})?$/i;
const MOST_RESTARTS = 24;
/** So many lines are enough to tell questions from answers. */
const MOST_SCANNED = 2_000;
const LONGEST_SIGNATURE = 8;

/** Divides a document in question and answer: by its headings, by "Vraag n" and "Antwoord n", or by numbering that restarts. */
export function splitDocument(pieces: readonly Piece[]): DocumentSides {
  return splitByBlocks(pieces) ?? splitByHeading(pieces) ?? splitByNumbering(pieces) ?? oneSide(pieces);
}

/** A division that no heading states; none where it would leave all tables of figures to the question. */
function splitByNumbering(pieces: readonly Piece[]): DocumentSides | null {
  const sides = splitByRestart(pieces) ?? splitByLastQuestion(pieces);
  return sides?.question && hasTable(sides.question) && !hasTable(sides.answer ?? []) ? null : sides;
}

function hasTable(pieces: readonly Piece[]): boolean {
  return pieces.some((piece) => piece.source.grid !== undefined);
}

/** "Vraag 1 … Antwoord 1 … Vraag 2 …": every block goes to its side. */
function splitByBlocks(pieces: readonly Piece[]): DocumentSides | null {
  const words = pieces.map((piece) => (NOTICE.test(piece.text) ? 'answer' : (readMarker(piece.text)?.word ?? null)));
  const firstQuestion = words.indexOf('question');
  const firstAnswer = words.indexOf('answer', Math.max(0, firstQuestion));
  if (firstQuestion < 0 || firstAnswer < firstQuestion) return null;
  if (pieces.slice(firstQuestion, firstAnswer).some((piece) => isAnswerHeading(piece.text))) return null;
  const question: Piece[] = [];
  const answer: Piece[] = [];
  let side = question;
  pieces.forEach((piece, index) => {
    const opensAnswer = words[index] === 'answer' || (index < firstQuestion && isAnswerHeading(piece.text));
    if (opensAnswer) side = answer;
    else if (words[index] === 'question') side = question;
    side.push(piece);
  });
  return { question, answer, isHeaded: true };
}

function splitByHeading(pieces: readonly Piece[]): DocumentSides | null {
  const at = pieces.findIndex((piece) => isAnswerHeading(piece.text));
  if (at < 0) {
    const isQuestion = pieces.slice(0, 12).some((piece) => isQuestionHeading(piece.text));
    return isQuestion && restartOf(pieces) === null ? { question: pieces, answer: null, isHeaded: true } : null;
  }
  const before = withoutSignature(pieces.slice(0, at));
  const answer = pieces.slice(at);
  const isAlone = before.every(isBlank) || isOnlyTitle(before);
  return isAlone ? { question: null, answer: pieces, isHeaded: true } : { question: before, answer, isHeaded: true };
}

/** Whether no more than a title stands there, so that the file holds an answer alone. */
function isOnlyTitle(pieces: readonly Piece[]): boolean {
  const printed = pieces.filter((piece) => !isBlank(piece));
  const text = foldText(printed);
  return (
    printed.length <= 2 &&
    text.length <= 220 &&
    !text.includes('?') &&
    !printed.some((piece) => isQuestionHeading(piece.text) || readMarker(piece.text))
  );
}

/** The name and portfolio in capitals above "ANTWOORD" belong to neither side. */
function withoutSignature(pieces: readonly Piece[]): readonly Piece[] {
  let end = pieces.length;
  let hasMinister = false;
  for (let index = pieces.length - 1; index >= 0 && pieces.length - index <= LONGEST_SIGNATURE * 2; index -= 1) {
    const piece = pieces[index];
    if (!piece || (!isBlank(piece) && !/^\P{Ll}+$/u.test(piece.text))) break;
    if (/\bMINISTER/.test(piece.text)) hasMinister = true;
    if (!isBlank(piece)) end = index;
  }
  return hasMinister ? pieces.slice(0, end) : pieces;
}

function splitByRestart(pieces: readonly Piece[]): DocumentSides | null {
  const at = restartOf(pieces);
  if (at === null) return null;
  const boundary = startOfPreamble(pieces, at);
  return { question: pieces.slice(0, boundary), answer: pieces.slice(boundary), isHeaded: false };
}

/**
 * The piece where the numbering starts again and the answer begins; null when there is none. Of several restarts the
 * one is taken that best divides questions from answers.
 */
function restartOf(pieces: readonly Piece[]): number | null {
  const opening = readOutline(pieces)[1]?.marker;
  const first = opening ? pieces.findIndex((piece) => piece.source === opening.source && piece.end >= opening.end) : -1;
  if (first < 0) return null;
  const restarts = startsOfNumbering(pieces).filter((at) => at > first);
  let best: { at: number; score: number } | null = null;
  for (const at of restarts.slice(0, MOST_RESTARTS)) {
    const before = itemsOf(pieces.slice(first, at));
    const behind = itemsOf(pieces.slice(at));
    if (before.length === 0 || behind.length === 0) continue;
    const shared =
      before.filter((item) => behind.some((other) => other.path === item.path)).length /
      Math.max(before.length, behind.length);
    const score = questionShare(before) - questionShare(behind) + shared / 2;
    if (questionShare(before) >= 0.4 && score > 0.2 && score > (best?.score ?? 0)) best = { at, score };
  }
  return best?.at ?? null;
}

/** The pieces that start with the number 1. */
function startsOfNumbering(pieces: readonly Piece[]): number[] {
  const starts: number[] = [];
  pieces.forEach((piece, index) => {
    const step = /^\(?1[^\d]/.test(piece.text) ? readMarker(piece.text)?.targets[0]?.steps[0] : undefined;
    if (step?.kind === 'number' && step.value === 1) starts.push(index);
  });
  return starts;
}

function itemsOf(pieces: readonly Piece[]): { path: string; text: string }[] {
  return readOutline(pieces.slice(0, MOST_SCANNED)).flatMap((section) =>
    section.paths.map((path) => ({ path, text: foldText(section.pieces.slice(0, 12)) })),
  );
}

/** An answer may open with words before its first number: what stands behind the last question mark and a blank line. */
function startOfPreamble(pieces: readonly Piece[], restart: number): number {
  for (let index = restart - 1; index >= Math.max(0, restart - 40); index -= 1) {
    const piece = pieces[index];
    if (!piece) break;
    const isEndOfQuestion = /\?\s*["”’»)]*$/.test(piece.text) || readMarker(piece.text) !== null;
    if (!isEndOfQuestion) continue;
    const blank = pieces.findIndex((each, at) => at > index && at < restart && isBlank(each));
    if (blank < 0 || !/\?\s*["”’»)]*$/.test(piece.text)) return restart;
    const between = foldText(pieces.slice(blank, restart));
    return between === '' || looksLikeQuestion(between) || /^(?:graag|deze vraag werd gesteld)/i.test(between)
      ? restart
      : blank;
  }
  return restart;
}

/** A numbered question with an answer in prose: the answer starts in the paragraph behind the last question mark. */
function splitByLastQuestion(pieces: readonly Piece[]): DocumentSides | null {
  const items = itemsOf(pieces);
  if (items.length === 0 || questionShare(items) < 0.5) return null;
  const last = pieces.findLastIndex((piece) => piece.text.includes('?'));
  const blank = pieces.findIndex((piece, index) => index > last && isBlank(piece));
  if (last < 0 || blank < 0) return null;
  const behind = foldText(pieces.slice(blank, blank + 60));
  const isAnswer =
    behind.length > 60 &&
    pieces.slice(blank).every((piece) => readMarker(piece.text) === null) &&
    !/^(?:graag|deze vraag werd gesteld)/i.test(behind);
  return isAnswer ? { question: pieces.slice(0, blank), answer: pieces.slice(blank), isHeaded: false } : null;
}

function oneSide(pieces: readonly Piece[]): DocumentSides {
  const items = itemsOf(pieces);
  return !hasTable(pieces) && items.length > 0 && questionShare(items) >= 0.5
    ? { question: pieces, answer: null, isHeaded: false }
    : { question: null, answer: pieces, isHeaded: false };
}
