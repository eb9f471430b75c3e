import { DATE_PATTERN, parseDate } from '../../figures/parse-date';
import { foldText } from './fold-text';
import { personName, yearSpan, type AnswerHeader, type QuestionHeader } from './header';
import { readHeaderFields } from './header-fields';
import { isAnswerHeading, withoutLetterSpacing } from './heading';
import { readMarker } from './marker';
import { cutPiece, isBlank, type Piece } from './piece';
import { isTitle, titleAtTop, titleText } from './title';

const HEADING = /^schriftelijke\s+vraag\b[:.]?\s*/i;
const ON_QUESTION = new RegExp(
  `^op\\s+(?:de\\s+)?(?:schriftelijke\\s+|parlementaire\\s+)?vraag\\s+(?:nr|nummer|n°)\\.?\\s*(\\d{1,5})(?:\\s*\\(([^()]{4,40})\\))?(?:\\s+(?:van|d\\.d\\.)\\s+(${DATE_PATTERN}))?\\s*`,
  'i',
);
const DATED = new RegExp(
  `^(?:datum(?:\\s+(?:van\\s+(?:het\\s+)?)?antwoord)?|van|d\\.d\\.)\\s*:?\\s*(${DATE_PATTERN})\\s*`,
  'i',
);
const ASKER = /^(?:van|vraagsteller|gesteld door)\s*:?\s+(\S.{1,160})$/i;
const ABOUT = /\s+(?:over|betreffende|met betrekking tot|inzake)\s+["“«]?/i;
const ANSWERED_ON = new RegExp(
  `^(?:[\\p{L}]{4,16}\\s+)?antwoord\\b.{0,260}?(?:\\bvan|\\bop|\\bd\\.d\\.|,)\\s+(${DATE_PATTERN})\\s*[:.]?$`,
  'iu',
);
const LETTERHEAD =
  /^(?:vlaams(?:e)?\s+(?:parlement|regering|overheid)|kabinet\s.{0,120}|departement\s.{0,80}|\P{Ll}{0,60}minister\P{Ll}{0,200}|.{0,80}\bminister van\b.{0,120})$/iu;
const MOST_ABOVE = 8;

/** Reads the block "SCHRIFTELIJKE VRAAG / nr. … / van … / datum: … / aan … / portfolio / title"; null when there is none. */
export function readFlemishQuestionHeader(pieces: readonly Piece[]): QuestionHeader | null {
  const opening = openingOf(pieces);
  const heading = pieces[opening];
  if (!heading || opening > MOST_ABOVE) return null;
  const length = HEADING.exec(heading.text)?.[0].length ?? heading.text.length;
  const inHeading = cutPiece(heading, length);
  const fields = readHeaderFields([...(isBlank(inHeading) ? [] : [inHeading]), ...pieces.slice(opening + 1)]);
  const above = fields.title === null ? titleAbove(pieces.slice(0, opening)) : null;
  const below = fields.title === null ? titleAtTop(fields.rest, { isHeaded: above === null }) : null;
  const isBelow = below?.title !== null && below !== null;
  return {
    parliament: 'vlaams-parlement',
    number: fields.number,
    date: fields.date,
    parliamentaryYear: fields.parliamentaryYear,
    asker: fields.asker,
    addressee: fields.addressee,
    title: fields.title ?? (isBelow ? below.title : above),
    answeredOn: fields.answeredOn,
    body: isBelow ? below.body : fields.rest,
  };
}

/** The line "SCHRIFTELIJKE VRAAG"; a running header that names the question ("Schriftelijke vraag nr. 12") may stand above it. */
function openingOf(pieces: readonly Piece[]): number {
  const isHeading = (piece: Piece | undefined): boolean =>
    piece !== undefined && !isBlank(piece) && HEADING.test(withoutLetterSpacing(piece.text));
  const first = pieces.findIndex(isHeading);
  const alone = pieces.findIndex(
    (piece, index) =>
      index > first && index <= first + 3 && /^schriftelijke\s+vraag$/i.test(withoutLetterSpacing(piece.text)),
  );
  return first >= 0 && alone > first ? alone : first;
}

/** A title that stands above the heading; null when there is nothing but a letterhead. */
function titleAbove(pieces: readonly Piece[]): string | null {
  const printed = pieces.filter(
    (piece) => !isBlank(piece) && !LETTERHEAD.test(piece.text) && !/^\d{1,4}$/.test(piece.text),
  );
  const block = printed.slice(-2);
  return block.length > 0 && isTitle(block) ? titleText(block) : null;
}

interface OnQuestion {
  number: number | null;
  date: AnswerHeader['date'];
  year: string | null;
  asker: string | null;
  title: string | null;
  answeredOn: AnswerHeader['date'];
}

/** Reads "ANTWOORD / op vraag nr. … van … / van …" and what stands above it; null when no such heading is there. */
export function readFlemishAnswerHeader(pieces: readonly Piece[]): AnswerHeader | null {
  const at = pieces.findIndex((piece) => isAnswerHeading(piece.text));
  const opening = pieces[at];
  if (!opening) return null;
  const heading = withoutLetterSpacing(opening.text);
  const inHeading = /\bop\s+(?:de\s+)?(?:schriftelijke\s+|parlementaire\s+)?vraag\b/i.exec(opening.text);
  const printed = [...(inHeading ? [cutPiece(opening, inHeading.index)] : []), ...pieces.slice(at + 1)];
  const found: OnQuestion = {
    number: null,
    date: null,
    year: null,
    asker: null,
    title: null,
    answeredOn: parseDate(inHeading ? '' : (ANSWERED_ON.exec(heading)?.[1] ?? '')),
  };
  let next = 0;
  let rest = printed[next];
  while (rest) {
    const taken = isBlank(rest) ? 0 : takeFact(rest, found);
    if (!isBlank(rest) && taken === 0) break;
    rest = cutPiece(rest, taken);
    if (!isBlank(rest)) continue;
    next += 1;
    rest = printed[next];
  }
  const queue = [...(rest ? [rest] : []), ...printed.slice(next + 1)];
  const title = found.number === null || found.title !== null ? null : titleAtTop(queue, { isHeaded: false });
  const { number, date, year, asker, answeredOn } = found;
  return {
    number,
    date,
    asker,
    parliamentaryYear: year,
    answeredOn,
    heading,
    title:
      found.title ??
      titleAbove(pieces.slice(0, at).filter((piece) => !/^\P{Ll}+$/u.test(piece.text))) ??
      title?.title ??
      null,
    body: title?.body ?? queue,
  };
}

/** Takes one fact about the question from the start of a piece; how many characters it took, 0 when there is none. */
function takeFact(piece: Piece, found: OnQuestion): number {
  const onQuestion = found.number === null ? ON_QUESTION.exec(piece.text) : null;
  if (onQuestion) {
    found.number = Number(onQuestion[1]);
    found.year = yearSpan(onQuestion[2]);
    found.date = parseDate(onQuestion[3] ?? '');
    return onQuestion[0].length;
  }
  const date = DATED.exec(piece.text);
  if (date && /^datum/i.test(piece.text)) {
    found.answeredOn = parseDate(date[1] ?? '');
    return date[0].length;
  }
  if (date && found.date === null && found.number !== null) {
    found.date = parseDate(date[1] ?? '');
    return date[0].length;
  }
  const asker =
    found.asker === null && found.number !== null && !/[.;]$/.test(piece.text) && !readMarker(piece.text)
      ? ASKER.exec(piece.text)
      : null;
  if (!asker) return 0;
  const about = ABOUT.exec(asker[1] ?? '');
  found.asker = personName((asker[1] ?? '').slice(0, about?.index));
  if (about)
    found.title = foldText([piece])
      .slice(foldText([piece]).search(ABOUT))
      .replace(ABOUT, '')
      .replace(/["”»]?[.:]?$/, '');
  return piece.text.length;
}
