import { isBlank, cutPiece, type Piece } from './piece';
import { readHeaderFields } from './header-fields';
import type { QuestionHeader } from './header';
import { titleAtTop } from './title';

/** "Vraag van raadslid An Peeters", "Schriftelijke vraag van …", "Vraag met schriftelijk antwoord van …". */
const OPENING =
  /^(?:(?:schriftelijke|mondelinge|actuele|dringende)\s+)?vra(?:ag|gen)(?:\s+met\s+(?:schriftelijk|mondeling)\s+antwoord)?\s+(?=(?:van|door|gesteld door|ingediend door)\s+\S)/i;
const MOST_ABOVE = 6;

/**
 * Reads the top of a question to a body that is no parliament, such as a provincial or municipal council: "Vraag van …",
 * with or without the body above it and the day, the subject and the addressee below; null when there is none.
 */
export function readCouncilQuestionHeader(pieces: readonly Piece[]): QuestionHeader | null {
  const printed = pieces.flatMap((piece, index) => (isBlank(piece) ? [] : [index])).slice(0, MOST_ABOVE);
  const at = printed.find((index) => OPENING.test(pieces[index]?.text ?? ''));
  const opening = at === undefined ? undefined : pieces[at];
  if (at === undefined || !opening || opening.text.length > 160 || /[?:]\s*$/.test(opening.text)) return null;
  const length = OPENING.exec(opening.text)?.[0].length ?? 0;
  const fields = readHeaderFields([cutPiece(opening, length), ...pieces.slice(at + 1)]);
  if (fields.asker === null) return null;
  const below = fields.title === null ? titleAtTop(fields.rest, { isHeaded: true }) : null;
  return {
    parliament: null,
    number: fields.number,
    date: fields.date,
    parliamentaryYear: fields.parliamentaryYear,
    asker: fields.asker,
    addressee: fields.addressee,
    title: fields.title ?? below?.title ?? null,
    answeredOn: fields.answeredOn,
    body: below ? below.body : fields.rest,
  };
}
