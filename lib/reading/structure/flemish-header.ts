import { DATE_PATTERN, parseDate } from '../../figures/parse-date';
import { foldText } from './fold-text';
import { personName, yearSpan, type AnswerHeader, type QuestionHeader } from './header';
import { isAnswerHeading, withoutLetterSpacing } from './heading';
import { readMarker } from './marker';
import { cutPiece, isBlank, type Piece } from './piece';
import { titleAtTop } from './title';

const HEADING = /^schriftelijke\s+vraag\b[:.]?\s*/i;
const NUMBER = /^(?:vraag\s+)?(?:nr|nummer|n°)\.?\s*:?\s*(\d{1,5})\b\.?\s*/i;
const YEAR = /^\(?(?:zittingsjaar|zitting|parlementair jaar)\s*:?\s*((?:19|20)\d{2}\s?[-–/]\s?(?:19|20)\d{2})\)?\s*/i;
const DATE = new RegExp(`^(?:datum|d\\.d\\.|ingediend op|gesteld op|van)\\s*:?\\s*(${DATE_PATTERN})\\s*`, 'i');
const ASKER = /^(?:van|vraagsteller|gesteld door|ingediend door)\s*:?\s+(\S.{1,80})$/i;
const ADDRESSED = /^(?:aan|gericht aan)\s*:?\s+(?=\S)/i;
const ON_QUESTION = new RegExp(
  `^op\\s+(?:de\\s+)?(?:schriftelijke\\s+|parlementaire\\s+)?vraag\\s+(?:nr|nummer|n°)\\.?\\s*(\\d{1,5})(?:\\s*\\(([^()]{4,40})\\))?(?:\\s+van\\s+(${DATE_PATTERN}))?\\s*`,
  'i',
);
const CAPITALS = /^[^\p{Ll}]*\p{Lu}{2}[^\p{Ll}]*$/u;
const MOST_HEADER_PIECES = 24;

type Field = 'number' | 'year' | 'date' | 'asker' | 'addressee';

/** Reads the block "SCHRIFTELIJKE VRAAG / nr. … / van … / datum: … / aan … / portfolio / title"; null when there is none. */
export function readFlemishQuestionHeader(pieces: readonly Piece[]): QuestionHeader | null {
  const opening = pieces.findIndex((piece) => !isBlank(piece) && HEADING.test(withoutLetterSpacing(piece.text)));
  if (opening < 0 || opening > 8) return null;
  const found = new Map<Field, string>();
  const queue = [...pieces.slice(opening, opening + MOST_HEADER_PIECES)];
  let used = 0;
  let rest: Piece | undefined = queue.shift();
  const heading = rest ? (HEADING.exec(rest.text)?.[0].length ?? rest.text.length) : 0;
  rest = rest ? cutPiece(rest, heading) : undefined;
  while (rest) {
    const next: Piece | null = isBlank(rest) ? rest : takeField(rest, found);
    if (next === null) break;
    if (!isBlank(next)) {
      rest = next;
      continue;
    }
    used += 1;
    rest = queue.shift();
  }
  const names = readAddressee([...(rest ? [rest] : []), ...pieces.slice(opening + used + 1)]);
  const { title, body } = titleAtTop(names.rest, { isHeaded: true });
  const name = found.get('addressee') ?? names.name;
  return {
    parliament: 'vlaams-parlement',
    number: found.has('number') ? Number(found.get('number')) : null,
    date: parseDate(found.get('date') ?? ''),
    parliamentaryYear: yearSpan(found.get('year')),
    asker: found.get('asker') ?? null,
    addressee: name ? { name, portfolio: names.portfolio } : null,
    title,
    body,
  };
}

/** Takes one field from the start of a piece; what is left of the piece, or null when no field starts there. */
function takeField(piece: Piece, found: Map<Field, string>): Piece | null {
  const fixed: readonly [Field, RegExp][] = [
    ['number', NUMBER],
    ['year', YEAR],
    ['date', DATE],
  ];
  for (const [field, pattern] of fixed) {
    const match = found.has(field) ? null : pattern.exec(piece.text);
    if (!match) continue;
    found.set(field, match[1] ?? '');
    return cutPiece(piece, match[0].length);
  }
  const asker = found.has('asker') ? null : ASKER.exec(piece.text);
  if (asker) {
    found.set('asker', personName(asker[1] ?? ''));
    return cutPiece(piece, piece.text.length);
  }
  return null;
}

interface Addressee {
  readonly name: string | null;
  readonly portfolio: string | null;
  readonly rest: readonly Piece[];
}

