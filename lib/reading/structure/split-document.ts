import { Ahead } from './ahead';
import { foldText } from './fold-text';
import { isAnswerHeading, isQuestionHeading } from './heading';
import { readMarker } from './marker';
import { readOutline } from './outline';
import { isBlank, type Piece } from './piece';
import { looksLikeQuestion, questionShare } from './question-likeness';
import { sentencesOf } from './sentences';

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
  const sides = splitByRestart(pieces) ?? splitByParagraph(pieces);
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

/** Both sides of a boundary that no heading marks; a signature at it belongs to neither. */
function unheaded(pieces: readonly Piece[], at: number): DocumentSides {
  const answer = pieces.slice(at);
  let end = 0;
  for (; end < LONGEST_SIGNATURE * 2; end += 1) {
    const piece = answer[end];
    if (!piece || (!isBlank(piece) && !/^\P{Ll}*\p{Lu}{2}\P{Ll}*$/u.test(piece.text))) break;
  }
  const isSigned = /\bMINISTER/.test(foldText(answer.slice(0, end)));
  return {
    question: withoutSignature(pieces.slice(0, at)),
    answer: isSigned ? answer.slice(end) : answer,
    isHeaded: false,
  };
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
  return unheaded(pieces, boundary);
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
  const [opening, ...sections] = readOutline(pieces.slice(0, MOST_SCANNED));
  const asked = opensList(foldText(opening?.pieces.slice(-12) ?? [])) ? '? ' : '';
  return sections.flatMap((section) =>
    section.paths.map((path) => ({ path, text: asked + foldText(section.pieces.slice(0, 12)) })),
  );
}

/** "Kunt u een overzicht geven van:" makes questions of the items below it. */
function opensList(introduction: string): boolean {
  if (!introduction.endsWith(':')) return false;
  const last = sentencesOf(introduction).at(-1) ?? '';
  return (
    looksLikeQuestion(last) ||
    /\b(?:kan|kunt|zou|gelieve|graag|verkreeg|volgende (?:gegevens|vragen|cijfers))\b/i.test(last)
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

/**
 * A numbered question with an answer whose numbers do not restart: the answer starts in the first paragraph (or, where no
 * blank lines are left, the first line) behind a question mark that reads as no question, when the numbering of the
 * question does not go on behind it.
 */
function splitByParagraph(pieces: readonly Piece[]): DocumentSides | null {
  for (const needsBlank of [true, false]) {
    const at = paragraphAt(pieces, needsBlank);
    if (at !== null) return unheaded(pieces, at);
  }
  return null;
}

function paragraphAt(pieces: readonly Piece[], needsBlank: boolean): number | null {
  let last: Piece | null = null;
  let tried = 0;
  for (let index = 0; index < Math.min(pieces.length, MOST_SCANNED) && tried < MOST_RESTARTS; index += 1) {
    const piece = pieces[index];
    if (!piece || isBlank(piece)) continue;
    const isAfter =
      last !== null &&
      (ENDS_IN_QUESTION.test(last.text) ||
        (needsBlank && endsInRequest(last.text)) ||
        (needsBlank && ANSWERS.test(piece.text)));
    const isApart = !needsBlank || isBlankBefore(pieces, index);
    last = piece;
    if (!isAfter || !isApart || piece.source.grid !== undefined) continue;
    tried += 1;
    if (isAnswerFrom(pieces, index, needsBlank)) return index;
  }
  return null;
}

const ENDS_IN_QUESTION = /\?\s*["”’»)]*$/;
/** Words that only an answer opens with. */
const ANSWERS =
  /^(?:het antwoord op (?:deze|de|uw) vra|(?:graag )?(?:ik )?verwijs (?:ik )?|in antwoord op (?:deze|uw|de) vra|ik (?:heb de eer|deel (?:het geachte lid|u) mee|informeer|verwijs|dank)|als antwoord op (?:deze|uw) vra)/i;
const NO_ANSWER = /^(?:graag (?!verwijs)|gelieve|deze vraag werd (?:ook )?gesteld|zo (?:ja|neen|niet)|indien)\b/i;
const LEAST_ANSWER = 40;

/** "… Graag een opsplitsing per jaar." */
function endsInRequest(text: string): boolean {
  const last = sentencesOf(text.slice(-400)).at(-1) ?? '';
  return /^(?:\d{1,2}[.)]\s+)?(?:graag|gelieve)\b/i.test(last) || /\bgraag\b.{0,80}$/i.test(last);
}

/** Whether a sentence asks; "Wat de cijfers betreft, …" with a full stop does not. */
function asks(sentence: string): boolean {
  if (sentence.includes('?')) return true;
  return /\.\s*$/.test(sentence) ? /^(?:graag|gelieve)\b/i.test(sentence) : looksLikeQuestion(sentence);
}

function isBlankBefore(pieces: readonly Piece[], index: number): boolean {
  const before = pieces[index - 1];
  return before !== undefined && isBlank(before);
}

/** Whether the pieces from here on read as the answer to what stands before. */
function isAnswerFrom(pieces: readonly Piece[], index: number, hasBlank: boolean): boolean {
  const paragraph = foldText(pieces.slice(index, index + 12)).slice(0, 600);
  if (paragraph.length < LEAST_ANSWER || NO_ANSWER.test(paragraph)) return false;
  const [first = paragraph] = sentencesOf(paragraph);
  const marker = readMarker(paragraph);
  if (asks(first) || (marker && asks(first.slice(marker.length)))) return false;
  if (!hasBlank && /^\p{Ll}/u.test(paragraph)) return false;
  const before = itemsOf(pieces.slice(0, index));
  if (before.length === 0)
    return hasBlank && ANSWERS.test(paragraph) && ENDS_IN_QUESTION.test(lastPrinted(pieces, index));
  if (questionShare(before) < 0.5) return false;
  const behind = pieces.slice(index, index + MOST_SCANNED);
  return !goesOn(before, behind) && shareOfQuestions(behind) < (hasBlank ? 0.34 : 0.2);
}

function lastPrinted(pieces: readonly Piece[], index: number): string {
  return pieces.slice(0, index).findLast((piece) => !isBlank(piece))?.text ?? '';
}

/** Whether the next number of the question stands behind. */
function goesOn(items: readonly { readonly path: string }[], behind: readonly Piece[]): boolean {
  const numbers = items.map((item) => Number.parseInt(item.path, 10)).filter((value) => Number.isFinite(value));
  const next = Math.max(0, ...numbers) + 1;
  const ahead = new Ahead(behind);
  return ahead.has({ kind: 'number', value: next }) && !ahead.has({ kind: 'number', value: 1 });
}

function shareOfQuestions(pieces: readonly Piece[]): number {
  const sentences = sentencesOf(foldText(pieces.slice(0, 60)).slice(0, 4_000));
  return sentences.filter((sentence) => sentence.endsWith('?')).length / Math.max(1, sentences.length);
}

function oneSide(pieces: readonly Piece[]): DocumentSides {
  const items = itemsOf(pieces);
  return !hasTable(pieces) && items.length > 0 && questionShare(items) >= 0.5
    ? { question: pieces, answer: null, isHeaded: false }
    : { question: null, answer: pieces, isHeaded: false };
}
