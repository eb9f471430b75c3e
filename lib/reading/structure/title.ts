import { foldText } from './fold-text';
import { readMarker } from './marker';
import { isBlank, type Piece } from './piece';

const LONGEST_TITLE = 220;
const MOST_LINES = 3;

/**
 * The title at the top of a text: the lines before the first blank line, when they are short and no sentence. Below a
 * header block (`isHeaded`) the first line is taken even when the text follows without a blank line.
 */
export function titleAtTop(
  pieces: readonly Piece[],
  setting: { readonly isHeaded: boolean },
): { title: string | null; body: readonly Piece[] } {
  const from = pieces.findIndex((piece) => !isBlank(piece));
  if (from < 0) return { title: null, body: pieces };
  const blank = pieces.findIndex((piece, index) => index > from && isBlank(piece));
  const end = blank < 0 ? pieces.length : blank;
  const block = pieces.slice(from, end);
  const marked = markedLines(pieces.slice(from));
  if (setting.isHeaded && marked > 0 && isTitle(pieces.slice(from, from + marked)))
    return { title: titleText(pieces.slice(from, from + marked)), body: pieces.slice(from + marked) };
  const isWhole =
    blank >= 0 && pieces.slice(blank).some((piece) => !isBlank(piece)) && block.length <= MOST_LINES && isTitle(block);
  if (isWhole) return { title: titleText(block), body: pieces.slice(end) };
  const [first, second] = block;
  if (!first || !isTitle([first])) return { title: null, body: pieces };
  if (!second)
    return setting.isHeaded
      ? { title: titleText([first]), body: pieces.slice(from + 1) }
      : { title: null, body: pieces };
  const isOwnLine =
    setting.isHeaded ||
    (first.text.length < 120 &&
      first.text.length + 12 < second.text.length &&
      /^[\p{Lu}"“‘«]/u.test(second.text) &&
      !/[.:;,]$/.test(first.text));
  if (!isOwnLine) return { title: null, body: pieces };
  const wraps =
    setting.isHeaded &&
    !readMarker(second.text) &&
    /^\p{Ll}|^\(\d\)/u.test(second.text) &&
    isTitle([first, second]) &&
    first.text.length > 50;
  const taken = wraps ? 2 : 1;
  return { title: titleText(block.slice(0, taken)), body: pieces.slice(from + taken) };
}

/**
 * How many lines at the top are set apart by their type: bold or larger, where the first line of text below them is
 * neither. None in sources without positions.
 */
function markedLines(pieces: readonly Piece[]): number {
  const [first] = pieces;
  if (first?.source.size === undefined) return 0;
  const isLike = (piece: Piece): boolean =>
    Math.abs((piece.source.size ?? 0) - (first.source.size ?? 0)) < 0.5 && piece.source.bold === first.source.bold;
  const end = pieces.findIndex((piece) => isBlank(piece) || !isLike(piece));
  const below = pieces.slice(Math.max(0, end)).find((piece) => !isBlank(piece));
  if (end < 1 || end > MOST_LINES || !below) return 0;
  const isLarger = (first.source.size ?? 0) > (below.source.size ?? 0) + 0.5;
  return isLarger || (first.source.bold === true && below.source.bold !== true) ? end : 0;
}

/** Whether lines read as a title: short, no sentence, no question and no item. */
export function isTitle(block: readonly Piece[]): boolean {
  const text = foldText(block);
  if (text.length > LONGEST_TITLE || text.length < 3 || block.some((piece) => readMarker(piece.text) !== null))
    return false;
  if (/[?!;:,]$/.test(text)) return false;
  const sentences = text.replace(/\s\(?[A-Z]{1,4}\.?$/, '').split(/\.\s+(?=\p{Lu})/u);
  const isSentence =
    text.endsWith('.') &&
    (text.length > 120 ||
      /\b(?:ik|is|zijn|heeft|werd|werden|wordt|worden|kan|kunnen|moet|verwijs|u|we|wij)\b/i.test(text));
  return (
    sentences.length <= (text.endsWith('.') ? 1 : 2) &&
    !isSentence &&
    !/^(?:ik|in mijn|in zijn|in haar|graag)\b/i.test(text)
  );
}

/** Titles of the Chamber end in a full stop; it is not part of them. */
export function titleText(block: readonly Piece[]): string {
  return foldText(block).replace(/(?<=[\p{L}\d)"”’»])\.$/u, '');
}
