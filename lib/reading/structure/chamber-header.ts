import { DATE_PATTERN, parseDate } from '../../figures/parse-date';
import { foldText } from './fold-text';
import { personName, yearSpan, type AnswerHeader, type QuestionHeader } from './header';
import { isBlank, type Piece } from './piece';
import { titleAtTop } from './title';

const OPENING = /^(?:parlementaire\s+|schriftelijke\s+)?vraag\s+(?:nr|n°)\.?\s*[\d-]+/i;
const QUESTION = new RegExp(
  `vraag\\s+(?:nr|n°)\\.?\\s*(?:\\d{1,2}-)?(\\d{1,5})(?:\\s+van\\s+(?:mevrouw\\s+|de heer\\s+)?(?:(?:de\\s+)?volksvertegenwoordiger\\s+)?(\\D{2,80}?))?(?:,?\\s+(?:van|d\\.d\\.)\\s+(${DATE_PATTERN}))?\\s*(?:\\((?:N|Fr|F|D)\\.?\\))?\\s*(?:aan\\s+(.{2,400}))?$`,
  'i',
);
const ANSWER = new RegExp(
  `^antwoord\\s+van\\s+(.{2,300}?)\\s+van\\s+(${DATE_PATTERN}),?\\s+op\\s+(?:de\\s+)?(?:parlementaire\\s+|schriftelijke\\s+)?(.{4,300})$`,
  'i',
);
const MOST_LINES = 6;

/** Reads "Vraag nr. 1698 van mevrouw de volksvertegenwoordiger … van … (N.) aan de minister van …:"; null for other documents. */
export function readChamberQuestionHeader(pieces: readonly Piece[]): QuestionHeader | null {
  const opening = pieces.slice(0, 10).findIndex((piece) => OPENING.test(piece.text));
  if (opening < 0) return null;
  const end = endOfHeading(pieces, opening);
  const match = QUESTION.exec(foldText(pieces.slice(opening, end)).replace(/\s*:$/, ''));
  if (!match) return null;
  const { title, body } = titleAtTop(pieces.slice(end), { isHeaded: true });
  const above = foldText(pieces.slice(0, opening));
  return {
    parliament: 'kamer',
    number: Number(match[1]),
    date: parseDate(match[3] ?? ''),
    parliamentaryYear: /zitting/i.test(above) ? yearSpan(above) : null,
    asker: match[2] ? personName(match[2]) : null,
    addressee: match[4] ? { name: match[4], portfolio: null } : null,
    title,
    answeredOn: null,
    body,
  };
}

/** Reads "Antwoord van de minister van … van …, op de vraag nr. … van …:"; null for other documents. */
export function readChamberAnswerHeader(pieces: readonly Piece[]): AnswerHeader | null {
  const opening = pieces.slice(0, 4).findIndex((piece) => /^antwoord\s+van\b/i.test(piece.text));
  if (opening < 0) return null;
  const end = endOfHeading(pieces, opening);
  const heading = foldText(pieces.slice(opening, end)).replace(/\s*:$/, '');
  const match = ANSWER.exec(heading);
  const question = match ? QUESTION.exec(match[3] ?? '') : null;
  if (!match && end - opening > 1) return null;
  return {
    number: question ? Number(question[1]) : null,
    date: parseDate(question?.[3] ?? ''),
    asker: question?.[2] ? personName(question[2]) : null,
    title: null,
    parliamentaryYear: null,
    answeredOn: parseDate(match?.[2] ?? ''),
    heading,
    body: pieces.slice(end),
  };
}

function endOfHeading(pieces: readonly Piece[], opening: number): number {
  for (let index = opening; index < Math.min(opening + MOST_LINES, pieces.length); index += 1) {
    const piece = pieces[index];
    if (piece?.text.endsWith(':')) return index + 1;
    if (piece && isBlank(piece)) return index;
  }
  return opening + 1;
}