/** The minister: "aan NAME" or a line in capitals that is no portfolio, and the portfolio lines in capitals below it. */
function readAddressee(pieces: readonly Piece[]): Addressee {
  let index = pieces.findIndex((piece) => !isBlank(piece));
  const first = pieces[index];
  if (!first) return { name: null, portfolio: null, rest: pieces };
  const addressed = ADDRESSED.exec(first.text)?.[0] ?? '';
  const followed = pieces
    .slice(index + 1, index + 4)
    .some((piece) => /\bminister\b/i.test(piece.text) && piece.text.length < 200);
  if (addressed === '' && !(CAPITALS.test(first.text) && followed))
    return { name: null, portfolio: null, rest: pieces };
  const [printed = '', ...inline] = first.text.slice(addressed.length).split(/,\s+(?=.*\bminister)/i);
  index += 1;
  const portfolio: Piece[] = inline.length > 0 ? [cutPiece(first, first.text.length - inline.join(', ').length)] : [];
  for (; index < pieces.length && portfolio.length < 6; index += 1) {
    const piece = pieces[index];
    if (piece && isBlank(piece) && portfolio.length === 0 && /minister/i.test(pieces[index + 1]?.text ?? '')) continue;
    if (!piece || isBlank(piece) || readMarker(piece.text)) break;
    const goesOn = /[,]$|\b(?:en|van|EN|VAN)$/.test(portfolio.at(-1)?.text ?? '');
    const isPortfolio = portfolio.length === 0 ? /minister/i.test(piece.text) : CAPITALS.test(piece.text) || goesOn;
    if (!isPortfolio) break;
    portfolio.push(piece);
  }
  return {
    name: personName(printed),
    portfolio: portfolio.length > 0 ? foldText(portfolio) : null,
    rest: pieces.slice(index),
  };
}

/** Reads "ANTWOORD / op vraag nr. … van … / van …" and what stands above it; null when no such heading is there. */
export function readFlemishAnswerHeader(pieces: readonly Piece[]): AnswerHeader | null {
  const at = pieces.findIndex((piece) => isAnswerHeading(piece.text));
  const opening = pieces[at];
  if (!opening) return null;
  const heading = withoutLetterSpacing(opening.text);
  const rest: Piece[] = [];
  const inHeading = /\bop\s+(?:de\s+)?(?:schriftelijke\s+|parlementaire\s+)?vraag\b/i.exec(opening.text);
  if (inHeading) rest.push(cutPiece(opening, inHeading.index));
  rest.push(...pieces.slice(at + 1));
  const found: {
    number: number | null;
    date: AnswerHeader['date'];
    year: string | null;
    asker: string | null;
    answeredOn: AnswerHeader['date'];
  } = {
    number: null,
    date: null,
    year: null,
    asker: null,
    answeredOn: null,
  };
  while (rest.length > 0) {
    const piece = rest[0];
    if (!piece) break;
    if (isBlank(piece)) {
      rest.shift();
      continue;
    }
    const onQuestion = found.number === null ? ON_QUESTION.exec(piece.text) : null;
    const date = DATE.exec(piece.text);
    const asker =
      found.asker === null && piece.text.length < 90 && !/[.;]$/.test(piece.text) ? ASKER.exec(piece.text) : null;
    let taken: number;
    if (onQuestion) {
      found.number = Number(onQuestion[1]);
      found.year = yearSpan(onQuestion[2]);
      found.date = parseDate(onQuestion[3] ?? '');
      taken = onQuestion[0].length;
    } else if (date && /^datum/i.test(piece.text)) {
      found.answeredOn = parseDate(date[1] ?? '');
      taken = date[0].length;
    } else if (date && found.date === null && found.number !== null) {
      found.date = parseDate(date[1] ?? '');
      taken = date[0].length;
    } else if (asker && found.number !== null) {
      found.asker = personName(asker[1] ?? '');
      taken = piece.text.length;
    } else break;
    rest.shift();
    const left = cutPiece(piece, taken);
    if (!isBlank(left)) rest.unshift(left);
  }
  const above = pieces.slice(0, at).filter((piece) => !isBlank(piece) && !CAPITALS.test(piece.text));
  const title = found.number === null ? { title: null, body: rest } : titleAtTop(rest, { isHeaded: false });
  const titleAbove = above.length > 0 && above.length <= 2 ? foldText(above) : null;
  const { number, date, year, asker, answeredOn } = found;
  return {
    number,
    date,
    asker,
    parliamentaryYear: year,
    answeredOn,
    heading,
    title: titleAbove ?? title.title,
    body: title.body,
  };
}
