import { cutPiece, type Piece } from './piece';

const LEAST_LENGTH = 240;
const CAPITAL_WORD = "\\p{Lu}[\\p{Lu}'’-]{1,30}";
/** Where a line break must have stood in a Flemish header whose line breaks were lost; the space comes first, so that only spaces look back. */
const BREAKS = [
  /(?=SCHRIFTELIJKE VRAAG\s)/gu,
  /\s(?=nr\.)(?<=SCHRIFTELIJKE VRAAG\s)/gu,
  /\s(?=van \p{Lu}{2})(?<=\bnr\. \d{1,5}\s)/gu,
  /\s(?=datum: \d)/gu,
  /\s(?<=datum: \d{1,2} \p{Ll}{3,9} \d{4}\s)/gu,
  /\s(?=(?:deze|Deze) vraag werd (?:ook )?gesteld aan)/gu,
  /\s(?=ANTWOORD op (?:schriftelijke )?vraag nr\.)/gu,
  /\s(?=van \p{Lu}{2})(?<=ANTWOORD op vraag nr\. \d{1,5} van \d{1,2} \p{Ll}{3,9} \d{4}\s)/gu,
  new RegExp(
    `\\s(?=\\p{Lu}\\p{Ll}|\\d{1,2}\\.\\s)(?<=\\d{4}\\s?van ${CAPITAL_WORD}(?: ${CAPITAL_WORD}){0,4}\\s)`,
    'gu',
  ),
  new RegExp(
    `\\s(?=${CAPITAL_WORD}(?: ${CAPITAL_WORD}){1,4} (?:VICEMINISTER|VLAAMS MINISTER|MINISTER-PRESIDENT))`,
    'gu',
  ),
  /\s(?=(?:VICEMINISTER-PRESIDENT|MINISTER-PRESIDENT) VAN DE VLAAMSE REGERING|VLAAMS MINISTER VAN)/gu,
  new RegExp(`\\s(?=\\p{Lu}\\p{Ll})(?<=MINISTER VAN (?:[\\p{Lu}'’,-]{1,30} ){0,16}${CAPITAL_WORD}\\s)`, 'gu'),
];

/** Cuts long lines of a text that lost its line breaks where its header block must have had them; other lines stay whole. */
export function cutLostLines(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece) => {
    if (
      piece.source.grid !== undefined ||
      piece.text.length < LEAST_LENGTH ||
      !/\bMINISTER\b|ANTWOORD op|SCHRIFTELIJKE VRAAG/.test(piece.text)
    )
      return [piece];
    const text = piece.text.slice(0, 60_000);
    const cuts = [
      ...new Set(BREAKS.flatMap((pattern) => Array.from(text.matchAll(pattern), (match) => match.index))),
    ].sort((left, right) => left - right);
    const edges = [0, ...cuts.filter((cut) => cut > 0), piece.text.length];
    return edges.slice(0, -1).map((from, index) => cutPiece(piece, from, edges[index + 1]));
  });
}
